import { holds, type Actor } from '../../campus/actor.js';
import type { Permission } from '../../campus/permissions.js';
import { NOTICE_OFFICES } from '../../bulletin/notices/notice.permissions.js';
import { DAY, type Instant } from '../../kernel/clock.js';
import type { Effect, Machine, SubjectFacts } from '../../machine/manifest.js';
import type { EffectOf, GuardOf, RelationOf, StateOf } from '../../machine/workflow-table.js';
import { cancelMessages } from '../../messaging/stage-messages.js';
import type { Unit } from '../../platform/commands/run-command.js';
import { feedbackTable } from './feedback.workflow.js';

export type FeedbackState = StateOf<typeof feedbackTable>;
type Relation = RelationOf<typeof feedbackTable>;

/** Takes what is written to no office in particular. */
export const DEFAULT_OFFICE = 'STUDENT_AFFAIRS';
/** The offices that students can write to, where somebody answers there. */
export const FEEDBACK_OFFICES: readonly string[] = NOTICE_OFFICES;
export const FEEDBACK_ROLES = ['DESK', 'REVIEWER', 'PUBLISHER', 'HEAD'] as const;
/** So long after its last answer it is closed by itself. */
export const OLD_AFTER = 30 * DAY;
export const NEW_FEEDBACK = 'feedback.new';

/** answers what students write to his or her office */
export const FEEDBACK_ANSWER: Permission = {
  code: 'FEEDBACK_ANSWER',
  office: FEEDBACK_OFFICES[0] ?? '',
  offices: FEEDBACK_OFFICES.slice(1),
  roles: FEEDBACK_ROLES,
};

export interface FeedbackFacts extends SubjectFacts {
  readonly studentId: string;
  readonly officeCode: string;
  /** when it came into its present state, or was written on last */
  readonly queuedAt: Instant;
}

/** The offices whose feedback a member of staff sees: only those addressed, whoever else he or she is. */
export function answersFor(actor: Actor | null): readonly string[] {
  return FEEDBACK_OFFICES.filter((office) => holds(actor, office, FEEDBACK_ROLES));
}

/** Who acted, since the office may be another by the time that somebody reads of it. Runs after the event is written. */
async function nameOffice(unit: Unit, facts: FeedbackFacts): Promise<readonly []> {
  await unit.tx.run(
    "UPDATE feedback_event SET office_code = ? WHERE subject_id = ? AND actor_kind = 'STAFF' AND office_code IS NULL",
    [facts.officeCode, facts.id],
  );
  return [];
}

const effects: Readonly<Record<EffectOf<typeof feedbackTable>, Effect<FeedbackFacts>>> = {
  tellOffice: async (_unit, facts) => [messageToOffice(facts, facts.officeCode)],
  /** What the office has not been told yet it need not learn any more. */
  untellOffice: async (unit, facts) => {
    await cancelMessages(unit, facts.id, [NEW_FEEDBACK]);
    return [];
  },
  nameOffice,
};

/** Each version is told once to an office. */
export function messageToOffice(facts: Pick<FeedbackFacts, 'id' | 'version'>, office: string) {
  return {
    dedupeKey: `FEEDBACK:${facts.id}:${facts.version}:${office}`,
    to: { office },
    template: NEW_FEEDBACK,
    subjectType: 'FEEDBACK',
    subjectId: facts.id,
  };
}

export const feedbackMachine: Machine<
  FeedbackFacts,
  FeedbackState,
  Relation,
  GuardOf<typeof feedbackTable>,
  EffectOf<typeof feedbackTable>
> = {
  table: feedbackTable,
  eventTable: 'feedback_event',
  subjectType: 'FEEDBACK',
  relationsOf: (actor, facts) => {
    if (actor.accountId === facts.applicantAccountId) return actor.studentId === null ? [] : ['applicant'];
    return answersFor(actor).includes(facts.officeCode) ? ['office'] : [];
  },
  guards: {
    answerIsOld: (facts, now) => (now >= facts.queuedAt + OLD_AFTER ? null : { code: 'FEEDBACK_ANSWER_NEW' }),
  },
  effects,
};
