import { restart } from '../nav';
import { routes } from '../routes';
import { isSamePerson, keepSession } from './enter';
import { signInByCode } from './byCode';
import { noteSilentTry, triedSilently } from './marker';

let underway: Promise<boolean> | null = null;

/**
 * A session that ended in the mini-program is opened again without a word, and what was asked is asked again in place.
 * False when that did not work, or when the phone now belongs to somebody else, who starts at home.
 */
export function renewSession(): Promise<boolean> {
  underway ??= renew().finally(() => {
    underway = null;
  });
  return underway;
}

async function renew(): Promise<boolean> {
  if (triedSilently()) return false;
  try {
    const answer = await signInByCode();
    const same = isSamePerson(answer);
    keepSession(answer);
    if (!same) restart(routes.home);
    return same;
  } catch {
    noteSilentTry();
    return false;
  }
}
