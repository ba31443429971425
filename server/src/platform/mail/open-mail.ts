import MailComposer from 'nodemailer/lib/mail-composer';
import type { ForeignDeps } from '../foreign/foreign-deps.js';
import { ForeignError } from '../foreign/foreign-error.js';
import { mailTrouble } from './mail-trouble.js';
import type { Mail, MailPort } from './mail-port.js';
import { sendOverSmtp, SmtpFailure } from './smtp-session.js';

export interface MailConfig {
  /** smtp:// or smtps://, with user and password where the server asks for them */
  readonly url: string;
  /** an address, or `Name <address>` */
  readonly from: string;
}

const CALL = 'SMTP send';
/** One address and nothing that could be read as another. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}$/;

/** Sends plain text by SMTP, one connection a mail. */
export function openMail(config: MailConfig, deps: Pick<ForeignDeps, 'calls'>): MailPort {
  const from = /<([^<>]+)>\s*$/.exec(config.from)?.[1] ?? config.from;
  const host = from.slice(from.lastIndexOf('@') + 1);

  async function send({ to, subject, text, id }: Mail): Promise<void> {
    if (!ADDRESS.test(to)) throw new ForeignError('MAIL', 'INPUT', 'BAD_ADDRESS', CALL);
    const message = await new MailComposer({
      from: config.from,
      to: { name: '', address: to },
      subject: subject.replace(/\s+/g, ' '),
      text,
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      // A text is only ever a text: nothing of it is looked up in files or on the web.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build();
    try {
      await sendOverSmtp(config.url, { from, to }, message);
    } catch (error) {
      if (!(error instanceof SmtpFailure)) throw error;
      const { trouble, code } = mailTrouble(error);
      throw new ForeignError('MAIL', trouble, code, CALL);
    }
  }

  return { send: (mail) => deps.calls.counted('MAIL', () => send(mail)) };
}
