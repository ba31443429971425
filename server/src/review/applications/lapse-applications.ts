import { Refusal } from '../../kernel/refusal.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { actByTimer } from '../../machine/act.js';
import { ApplicationWorkflows } from '../review-context.js';
import { applicationActable } from './application.actable.js';
import { DRAFT_KEPT } from './application-machine.js';
import type { ApplicationWorkflow } from './application-workflow.js';

const BATCH = 200;

interface DueRow {
  readonly id: string;
  readonly action: string;
}

/**
 * Lets lapse what its time has passed for: returned applications past their date, papers overdue, drafts of rounds long
 * closed and of students who have left. Returns how many did.
 */
export async function lapseApplications(
  services: Services,
  workflow: ApplicationWorkflow,
  signal?: AbortSignal,
): Promise<number> {
  const actable = applicationActable(new ApplicationWorkflows([workflow]), workflow);
  let lapsed = 0;
  for (;;) {
    const now = services.clock.at(await readDatabaseTime(services.database));
    const due = await dueNow(services, workflow.code, now);
    let moved = 0;
    for (const { id, action } of due) {
      if (signal?.aborted === true) return lapsed;
      try {
        await actByTimer(services, actable, action, id);
        moved += 1;
      } catch (error) {
        // Somebody acted in between: it no longer waits, and nothing is owed.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    lapsed += moved;
    if (due.length < BATCH || moved === 0) return lapsed;
  }
}

function dueNow(services: Services, workflow: string, now: number): Promise<DueRow[]> {
  return services.database.all<DueRow>(
    "SELECT id, 'LAPSE' AS action FROM submission WHERE workflow = ? AND state = 'RETURNED' AND supplement_by <= ?" +
      " UNION ALL SELECT s.id, 'LAPSE_PAPERS' FROM submission s JOIN paper_case ON paper_case.submission_id = s.id" +
      " WHERE s.workflow = ? AND s.state IN ('SUBMITTED', 'REVIEWING', 'RETURNED') AND paper_case.state = 'OVERDUE'" +
      " UNION ALL SELECT s.id, 'LAPSE' FROM submission s JOIN round ON round.id = s.round_id" +
      ' JOIN student ON student.id = s.student_id' +
      " WHERE s.workflow = ? AND s.state = 'DRAFT' AND (round.closes_at <= ? OR student.status <> 'ENROLLED')" +
      ` ORDER BY id LIMIT ${BATCH}`,
    [workflow, now, workflow, workflow, now - DRAFT_KEPT],
  );
}
