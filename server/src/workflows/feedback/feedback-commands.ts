import { actorOf, commandOf, studentIdOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { DAY } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { step, type Actable, type ActInput } from '../../machine/act.js';
import { openingOf } from '../../machine/opening.js';
import { transition } from '../../machine/transition.js';
import { stageMessages } from '../../messaging/stage-messages.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import { FEEDBACK_OFFICES, feedbackMachine, messageToOffice, type FeedbackFacts } from './feedback.machine.js';
import { FEEDBACK_COLUMNS, FEEDBACK_FROM, visibleFeedback } from './feedback.reads.js';
import { feedbackTable } from './feedback.workflow.js';
import { checkText, writeEntry } from './write-entry.js';

const MOST_A_DAY = 10;
const DEFAULT_OFFICE = 'STUDENT_AFFAIRS';

/** How feedback is loaded and moved; `office` goes with FORWARD alone. */
export function feedbackActable(office: string | null = null): Actable<FeedbackFacts> {
  return {
    machine: feedbackMachine,
    audit: { subjectType: 'Feedback' },
    nudges: 'deliver',
    open: (services) => onPool(services.database),
    load: async ({ tx }, id, actor) => {
      const visible = actor === 'timer' ? { where: '1 = 1', params: [] } : visibleFeedback(actor);
      const [facts] = await tx.all<FeedbackFacts>(
        `SELECT ${FEEDBACK_COLUMNS} FROM ${FEEDBACK_FROM} WHERE f.id = ? AND ${visible.where}` +
          (tx.dialect === 'mysql' ? ' FOR UPDATE' : ''),
        [id, ...visible.params],
      );
      if (facts === undefined) return null;
      return {
        facts,
        enter: async (row, _open, unit) => {
          const { affectedRows } = await unit.tx.run(
            'UPDATE feedback SET state = ?, office_code = ?, queued_at = ?, version = version + 1 WHERE id = ? AND version = ?',
            [row.to, office ?? facts.officeCode, unit.now, id, facts.version],
          );
          if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
        },
      };
    },
  };
}

export interface SubmitFeedback {
  readonly office: string | null;
  /** code of the function it is about */
  readonly about: string | null;
  readonly text: string;
  readonly pictures: readonly string[];
  readonly requestId?: string | null;
}

/**
 * 意见反馈: a student writes to an office; without one, to the one in charge of the function, or to Student Affairs. Returns the
 * row's id. Refuses what `writeEntry` refuses, FEEDBACK_OFFICE, UNKNOWN_FUNCTION, and RATE_LIMITED FEEDBACK_TOO_MANY.
 */
export async function submitFeedback(context: RequestContext, wish: SubmitFeedback): Promise<string> {
  const { services } = context;
  const studentId = studentIdOf(context);
  const actor = actorOf(context);
  const text = checkText(wish.text);
  const owners = wish.about === null ? null : context.ports.officesOfFunction(wish.about);
  if (wish.about !== null && owners === null) refuse('INVALID_INPUT', 'UNKNOWN_FUNCTION', {}, 'about');
  const office = officeOf(wish.office ?? owners?.[0] ?? DEFAULT_OFFICE);
  const done = await runCommand(services.clock, onPool(services.database), commandOf(context, 'submitFeedback', wish), {
    // One student's are counted one after the other.
    lock: async (tx) => {
      await tx.run('UPDATE student SET lock_version = lock_version + 1 WHERE id = ?', [studentId]);
    },
    work: async (unit) => {
      const [today] = await unit.tx.all<{ n: number }>(
        'SELECT COUNT(*) AS n FROM feedback WHERE student_id = ? AND created_at > ?',
        [studentId, unit.now - DAY],
      );
      if (Number(today?.n ?? 0) >= MOST_A_DAY) refuse('RATE_LIMITED', 'FEEDBACK_TOO_MANY', { max: MOST_A_DAY });
      const id = newId();
      await insertRows(unit.tx, 'feedback', [
        {
          id,
          student_id: studentId,
          office_code: office,
          about: wish.about,
          state: feedbackTable.start,
          queued_at: unit.now,
          created_at: unit.now,
          version: 1,
        },
      ]);
      await writeEntry(unit, services.cipher, {
        feedbackId: id,
        accountId: actor.accountId,
        byStaff: false,
        text,
        pictures: wish.pictures,
      });
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

export interface WriteOn extends ActInput {
  readonly text: string | null;
  readonly pictures: readonly string[];
}

/** An answer of the office, or a reply of the student. Refuses what the table and `writeEntry` refuse. */
export async function writeOn(
  context: RequestContext,
  command: 'answerFeedback' | 'replyToFeedback',
  wish: WriteOn,
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const text = checkText(wish.text);
  const byStaff = command === 'answerFeedback';
  const actable = feedbackActable();
  const done = await runCommand(
    services.clock,
    actable.open(services),
    commandOf(context, command, wish, actable.audit),
    {
      work: async (unit) => {
        const outcome = await step(services, unit, actable, actor, byStaff ? 'ANSWER' : 'REPLY', {
          ...wish,
          note: null,
        });
        const entry = { feedbackId: wish.id, accountId: actor.accountId, byStaff, text, pictures: wish.pictures };
        await writeEntry(unit, services.cipher, entry);
        return outcome;
      },
    },
  );
  services.nudge(actable.nudges);
  return done.id;
}

/** Passes it on to another office, which is told; the old one sees it no more. Refuses FEEDBACK_OFFICE, field `office`. */
export async function forwardFeedback(
  context: RequestContext,
  wish: ActInput & { readonly office: string | null },
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const office = officeOf(wish.office ?? '');
  const actable = feedbackActable(office);
  const done = await runCommand(
    services.clock,
    actable.open(services),
    commandOf(context, 'forwardFeedback', wish, { ...actable.audit, detail: { office } }),
    {
      work: async (unit) => {
        const subject = await actable.load(unit, wish.id, actor);
        if (subject?.facts.officeCode === office) refuse('INVALID_INPUT', 'FEEDBACK_OFFICE', {}, 'office');
        const outcome = await step(services, unit, actable, actor, 'FORWARD', wish);
        await stageMessages(unit, [messageToOffice({ id: wish.id, version: wish.expectedVersion }, office)]);
        return outcome;
      },
    },
  );
  services.nudge(actable.nudges);
  return done.id;
}

function officeOf(office: string): string {
  return FEEDBACK_OFFICES.includes(office) ? office : refuse('INVALID_INPUT', 'FEEDBACK_OFFICE', {}, 'office');
}
