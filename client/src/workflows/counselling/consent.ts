import type { DoorKeysFragment } from '../../graph/graphql';

/** The version of the sentence that one agrees to (`consent` in the texts); a new wording is a new version. */
export const CONSENT_VERSION = 1;

/** Whether this person has agreed to the present wording. */
export function hasConsented(keys: DoorKeysFragment | undefined): boolean {
  return (keys?.viewer?.student?.consents ?? []).some(
    (consent) => consent.purpose === 'COUNSELLING' && consent.version >= CONSENT_VERSION && consent.withdrawnAt === null,
  );
}

/** Whether the door stands open: the present notes read, and the consent given. */
export function mayEnter(keys: DoorKeysFragment | undefined): boolean {
  return keys?.instructions?.acknowledged === true && hasConsented(keys);
}
