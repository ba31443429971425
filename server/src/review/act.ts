import { actorOf, commandOf } from '../campus/command-of.js';
import type { RequestContext } from '../campus/request-context.js';
import { refuse } from '../kernel/refusal.js';
import type { Machine, SubjectFacts } from '../machine/manifest.js';
import { permit, type ActingAs } from '../machine/permit.js';
import { transition } from '../machine/transition.js';
import { onEntities, type EntityUnit } from '../platform/commands/open-transaction.js';
import { runCommand } from '../platform/commands/run-command.js';
import type { Services } from '../platform/services.js';

/** How a workflow loads the thing to act upon and lets it change. */
export interface Actable<Facts extends SubjectFacts> {
  readonly machine: Machine<Facts>;
  /** the entity, managed, with its facts; null where there is none that the actor may see */
  load(unit: EntityUnit, id: string, actor: ActingAs): Promise<LoadedSubject<Facts> | null>;
  /** the sweep that a transition gives work to */
  readonly nudges: string;
}

export interface LoadedSubject<Facts> {
  readonly facts: Facts;
  /** changes the entity; its version counts up by the flush */
  enter(state: string, open: boolean, unit: EntityUnit): void;
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
export async function act<Facts extends SubjectFacts>(
  context: RequestContext,
  actable: Actable<Facts>,
  command: string,
  action: string,
  input: ActInput,
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const done = await runCommand(
    services.clock,
    onEntities(services.database, services.em),
    // Not the action: it may follow from the state, which the first try has changed when a lost answer is asked for again.
    commandOf(context, command, input),
    { work: (unit) => step(services, unit, actable, actor, action, input) },
  );
  services.nudge(actable.nudges);
  return done.id;
}

/** The same by the house's clock; a refusal means that the moment has passed, and is told by false. */
export async function actByTimer<Facts extends SubjectFacts>(
  services: Services,
  actable: Actable<Facts>,
  action: string,
  id: string,
): Promise<void> {
  await runCommand(
    services.clock,
    onEntities(services.database, services.em),
    { accountId: '', command: action, requestId: null, input: {} },
    { work: (unit) => step(services, unit, actable, 'timer', action, { id, expectedVersion: -1 }) },
  );
  services.nudge(actable.nudges);
}

async function step<Facts extends SubjectFacts>(
  services: Services,
  unit: EntityUnit,
  actable: Actable<Facts>,
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
  subject.enter(row.to, open, unit);
  await transition(unit, actable.machine, services.cipher, { actor, row, facts: subject.facts, note });
  return { id: input.id };
}
