import { actorOf, commandOf, type CommandNote } from '../campus/command-of.js';
import type { RequestContext } from '../campus/request-context.js';
import { refuse } from '../kernel/refusal.js';
import type { AnyActionRow, Machine, SubjectFacts } from './manifest.js';
import { permit, type ActingAs } from './permit.js';
import { transition } from './transition.js';
import { runCommand, type Open, type Unit } from '../platform/commands/run-command.js';
import type { Services } from '../platform/services.js';

/** How a workflow loads the thing to act upon and lets it change. */
export interface Actable<Facts extends SubjectFacts, U extends Unit = Unit> {
  readonly machine: Machine<Facts>;
  /** the transaction: on entities, or on the pool */
  open(services: Services): Open<U>;
  /** the thing with its facts; null where there is none that the actor may see */
  load(unit: U, id: string, actor: ActingAs): Promise<LoadedSubject<Facts, U> | null>;
  /** how the audit tells what staff do with it */
  readonly audit: CommandNote;
  /** the sweep that a transition gives work to */
  readonly nudges: string;
}

export interface LoadedSubject<Facts, U extends Unit = Unit> {
  readonly facts: Facts;
  /**
   * Brings it to the row's state, its version one up. On the pool it does so by a statement that names the version it read,
   * and refuses with CONFLICT where another was faster.
   */
  enter(row: AnyActionRow, open: boolean, unit: U): void | Promise<void>;
}

export interface ActInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly note?: string | null;
  readonly requestId?: string | null;
}

/**
 * A person's command on an existing thing: one transaction in which the table permits, the state changes, and its event,
 * effects and messages are written. `id` is the row's own id. Returns it.
 */
export async function act<Facts extends SubjectFacts, U extends Unit>(
  context: RequestContext,
  actable: Actable<Facts, U>,
  command: string,
  action: string,
  input: ActInput,
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const done = await runCommand(
    services.clock,
    actable.open(services),
    // Not the action: it may follow from the state, which the first try has changed when a lost answer is asked for again.
    commandOf(context, command, input, { ...actable.audit, detail: { step: action } }),
    { work: (unit) => step(services, unit, actable, actor, action, input) },
  );
  services.nudge(actable.nudges);
  return done.id;
}

/** The same by the house's clock; a refusal means that the moment has passed, and is told by false. */
export async function actByTimer<Facts extends SubjectFacts, U extends Unit>(
  services: Services,
  actable: Actable<Facts, U>,
  action: string,
  id: string,
): Promise<void> {
  await runCommand(
    services.clock,
    actable.open(services),
    { accountId: '', command: action, requestId: null, input: {} },
    { work: (unit) => step(services, unit, actable, 'timer', action, { id, expectedVersion: -1 }) },
  );
  services.nudge(actable.nudges);
}

/** One transition inside a transaction that is open already. */
export async function step<Facts extends SubjectFacts, U extends Unit>(
  services: Services,
  unit: U,
  actable: Actable<Facts, U>,
  actor: ActingAs,
  action: string,
  input: ActInput,
): Promise<{ id: string }> {
  const subject = await actable.load(unit, input.id, actor);
  if (subject === null) return refuse('NOT_FOUND');
  const expectedVersion = actor === 'timer' ? subject.facts.version : input.expectedVersion;
  const note = input.note ?? null;
  const row = permit(actable.machine, actor, subject.facts, { action, expectedVersion, note }, unit.now);
  const open = actable.machine.table.states[row.to]?.open ?? false;
  await subject.enter(row, open, unit);
  await transition(unit, actable.machine, services.cipher, { actor, row, facts: subject.facts, note });
  return { id: input.id };
}
