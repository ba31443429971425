import { ApplicationWorkflows } from '../review/review-context.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';

/** The workflows of applications among those in service. */
export function applicationWorkflowsOf(workflows: readonly WorkflowManifest[]): ApplicationWorkflows {
  return new ApplicationWorkflows(workflows.map(({ application }) => application).filter((one) => one !== null));
}
