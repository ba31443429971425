import { certificatesCompanion } from '../review/certificates/certificates.companion.js';
import { papersCompanion } from '../review/papers/papers.companion.js';
import type { ApplicationWorkflows } from '../review/review-context.js';
import type { CompanionManifest } from '../review/workflow-manifest.js';
import { noticesCompanion } from './notices-companion.js';

/** What runs beside the workflows: of applications, and the bulletin's own. */
export function companionsOf(workflows: ApplicationWorkflows): readonly CompanionManifest[] {
  return [noticesCompanion, certificatesCompanion, papersCompanion(workflows)];
}
