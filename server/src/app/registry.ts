import type { WorkflowManifest } from '../review/workflow-manifest.js';
import { certificates } from '../workflows/certificates/certificates.js';
import { counselling } from '../workflows/counselling/counselling.js';
import { feedback } from '../workflows/feedback/feedback.js';
import { volunteerCard } from '../workflows/volunteer-card/volunteer-card.js';

/** Every workflow in service, one line each. */
export const workflows: readonly WorkflowManifest[] = [counselling, ...certificates, volunteerCard, feedback];
