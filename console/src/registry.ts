import type { ConsoleArea } from './review/manifest';
import { counselling } from './workflows/counselling/counselling';
import { feedback } from './workflows/feedback/feedback';
import { fundingCertificate, hardshipCertificate, honourCertificate } from './workflows/certificates/certificates';
import { volunteerCard } from './workflows/volunteer-card/volunteer-card';
import type { ApplicationEntry } from './worklist/entries';

/** Every workflow with pages of its own, one line each, in the order of the navigation. */
export const workflows: readonly ConsoleArea[] = [counselling, feedback];

/** Every application workflow, one line each, in the order of the queues; the work list and the desks serve them all. */
export const applications: readonly ApplicationEntry[] = [
  fundingCertificate,
  honourCertificate,
  hardshipCertificate,
  volunteerCard,
];
