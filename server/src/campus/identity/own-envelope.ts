import type { Envelope } from '../../platform/commands/run-command.js';
import type { Actor } from '../actor.js';

/**
 * The envelope of a command about one's own way in. `input` is what the request id stands for: never a password or anything that
 * could be guessed out of its hash (`keyedHash` for those). Each of these commands tells the audit log itself.
 */
export function ownEnvelope(
  actor: Actor,
  command: string,
  requestId: string | null | undefined,
  input: Readonly<Record<string, string>> = {},
): Envelope {
  return { accountId: actor.accountId, command, requestId, input };
}
