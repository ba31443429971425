import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `client` is the student's face if left out.
 * @typedef {{ token: string, documentId: string, variables: object, client?: 'student' | 'console' }} Request
 * @typedef {{ status: number, body: string }} Answer
 * @typedef {{ ms: number, p50: number, p99: number, answers: Answer[] }} Load
 */

/** The generator of load, in a process of its own. Every request is answered, or `drive` throws. */
export function startLoad() {
  const child = fork(fileURLToPath(new URL('load-worker.mjs', import.meta.url)), { serialization: 'advanced' });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    /** @param {number} port @param {Request[]} requests @param {number} connections @returns {Promise<Load>} */
    drive(port, requests, connections) {
      return new Promise((resolve, reject) => {
        child.once('message', (/** @type {any} */ result) =>
          result.error === undefined ? resolve(result) : reject(new Error(result.error)),
        );
        child.send({ port, connections, requests: requests.map((request) => textOf(port, request)) });
      });
    },
    stop() {
      process.off('exit', kill);
      kill();
    },
  };
}

const COOKIES = { student: 'xg_student', console: 'xg_staff' };

/** As the H5 client and the console ask: by document id, with the session's cookie. @param {number} port @param {Request} request */
function textOf(port, { token, documentId, variables, client = 'student' }) {
  return {
    head:
      `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `accept-language: zh-CN\r\nx-xuegong-client: ${client}\r\ncookie: ${COOKIES[client]}=${token}\r\n`,
    body: JSON.stringify({ documentId, variables }),
  };
}
