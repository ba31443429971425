import { say } from '../i18n/texts';
import { libTexts } from '../texts';
import type { Failure } from './failure';

/** One sentence for people. The graph words its refusals itself; ours are for when it could not. */
export function sayFailure(failure: Failure): string {
  if (failure.code === 'NETWORK') return say(libTexts, 'failedNetwork');
  if (failure.code === 'INTERNAL' || failure.message === '') return say(libTexts, 'failedInternal');
  const reasons = failure.unmet.map((item) => item.reason).filter((reason) => reason !== failure.message);
  return [failure.message, ...reasons].join(' ');
}
