import type { Envelope } from '../platform/commands/run-command.js';
import { refuse } from '../kernel/refusal.js';
import type { Actor } from './actor.js';
import type { RequestContext } from './request-context.js';

/** The actor of a request that only people signed in get to. */
export function actorOf(context: RequestContext): Actor {
  return context.actor ?? refuse('UNAUTHENTICATED');
}

/** The student of a request that only students get to. */
export function studentIdOf(context: RequestContext): string {
  return actorOf(context).studentId ?? refuse('FORBIDDEN');
}

/** The envelope of a command: its request id apart from the input that the id stands for. */
export function commandOf(
  context: RequestContext,
  command: string,
  input: { readonly requestId?: string | null },
): Envelope {
  const { requestId, ...rest } = input;
  return { accountId: actorOf(context).accountId, command, requestId, input: rest };
}
