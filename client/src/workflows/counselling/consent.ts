import type { DoorKeysFragment } from '../../graph/graphql';
import type { Failure } from '../../lib/graph/failure';

/** The version of the sentence that one agrees to (`consent` in the texts); a new wording is a new version. */
export const CONSENT_VERSION = 1;

/** Whether this person has agreed to the present wording. */
export function hasConsented(keys: DoorKeysFragment | undefined): boolean {
  return (keys?.viewer?.student?.consents ?? []).some(
    (consent) =>
      consent.purpose === 'COUNSELLING' && consent.version >= CONSENT_VERSION && consent.withdrawnAt === null,
  );
}

/** Whether the door stands open: the present notes read, and the consent given. */
export function mayEnter(keys: DoorKeysFragment | undefined): boolean {
  return keys?.instructions?.acknowledged === true && hasConsented(keys);
}

/** Refused for what the door is there for: changed notes, or a consent that is missing. */
export function leadsToDoor(failure: Failure): boolean {
  return failure.code === 'INSTRUCTIONS_CHANGED' || failure.unmet.some(({ code }) => code === 'CONSENT_MISSING');
}
