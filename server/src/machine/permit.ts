import type { Actor } from '../campus/actor.js';
import type { Instant } from '../kernel/clock.js';
import { Refusal, refuse, type RefusalCode, type Unmet } from '../kernel/refusal.js';
import type { AnyActionRow, Machine, SubjectFacts } from './manifest.js';

/** Who acts: a person, or the house by its clock. */
export type ActingAs = Actor | 'timer';

export interface Wish {
  readonly action: string;
  readonly expectedVersion: number;
  readonly note: string | null;
}

/** Codes with which a guard's refusal leaves the house; others are WINDOW_CLOSED. */
const GUARD_REFUSALS: Readonly<Record<string, RefusalCode>> = {
  CUTOFF_PASSED: 'DEADLINE_PASSED',
  ROUND_CLOSED: 'DEADLINE_PASSED',
  SUPPLEMENT_OVER: 'DEADLINE_PASSED',
  APPEAL_OVER: 'DEADLINE_PASSED',
  APPEALED_ALREADY: 'ALREADY_DONE',
  PAPERS_NOT_RECEIVED: 'PAPERS_MISSING',
  NOTICE_PINNED: 'ALREADY_DONE',
  NOTICE_NOT_PINNED: 'ALREADY_DONE',
};

/**
 * The row of the table that allows this wish now, or the refusal: who (FORBIDDEN), stale version (CONFLICT), state
 * (ALREADY_DONE, WINDOW_CLOSED), missing words (NOTE_REQUIRED), conditions (the guards').
 */
export function permit<Facts extends SubjectFacts>(
  machine: Machine<Facts>,
  actor: ActingAs,
  facts: Facts,
  wish: Wish,
  now: Instant,
): AnyActionRow {
  const rows = machine.table.actions.filter((row) => row.code === wish.action && row.from.length > 0);
  const mine = rows.filter((row) => mayAct(machine, actor, facts, row));
  if (mine.length === 0) refuse('FORBIDDEN', 'NOT_YOURS_TO_DO');
  if (facts.version !== wish.expectedVersion) refuse('CONFLICT', 'CHANGED_MEANWHILE');
  const row = mine.find((candidate) => candidate.from.includes(facts.state));
  if (row === undefined) {
    const others = rows.some((candidate) => candidate.from.includes(facts.state));
    if (!others && mine.some((candidate) => candidate.to === facts.state)) refuse('ALREADY_DONE', 'ALREADY_IN_STATE');
    return refuse('WINDOW_CLOSED', 'NOT_IN_THIS_STATE');
  }
  if (row.needs?.includes('NOTE') === true && (wish.note ?? '').trim() === '') {
    refuse('NOTE_REQUIRED', 'NOTE_REQUIRED', {}, 'note');
  }
  const unmet = unmetGuards(machine, row, facts, now);
  const first = unmet[0];
  if (first !== undefined) throw new Refusal(refusalOfGuard(first), unmet);
  return row;
}

export function refusalOfGuard(unmet: Unmet): RefusalCode {
  return GUARD_REFUSALS[unmet.code] ?? 'WINDOW_CLOSED';
}

/** Whether one of the actor's relations to this thing is named by the row. */
export function mayAct<Facts extends SubjectFacts>(
  machine: Machine<Facts>,
  actor: ActingAs,
  facts: Facts,
  row: AnyActionRow,
): boolean {
  if (actor === 'timer') return row.by.includes('timer');
  const relations: readonly string[] = machine.relationsOf(actor, facts);
  return row.by.some((relation) => relations.includes(relation));
}

export function unmetGuards<Facts extends SubjectFacts>(
  machine: Machine<Facts>,
  row: AnyActionRow,
  facts: Facts,
  now: Instant,
): Unmet[] {
  return (row.guards ?? []).flatMap((name) => machine.guards[name]?.(facts, now) ?? []);
}
