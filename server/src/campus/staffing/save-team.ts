import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { inList } from '../../platform/db/in-list.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import { actorOf, commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { mayName } from './office-roles.js';

export interface SaveTeamInput {
  /** the team row's id; null for a new one */
  readonly id: string | null;
  readonly expectedVersion?: number | null;
  readonly office: string;
  readonly name: string;
  readonly college?: string | null;
  /** rows' ids of staff */
  readonly memberIds: readonly string[];
  readonly requestId?: string | null;
}

/** Adds or changes a team; its members are staff of the office. Returns the row's id. */
export async function saveTeam(context: RequestContext, input: SaveTeamInput): Promise<string> {
  const { database, clock } = context.services;
  if (!context.dictionaries.offices.some(({ code }) => code === input.office)) {
    refuse('INVALID_INPUT', 'UNKNOWN_OFFICE', {}, 'office');
  }
  if (!mayName(actorOf(context), input.office)) refuse('FORBIDDEN', 'NOT_YOURS_TO_DO');
  const name = input.name.normalize('NFC').trim();
  if (name === '' || [...name].length > 60) refuse('INVALID_INPUT', 'INVALID_LENGTH', {}, 'name');
  const college = input.college?.trim() === '' ? null : (input.college?.trim() ?? null);
  const members = [...new Set(input.memberIds)];
  const envelope = commandOf(context, 'saveTeam', input, {
    subjectType: 'Team',
    detail: { office: input.office, members: members.length },
  });
  const done = await runCommand(clock, onPool(database), envelope, {
    work: async (unit) => {
      await refuseStrangers(unit, input.office, members);
      await refuseTwin(unit, input.office, name, input.id);
      const id = input.id ?? newId();
      if (input.id === null) await insert(unit, id, input.office, name, college);
      else await update(unit, input, name, college);
      await unit.tx.run('DELETE FROM team_member WHERE team_id = ?', [id]);
      await insertRows(
        unit.tx,
        'team_member',
        members.map((staffId) => ({ id: newId(), team_id: id, staff_id: staffId })),
      );
      return { id };
    },
  });
  return done.id;
}

async function refuseStrangers(unit: Unit, office: string, members: readonly string[]): Promise<void> {
  if (members.length === 0) return;
  const list = inList(members);
  const [row] = await unit.tx.all<{ total: number }>(
    'SELECT COUNT(DISTINCT staff.id) AS total FROM staff JOIN staff_role held ON held.staff_id = staff.id' +
      ` WHERE held.office_code = ? AND staff.left_at IS NULL AND staff.id IN ${list.sql}`,
    [office, ...list.params],
  );
  if (Number(row?.total) !== members.length) refuse('INVALID_INPUT', 'NOT_OF_THE_OFFICE', {}, 'memberIds');
}

async function refuseTwin(unit: Unit, office: string, name: string, id: string | null): Promise<void> {
  const twins = await unit.tx.all<{ id: string }>(
    'SELECT id FROM team WHERE office_code = ? AND name = ? AND id <> ?',
    [office, name, id ?? ''],
  );
  if (twins.length > 0) refuse('CONFLICT', 'TEAM_NAME_TAKEN', {}, 'name');
}

async function insert(unit: Unit, id: string, office: string, name: string, college: string | null): Promise<void> {
  await unit.tx.run('INSERT INTO team (id, office_code, name, college) VALUES (?, ?, ?, ?)', [
    id,
    office,
    name,
    college,
  ]);
}

async function update(unit: Unit, input: SaveTeamInput, name: string, college: string | null): Promise<void> {
  const { affectedRows } = await unit.tx.run(
    'UPDATE team SET name = ?, college = ?, version = version + 1 WHERE id = ? AND office_code = ? AND version = ?',
    [name, college, input.id, input.office, input.expectedVersion ?? -1],
  );
  if (affectedRows === 1) return;
  const known = await unit.tx.all<{ id: string }>('SELECT id FROM team WHERE id = ? AND office_code = ?', [
    input.id,
    input.office,
  ]);
  if (known.length === 0) refuse('NOT_FOUND');
  refuse('CONFLICT', 'CHANGED_MEANWHILE', {}, 'expectedVersion');
}
