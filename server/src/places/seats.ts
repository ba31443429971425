import type { Sql } from '../platform/db/sql.js';

/** A table of things with seats: `id`, `capacity`, `taken`, `closed_at`. */
export interface SeatTable {
  readonly table: string;
}

/**
 * Takes one seat, as the last statement of a claim: on a hot row its lock is then held shortest. The condition is in the
 * statement, so no load and no interleaving oversells. False: none was left, or the thing is closed.
 */
export async function claimSeat(tx: Sql, seats: SeatTable, id: string): Promise<boolean> {
  const { affectedRows } = await tx.run(
    `UPDATE ${seats.table} SET taken = taken + 1 WHERE id = ? AND taken < capacity AND closed_at IS NULL`,
    [id],
  );
  return affectedRows === 1;
}

/** Gives a seat back, in the transaction that ends its reason. */
export async function releaseSeat(tx: Sql, seats: SeatTable, id: string): Promise<void> {
  const { affectedRows } = await tx.run(`UPDATE ${seats.table} SET taken = taken - 1 WHERE id = ? AND taken > 0`, [id]);
  if (affectedRows !== 1) throw new Error(`no seat of ${seats.table} ${id} was taken, so none can be given back`);
}
