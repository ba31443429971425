import type { SignedInFragment } from '../../graph/graphql';
import { forgetAll } from '../graph/cache';
import { restart } from '../nav';
import { safeReturn, withQuery } from '../routes';
import { keepSessionToken } from '../session';
import { keepStored, readStored } from '../storage';
import { unreadStore } from '../unread';
import { pageOfDuties } from './duties';
import { noteSignedIn } from './marker';

/** Keeps a session that the graph just opened. Nothing of whoever was here before stays. */
export function keepSession(answer: SignedInFragment): void {
  keepSessionToken(answer.token ?? null);
  keepStored('xg.account', answer.viewer.account.id);
  forgetAll();
  unreadStore.set(answer.viewer.unreadCount);
  noteSignedIn();
}

/** Whether an answer is about the person whose session was kept last. */
export function isSamePerson(answer: SignedInFragment): boolean {
  return readStored('xg.account') === answer.viewer.account.id;
}

/** Goes on to where one was going, past what has to be done first. */
export function goOn(answer: SignedInFragment, from: string): void {
  const to = safeReturn(from);
  const first = pageOfDuties(answer.mustDo);
  restart(first ? withQuery(first, { must: 1, from: to }) : to);
}
