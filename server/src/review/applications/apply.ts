import { actorOf, commandOf, studentIdOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse, Refusal } from '../../kernel/refusal.js';
import { dayOf } from '../../kernel/shanghai.js';
import { versionInForce } from '../../bulletin/instructions.reads.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { nextSerialNos } from '../../platform/serials/serials.js';
import { step } from '../../machine/act.js';
import { attachFiles } from '../attachments/attach.js';
import { judgeIn, periodOf } from '../eligibility/eligibility.reads.js';
import { isEligible, passes, unmetRules, type RuleVerdict } from '../eligibility/judge.js';
import { keepVerdicts } from '../eligibility/verdict.store.js';
import { formProblems } from '../forms/check-form.js';
import { writeDetails, writeRevision } from '../forms/form.store.js';
import { workflowsOf } from '../review-context.js';
import { claimWhileOpen } from '../rounds/quota.js';
import type { RoundRow } from '../rounds/round.reads.js';
import { applicationActable } from './application.actable.js';
import type { ApplicationWorkflow } from './application-workflow.js';
import { attachmentRulesOf, collectAtOf, lockStudent } from './apply-lock.js';
import { openRoundOf, standingDraft, startDraft, type FilledForm, type StandingDraft } from './write-draft.js';

export interface Apply {
  readonly instructionsVersion: number;
  /** the draft as last seen; null: whatever stands */
  readonly expectedVersion?: number | null;
  readonly requestId?: string | null;
}

/**
 * 申请: hands in the standing draft, or a form filled in at once. One transaction: the student's row is locked, so that two
 * tries of one student count each other; rules are judged on what stands then and kept; the round's number and the serial
 * number come last, so that their rows are locked for the commit alone.
 *
 * Refuses WINDOW_CLOSED, DEADLINE_PASSED, INSTRUCTIONS_CHANGED, INELIGIBLE, QUOTA_USED, INVALID_INPUT (each field), FULL, CONFLICT.
 */
export async function apply(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  input: Apply,
  form: FilledForm,
): Promise<string> {
  const { services } = context;
  const studentId = studentIdOf(context);
  const actor = actorOf(context);
  let taken: { id: string; roundId: string } | null = null;
  const done = await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, `applyFor${workflow.name}`, { ...input, ...form }),
    {
      lock: (tx) => lockStudent(tx, studentId),
      work: async (unit) => {
        taken = null;
        const round = await openRoundOf(unit, workflow);
        const standing = await standingDraft(unit.tx, studentId, round.id);
        if (input.expectedVersion != null && input.expectedVersion !== standing?.version) {
          refuse('CONFLICT', 'CHANGED_MEANWHILE');
        }
        await checkInstructions(unit, workflow, input.instructionsVersion);
        const verdicts = await checkStudent(context, unit, workflow, studentId, round, form);
        const draft = standing ?? (await startDraft(services, unit, workflow, actor, studentId, round));
        await handIn(context, unit, workflow, draft, form, input.instructionsVersion, verdicts);
        taken = { id: draft.id, roundId: round.id };
        return { id: draft.id };
      },
      claim: async (unit) => {
        if (taken === null) return;
        await claimWhileOpen(unit.tx, taken.roundId);
        const [serial] = await nextSerialNos(unit.tx, workflow.serialPrefix, Number(dayOf(unit.now).slice(0, 4)), 1);
        await unit.tx.run('UPDATE submission SET serial_no = ? WHERE id = ?', [serial ?? null, taken.id]);
      },
    },
  );
  services.nudge('deliver');
  return done.id;
}

async function checkInstructions(unit: Unit, workflow: ApplicationWorkflow, acknowledged: number): Promise<void> {
  const current = await versionInForce(unit.tx, workflow.code);
  if (current !== null && current !== acknowledged) {
    refuse('INSTRUCTIONS_CHANGED', 'INSTRUCTIONS_OUTDATED', { version: current }, 'instructionsVersion');
  }
}

/** Rules first, then the form: whoever may not apply need not be told of a missing field. */
async function checkStudent(
  context: RequestContext,
  unit: Unit,
  workflow: ApplicationWorkflow,
  studentId: string,
  round: RoundRow,
  form: FilledForm,
): Promise<readonly RuleVerdict[]> {
  const period = periodOf(workflow, round.id, unit.now);
  const judged = await judgeIn(unit.tx, workflow, studentId, round, period, unit.now, 0);
  if (judged === null) return refuse('FORBIDDEN');
  refuseUnlessEligible(judged.verdicts);
  const problems = formProblems(
    {
      fields: workflow.form,
      choices: workflow.choices,
      facts: judged.facts,
      campuses: context.dictionaries.campuses.map((campus) => campus.code),
    },
    form.values,
  );
  if (problems.length > 0) throw new Refusal('INVALID_INPUT', problems);
  return judged.verdicts;
}

/** INELIGIBLE with every rule that does not hold; QUOTA_USED where it is the number alone. */
export function refuseUnlessEligible(verdicts: readonly RuleVerdict[]): void {
  if (isEligible(verdicts)) return;
  const onlyQuota = verdicts.every((one) => passes(one) || one.rule === 'QUOTA');
  throw new Refusal(onlyQuota ? 'QUOTA_USED' : 'INELIGIBLE', unmetRules(verdicts));
}

async function handIn(
  context: RequestContext,
  unit: Unit,
  workflow: ApplicationWorkflow,
  draft: StandingDraft,
  form: FilledForm,
  instructionsVersion: number,
  verdicts: readonly RuleVerdict[],
): Promise<void> {
  const { services } = context;
  const actor = actorOf(context);
  const actable = applicationActable(workflowsOf(context), workflow, {
    also: async (inner, application) => {
      await inner.tx.run(
        'UPDATE submission SET revision = 1, instructions_version = ?, collect_at = ?, period = ?,' +
          ' submitted_at = ?, queued_at = ? WHERE id = ?',
        [
          instructionsVersion,
          collectAtOf(workflow, form.values),
          periodOf(workflow, application.roundId, inner.now),
          inner.now,
          inner.now,
          draft.id,
        ],
      );
      await writeRevision(inner, services.cipher, draft.id, 1, form.values);
      await writeDetails(inner, services.cipher, workflow, draft.id, form.values);
      await keepVerdicts(inner, services.cipher, draft.id, 'SUBMISSION', verdicts);
      await attachFiles(inner, {
        submissionId: draft.id,
        accountId: actor.accountId,
        revision: 1,
        files: form.files ?? (await keptFiles(inner, draft.id)),
        rules: attachmentRulesOf(workflow, false),
      });
    },
  });
  await step(services, unit, actable, actor, 'SUBMIT', { id: draft.id, expectedVersion: draft.version });
}

/** Files that the draft has already, where the form names none. */
async function keptFiles(unit: Unit, submissionId: string) {
  return unit.tx.all<{ fileId: string; item: string }>(
    'SELECT file_id AS fileId, item FROM attachment WHERE submission_id = ? AND removed_in_revision IS NULL' +
      ' ORDER BY position, id',
    [submissionId],
  );
}
