import type { Actor } from '../campus/actor.js';
import type { Instant } from '../kernel/clock.js';
import type { Unmet } from '../kernel/refusal.js';
import type { MessageToStage } from '../messaging/stage-messages.js';
import type { Unit } from '../platform/commands/run-command.js';
import type { ActionRow, WorkflowTable } from './workflow-table.js';

/** What every thing on the machine has; a workflow's facts add what its guards and relations ask. */
export interface SubjectFacts {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  /** account of the one whom it is about, who gets the messages */
  readonly applicantAccountId: string;
}

/** A guard says why not, or null. The same answer disables the button and refuses the command. */
export type Guard<Facts> = (facts: Facts, now: Instant) => Unmet | null;

/** What a transition does beside changing the state, in its transaction; it may owe messages beside the applicant's. */
export type Effect<Facts> = (unit: Unit, facts: Facts) => Promise<readonly MessageToStage[]>;

/** What binds a table to its workflow: who stands how to a thing, what guards ask, what effects do. */
export interface Machine<
  Facts extends SubjectFacts,
  State extends string = string,
  Relation extends string = string,
  G extends string = string,
  E extends string = string,
> {
  readonly table: WorkflowTable<State, Relation, G, E>;
  /** the table that keeps its events */
  readonly eventTable: string;
  /** type of the subject in messages and in the graph */
  readonly subjectType: string;
  relationsOf(actor: Actor, facts: Facts): readonly Relation[];
  readonly guards: Readonly<Record<G, Guard<Facts>>>;
  readonly effects: Readonly<Record<E, Effect<Facts>>>;
}

export type AnyActionRow = ActionRow<string, string, string, string>;
