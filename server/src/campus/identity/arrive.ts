import type { RequestContext } from '../request-context.js';
import { readSignedIn } from '../signed-in.js';
import type { SignInAnswer } from '../sign-in.types.js';
import { openSession, type Arrival } from './open-session.js';

/** Opens a session within an answer of the graph, and makes the rest of that answer the person's. */
export async function arrive(
  context: RequestContext,
  arrival: Omit<Arrival, 'userAgent' | 'renews'>,
): Promise<SignInAnswer> {
  const { token } = await openSession(context.services, {
    ...arrival,
    userAgent: context.userAgent,
    renews: context.actor?.sessionId ?? null,
  });
  if (arrival.transport === 'COOKIE') context.session.begin(token, context.services.config.sessionMs);
  const actor = await readSignedIn(context, token);
  return {
    viewer: { __typename: 'Viewer', actor },
    token: arrival.transport === 'BEARER' ? token : null,
    mustDo: actor.mustDo ?? [],
  };
}
