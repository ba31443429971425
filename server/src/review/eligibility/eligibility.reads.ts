import { factsOf, readFacts, type StudentFacts } from '../../campus/registry/student-facts.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { dayOf } from '../../kernel/shanghai.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { COUNTED_STATES } from '../applications/application-table.js';
import type { ApplicationWorkflow } from '../applications/application-workflow.js';
import { workflowsOf } from '../review-context.js';
import { presentRoundOf, type RoundRow } from '../rounds/round.reads.js';
import { isEligible, judge, type RuleVerdict } from './judge.js';
import type { RuleFacts } from './rule.js';

/** What the rules said, when. */
export interface EligibilityRow {
  readonly __typename: 'Eligibility';
  readonly workflow: string;
  readonly eligible: boolean;
  readonly judgedAt: Instant;
  readonly rules: readonly RuleVerdict[];
}

/** One count of used applications, or one rule that staff let pass. */
export interface StandingRow {
  readonly studentId: string;
  readonly kind: 'USED' | 'OVERRIDE';
  readonly workflow: string;
  /** the period counted, or the round let pass */
  readonly scope: string;
  readonly rule: string;
  readonly used: number;
}

const COUNTED = COUNTED_STATES.map((state) => `'${state}'`).join(', ');

/** Applications that count and rules let pass, of any number of students by one statement. */
export async function readStanding(sql: Sql, studentIds: readonly string[]): Promise<StandingRow[]> {
  const list = inList(studentIds);
  return sql.all<StandingRow>(
    "SELECT student_id AS studentId, 'USED' AS kind, workflow, period AS scope, '' AS rule, COUNT(*) AS used" +
      ` FROM submission WHERE student_id IN ${list.sql} AND state IN (${COUNTED}) GROUP BY student_id, workflow, period` +
      " UNION ALL SELECT student_id, 'OVERRIDE', '', round_id, rule, 0 FROM eligibility_override" +
      ` WHERE student_id IN ${list.sql}`,
    [...list.params, ...list.params],
  );
}

const standingOf = defineListLoader<StandingRow, RequestContext>(
  (context, studentIds) => readStanding(context.services.database, studentIds),
  (row) => row.studentId,
);

/** The period that an application of now would count towards. */
export function periodOf(workflow: ApplicationWorkflow, roundId: string, now: Instant): string {
  return workflow.period === 'YEAR' ? dayOf(now).slice(0, 4) : roundId;
}

/** Judges one workflow by facts already loaded. `own` is left out of the count: the application judged again. */
export function judgeBy(
  workflow: ApplicationWorkflow,
  registry: StudentFacts,
  standing: readonly StandingRow[],
  round: Pick<RoundRow, 'id' | 'perStudent'> | null,
  period: string,
  now: Instant,
  own = 0,
): RuleVerdict[] {
  const counted = standing.find((row) => row.kind === 'USED' && row.workflow === workflow.code && row.scope === period);
  const facts: RuleFacts = {
    registry,
    used: Number(counted?.used ?? 0) - own,
    allowed: round?.perStudent ?? null,
    today: dayOf(now),
  };
  const overrides = standing.filter((row) => row.kind === 'OVERRIDE' && row.scope === round?.id).map((row) => row.rule);
  return judge(workflow.rules, facts, new Set(overrides));
}

/**
 * Eligibility by `studentId:workflow`: for any number of workflows of a student four statements, the registry's two, the
 * rounds', and one for what is used and let pass.
 */
export const eligibilityOf = defineLoader<EligibilityRow, RequestContext>(async (context, keys) => {
  const workflows = workflowsOf(context);
  const judged = await Promise.all(
    keys.map(async (key) => {
      const [studentId = '', code = ''] = key.split(':');
      const workflow = workflows.get(code);
      const [registry, round, standing] = await Promise.all([
        factsOf(context).load(studentId),
        presentRoundOf(context).load(code),
        standingOf(context).load(studentId),
      ]);
      if (workflow === null || registry === null) return null;
      const period = periodOf(workflow, round?.id ?? '', context.now);
      const rules = judgeBy(workflow, registry, standing ?? [], round, period, context.now);
      return [key, eligibilityRow(code, rules, context.now)] as const;
    }),
  );
  return new Map(judged.filter((one) => one !== null));
});

export function eligibilityRow(workflow: string, rules: readonly RuleVerdict[], judgedAt: Instant): EligibilityRow {
  return { __typename: 'Eligibility', workflow, eligible: isEligible(rules), judgedAt, rules };
}

/** The same inside a command's transaction. */
export async function judgeIn(
  sql: Sql,
  workflow: ApplicationWorkflow,
  studentId: string,
  round: Pick<RoundRow, 'id' | 'perStudent'>,
  period: string,
  now: Instant,
  own: number,
): Promise<{ readonly facts: StudentFacts; readonly verdicts: RuleVerdict[] } | null> {
  const facts = await readFacts(sql, studentId);
  if (facts === null) return null;
  const standing = await readStanding(sql, [studentId]);
  return { facts, verdicts: judgeBy(workflow, facts, standing, round, period, now, own) };
}
