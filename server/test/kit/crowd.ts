import { randomUUID } from 'node:crypto';
import { insertRows } from '../../src/platform/db/insert-rows.js';
import type { Sql } from '../../src/platform/db/sql.js';

/** Students straight into the table: making them by the demo would hash and draw for each. */
export async function crowd(database: Sql, students: number): Promise<void> {
  const people = Array.from({ length: students }, (_, i) => ({ i, id: randomUUID(), accountId: randomUUID() }));
  await insertRows(
    database,
    'account',
    people.map(({ i, accountId }) => ({ id: accountId, username: `x${i}`, display_name: '众', created_at: 0 })),
  );
  await insertRows(
    database,
    'student',
    people.map(({ i, id, accountId }) => ({
      id,
      account_id: accountId,
      number: `9${String(i).padStart(7, '0')}`,
      name: '众',
      identity: i % 2 === 0 ? 'UNDERGRADUATE' : 'MASTER',
      status: i % 100 === 0 ? 'GRADUATED' : 'ENROLLED',
      campus_code: i % 3 === 0 ? 'YANAN_ROAD' : 'SONGJIANG',
      college: '众学院',
      major: '众',
      class_name: '众',
      grade: 2025,
      name_pinyin: '',
      name_initials: '',
      lock_version: 0,
    })),
  );
}
