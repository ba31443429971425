import { heldOf, type Actor } from '../../campus/actor.js';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { OFFICE, READ } from './counselling.permissions.js';

const IDS_A_ROW = 100;

/** Writes down which bookings a member of staff is about to see. The student's own reads are not logged. */
export async function logRead(context: RequestContext, rows: readonly { readonly id: string }[]): Promise<void> {
  const { actor, now, services } = context;
  if (actor === null || actor.studentId !== null || rows.length === 0) return;
  const glass = glassOf(actor);
  const chunks: string[][] = [];
  for (let i = 0; i < rows.length; i += IDS_A_ROW) chunks.push(rows.slice(i, i + IDS_A_ROW).map((row) => row.id));
  await services.database.run(
    `INSERT INTO counselling_read (id, at, account_id, break_glass_id, booking_ids) VALUES ${chunks.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    chunks.flatMap((ids) => [newId(), now, actor.accountId, glass, JSON.stringify(ids)]),
  );
}

/** The broken glass that lets the person see, where nothing else does. */
function glassOf(actor: Actor): string | null {
  const held = heldOf(actor, OFFICE, READ.roles);
  return held.some(({ glass }) => glass === undefined) ? null : (held[0]?.glass ?? null);
}
