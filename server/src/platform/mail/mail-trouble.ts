import type { ForeignTrouble } from '../foreign/foreign-error.js';
import type { SmtpFailure } from './smtp-session.js';

export interface MailTrouble {
  readonly trouble: ForeignTrouble;
  readonly code: string;
}

/** What the SMTP client tells of an error; its words are not looked at, since they quote addresses. */
interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

/** Commands before the receiver is named: what they refuse is us, not him or her. */
const ABOUT_US = new Set(['EHLO', 'HELO', 'STARTTLS', 'MAIL FROM']);

/** What a failure means. Where the line broke after the body had begun, nobody knows whether the mail was taken. */
export function mailTrouble({ reason, bodyBegan }: SmtpFailure): MailTrouble {
  const { code, command, responseCode } = (reason ?? {}) as SmtpError;
  const at = typeof command === 'string' ? command.toUpperCase() : '';
  const status = typeof responseCode === 'number' ? responseCode : 0;
  if (status >= 400 && status < 500) return { trouble: 'BUSY', code: `SMTP_${status}` };
  if (code === 'EAUTH' || code === 'ENOAUTH' || at.startsWith('AUTH')) return { trouble: 'CONFIG', code: 'AUTH' };
  if (status >= 500) return { trouble: ABOUT_US.has(at) ? 'CONFIG' : 'INPUT', code: `SMTP_${status}` };
  if (bodyBegan) return { trouble: 'TIMEOUT', code: 'CONNECTION_LOST' };
  if (code === 'EENVELOPE') return { trouble: 'INPUT', code: 'BAD_ADDRESS' };
  if (code === 'ETLS') return { trouble: 'CONFIG', code: 'TLS' };
  return { trouble: 'BUSY', code: 'UNREACHABLE' };
}
