import { DAY } from '../../src/kernel/clock.js';
import type { RefusalCode } from '../../src/kernel/refusal.js';

/**
 * The review core as the design paper has it (workflows.md, sections A, 3 and 4 and the defaults of eligibility), written
 * down a second time and by hand: what tests expect comes from here and never from the table under test.
 */
export type State = 'DRAFT' | 'SUBMITTED' | 'REVIEWING' | 'RETURNED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'LAPSED';

/** Whether a state uses up one of the numbers: the round's and the student's. */
export const STATES: Readonly<Record<State, boolean>> = {
  DRAFT: false,
  SUBMITTED: true,
  REVIEWING: true,
  RETURNED: true,
  APPROVED: true,
  REJECTED: false,
  WITHDRAWN: false,
  LAPSED: false,
};
export const ALL_STATES = Object.keys(STATES) as State[];
export const counts = (state: State): boolean => STATES[state];

interface Offices {
  readonly owner: string;
  readonly review: string;
  readonly desk: string;
  readonly pay: string | null;
  /** how many a year */
  readonly allowed: number;
}

const CERTIFICATE: Offices = {
  owner: 'WORK_STUDY_CENTRE',
  review: 'STUDENT_AFFAIRS',
  desk: 'WORK_STUDY_CENTRE',
  pay: null,
  allowed: 5,
};

/** The paper's table of modules. A workflow that is not in it has nobody's word for who may do what. */
export const PAPER: Readonly<Record<string, Offices>> = {
  FUNDING_CERTIFICATE: CERTIFICATE,
  HONOUR_CERTIFICATE: CERTIFICATE,
  HARDSHIP_CERTIFICATE: CERTIFICATE,
  VOLUNTEER_CARD_REPLACEMENT: {
    owner: 'LIZHI_CENTRE',
    review: 'LIZHI_CENTRE',
    desk: 'WORK_STUDY_CENTRE',
    pay: null,
    allowed: 1,
  },
};

export function paperOf(workflow: string): Offices {
  const offices = PAPER[workflow];
  if (offices === undefined)
    throw new Error(`the paper's model says nothing of ${workflow}: write it down there first`);
  return offices;
}

/** An application as the model has it. People are named by whatever the test calls them. */
export interface Modelled {
  readonly state: State;
  readonly reviewer: string | null;
  readonly decider: string | null;
  readonly decidedAt: number | null;
  readonly appealed: boolean;
  readonly supplementBy: number | null;
  readonly printed: boolean;
  /** null: none are asked */
  readonly papers: 'AWAITED' | 'INCOMPLETE' | 'RECEIVED' | 'OVERDUE' | null;
}

/** Who asks, to this application. `reviewer` and `head` hold the office's role and have no conflict of interest. */
export interface Standing {
  readonly name: string;
  readonly applicant: boolean;
  readonly reviewer: boolean;
  readonly head: boolean;
}

interface Move {
  readonly from: State;
  readonly to: State;
}

export interface Deed {
  readonly by: 'student' | 'staff';
  readonly moves: readonly Move[];
  /** a reason is asked */
  readonly reason?: boolean;
  readonly may: (who: Standing, application: Modelled) => boolean;
  /** what else must hold, once the state allows it */
  readonly unless?: (application: Modelled, now: number) => RefusalCode | null;
}

const moves = (from: readonly State[], to: State): Move[] => from.map((one) => ({ from: one, to }));
const applicant = (who: Standing): boolean => who.applicant;
const assignee = (who: Standing, { reviewer }: Modelled): boolean => who.reviewer && who.name === reviewer;
const APPEAL_DAYS = 10;

/** After an appeal another reviewer decides: whoever decided before does not even get it. */
const maySee = (who: Standing, { appealed, decider }: Modelled): boolean =>
  who.reviewer && !(appealed && who.name === decider);

export const DEEDS = {
  WITHDRAW: {
    by: 'student',
    moves: moves(['DRAFT', 'SUBMITTED', 'REVIEWING', 'RETURNED'], 'WITHDRAWN'),
    may: applicant,
  },
  SUPPLEMENT: {
    by: 'student',
    moves: moves(['RETURNED'], 'SUBMITTED'),
    may: applicant,
    unless: ({ supplementBy }, now) => (supplementBy !== null && now < supplementBy ? null : 'DEADLINE_PASSED'),
  },
  APPEAL: {
    by: 'student',
    moves: moves(['REJECTED'], 'REVIEWING'),
    reason: true,
    may: applicant,
    unless: ({ appealed, decidedAt }, now) => {
      if (appealed) return 'ALREADY_DONE';
      return decidedAt !== null && now < decidedAt + APPEAL_DAYS * DAY ? null : 'DEADLINE_PASSED';
    },
  },
  CLAIM: {
    by: 'staff',
    moves: moves(['SUBMITTED', 'REVIEWING'], 'REVIEWING'),
    may: maySee,
    unless: ({ state, reviewer }) => (state === 'REVIEWING' && reviewer !== null ? 'WINDOW_CLOSED' : null),
  },
  RELEASE: {
    by: 'staff',
    moves: moves(['REVIEWING'], 'SUBMITTED'),
    may: (who, application) => assignee(who, application) || who.head,
    unless: ({ reviewer }) => (reviewer === null ? 'WINDOW_CLOSED' : null),
  },
  RETURN: { by: 'staff', moves: moves(['REVIEWING'], 'RETURNED'), may: assignee },
  APPROVE: {
    by: 'staff',
    moves: moves(['REVIEWING'], 'APPROVED'),
    may: assignee,
    unless: ({ papers }) => (papers === null || papers === 'RECEIVED' ? null : 'PAPERS_MISSING'),
  },
  REJECT: { by: 'staff', moves: moves(['REVIEWING'], 'REJECTED'), reason: true, may: assignee },
  CORRECT: {
    by: 'staff',
    moves: moves(['APPROVED'], 'REVIEWING'),
    reason: true,
    may: (who, { decider }) => who.reviewer && who.name !== decider,
    unless: ({ printed }) => (printed ? 'WINDOW_CLOSED' : null),
  },
} as const satisfies Readonly<Record<string, Deed>>;
export type DeedName = keyof typeof DEEDS;
export const DEED_NAMES = Object.keys(DEEDS) as DeedName[];
export const deedOf = (name: DeedName): Deed => DEEDS[name];

interface Asked {
  readonly who: Standing;
  readonly application: Modelled;
  readonly now: number;
  readonly reason: boolean;
  /** the version asked with is not the present one */
  readonly stale?: boolean;
}

/** The state that the deed leads to, or the refusal, for somebody who may see the application. */
export function expected(name: DeedName, { who, application, now, reason, stale = false }: Asked): State | RefusalCode {
  const deed = deedOf(name);
  if (!deed.may(who, application)) return 'FORBIDDEN';
  if (stale) return 'CONFLICT';
  const move = deed.moves.find(({ from }) => from === application.state);
  if (move === undefined)
    return deed.moves.some(({ to }) => to === application.state) ? 'ALREADY_DONE' : 'WINDOW_CLOSED';
  if (deed.reason === true && !reason) return 'NOTE_REQUIRED';
  return deed.unless?.(application, now) ?? move.to;
}

export const isState = (answer: string): answer is State => answer in STATES;
