import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainAudit } from '../src/campus/audit/chain-audit.js';
import { writeAudit } from '../src/campus/audit/write-audit.js';
import { DIALECTS } from './kit/databases.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe.each(DIALECTS)('npm run verify-audit on %s', (dialect) => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 0, bookings: 0 } });
    const { database, clock } = house.house.services;
    await database.transaction(async (tx) => {
      for (let i = 0; i < 12; i += 1) {
        await writeAudit(
          { tx, now: clock.now() },
          { accountId: null, action: 'SAVE_OFFICE', subjectType: 'Office', subjectId: `${i}` },
        );
      }
    });
    await chainAudit(house.house.services);
  });
  afterAll(() => house.close());

  /** As an operator calls it: beside the running server, which holds an embedded database open. */
  function verify(...args: string[]): { status: number | null; out: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify-audit.mjs', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: house.config.databaseUrl, DATA_DIR: house.config.dataDir },
    });
    return { status, out: `${stdout}${stderr}` };
  }

  it('says that the chain is whole, and where it is broken, by its exit code too', async () => {
    const { database } = house.house.services;
    const whole = verify();
    expect(whole.out).toContain('entries checked: 12, from position 1');
    expect(whole.out).toContain('the chain is whole');
    expect(whole.status).toBe(0);
    const head = /head: (\d+:[\w-]{43})/.exec(whole.out)?.[1] ?? '';
    expect(verify('--head', head).status).toBe(0);
    const other = verify('--head', head.replace(/^\d+/, '11'));
    expect(other.out).toContain('BROKEN at position 11: REWOUND');
    expect(other.status).toBe(1);
    await database.run("UPDATE audit_entry SET action = 'SIGN_IN' WHERE seq = 5");
    const broken = verify();
    expect(broken.out).toContain('BROKEN at position 5: CHANGED');
    expect(broken.status).toBe(1);
  });
});
