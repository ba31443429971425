import type { Actor } from '../campus/actor.js';
import type { Instant } from '../kernel/clock.js';
import type { Unmet } from '../kernel/refusal.js';
import type { AnyActionRow, Machine, SubjectFacts } from './manifest.js';
import { mayAct, unmetGuards } from './permit.js';

export interface OfferedAction {
  readonly row: AnyActionRow;
  readonly blockedBy: readonly Unmet[];
}

/** What this person may do with this thing in its present state, and what stands in the way of it. */
export function availableActions<Facts extends SubjectFacts>(
  machine: Machine<Facts>,
  actor: Actor | null,
  facts: Facts,
  now: Instant,
): OfferedAction[] {
  if (actor === null) return [];
  return machine.table.actions
    .filter((row) => row.from.includes(facts.state) && mayAct(machine, actor, facts, row))
    .map((row) => ({ row, blockedBy: unmetGuards(machine, row, facts, now) }));
}
