import type { FirstDuty } from '../../graph/graphql';
import { routes } from '../routes';

/** Where what has to be done before anything else is done here; second factors are staff's and the console's affair. */
const PAGES: readonly { duty: FirstDuty; page: string }[] = [{ duty: 'CHANGE_PASSWORD', page: routes.password }];

/** The page of the first of these duties; null when nothing of them is done here. */
export function pageOfDuties(duties: readonly FirstDuty[]): string | null {
  return PAGES.find(({ duty }) => duties.includes(duty))?.page ?? null;
}

/** The page of what a refusal says has to be done first; null when it says nothing of that kind. */
export function pageOfRefusal(unmet: readonly { code: string }[]): string | null {
  return PAGES.find(({ duty }) => unmet.some(({ code }) => code === `FIRST_${duty}`))?.page ?? null;
}
