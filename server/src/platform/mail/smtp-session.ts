import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** Why a mail did not go, and whether its body had begun to: then it may have been taken all the same. */
export class SmtpFailure extends Error {
  override readonly name = 'SmtpFailure';

  constructor(
    readonly reason: unknown,
    readonly bodyBegan: boolean,
  ) {
    super('SMTP');
  }
}

const CONNECT_MS = 5_000;
const SILENCE_MS = 8_000;
const TOTAL_MS = 15_000;

/**
 * One mail over one connection: greeting, log-in where the address names a user, envelope, body.
 *
 * @throws SmtpFailure
 */
export async function sendOverSmtp(url: string, envelope: Envelope, message: Buffer): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    dnsTimeout: CONNECT_MS,
  });
  let bodyBegan = false;
  // It is read only when the server has taken the envelope and said "go on".
  const body = new Readable({
    read() {
      bodyBegan = true;
      this.push(message);
      this.push(null);
    },
  });
  let cut: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      cut = setTimeout(() => reject(new Error('late')), TOTAL_MS);
      connection.on('error', reject);
      const send = () => connection.send({ from: envelope.from, to: [envelope.to] }, body, then(resolve, reject));
      connection.connect(
        then(() => {
          if (auth === undefined) send();
          else connection.login(auth, then(send, reject));
        }, reject),
      );
    });
    connection.quit();
  } catch (reason) {
    connection.close();
    throw new SmtpFailure(reason, bodyBegan);
  } finally {
    clearTimeout(cut);
  }
}

function then(next: () => void, fail: (error: unknown) => void) {
  return (error?: Error | null) => (error == null ? next() : fail(error));
}
