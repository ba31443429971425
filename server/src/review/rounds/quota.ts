import { refuse } from '../../kernel/refusal.js';
import type { Sql } from '../../platform/db/sql.js';

/** Takes one of the round's number, as the last statement of a claim; FULL where none is left. */
export async function claimQuota(tx: Sql, roundId: string): Promise<void> {
  const { affectedRows } = await tx.run('UPDATE round SET taken = taken + 1 WHERE id = ? AND taken < capacity', [
    roundId,
  ]);
  if (affectedRows !== 1) refuse('FULL', 'ROUND_FULL');
}

/** Gives it back, in the transaction that ends its reason. */
export async function releaseQuota(tx: Sql, roundId: string): Promise<void> {
  const { affectedRows } = await tx.run('UPDATE round SET taken = taken - 1 WHERE id = ? AND taken > 0', [roundId]);
  if (affectedRows !== 1) throw new Error(`round ${roundId} has nothing taken to give back`);
}
