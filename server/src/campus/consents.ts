import type { Sql } from '../platform/db/sql.js';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { Unit } from '../platform/commands/run-command.js';
import { CONSENT_VERSIONS, type ConsentPurpose } from './consent.entity.js';

export interface ConsentRow {
  readonly __typename: 'Consent';
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly version: number;
  readonly givenAt: number;
  readonly withdrawnAt: number | null;
}

const COLUMNS =
  "SELECT 'Consent' AS __typename, id, purpose, version, given_at AS givenAt, withdrawn_at AS withdrawnAt FROM consent";

/** The student's consents in force. */
export function readConsents(sql: Sql, studentId: string): Promise<ConsentRow[]> {
  return sql.all<ConsentRow>(`${COLUMNS} WHERE student_id = ? AND ended_key = '' ORDER BY purpose`, [studentId]);
}

/** The latest consent of a purpose, in force or withdrawn. */
export async function readConsent(sql: Sql, id: string): Promise<ConsentRow> {
  const [row] = await sql.all<ConsentRow>(`${COLUMNS} WHERE id = ?`, [id]);
  return row ?? refuse('NOT_FOUND');
}

/** Gives a consent; giving the one in force again changes nothing. Returns the row's id. */
export async function giveConsent(
  unit: Unit,
  studentId: string,
  purpose: ConsentPurpose,
  version: number,
): Promise<string> {
  if (version !== CONSENT_VERSIONS[purpose]) refuse('INSTRUCTIONS_CHANGED', 'CONSENT_OUTDATED', {}, 'version');
  const inForce = await findInForce(unit, studentId, purpose);
  if (inForce?.version === version) return inForce.id;
  if (inForce !== undefined) await end(unit, inForce.id);
  const id = newId();
  await unit.tx.run(
    "INSERT INTO consent (id, student_id, purpose, version, given_at, ended_key) VALUES (?, ?, ?, ?, ?, '')",
    [id, studentId, purpose, version, unit.now],
  );
  return id;
}

/** Withdraws the consent in force; what was done under it stays. Returns the row's id. */
export async function withdrawConsent(unit: Unit, studentId: string, purpose: ConsentPurpose): Promise<string> {
  const inForce = await findInForce(unit, studentId, purpose);
  if (inForce === undefined) return refuse('ALREADY_DONE', 'NO_CONSENT');
  await end(unit, inForce.id);
  return inForce.id;
}

async function findInForce(unit: Unit, studentId: string, purpose: ConsentPurpose): Promise<ConsentRow | undefined> {
  const [row] = await unit.tx.all<ConsentRow>(`${COLUMNS} WHERE student_id = ? AND purpose = ? AND ended_key = ''`, [
    studentId,
    purpose,
  ]);
  return row;
}

async function end(unit: Unit, id: string): Promise<void> {
  await unit.tx.run("UPDATE consent SET withdrawn_at = ?, ended_key = id WHERE id = ? AND ended_key = ''", [
    unit.now,
    id,
  ]);
}
