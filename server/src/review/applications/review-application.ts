import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { DAY, type Instant } from '../../kernel/clock.js';
import { refuse, Refusal } from '../../kernel/refusal.js';
import { dayOf, startOfDay, type Day } from '../../kernel/shanghai.js';
import type { Unit } from '../../platform/commands/run-command.js';
import { act, type ActInput } from '../../machine/act.js';
import { judgeIn } from '../eligibility/eligibility.reads.js';
import { isEligible, unmetRules } from '../eligibility/judge.js';
import { keepVerdicts } from '../eligibility/verdict.store.js';
import { writeReturned, type ReturnedField } from '../forms/form.store.js';
import { workflowsOf } from '../review-context.js';
import { readRoundIn } from '../rounds/round.reads.js';
import { applicationActable, type ApplicationActOptions } from './application.actable.js';
import type { ApplicationRow } from './application.reads.js';
import type { ApplicationWorkflow } from './application-workflow.js';

export const REVIEW_ACTIONS = ['CLAIM', 'RELEASE', 'RETURN', 'APPROVE', 'REJECT', 'CORRECT'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** The longest time that staff may give for a supplement (ours). */
const SUPPLEMENT_MAX_DAYS = 90;

export interface Review extends ActInput {
  readonly action: ReviewAction;
  /** RETURN: what is to be supplemented, and why */
  readonly items?: readonly ReturnedField[] | null;
  /** RETURN: the last day for it */
  readonly supplementBy?: Day | null;
}

/**
 * A reviewer's act on one application. Beside the table's refusals: INVALID_INPUT for a return without items or with a day
 * that is past or too far; INELIGIBLE where the rules, judged again at approval, no longer hold and nobody let them pass.
 */
export function reviewApplication(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  input: Review,
): Promise<string> {
  const options = optionsOf(context, workflow, input);
  const actable = applicationActable(workflowsOf(context), workflow, options);
  return act(context, actable, `review${workflow.name}`, input.action, input);
}

export function optionsOf(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  input: Review,
): ApplicationActOptions {
  if (input.action === 'RETURN') return returning(context, workflow, input);
  if (input.action === 'APPROVE') return { check: (unit, row) => judgeAgain(context, workflow, unit, row) };
  return {};
}

function returning(context: RequestContext, workflow: ApplicationWorkflow, input: Review): ApplicationActOptions {
  const items = checkedItems(workflow, input.items ?? []);
  const supplementBy = endOf(input.supplementBy ?? null, context.now);
  return {
    supplementBy,
    also: (unit, row) => writeReturned(unit, context.services.cipher, row.id, row.revision, items),
  };
}

function checkedItems(workflow: ApplicationWorkflow, items: readonly ReturnedField[]): readonly ReturnedField[] {
  if (items.length === 0) refuse('INVALID_INPUT', 'ITEMS_REQUIRED', {}, 'items');
  const known = new Set(workflow.form.map((field) => field.code));
  const seen = new Set<string>();
  return items.map(({ field, reason }) => {
    if (!known.has(field) || seen.has(field)) refuse('INVALID_INPUT', 'FIELD_NOT_A_CHOICE', {}, 'items');
    seen.add(field);
    const words = reason.trim();
    if (words === '') refuse('NOTE_REQUIRED', 'NOTE_REQUIRED', {}, 'items');
    return { field, reason: words };
  });
}

/** The end of the day given, Asia/Shanghai. */
function endOf(day: Day | null, now: Instant): Instant {
  if (day === null) return refuse('INVALID_INPUT', 'DATE_REQUIRED', {}, 'supplementBy');
  const end = startOfDay(day) + DAY;
  if (day < dayOf(now) || end > now + (SUPPLEMENT_MAX_DAYS + 1) * DAY) {
    refuse('INVALID_INPUT', 'SUPPLEMENT_DATE', { max: SUPPLEMENT_MAX_DAYS }, 'supplementBy');
  }
  return end;
}

async function judgeAgain(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  unit: Unit,
  row: ApplicationRow,
): Promise<void> {
  const round = await readRoundIn(unit.tx, row.roundId);
  if (round === null) throw new Error(`application ${row.id} has no round`);
  // It counts itself among those used up: without it, the last one allowed could never be approved.
  const judged = await judgeIn(unit.tx, workflow, row.studentId, round, row.period, unit.now, 1);
  if (judged === null) return refuse('NOT_FOUND');
  if (!isEligible(judged.verdicts)) throw new Refusal('INELIGIBLE', unmetRules(judged.verdicts));
  await keepVerdicts(unit, context.services.cipher, row.id, 'APPROVAL', judged.verdicts);
}

/** The student's or the staff's plain act by the table: withdraw, appeal. */
export function actOnApplication(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  command: string,
  action: string,
  input: ActInput,
): Promise<string> {
  actorOf(context);
  return act(context, applicationActable(workflowsOf(context), workflow), command, action, input);
}
