import type { Actor } from '../actor.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import type { FirstDuty } from './first-duties.js';

/** What was due is done, and the rest of this answer knows it. */
export function dutyDone(context: RequestContext, duty: FirstDuty): Actor {
  const actor = actorOf(context);
  const now: Actor = { ...actor, mustDo: (actor.mustDo ?? []).filter((other) => other !== duty) };
  (context as { actor: Actor | null }).actor = now;
  return now;
}
