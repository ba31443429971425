import { holds, type Actor } from '../../campus/actor.js';
import { writeAudit } from '../../campus/audit/write-audit.js';
import { actorOf, AUDITS_ITSELF, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import type { Sql } from '../../platform/db/sql.js';
import { applicationById } from '../applications/application.reads.js';
import { CONFLICT_OF_INTEREST, conflictParams } from '../conflict-of-interest.js';
import { workflowsOf } from '../review-context.js';
import { presentRoundOf } from '../rounds/round.reads.js';

export interface Override {
  /** of the application to let pass; else student and workflow, in the present round */
  readonly applicationId: string | null;
  readonly studentId: string | null;
  readonly workflow: string | null;
  readonly rule: string;
  readonly reason: string;
  readonly requestId?: string | null;
}

interface Target {
  readonly studentId: string;
  readonly workflow: string;
  readonly roundId: string;
}

/**
 * Lets one student pass one rule of a workflow in a round, with a reason; audited. Only a reviewer of the reviewing office,
 * and never for oneself or one's own class. Returns `studentId:workflow`.
 */
export async function overrideEligibility(context: RequestContext, input: Override): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const target = await targetOf(context, input);
  const workflow = workflowsOf(context).of(target.workflow);
  if (!holds(actor, workflow.offices.review, ['REVIEWER', 'HEAD'])) refuse('FORBIDDEN', 'NOT_YOURS_TO_DO');
  if (!workflow.rules.some((rule) => rule.code === input.rule)) refuse('NOT_FOUND', 'UNKNOWN_RULE', {}, 'rule');
  const reason = input.reason.trim();
  if ([...reason].length < 4) refuse('NOTE_REQUIRED', 'REASON_TOO_SHORT', { min: 4 }, 'reason');
  await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, 'overrideEligibility', input, AUDITS_ITSELF),
    {
      work: async (unit) => {
        await refuseConflict(unit.tx, target.studentId, actor);
        const id = newId();
        const standing = await unit.tx.all(
          'SELECT id FROM eligibility_override WHERE student_id = ? AND round_id = ? AND rule = ?',
          [target.studentId, target.roundId, input.rule],
        );
        if (standing.length > 0) refuse('ALREADY_DONE', 'ALREADY_OVERRIDDEN');
        await unit.tx.run(
          'INSERT INTO eligibility_override (id, student_id, round_id, rule, staff_id, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
          [id, target.studentId, target.roundId, input.rule, actor.staffId, services.cipher.seal(reason, id), unit.now],
        );
        await writeAudit(unit, {
          accountId: actor.accountId,
          action: 'OVERRIDE_ELIGIBILITY',
          subjectType: 'Student',
          subjectId: target.studentId,
          detail: { workflow: target.workflow, rule: input.rule, round: target.roundId },
          reason: { text: reason, cipher: services.cipher },
        });
        return { id };
      },
    },
  );
  return `${target.studentId}:${target.workflow}`;
}

async function targetOf(context: RequestContext, input: Override): Promise<Target> {
  if (input.applicationId !== null) {
    const row = (await applicationById(context).load(input.applicationId)) ?? refuse('NOT_FOUND');
    return { studentId: row.studentId, workflow: row.workflow, roundId: row.roundId };
  }
  if (input.studentId === null || input.workflow === null) {
    return refuse('INVALID_INPUT', 'FIELD_REQUIRED', {}, 'applicationId');
  }
  if (workflowsOf(context).get(input.workflow) === null) refuse('NOT_FOUND', 'UNKNOWN_FUNCTION', {}, 'workflow');
  const round = (await presentRoundOf(context).load(input.workflow)) ?? refuse('WINDOW_CLOSED', 'ROUND_NOT_OPEN');
  return { studentId: input.studentId, workflow: input.workflow, roundId: round.id };
}

async function refuseConflict(tx: Sql, studentId: string, actor: Actor): Promise<void> {
  const found = await tx.all(`SELECT student.id FROM student WHERE student.id = ? AND ${CONFLICT_OF_INTEREST}`, [
    studentId,
    ...conflictParams(actor),
  ]);
  if (found.length > 0) refuse('FORBIDDEN', 'CONFLICT_OF_INTEREST');
}
