import { versionInForce } from '../../bulletin/instructions.reads.js';
import { actorOf, commandOf, studentIdOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { DAY } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { openingOf } from '../../machine/opening.js';
import { transition } from '../../machine/transition.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import { checkText } from './check-text.js';
import { feedbackMachine, type FeedbackFacts } from './feedback.machine.js';
import { feedbackTable } from './feedback.workflow.js';
import { officeInCharge, openOffice } from './open-offices.js';
import { writeEntry } from './write-entry.js';

const MOST_A_DAY = 10;

export interface SubmitFeedback {
  readonly office: string | null;
  /** code of the function it is about */
  readonly about: string | null;
  readonly text: string;
  /** rows' ids of stored files */
  readonly pictures: readonly string[];
  /** of the instructions acknowledged */
  readonly instructionsVersion: number;
  readonly requestId?: string | null;
}

/**
 * 意见反馈: a student writes to an office; without one, to the one in charge of the function, or to Student Affairs. Returns the
 * row's id. Refuses what `checkText` and `writeEntry` refuse, FEEDBACK_OFFICE, UNKNOWN_FUNCTION, INSTRUCTIONS_CHANGED, and
 * RATE_LIMITED FEEDBACK_TOO_MANY.
 */
export async function submitFeedback(context: RequestContext, wish: SubmitFeedback): Promise<string> {
  const { services } = context;
  const studentId = studentIdOf(context);
  const actor = actorOf(context);
  const text = checkText(wish.text);
  const owners = wish.about === null ? null : context.ports.officesOfFunction(wish.about);
  if (wish.about !== null && owners === null) refuse('INVALID_INPUT', 'UNKNOWN_FUNCTION', {}, 'about');
  const done = await runCommand(services.clock, onPool(services.database), commandOf(context, 'submitFeedback', wish), {
    // One student's are counted one after the other.
    lock: async (tx) => {
      await tx.run('UPDATE student SET lock_version = lock_version + 1 WHERE id = ?', [studentId]);
    },
    work: async (unit) => {
      await checkInstructions(unit, wish.instructionsVersion);
      await checkDay(unit, studentId);
      const office = await (wish.office === null
        ? officeInCharge(unit.tx, owners?.[0])
        : openOffice(unit.tx, wish.office));
      const id = newId();
      await insertRows(unit.tx, 'feedback', [
        {
          id,
          student_id: studentId,
          office_code: office,
          about: wish.about,
          state: feedbackTable.start,
          instructions_version: wish.instructionsVersion,
          queued_at: unit.now,
          created_at: unit.now,
          version: 1,
        },
      ]);
      const { pictures } = wish;
      const entry = { feedbackId: id, accountId: actor.accountId, office: null, text, pictures };
      await writeEntry(unit, services.cipher, entry);
      const facts: FeedbackFacts = {
        id,
        state: feedbackTable.start,
        version: 0,
        applicantAccountId: actor.accountId,
        studentId,
        officeCode: office,
        queuedAt: unit.now,
      };
      const row = openingOf(feedbackTable);
      await transition(unit, feedbackMachine, services.cipher, { actor, row, facts, note: null });
      return { id };
    },
  });
  services.nudge('deliver');
  return done.id;
}

async function checkInstructions(unit: Unit, acknowledged: number): Promise<void> {
  const current = await versionInForce(unit.tx, feedbackTable.code);
  if (current !== null && current !== acknowledged) {
    refuse('INSTRUCTIONS_CHANGED', 'INSTRUCTIONS_OUTDATED', { version: current }, 'instructionsVersion');
  }
}

async function checkDay(unit: Unit, studentId: string): Promise<void> {
  const [today] = await unit.tx.all<{ n: number }>(
    'SELECT COUNT(*) AS n FROM feedback WHERE student_id = ? AND created_at > ?',
    [studentId, unit.now - DAY],
  );
  if (Number(today?.n ?? 0) >= MOST_A_DAY) refuse('RATE_LIMITED', 'FEEDBACK_TOO_MANY', { max: MOST_A_DAY });
}
