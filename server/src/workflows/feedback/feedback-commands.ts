import { writeAudit } from '../../campus/audit/write-audit.js';
import { actorOf, auditActionOf, AUDITS_ITSELF, commandOf } from '../../campus/command-of.js';
import { SEALED_OFFICES } from '../../campus/identity/sealed-offices.js';
import type { RequestContext } from '../../campus/request-context.js';
import { DAY } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { step, type ActInput } from '../../machine/act.js';
import { stageMessages } from '../../messaging/stage-messages.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { checkText } from './check-text.js';
import { feedbackActable, lockFeedback } from './feedback.actable.js';
import { messageToOffice, type FeedbackFacts } from './feedback.machine.js';
import { openOffice } from './open-offices.js';
import { writeEntry } from './write-entry.js';

/** In one thread; each brings it to the office's desk again. */
const MOST_REPLIES_A_DAY = 20;

export interface WriteOn extends ActInput {
  readonly text: string | null;
  /** rows' ids of stored files */
  readonly pictures: readonly string[];
}

/** An answer of the office; the student is told. Refuses what the table, `checkText` and `writeEntry` refuse. */
export function answerFeedback(context: RequestContext, wish: WriteOn): Promise<string> {
  const text = checkText(wish.text);
  return carryOut(context, 'answerFeedback', 'ANSWER', wish, {
    note: null,
    and: (unit, { officeCode }) => write(context, unit, wish, text, officeCode),
  });
}

/** The student goes on. Refuses what the table, `checkText` and `writeEntry` refuse, and RATE_LIMITED FEEDBACK_TOO_MANY. */
export function replyToFeedback(context: RequestContext, wish: WriteOn): Promise<string> {
  const text = checkText(wish.text);
  return carryOut(context, 'replyToFeedback', 'REPLY', wish, {
    note: null,
    and: async (unit) => {
      const [today] = await unit.tx.all<{ n: number }>(
        'SELECT COUNT(*) AS n FROM feedback_entry WHERE feedback_id = ? AND by_staff = ? AND at > ?',
        [wish.id, false, unit.now - DAY],
      );
      const max = MOST_REPLIES_A_DAY;
      if (Number(today?.n ?? 0) >= max) refuse('RATE_LIMITED', 'FEEDBACK_TOO_MANY', { max });
      await write(context, unit, wish, text, null);
    },
  });
}

/** The student closes it at any time, the office with a note. Refuses what the table refuses. */
export function closeFeedback(context: RequestContext, wish: ActInput): Promise<string> {
  const action = actorOf(context).studentId === null ? 'CLOSE_BY_OFFICE' : 'CLOSE';
  return carryOut(context, 'closeFeedback', action, wish, { detail: { step: action } });
}

/** Passes it on to another office, which is told; the old one sees it no more. Refuses FEEDBACK_OFFICE, field `office`. */
export function forwardFeedback(
  context: RequestContext,
  wish: ActInput & { readonly office: string | null },
): Promise<string> {
  const office = wish.office ?? '';
  return carryOut(context, 'forwardFeedback', 'FORWARD', wish, {
    office,
    detail: { office },
    and: async (unit, facts) => {
      if (facts.officeCode === office) refuse('INVALID_INPUT', 'FEEDBACK_OFFICE', {}, 'office');
      await openOffice(unit.tx, office);
      await stageMessages(unit, [messageToOffice(facts, office)]);
    },
  });
}

interface Part {
  /** what the person said why; left out: the wish's */
  readonly note?: null;
  /** whom it goes to */
  readonly office?: string;
  /** codes for the audit */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** what goes with the step, in its transaction; handed the facts before it */
  readonly and?: (unit: Unit, facts: FeedbackFacts) => Promise<void>;
}

async function carryOut(
  context: RequestContext,
  command: string,
  action: string,
  wish: ActInput,
  part: Part,
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const actable = feedbackActable(part.office);
  const done = await runCommand(
    services.clock,
    actable.open(services),
    // Which seal lies on it only its transaction knows.
    commandOf(context, command, wish, AUDITS_ITSELF),
    {
      lock: (tx) => lockFeedback(tx, wish.id),
      work: async (unit) => {
        const { facts } = (await actable.load(unit, wish.id, actor)) ?? refuse('NOT_FOUND');
        const input = part.note === null ? { ...wish, note: null } : wish;
        const outcome = await step(services, unit, actable, actor, action, input);
        await part.and?.(unit, facts);
        if (actor.staffId !== null) {
          await writeAudit(unit, {
            accountId: actor.accountId,
            action: auditActionOf(command),
            subjectType: 'Feedback',
            subjectId: wish.id,
            detail: part.detail,
            sealedOffice: [facts.officeCode, part.office].find((office) => SEALED_OFFICES.includes(office ?? '')),
          });
        }
        return outcome;
      },
    },
  );
  services.nudge(actable.nudges);
  return done.id;
}

function write(context: RequestContext, unit: Unit, wish: WriteOn, text: string, office: string | null): Promise<void> {
  const { accountId } = actorOf(context);
  return writeEntry(unit, context.services.cipher, {
    feedbackId: wish.id,
    accountId,
    office,
    text,
    pictures: wish.pictures,
  });
}
