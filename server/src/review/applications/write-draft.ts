import type { Actor } from '../../campus/actor.js';
import { newId } from '../../kernel/ids.js';
import { refuse, Refusal } from '../../kernel/refusal.js';
import { openingOf } from '../../machine/opening.js';
import { refusalOfGuard } from '../../machine/permit.js';
import { transition } from '../../machine/transition.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Services } from '../../platform/services.js';
import { attachFiles } from '../attachments/attach.js';
import type { WishedFile } from '../attachments/attachment-rules.js';
import { draftProblems } from '../forms/check-form.js';
import { writeDetails, writeRevision } from '../forms/form.store.js';
import type { FormValues } from '../forms/form-field.js';
import { periodOf } from '../eligibility/eligibility.reads.js';
import { roundObstacle } from '../rounds/round-obstacle.js';
import { asGuarded, presentRound, readRoundsIn, type RoundRow } from '../rounds/round.reads.js';
import { attachmentRulesOf, collectAtOf } from './apply-lock.js';
import type { ApplicationWorkflow } from './application-workflow.js';

/** What a student fills in, tidied; `files` is the whole set of attachments, null to leave them as they are. */
export interface FilledForm {
  readonly values: FormValues;
  readonly files: readonly WishedFile[] | null;
}

export interface StandingDraft {
  readonly id: string;
  readonly version: number;
}

/** The round that takes applications now, or the refusal: WINDOW_CLOSED, DEADLINE_PASSED once it has closed. */
export async function openRoundOf(unit: Unit, workflow: ApplicationWorkflow): Promise<RoundRow> {
  const round = presentRound(await readRoundsIn(unit.tx, workflow.code), unit.now);
  if (round === null) return refuse('WINDOW_CLOSED', 'ROUND_NOT_OPEN');
  const obstacle = roundObstacle(asGuarded(round), unit.now);
  if (obstacle !== null) throw new Refusal(refusalOfGuard(obstacle), [obstacle]);
  return round;
}

/** The student's draft in a round; there is one at most. */
export async function standingDraft(sql: Sql, studentId: string, roundId: string): Promise<StandingDraft | null> {
  const [row] = await sql.all<StandingDraft>(
    "SELECT id, version FROM submission WHERE student_id = ? AND round_id = ? AND draft_key = ''",
    [studentId, roundId],
  );
  return row ?? null;
}

/** Brings a draft into being: header and the time-line's first line. Returns its id; its version is 1. */
export async function startDraft(
  services: Services,
  unit: Unit,
  workflow: ApplicationWorkflow,
  actor: Actor,
  studentId: string,
  round: RoundRow,
): Promise<StandingDraft> {
  const id = newId();
  const { owner, review, desk, pay } = workflow.offices;
  await unit.tx.run(
    'INSERT INTO submission (id, workflow, student_id, round_id, period, state, version, owner_office, review_office,' +
      " desk_office, pay_office, appealed, revision, draft_key, queued_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'DRAFT', 1," +
      " ?, ?, ?, ?, ?, 0, '', ?, ?, ?)",
    [
      id,
      workflow.code,
      studentId,
      round.id,
      periodOf(workflow, round.id, unit.now),
      owner,
      review,
      desk,
      pay,
      false,
      unit.now,
      unit.now,
      unit.now,
    ],
  );
  await transition(unit, workflow.machine, services.cipher, {
    actor,
    row: openingOf(workflow.machine.table),
    facts: {
      id,
      state: 'DRAFT',
      version: 0,
      applicantAccountId: actor.accountId,
      workflow: workflow.code,
      studentId,
      studentStatus: 'ENROLLED',
      reviewOffice: review,
      roundId: round.id,
      ...asGuarded(round),
      reviewerStaffId: null,
      deciderStaffId: null,
      decidedAt: null,
      appealed: false,
      supplementBy: null,
      conflict: false,
      papersState: null,
      certificateState: null,
    },
    note: null,
  });
  return { id, version: 1 };
}

/** Overwrites what a draft holds; incomplete is welcome, over-long is not. */
export async function writeDraft(
  services: Services,
  unit: Unit,
  workflow: ApplicationWorkflow,
  draft: StandingDraft,
  actor: Actor,
  form: FilledForm,
): Promise<void> {
  const problems = draftProblems(workflow.form, form.values);
  if (problems.length > 0) throw new Refusal('INVALID_INPUT', problems);
  const { affectedRows } = await unit.tx.run(
    'UPDATE submission SET version = version + 1, collect_at = ?, updated_at = ? WHERE id = ? AND version = ?',
    [collectAtOf(workflow, form.values), unit.now, draft.id, draft.version],
  );
  if (affectedRows !== 1) refuse('CONFLICT', 'CHANGED_MEANWHILE');
  await writeRevision(unit, services.cipher, draft.id, 0, form.values);
  await writeDetails(unit, services.cipher, workflow, draft.id, form.values);
  if (form.files !== null) {
    await attachFiles(unit, {
      submissionId: draft.id,
      accountId: actor.accountId,
      revision: 1,
      files: form.files,
      rules: attachmentRulesOf(workflow, true),
    });
  }
}
