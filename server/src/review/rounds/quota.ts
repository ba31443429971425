import { refuse } from '../../kernel/refusal.js';
import type { Sql } from '../../platform/db/sql.js';
import type { RoundState } from './round.entity.js';

/** Takes one of the round's number, as the last statement of a claim; FULL where none is left. */
export async function claimQuota(tx: Sql, roundId: string): Promise<void> {
  const { affectedRows } = await tx.run('UPDATE round SET taken = taken + 1 WHERE id = ? AND taken < capacity', [
    roundId,
  ]);
  if (affectedRows !== 1) refuse('FULL', 'ROUND_FULL');
}

/**
 * The same for a hand-in: only while the round is open. Staff may have closed it since the round was looked at, and this
 * statement is the one that meets theirs on the row. WINDOW_CLOSED then, FULL where none is left.
 */
export async function claimWhileOpen(tx: Sql, roundId: string): Promise<void> {
  const { affectedRows } = await tx.run(
    "UPDATE round SET taken = taken + 1 WHERE id = ? AND taken < capacity AND state = 'OPEN'",
    [roundId],
  );
  if (affectedRows === 1) return;
  // A locking read: a plain one would show the row as it was when this transaction began.
  const [round] = await tx.all<{ state: RoundState }>(
    `SELECT state FROM round WHERE id = ?${tx.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [roundId],
  );
  if (round?.state === 'OPEN') refuse('FULL', 'ROUND_FULL');
  refuse('WINDOW_CLOSED', 'ROUND_NOT_OPEN');
}

/** Gives it back, in the transaction that ends its reason. */
export async function releaseQuota(tx: Sql, roundId: string): Promise<void> {
  const { affectedRows } = await tx.run('UPDATE round SET taken = taken - 1 WHERE id = ? AND taken > 0', [roundId]);
  if (affectedRows !== 1) throw new Error(`round ${roundId} has nothing taken to give back`);
}
