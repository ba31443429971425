import { createTransport } from 'nodemailer';
import type { ForeignDeps } from '../foreign/foreign-deps.js';
import { ForeignError } from '../foreign/foreign-error.js';
import { within } from '../foreign/patience.js';
import { mailTrouble } from './mail-trouble.js';
import type { Mail, MailPort } from './mail-port.js';

export interface MailConfig {
  /** smtp:// or smtps://, with user and password where the server asks for them */
  readonly url: string;
  readonly from: string;
}

const CONNECT_MS = 5_000;
const SILENCE_MS = 8_000;
const TOTAL_MS = 15_000;
const CALL = 'SMTP send';
/** One address and nothing that could be read as another. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}$/;

/** Sends plain text by SMTP, one connection a mail. */
export function openMail(config: MailConfig, deps: Pick<ForeignDeps, 'calls'>): MailPort {
  const transport = createTransport({
    url: config.url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    dnsTimeout: CONNECT_MS,
    // A text is only ever a text: nothing of it is looked up in files or on the web.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([^\s@<>]+)>?\s*$/.exec(config.from)?.[1] ?? 'localhost';

  async function send({ to, subject, text, id }: Mail): Promise<void> {
    if (!ADDRESS.test(to)) throw new ForeignError('MAIL', 'INPUT', 'BAD_ADDRESS', CALL);
    const sending = transport.sendMail({
      from: config.from,
      to: { name: '', address: to },
      subject: subject.replace(/\s+/g, ' '),
      text,
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    try {
      await within(sending, AbortSignal.timeout(TOTAL_MS), () => new ForeignError('MAIL', 'TIMEOUT', 'TIMEOUT', CALL));
    } catch (error) {
      sending.catch(() => undefined);
      if (error instanceof ForeignError) throw error;
      const { trouble, code } = mailTrouble(error);
      throw new ForeignError('MAIL', trouble, code, CALL);
    }
  }

  return { send: (mail) => deps.calls.counted('MAIL', () => send(mail)) };
}
