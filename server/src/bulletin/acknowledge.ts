import { refuse } from '../kernel/refusal.js';
import type { Unit } from '../platform/commands/run-command.js';
import { versionInForce } from './instructions.reads.js';

/** Remembers that an account read the version in force; ticking it again changes nothing. */
export async function acknowledge(
  unit: Unit,
  accountId: string,
  workflow: string,
  version: number,
): Promise<{ version: number }> {
  const current = await versionInForce(unit.tx, workflow);
  if (current === null) return refuse('NOT_FOUND', 'UNKNOWN_FUNCTION');
  if (version !== current) refuse('INSTRUCTIONS_CHANGED', 'INSTRUCTIONS_OUTDATED', { version: current }, 'version');
  const ticked = await unit.tx.all<{ version: number }>(
    'SELECT version FROM instructions_acknowledgement WHERE account_id = ? AND workflow = ? AND version = ?',
    [accountId, workflow, version],
  );
  if (ticked.length === 0) {
    await unit.tx.run(
      'INSERT INTO instructions_acknowledgement (account_id, workflow, version, acknowledged_at) VALUES (?, ?, ?, ?)',
      [accountId, workflow, version, unit.now],
    );
  }
  return { version };
}
