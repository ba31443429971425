import type { WorkflowManifest } from './review/manifest';
import { counselling } from './workflows/counselling/counselling';

/** Every workflow that this client can carry out, one a line. */
export const registry: readonly WorkflowManifest[] = [counselling];
