import type { HousePorts } from '../campus/house-ports.js';
import { stageMessages } from '../messaging/stage-messages.js';
import type { Services } from '../platform/services.js';
import { claimedApplications } from '../review/applications/claimed-applications.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { listedFunctions } from './functions.js';

/** What campus asks of the rooms above it, joined from them. */
export function housePortsOf(services: Services, workflows: readonly WorkflowManifest[]): HousePorts {
  return {
    leaving: [
      claimedApplications(applicationWorkflowsOf(workflows), services),
      ...workflows.flatMap(({ leaving = [] }) => leaving),
    ],
    tell: stageMessages,
    officesOfFunction: (code) => {
      const listed = listedFunctions.find((one) => one.code === code);
      if (listed === undefined) return null;
      const { owner, review } = workflows.find((workflow) => workflow.code === code)?.offices ?? {
        owner: listed.office,
        review: null,
      };
      return review === null ? [owner] : [owner, review];
    },
  };
}
