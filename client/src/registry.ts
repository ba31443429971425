import type { WorkflowManifest } from './review/manifest';
import { counselling } from './workflows/counselling/counselling';
import { feedback } from './workflows/feedback/manifest';
import { fundingCertificate } from './workflows/fundingCertificate/fundingCertificate';
import { guides } from './workflows/guides/manifest';
import { hardshipCertificate } from './workflows/hardshipCertificate/hardshipCertificate';
import { honourCertificate } from './workflows/honourCertificate/honourCertificate';
import { notices } from './workflows/notices/manifest';
import { volunteerCard } from './workflows/volunteerCard/volunteerCard';

/** Every function that this client can carry out, one a line. */
export const registry: readonly WorkflowManifest[] = [
  notices,
  guides,
  feedback,
  counselling,
  fundingCertificate,
  honourCertificate,
  hardshipCertificate,
  volunteerCard,
];
