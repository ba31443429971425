import { actsFor, type Actor } from '../../campus/actor.js';
import { may } from '../../campus/permissions.js';
import { DAY, MINUTE, type Instant } from '../../kernel/clock.js';
import type { Unmet } from '../../kernel/refusal.js';
import { dayOf, startOfDay } from '../../kernel/shanghai.js';
import type { Guard, Machine } from '../../machine/manifest.js';
import type { EffectOf, GuardOf, RelationOf, StateOf } from '../../machine/workflow-table.js';
import { counsellingEffects } from './counselling.effects.js';
import type { BookingFacts } from './counselling.facts.js';
import { CONFIRM, DESK, OFFICE } from './counselling.permissions.js';
import { counsellingTable } from './counselling.workflow.js';

export type BookingState = StateOf<typeof counsellingTable>;
type Relation = RelationOf<typeof counsellingTable>;
type GuardName = GuardOf<typeof counsellingTable>;

/** From when on after the start a no-show may be recorded (manual: never automatic; the time is ours). */
const NO_SHOW_AFTER = 15 * MINUTE;

const unless = (holds: boolean, unmet: Unmet): Unmet | null => (holds ? null : unmet);

const guards: Readonly<Record<GuardName, Guard<BookingFacts>>> = {
  beforeStart: (facts, now) => unless(now < facts.startsAt, { code: 'APPOINTMENT_STARTED' }),
  fromStart: (facts, now) => unless(now >= facts.startsAt, { code: 'APPOINTMENT_NOT_STARTED' }),
  beforeCutoff: (facts, now) => unless(now < facts.cancellableUntil, { code: 'CUTOFF_PASSED' }),
  afterCutoff: (facts, now) => unless(now >= facts.cancellableUntil, { code: 'CUTOFF_NOT_PASSED' }),
  onTheDay: (facts, now) => unless(isOnTheDay(facts, now), { code: 'NOT_ON_THE_DAY' }),
  fifteenMinutesIn: (facts, now) => unless(now >= facts.startsAt + NO_SHOW_AFTER, { code: 'NO_SHOW_TOO_EARLY' }),
};

/** From midnight of the day on; a desk that forgot may record the arrival until the day after. */
function isOnTheDay(facts: BookingFacts, now: Instant): boolean {
  const midnight = startOfDay(dayOf(facts.startsAt));
  return now >= midnight && now < midnight + 2 * DAY;
}

/** Nobody acts as staff on his or her own booking. */
function relationsOf(actor: Actor, facts: BookingFacts): readonly Relation[] {
  if (actor.accountId === facts.applicantAccountId) return actor.studentId === null ? [] : ['applicant'];
  const relations: Relation[] = [];
  if (may(actor, CONFIRM)) relations.push('confirmer');
  if (may(actor, DESK)) relations.push('desk');
  const { counsellorStaffId } = facts;
  if (counsellorStaffId !== null && actsFor(actor, OFFICE, 'COUNSELLOR').includes(counsellorStaffId)) {
    relations.push('counsellor');
  }
  return relations;
}

export const counsellingMachine: Machine<
  BookingFacts,
  BookingState,
  Relation,
  GuardName,
  EffectOf<typeof counsellingTable>
> = {
  table: counsellingTable,
  eventTable: 'counselling_event',
  subjectType: 'APPOINTMENT',
  relationsOf,
  guards,
  effects: counsellingEffects,
};
