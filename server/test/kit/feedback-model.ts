import { DAY } from '../../src/kernel/clock.js';
import type { RefusalCode } from '../../src/kernel/refusal.js';

/** Feedback written down a second time and by hand: what the walks expect comes from here and never from the table under test. */
export type State = 'WAITING' | 'ANSWERED' | 'CLOSED';
export type Who =
  'lin' | 'chen' | 'affairs' | 'colleague' | 'lizhi' | 'aid' | 'desk' | 'counsellor' | 'admin' | 'employer';
export type DeedName = 'answer' | 'reply' | 'forward' | 'close';

export const STUDENTS = ['lin', 'chen'] as const;
/** For whom each answers. A counsellor has a role of the centre, though none that answers. */
export const OFFICE_OF: Readonly<Record<Exclude<Who, 'lin' | 'chen'>, string | null>> = {
  affairs: 'STUDENT_AFFAIRS',
  colleague: 'STUDENT_AFFAIRS',
  lizhi: 'LIZHI_CENTRE',
  aid: 'STUDENT_AID_CENTRE',
  desk: 'COUNSELLING_CENTRE',
  counsellor: null,
  admin: null,
  employer: null,
};
export const ALL = [...STUDENTS, ...Object.keys(OFFICE_OF)] as Who[];
export const SEALED = 'COUNSELLING_CENTRE';
export const OPEN_OFFICES = ['STUDENT_AFFAIRS', 'LIZHI_CENTRE', 'STUDENT_AID_CENTRE', SEALED] as const;
/** Nobody of the demonstration is of the Service Centre; employers are no office of the university. */
export const SHUT_OFFICES = ['STUDENT_SERVICE_CENTRE', 'EMPLOYERS', 'NONE'] as const;
export const IN_CHARGE: Readonly<Record<string, string>> = {
  VOLUNTEERING: 'LIZHI_CENTRE',
  COUNSELLING: SEALED,
  NOTICES: 'STUDENT_AFFAIRS',
};

export interface Thread {
  readonly id: string;
  readonly owner: Who;
  readonly createdAt: number;
  office: string;
  movedAt: number;
  /** states passed, from the first */
  readonly path: State[];
  /** who wrote each entry: the office, or null for the student, and when */
  readonly entries: { office: string | null; at: number }[];
  /** the office that acted, by event; null for the student and the clock */
  readonly acted: (string | null)[];
  /** offices that have yet to be told, in order */
  untold: string[];
  readonly told: { answered: number; closed: number };
}

export const stateOf = (thread: Thread): State => thread.path.at(-1) as State;
export const isStudent = (who: Who): who is 'lin' | 'chen' => who === 'lin' || who === 'chen';
export const sees = (who: Who, thread: Thread): boolean =>
  isStudent(who) ? thread.owner === who : OFFICE_OF[who] === thread.office;

export interface Asked {
  readonly who: Who;
  readonly name: DeedName;
  readonly text: 'good' | 'short' | 'script';
  readonly note: boolean;
  readonly stale: boolean;
  readonly to: string;
}

/** The state that it leads to, or why not. */
export function expected(
  thread: Thread,
  { who, name, text, note, stale, to }: Asked,
  now: number,
): State | RefusalCode {
  const state = stateOf(thread);
  const writes = name === 'answer' || name === 'reply';
  if (writes && text !== 'good') return 'INVALID_INPUT';
  if (!sees(who, thread)) return 'NOT_FOUND';
  if (name !== 'close' && (name === 'reply') !== isStudent(who)) return 'FORBIDDEN';
  if (stale) return 'CONFLICT';
  if (state === 'CLOSED') return name === 'close' ? 'ALREADY_DONE' : 'WINDOW_CLOSED';
  if (name === 'forward') {
    if (state !== 'WAITING') return 'WINDOW_CLOSED';
    return to === thread.office || !OPEN_OFFICES.some((open) => open === to) ? 'INVALID_INPUT' : 'WAITING';
  }
  if (name === 'close') return isStudent(who) || note ? 'CLOSED' : 'NOTE_REQUIRED';
  if (name === 'answer') return 'ANSWERED';
  return writtenToday(thread, now) >= 20 ? 'RATE_LIMITED' : 'WAITING';
}

const writtenToday = (thread: Thread, now: number): number =>
  thread.entries.filter(({ office, at }) => office === null && at > now - DAY).length;

/** What the step leaves behind. */
export function enter(thread: Thread, { who, name, to }: Asked, state: State, now: number): void {
  const office = isStudent(who) ? null : thread.office;
  thread.acted.push(office);
  if (name !== 'reply') thread.untold = [];
  if (name === 'answer' || name === 'reply') thread.entries.push({ office, at: now });
  if (name === 'reply') thread.untold.push(thread.office);
  if (name === 'answer') thread.told.answered += 1;
  if (name === 'close' && office !== null) thread.told.closed += 1;
  if (name === 'forward') {
    thread.office = to;
    thread.untold.push(to);
  }
  thread.path.push(state);
  thread.movedAt = now;
}

/** What the clock closes: answered, and 30 days without a word. */
export const old = (thread: Thread, now: number): boolean =>
  stateOf(thread) === 'ANSWERED' && now >= thread.movedAt + 30 * DAY;
