import { refuse } from '../kernel/refusal.js';
import type { Actor } from './actor.js';
import { readActor, sessionRulesOf } from './read-actor.js';
import type { RequestContext } from './request-context.js';

/**
 * Reads the person behind a fresh token and makes the rest of this answer theirs. The context is otherwise fixed for
 * its request; signing in is the one act that changes who asks.
 */
export async function readSignedIn(context: RequestContext, token: string): Promise<Actor> {
  const { database, clock, config } = context.services;
  const { actor } = await readActor(database, clock, token, sessionRulesOf(config));
  if (actor === null) return refuse('UNAUTHENTICATED');
  (context as { actor: Actor | null }).actor = actor;
  return actor;
}
