import { holds, type Actor } from '../campus/actor.js';
import type { StaffRoleCode } from '../campus/staff.entity.js';
import { DAY } from '../kernel/clock.js';
import type { Unmet } from '../kernel/refusal.js';
import type { Effect, Guard, Machine } from '../machine/manifest.js';
import type { EffectOf, GuardOf, RelationOf, StateOf } from '../machine/workflow-table.js';
import { cancelMessages } from '../messaging/stage-messages.js';
import type { PapersFacts } from './papers.facts.js';
import { papersTable } from './papers.workflow.js';

export type PapersState = StateOf<typeof papersTable>;
type Relation = RelationOf<typeof papersTable>;
type GuardName = GuardOf<typeof papersTable>;

export const PAPERS_SUBJECT = 'PAPERS';
export const PAPERS_REMINDER = 'papers.reminder';
export const PAPER_DESK_ROLES: readonly StaffRoleCode[] = ['DESK', 'HEAD'];

/** How long before the deadline the student is reminded (ours). */
const REMIND_BEFORE = 3 * DAY;

const unless = (holds: boolean, code: string): Unmet | null => (holds ? null : { code });

const guards: Readonly<Record<GuardName, Guard<PapersFacts>>> = {
  wanted: (facts) => unless(facts.wanted === 1, 'PAPERS_NOT_WANTED'),
  notWanted: (facts) => unless(facts.wanted === 0, 'PAPERS_STILL_WANTED'),
  deadlinePassed: (facts, now) => unless(facts.deadline !== null && now >= facts.deadline, 'PAPERS_IN_TIME'),
  nothingHere: (facts) => unless(facts.here === 0, 'PAPERS_ARE_HERE'),
  somethingHere: (facts) => unless(facts.here > 0, 'NO_PAPERS_HERE'),
};

const effects: Readonly<Record<EffectOf<typeof papersTable>, Effect<PapersFacts>>> = {
  remindDeadline: async (unit, facts) => {
    if (facts.deadline === null) return [];
    return [
      {
        dedupeKey: `${PAPERS_SUBJECT}:${facts.id}:${facts.version}:reminder`,
        to: { accountId: facts.applicantAccountId },
        template: PAPERS_REMINDER,
        subjectType: PAPERS_SUBJECT,
        subjectId: facts.id,
        // Given less time than that, half of it: a reminder at once would only repeat the news.
        dueAt: Math.max(facts.deadline - REMIND_BEFORE, Math.round((unit.now + facts.deadline) / 2)),
      },
    ];
  },
  cancelReminder: async (unit, facts) => {
    await cancelMessages(unit, facts.id, [PAPERS_REMINDER]);
    return [];
  },
};

/** Nobody takes in his or her own papers. */
export function papersRelations(
  actor: Actor,
  facts: Pick<PapersFacts, 'applicantAccountId' | 'deskOffice'>,
): readonly Relation[] {
  if (actor.accountId === facts.applicantAccountId) return [];
  return holds(actor, facts.deskOffice, PAPER_DESK_ROLES) ? ['desk'] : [];
}

export const papersMachine: Machine<PapersFacts, PapersState, Relation, GuardName, EffectOf<typeof papersTable>> = {
  table: papersTable,
  eventTable: 'paper_event',
  subjectType: PAPERS_SUBJECT,
  relationsOf: papersRelations,
  guards,
  effects,
};
