import { defineWorkflow, type ActionRow } from '../../machine/workflow-table.js';

const STATES = {
  DRAFT: { tone: 'NEUTRAL', open: true },
  SUBMITTED: { tone: 'INFO', open: true },
  REVIEWING: { tone: 'INFO', open: true },
  RETURNED: { tone: 'WARN', open: true },
  APPROVED: { tone: 'OK', open: false },
  REJECTED: { tone: 'BAD', open: false },
  WITHDRAWN: { tone: 'NEUTRAL', open: false },
  LAPSED: { tone: 'NEUTRAL', open: false },
} as const;
export type ApplicationState = keyof typeof STATES;
export const APPLICATION_STATES = Object.keys(STATES) as ApplicationState[];

/** States that use up one of the number allowed, and one of the round's quota (workflows.md, A). */
export const COUNTED_STATES: readonly ApplicationState[] = ['SUBMITTED', 'REVIEWING', 'RETURNED', 'APPROVED'];

const RELATIONS = ['applicant', 'claimant', 'assignee', 'secondReviewer', 'head'] as const;
const GUARDS = [
  'roundOpen',
  'unassigned',
  'assigned',
  'withinSupplement',
  'supplementPassed',
  'papersReceived',
  'papersOverdue',
  'draftStale',
  'notPrinted',
  'withinAppeal',
  'firstAppeal',
] as const;
const EFFECTS = [
  'releaseQuota',
  'claimQuota',
  'remindSupplement',
  'cancelReminders',
  'openPapers',
  'endPapers',
] as const;

export type ApplicationRelation = (typeof RELATIONS)[number];
export type ApplicationGuard = (typeof GUARDS)[number];
export type ApplicationEffect = (typeof EFFECTS)[number];
type Row = ActionRow<ApplicationState, ApplicationRelation, ApplicationGuard, ApplicationEffect>;

/**
 * The review core (workflows.md, A) as the table of one workflow; `name` makes its mutations: applyFor<name>, review<name>.
 * Supplement dates, appeal and correction beyond the manual are ours.
 */
export function applicationTable(code: string, name: string) {
  const review = `review${name}`;
  const byStudent: Row[] = [
    {
      code: 'START',
      from: [],
      to: 'DRAFT',
      by: ['applicant'],
      mutation: `save${name}Draft`,
      emphasis: 'NORMAL',
    },
    {
      code: 'SUBMIT',
      from: ['DRAFT'],
      to: 'SUBMITTED',
      by: ['applicant'],
      mutation: `applyFor${name}`,
      emphasis: 'PRIMARY',
      guards: ['roundOpen'],
      effects: ['openPapers'],
      message: 'application.submitted',
    },
    {
      code: 'SUPPLEMENT',
      from: ['RETURNED'],
      to: 'SUBMITTED',
      by: ['applicant'],
      mutation: `supplement${name}`,
      emphasis: 'PRIMARY',
      needs: ['ITEMS'],
      guards: ['withinSupplement'],
      effects: ['cancelReminders'],
      message: 'application.supplemented',
    },
    {
      code: 'WITHDRAW',
      from: ['DRAFT'],
      to: 'WITHDRAWN',
      by: ['applicant'],
      mutation: `withdraw${name}`,
      emphasis: 'DANGER',
    },
    {
      code: 'WITHDRAW',
      from: ['SUBMITTED', 'REVIEWING', 'RETURNED'],
      to: 'WITHDRAWN',
      by: ['applicant'],
      mutation: `withdraw${name}`,
      emphasis: 'DANGER',
      effects: ['releaseQuota', 'cancelReminders', 'endPapers'],
      message: 'application.withdrawn',
    },
    {
      code: 'APPEAL',
      from: ['REJECTED'],
      to: 'REVIEWING',
      by: ['applicant'],
      mutation: `appeal${name}`,
      emphasis: 'NORMAL',
      needs: ['NOTE'],
      guards: ['firstAppeal', 'withinAppeal'],
      effects: ['claimQuota', 'openPapers'],
      message: 'application.appealed',
    },
  ];
  const byStaff: Row[] = [
    { code: 'CLAIM', from: ['SUBMITTED'], to: 'REVIEWING', by: ['claimant'], mutation: review, emphasis: 'PRIMARY' },
    {
      code: 'CLAIM',
      from: ['REVIEWING'],
      to: 'REVIEWING',
      by: ['claimant'],
      mutation: review,
      emphasis: 'PRIMARY',
      guards: ['unassigned'],
    },
    {
      code: 'APPROVE',
      from: ['REVIEWING'],
      to: 'APPROVED',
      by: ['assignee'],
      mutation: review,
      emphasis: 'PRIMARY',
      guards: ['papersReceived'],
      message: 'application.approved',
    },
    {
      code: 'RETURN',
      from: ['REVIEWING'],
      to: 'RETURNED',
      by: ['assignee'],
      mutation: review,
      emphasis: 'NORMAL',
      needs: ['ITEMS', 'DATE'],
      effects: ['remindSupplement'],
      message: 'application.returned',
    },
    {
      code: 'REJECT',
      from: ['REVIEWING'],
      to: 'REJECTED',
      by: ['assignee'],
      mutation: review,
      emphasis: 'DANGER',
      needs: ['NOTE'],
      effects: ['releaseQuota', 'endPapers'],
      message: 'application.rejected',
    },
    {
      code: 'RELEASE',
      from: ['REVIEWING'],
      to: 'SUBMITTED',
      // The timer: its reviewer has left.
      by: ['assignee', 'head', 'timer'],
      mutation: review,
      emphasis: 'NORMAL',
      guards: ['assigned'],
    },
    {
      code: 'CORRECT',
      from: ['APPROVED'],
      to: 'REVIEWING',
      by: ['secondReviewer'],
      mutation: review,
      emphasis: 'NORMAL',
      needs: ['NOTE'],
      guards: ['notPrinted'],
      message: 'application.correcting',
    },
  ];
  const byTimer: Row[] = [
    {
      code: 'LAPSE',
      from: ['RETURNED'],
      to: 'LAPSED',
      by: ['timer'],
      mutation: null,
      emphasis: 'NORMAL',
      guards: ['supplementPassed'],
      effects: ['releaseQuota', 'cancelReminders', 'endPapers'],
      message: 'application.lapsed',
    },
    {
      code: 'LAPSE',
      from: ['DRAFT'],
      to: 'LAPSED',
      by: ['timer'],
      mutation: null,
      emphasis: 'NORMAL',
      guards: ['draftStale'],
    },
    {
      code: 'LAPSE_PAPERS',
      from: ['SUBMITTED', 'REVIEWING', 'RETURNED'],
      to: 'LAPSED',
      by: ['timer'],
      mutation: null,
      emphasis: 'NORMAL',
      guards: ['papersOverdue'],
      effects: ['releaseQuota', 'cancelReminders'],
      message: 'application.lapsed',
    },
  ];
  return defineWorkflow({
    code,
    start: 'DRAFT',
    states: STATES,
    relations: RELATIONS,
    guards: GUARDS,
    effects: EFFECTS,
    actions: [...byStudent, ...byStaff, ...byTimer],
  });
}
