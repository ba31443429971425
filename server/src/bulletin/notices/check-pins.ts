import { refuse } from '../../kernel/refusal.js';
import type { Sql } from '../../platform/db/sql.js';

export const MOST_PINNED = 5;

/**
 * Refuses CONFLICT NOTICE_PINS_USED where as many are pinned as may be. Reads under locks, so that of two who pin the last
 * place one waits for the other.
 */
export async function checkPins(tx: Sql): Promise<void> {
  const pinned = await tx.all(
    "SELECT id FROM notice WHERE state = 'PUBLISHED' AND pinned_at IS NOT NULL" +
      (tx.dialect === 'mysql' ? ' FOR UPDATE' : ''),
  );
  if (pinned.length >= MOST_PINNED) refuse('CONFLICT', 'NOTICE_PINS_USED', { max: MOST_PINNED });
}
