import { Refusal } from '../../kernel/refusal.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import type { Services } from '../../platform/services.js';
import { step } from '../../machine/act.js';
import { applicationActable } from '../applications/application.actable.js';
import type { ApplicationWorkflows } from '../review-context.js';
import { papersActable } from './papers.actable.js';

const BATCH = 200;

interface DueRow {
  readonly id: string;
  readonly submissionId: string;
  readonly workflow: string;
}

/**
 * Papers that have not come by their deadline are overdue, and their applications lapse with them, in one transaction each.
 * Returns how many.
 */
export async function passDeadlines(
  services: Services,
  workflows: ApplicationWorkflows,
  signal?: AbortSignal,
): Promise<number> {
  let passed = 0;
  for (;;) {
    const now = services.clock.at(await readDatabaseTime(services.database));
    const due = await services.database.all<DueRow>(
      'SELECT paper_case.id, paper_case.submission_id AS submissionId, paper_case.workflow FROM paper_case' +
        " JOIN submission s ON s.id = paper_case.submission_id AND s.state IN ('SUBMITTED', 'REVIEWING', 'RETURNED')" +
        " WHERE paper_case.state IN ('AWAITED', 'INCOMPLETE') AND paper_case.deadline <= ?" +
        ` ORDER BY paper_case.deadline, paper_case.id LIMIT ${BATCH}`,
      [now],
    );
    let moved = 0;
    for (const papers of due) {
      if (signal?.aborted === true) return passed;
      try {
        await passOne(services, workflows, papers);
        moved += 1;
      } catch (error) {
        // They came in between, or the application is over.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    passed += moved;
    if (due.length < BATCH || moved === 0) return passed;
  }
}

async function passOne(services: Services, workflows: ApplicationWorkflows, papers: DueRow): Promise<void> {
  const actable = papersActable(workflows);
  const envelope = { accountId: '', command: 'PASS_DEADLINE', requestId: null, input: {} };
  const byTimer = (id: string) => ({ id, expectedVersion: -1 });
  await runCommand(services.clock, actable.open(services), envelope, {
    work: async (unit: Unit) => {
      const done = await step(services, unit, actable, 'timer', 'PASS_DEADLINE', byTimer(papers.id));
      const application = applicationActable(workflows, workflows.of(papers.workflow));
      await step(services, unit, application, 'timer', 'LAPSE_PAPERS', byTimer(papers.submissionId));
      return done;
    },
  });
  services.nudge(actable.nudges);
}
