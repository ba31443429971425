import type { Services } from '../../platform/services.js';
import { actWhenDue, DUE_BATCH, type Due } from '../../machine/act-when-due.js';
import { ApplicationWorkflows } from '../review-context.js';
import { applicationActable } from './application.actable.js';
import { DRAFT_KEPT } from './application-machine.js';
import type { ApplicationWorkflow } from './application-workflow.js';

/**
 * Lets lapse what its time has passed for: returned applications past their date, papers overdue, drafts of rounds long
 * closed and of students who have left. Returns how many did.
 */
export function lapseApplications(
  services: Services,
  workflow: ApplicationWorkflow,
  signal?: AbortSignal,
): Promise<number> {
  return actWhenDue(services, {
    actable: applicationActable(new ApplicationWorkflows([workflow]), workflow),
    due: (now) => dueNow(services, workflow.code, now),
    signal,
  });
}

function dueNow(services: Services, workflow: string, now: number): Promise<Due[]> {
  return services.database.all<Due>(
    "SELECT id, 'LAPSE' AS action FROM submission WHERE workflow = ? AND state = 'RETURNED' AND supplement_by <= ?" +
      " UNION ALL SELECT s.id, 'LAPSE_PAPERS' FROM submission s JOIN paper_case ON paper_case.submission_id = s.id" +
      " WHERE s.workflow = ? AND s.state IN ('SUBMITTED', 'REVIEWING', 'RETURNED') AND paper_case.state = 'OVERDUE'" +
      " UNION ALL SELECT s.id, 'LAPSE' FROM submission s JOIN round ON round.id = s.round_id" +
      ' JOIN student ON student.id = s.student_id' +
      " WHERE s.workflow = ? AND s.state = 'DRAFT' AND (round.closes_at <= ? OR student.status <> 'ENROLLED')" +
      ` ORDER BY id LIMIT ${DUE_BATCH}`,
    [workflow, now, workflow, workflow, now - DRAFT_KEPT],
  );
}
