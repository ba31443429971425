import type { ForeignTrouble } from '../foreign/foreign-error.js';

export interface MailTrouble {
  readonly trouble: ForeignTrouble;
  readonly code: string;
}

interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

/** Commands before the receiver is named: what they refuse is us, not him or her. */
const ABOUT_US = new Set(['EHLO', 'HELO', 'STARTTLS', 'MAIL FROM']);

/**
 * What an error of sending means. The server's words are not kept: they quote addresses. After DATA has begun, a lost connection
 * leaves open whether the mail was taken.
 */
export function mailTrouble(error: unknown): MailTrouble {
  const { code, command, responseCode } = (error ?? {}) as SmtpError;
  const at = typeof command === 'string' ? command.toUpperCase() : '';
  const status = typeof responseCode === 'number' ? responseCode : 0;
  if (code === 'EAUTH' || code === 'ENOAUTH' || at.startsWith('AUTH')) {
    return status >= 400 && status < 500
      ? { trouble: 'BUSY', code: `SMTP_${status}` }
      : { trouble: 'CONFIG', code: 'AUTH' };
  }
  if (status >= 500) return { trouble: ABOUT_US.has(at) ? 'CONFIG' : 'INPUT', code: `SMTP_${status}` };
  if (status >= 400) return { trouble: 'BUSY', code: `SMTP_${status}` };
  if (code === 'EENVELOPE') return { trouble: 'INPUT', code: 'BAD_ADDRESS' };
  if (code === 'ETLS') return { trouble: 'CONFIG', code: 'TLS' };
  if (code === 'EDNS' || at === 'CONN') return { trouble: 'BUSY', code: 'UNREACHABLE' };
  return { trouble: 'TIMEOUT', code: 'CONNECTION_LOST' };
}
