import { holds, type Actor } from '../../campus/actor.js';
import { DAY, type Instant } from '../../kernel/clock.js';
import type { Unmet } from '../../kernel/refusal.js';
import type { Guard, Machine } from '../../machine/manifest.js';
import {
  applicationTable,
  type ApplicationEffect,
  type ApplicationGuard,
  type ApplicationRelation,
  type ApplicationState,
} from './application-table.js';
import { roundObstacle } from '../rounds/round-obstacle.js';
import { applicationEffects } from './application.effects.js';
import type { ApplicationFacts } from './application.facts.js';

/** How long after a rejection it may be appealed (ours). */
export const APPEAL_WITHIN = 10 * DAY;
/** How long a draft is kept after its round closed (ours). */
export const DRAFT_KEPT = 30 * DAY;

export type ApplicationMachine = Machine<
  ApplicationFacts,
  ApplicationState,
  ApplicationRelation,
  ApplicationGuard,
  ApplicationEffect
>;

const unless = (holds: boolean, unmet: Unmet): Unmet | null => (holds ? null : unmet);

export function appealEnd(facts: Pick<ApplicationFacts, 'decidedAt'>): Instant | null {
  return facts.decidedAt === null ? null : facts.decidedAt + APPEAL_WITHIN;
}

const guards: Readonly<Record<ApplicationGuard, Guard<ApplicationFacts>>> = {
  roundOpen: roundObstacle,
  unassigned: (facts) => unless(facts.reviewerStaffId === null, { code: 'TAKEN_BY_OTHER' }),
  assigned: (facts) => unless(facts.reviewerStaffId !== null, { code: 'TAKEN_BY_NOBODY' }),
  withinSupplement: (facts, now) =>
    unless(facts.supplementBy !== null && now < facts.supplementBy, { code: 'SUPPLEMENT_OVER' }),
  supplementPassed: (facts, now) =>
    unless(facts.supplementBy !== null && now >= facts.supplementBy, { code: 'SUPPLEMENT_NOT_OVER' }),
  papersReceived: (facts) =>
    unless(facts.papersState === null || facts.papersState === 'RECEIVED', { code: 'PAPERS_NOT_RECEIVED' }),
  papersOverdue: (facts) => unless(facts.papersState === 'OVERDUE', { code: 'PAPERS_NOT_OVERDUE' }),
  draftStale: (facts, now) =>
    unless(
      facts.studentStatus !== 'ENROLLED' || (facts.roundClosesAt !== null && now >= facts.roundClosesAt + DRAFT_KEPT),
      { code: 'DRAFT_NOT_STALE' },
    ),
  notPrinted: (facts) => unless(facts.certificateState === null, { code: 'ALREADY_PRINTED' }),
  withinAppeal: (facts, now) => unless(now < (appealEnd(facts) ?? 0), { code: 'APPEAL_OVER' }),
  firstAppeal: (facts) => unless(!facts.appealed, { code: 'APPEALED_ALREADY' }),
};

/** How the actor stands to an application. A conflict of interest leaves no relation of review. */
export function relationsOf(actor: Actor, facts: ApplicationFacts): readonly ApplicationRelation[] {
  if (actor.accountId === facts.applicantAccountId) return actor.studentId === null ? [] : ['applicant'];
  if (facts.conflict || actor.staffId === null || facts.state === 'DRAFT') return [];
  if (!holds(actor, facts.reviewOffice, ['REVIEWER', 'HEAD'])) return [];
  const relations: ApplicationRelation[] = [];
  // An appeal goes to another reviewer, by whatever ways it comes back to the queue.
  if (!facts.appealed || actor.staffId !== facts.deciderStaffId) relations.push('claimant');
  if (actor.staffId === facts.reviewerStaffId) relations.push('assignee');
  if (actor.staffId !== facts.deciderStaffId) relations.push('secondReviewer');
  if (holds(actor, facts.reviewOffice, ['HEAD'])) relations.push('head');
  return relations;
}

/** The machine of one workflow of applications. */
export function applicationMachine(code: string, name: string): ApplicationMachine {
  return {
    table: applicationTable(code, name),
    eventTable: 'submission_event',
    subjectType: code,
    relationsOf,
    guards,
    effects: applicationEffects,
  };
}
