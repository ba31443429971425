import type { LeavingEffect } from '../../campus/house-ports.js';
import type { Services } from '../../platform/services.js';
import { step } from '../../machine/act.js';
import type { ApplicationWorkflows } from '../review-context.js';
import { applicationActable } from './application.actable.js';

const CLAIMED = "FROM submission WHERE reviewer_staff_id = ? AND state = 'REVIEWING'";

/** What a reviewer who leaves had taken goes back to its queue, by the machine, and the event says why. */
export function claimedApplications(workflows: ApplicationWorkflows, services: Services): LeavingEffect {
  return {
    code: 'CLAIMED_APPLICATIONS',
    count: async (sql, staffId) => {
      const [row] = await sql.all<{ total: number }>(`SELECT COUNT(*) AS total ${CLAIMED}`, [staffId]);
      return Number(row?.total);
    },
    work: async (unit, staffId) => {
      const claimed = await unit.tx.all<{ id: string; workflow: string }>(
        `SELECT id, workflow ${CLAIMED} ORDER BY id`,
        [staffId],
      );
      const note = services.texts.say('zh-CN', 'application.reviewerLeft');
      for (const { id, workflow } of claimed) {
        const actable = applicationActable(workflows, workflows.of(workflow));
        await step(services, unit, actable, 'timer', 'RELEASE', { id, expectedVersion: -1, note });
      }
    },
  };
}
