import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/platform/db/open-database.js';
import { DIALECTS, freshDatabase } from './kit/databases.js';
import { signIn, type Person } from './kit/person.js';
import { begin, confirm, look, upload, type Imported } from './kit/registry.js';
import { startServer } from './kit/server-process.js';

const STUDENTS = 3_000;
const HEADER = '学号,姓名,学生身份,校区,学院,专业,班级,年级,手机号';
const LIST = [
  HEADER,
  ...Array.from(
    { length: STUDENTS },
    (_, i) =>
      `${269_000_000 + i},王${i % 7 === 0 ? '浩' : '雨'},本科生,松江,理学院,统计学,理学2601,2026,138${String(i).padStart(8, '0')}`,
  ),
].join('\n');

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

describe.each(DIALECTS)('an import whose process is killed, on %s', (dialect) => {
  it('goes on where it stood, and writes each row once', async () => {
    const fresh = await freshDatabase(dialect);
    const dataDir = mkdtempSync(join(tmpdir(), 'xuegong-kill-'));
    ends.push(fresh.drop, () => rmSync(dataDir, { recursive: true, force: true }));
    const env = { DATABASE_URL: fresh.url, DATA_DIR: dataDir, XG_DEMO: '1' };
    const first = await startServer(env);
    ends.push(() => first.signal('SIGKILL'));
    const admin = await signIn(first, 'admin', 'console');
    const id = await upload(admin, 'STUDENTS', LIST);
    expect(readdirSync(join(dataDir, 'imports'))).toHaveLength(1);
    const [kept = ''] = readdirSync(join(dataDir, 'imports'));
    expect(readFileSync(join(dataDir, 'imports', kept)).includes('13800000001')).toBe(false);
    await begin(admin, 'STUDENTS', id);
    const read = await until(admin, id, ({ state }) => state === 'READY');
    expect(read).toMatchObject({ toAdd: STUDENTS, faulty: 0 });
    await confirm(admin, read);
    const cut = await until(admin, id, ({ rowsApplied }) => rowsApplied > 0);
    first.signal('SIGKILL');
    await first.exited;
    expect(cut.rowsApplied).toBeLessThan(STUDENTS);

    const database = await openDatabase(fresh.url, { connections: 2 });
    const count = async (sql: string) => Number((await database.all<{ n: number }>(sql))[0]?.n);
    const written = "SELECT COUNT(*) AS n FROM student WHERE number >= '269000000' AND number < '269003000'";
    const half = await count(written);
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(STUDENTS);
    expect(await count('SELECT written AS n FROM registry_import')).toBe(half);
    // As if the lock of the dead process had run out: waiting for it would take a minute.
    await database.run("UPDATE job SET locked_at = NULL, next_run_at = 0 WHERE name = 'registry.import'");
    await database.close();

    const second = await startServer(env);
    ends.push(() => second.signal('SIGKILL'));
    const again = await signIn(second, 'admin', 'console');
    const done = await until(again, id, ({ state }) => state === 'DONE');
    expect(done).toMatchObject({ rowsApplied: STUDENTS, written: STUDENTS, leftOut: 0 });
    second.signal('SIGTERM');
    await second.exited;
    const after = await openDatabase(fresh.url, { connections: 2 });
    const rows = async (sql: string) => Number((await after.all<{ n: number }>(sql))[0]?.n);
    expect(await rows(written)).toBe(STUDENTS);
    expect(await rows("SELECT COUNT(*) AS n FROM account WHERE username LIKE '269%'")).toBe(STUDENTS);
    expect(
      await rows(
        "SELECT COUNT(*) AS n FROM student_private JOIN student ON student.id = student_id WHERE number LIKE '269%'",
      ),
    ).toBe(STUDENTS);
    await after.close();
    expect(readdirSync(join(dataDir, 'imports'))).toEqual([]);
  }, 120_000);
});

async function until(person: Person, id: string, holds: (row: Imported) => boolean): Promise<Imported> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(10)) {
    const row = await look(person, id);
    if (holds(row)) return row;
    if (row.state === 'FAILED') throw new Error(row.failure ?? '');
  }
  throw new Error(`not in time: ${JSON.stringify(await look(person, id))}`);
}
