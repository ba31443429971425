import type { LeavingEffect } from '../../campus/house-ports.js';
import type { Sql } from '../../platform/db/sql.js';
import { OFFICE } from './counselling.permissions.js';

const OF_COUNSELLOR = 'counsellor_id IN (SELECT id FROM counsellor WHERE staff_id = ?)';
const FREE = `FROM counselling_slot WHERE ${OF_COUNSELLOR} AND starts_at > ? AND taken = 0 AND closed_at IS NULL`;

async function totalOf(sql: Sql, from: string, params: readonly (string | number)[]): Promise<number> {
  const [row] = await sql.all<{ total: number }>(`SELECT COUNT(*) AS total ${from}`, params);
  return Number(row?.total);
}

/** A counsellor who leaves: free times go off the calendar; appointments must be seen to by a person first. */
export const counsellorLeaves: readonly LeavingEffect[] = [
  {
    code: 'APPOINTMENTS',
    sealedOffice: OFFICE,
    count: (sql, staffId, now) =>
      totalOf(
        sql,
        `FROM counselling_booking WHERE ${OF_COUNSELLOR} AND starts_at > ? AND state IN ('REQUESTED', 'CONFIRMED')`,
        [staffId, now],
      ),
    work: null,
  },
  {
    code: 'FREE_TIMES',
    count: (sql, staffId, now) => totalOf(sql, FREE, [staffId, now]),
    work: async ({ tx, now }, staffId) => {
      await tx.run('UPDATE counsellor SET active = 0 WHERE staff_id = ?', [staffId]);
      await tx.run(
        `UPDATE counselling_slot SET closed_at = ? WHERE ${OF_COUNSELLOR} AND starts_at > ? AND taken = 0 AND closed_at IS NULL`,
        [now, staffId, now],
      );
    },
  },
];
