import { request, type ClientRequest } from 'node:http';
import type { Person } from './person.js';
import { headersOf } from './files.js';

const BOUNDARY = 'xuegong-test-boundary';

/** An upload that its sender holds in hand: bytes go when told to. */
export interface SlowUpload {
  send(bytes: Uint8Array): Promise<void>;
  /** the rest of the body, and the answer's status */
  finish(): Promise<number>;
  /** the connection goes, as out of a lift */
  breakOff(): void;
}

export function slowUpload(person: Person, name = 'photo.jpg'): SlowUpload {
  const asked: ClientRequest = request(`${person.url}/files`, {
    method: 'POST',
    headers: { ...headersOf(person), 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
  const status = new Promise<number>((resolve, reject) => {
    asked.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
  });
  // Nobody listens to the answer of one that broke off.
  status.catch(() => undefined);
  asked.write(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`,
  );
  return {
    send: (bytes) =>
      new Promise((resolve, reject) => asked.write(bytes, (error) => (error ? reject(error) : resolve()))),
    finish: () => {
      asked.end(`\r\n--${BOUNDARY}--\r\n`);
      return status;
    },
    breakOff: () => asked.destroy(),
  };
}
