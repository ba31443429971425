import { stageMessages, type MessageToStage } from '../messaging/stage-messages.js';
import type { Unit } from '../platform/commands/run-command.js';
import type { Sealer } from '../platform/crypto/field-cipher.js';
import type { AnyActionRow, Machine, SubjectFacts } from './manifest.js';
import type { ActingAs } from './permit.js';
import { writeEvents, type EventToWrite } from './write-event.js';

export interface Step<Facts extends SubjectFacts> {
  readonly actor: ActingAs;
  readonly row: AnyActionRow;
  /** as they were before the step */
  readonly facts: Facts;
  readonly note: string | null;
}

/** What every transition writes beside the state: its event, its effects, its message to the applicant. */
export async function transition<Facts extends SubjectFacts>(
  unit: Unit,
  machine: Machine<Facts>,
  cipher: Sealer,
  step: Step<Facts>,
): Promise<void> {
  await transitions(unit, machine, cipher, [step]);
}

/** The same for many things of one workflow: their events by one statement, their messages by another. */
export async function transitions<Facts extends SubjectFacts>(
  unit: Unit,
  machine: Machine<Facts>,
  cipher: Sealer,
  steps: readonly Step<Facts>[],
): Promise<void> {
  await writeEvents(unit, machine.eventTable, cipher, steps.map(eventOf));
  const messages: MessageToStage[] = [];
  for (const step of steps) messages.push(...(await owed(unit, machine, step)));
  await stageMessages(unit, messages);
}

function eventOf<Facts extends SubjectFacts>({ row, facts, actor, note }: Step<Facts>): EventToWrite {
  return {
    subjectId: facts.id,
    row,
    from: row.from.length === 0 ? null : facts.state,
    actor,
    applicantAccountId: facts.applicantAccountId,
    note,
  };
}

/** Runs the step's effects; answers the messages that it owes. */
async function owed<Facts extends SubjectFacts>(
  unit: Unit,
  machine: Machine<Facts>,
  { row, facts }: Step<Facts>,
): Promise<MessageToStage[]> {
  const messages: MessageToStage[] = [];
  for (const name of row.effects ?? []) {
    const effect = machine.effects[name];
    if (effect === undefined) throw new Error(`unknown effect ${name}`);
    messages.push(...(await effect(unit, facts)));
  }
  if (row.message !== undefined) {
    messages.push({
      // A thing passes each of its versions once, so this names the transition.
      dedupeKey: `${machine.subjectType}:${facts.id}:${facts.version}:${row.code}`,
      to: { accountId: facts.applicantAccountId },
      template: row.message,
      subjectType: machine.subjectType,
      subjectId: facts.id,
    });
  }
  return messages;
}
