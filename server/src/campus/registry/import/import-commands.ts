import { refuse } from '../../../kernel/refusal.js';
import { onPool } from '../../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../../platform/commands/run-command.js';
import { writeAudit } from '../../audit/write-audit.js';
import { actorOf, AUDITS_ITSELF, commandOf } from '../../command-of.js';
import type { RequestContext } from '../../request-context.js';
import type { RegistryKind } from '../registry-kind.type.js';
import { readImport, type ImportRow } from './import.reads.js';
import { IMPORT_SWEEP } from './run-imports.js';

interface Command {
  readonly requestId?: string | null;
}

interface OnImport extends Command {
  /** the import row's id */
  readonly id: string;
  readonly expectedVersion: number;
}

/** Has the list read and compared; one that was read before is read again. */
export async function beginImport(
  context: RequestContext,
  command: string,
  input: Command & { readonly id: string; readonly kind: RegistryKind },
): Promise<void> {
  await carryOut(context, command, input, async ({ tx }) => {
    const row = (await readImport(tx, input.id)) ?? refuse('NOT_FOUND');
    if (row.state !== 'UPLOADED' && row.state !== 'READY') refuse('WINDOW_CLOSED', 'IMPORT_UNDER_WAY');
    await change(
      { tx },
      row,
      "kind = ?, state = 'READING', attempts = 0, rows_read = 0, to_add = 0, to_change = 0, unchanged = 0, faulty = 0",
      [input.kind],
    );
    return row;
  });
}

/** Has the list written as its preview said. Faulty rows must be left out knowingly. */
export async function confirmImport(
  context: RequestContext,
  input: OnImport & { readonly skipFaulty?: boolean | null },
): Promise<void> {
  await carryOut(context, 'confirmImport', input, async (unit) => {
    const row = (await readImport(unit.tx, input.id)) ?? refuse('NOT_FOUND');
    if (row.state === 'APPLYING' || row.state === 'DONE') refuse('ALREADY_DONE', 'IMPORT_CONFIRMED');
    if (row.state !== 'READY') refuse('WINDOW_CLOSED', 'IMPORT_NOT_READY');
    expectVersion(row, input);
    if (row.faulty > 0 && input.skipFaulty !== true) {
      refuse('INVALID_INPUT', 'IMPORT_HAS_FAULTS', { count: row.faulty }, 'skipFaulty');
    }
    await change(unit, row, "state = 'APPLYING', attempts = 0", []);
    await writeAudit(unit, {
      accountId: actorOf(context).accountId,
      action: 'IMPORT_CONFIRMED',
      subjectType: 'RegistryImport',
      subjectId: row.id,
      detail: { kind: row.kind, toAdd: row.toAdd, toChange: row.toChange, faulty: row.faulty },
    });
    return row;
  });
}

/** Gives a list up that was not confirmed; its file is removed. */
export async function discardImport(context: RequestContext, input: OnImport): Promise<void> {
  await carryOut(context, 'discardImport', input, async ({ tx, now }) => {
    const row = (await readImport(tx, input.id)) ?? refuse('NOT_FOUND');
    if (row.state === 'DISCARDED') refuse('ALREADY_DONE', 'ALREADY_IN_STATE');
    if (row.state === 'APPLYING' || row.state === 'DONE') refuse('ALREADY_DONE', 'IMPORT_CONFIRMED');
    if (row.state === 'FAILED') refuse('WINDOW_CLOSED', 'IMPORT_NOT_READY');
    expectVersion(row, input);
    await change({ tx }, row, "state = 'DISCARDED', finished_at = ?", [now]);
    return row;
  });
}

const NOTE = { subjectType: 'RegistryImport' } as const;

async function carryOut(
  context: RequestContext,
  command: string,
  input: Command,
  work: (unit: Unit) => Promise<ImportRow>,
): Promise<void> {
  const { database, clock, nudge } = context.services;
  await runCommand(
    clock,
    onPool(database),
    commandOf(context, command, input, command === 'confirmImport' ? AUDITS_ITSELF : NOTE),
    {
      work: async (unit) => ({ importId: (await work(unit)).id }),
    },
  );
  nudge(IMPORT_SWEEP);
}

function expectVersion(row: ImportRow, { expectedVersion }: OnImport): void {
  if (row.version !== expectedVersion) refuse('CONFLICT', 'CHANGED_MEANWHILE');
}

/** The state may have changed since it was read, by another person or by the sweep: then nothing is done. */
async function change(
  { tx }: Pick<Unit, 'tx'>,
  row: ImportRow,
  set: string,
  params: readonly (string | number)[],
): Promise<void> {
  const { affectedRows } = await tx.run(
    `UPDATE registry_import SET ${set}, version = version + 1 WHERE id = ? AND version = ? AND state = ?`,
    [...params, row.id, row.version, row.state],
  );
  if (affectedRows !== 1) refuse('CONFLICT', 'CHANGED_MEANWHILE');
}
