import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, DIALECTS, until, type TestDatabase } from './databases.testkit.js';
import { startOfDay, dayOf, addDays } from '../../kernel/shanghai.js';
import type { Sweep } from './sweep.js';
import { Sweeps } from './sweeps.js';

const HOUR = 3_600_000;

interface Row {
  name: string;
  next_run_at: number;
  locked_at: number | null;
  fail_reason: string | null;
}

describe.each(DIALECTS)('sweeps on %s', { timeout: 20_000 }, (dialect) => {
  let test: TestDatabase;
  let made: Sweeps[] = [];
  let logged: { level: string; fields: object; message: string }[] = [];
  let count = 0;

  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  afterAll(() => test?.drop());
  afterEach(async () => {
    await Promise.all(made.map((sweeps) => sweeps.stop(100)));
    [made, logged] = [[], []];
    await test.db.run('DELETE FROM job');
  });

  const note = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message });
  const log = { info: note('info'), warn: note('warn'), error: note('error') };
  const row = async () => (await test.db.all<Row>('SELECT * FROM job'))[0] as Row;

  function worker(...sweeps: Sweep[]): Sweeps {
    const worker = new Sweeps(test.db, sweeps, log, { pollMs: 50, nudgeDelayMs: 10 });
    made.push(worker);
    return worker;
  }

  function sweep(
    run: Sweep['run'],
    more: { everyMs?: number; lockLifetimeMs?: number; longestMs?: number } = {},
  ): Sweep {
    return { name: `sweep ${++count}`, everyMs: HOUR, lockLifetimeMs: 300, ...more, run };
  }

  it('are one row, whoever registers them', async () => {
    const both = [sweep(async () => {}), sweep(async () => {})];
    await Promise.all([worker(...both), worker(...both)].map((sweeps) => sweeps.start()));
    await worker(...both).register();
    expect(await test.db.all('SELECT id FROM job')).toHaveLength(2);
  });

  it('run once at a time though one takes far longer than its lock and its period', async () => {
    let running = 0;
    let most = 0;
    let ran = 0;
    const long = sweep(
      async (signal) => {
        most = Math.max(most, ++running);
        await sleep(1_500, undefined, { signal });
        [running, ran] = [running - 1, ran + 1];
      },
      // Long enough for a sign of life to come in time on a busy machine.
      { everyMs: 50, lockLifetimeMs: 1_000 },
    );
    await Promise.all([worker(long), worker(long)].map((sweeps) => sweeps.start()));
    await until('it ran', () => ran > 0);
    expect(most).toBe(1);
  });

  it('hold their lock while they run and no longer', async () => {
    let end: (() => void) | undefined;
    await worker(sweep(() => new Promise((resolve) => (end = resolve)))).start();
    await until('it runs', () => end !== undefined);
    expect((await row()).locked_at).not.toBeNull();
    end?.();
    await until('its lock is gone', async () => (await row()).locked_at === null);
    expect((await row()).next_run_at).toBeGreaterThan(Date.now() + HOUR - 5_000);
  });

  it('are asked to end when another worker took them over', async () => {
    let reason: unknown;
    const lost = sweep(
      async (signal) => {
        await test.db.run(`UPDATE job SET lock_token = 'another'`);
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        reason = signal.reason;
      },
      { longestMs: HOUR },
    );
    await worker(lost).start();
    await until('the signal came', () => reason !== undefined, 3_000);
    expect(String(reason)).toContain('LockLost');
  });

  it('lose their lock when they hang', async () => {
    let runs = 0;
    const hanging = sweep(() => (++runs === 1 ? new Promise<void>(() => {}) : Promise.resolve()), {
      lockLifetimeMs: 200,
      longestMs: 100,
    });
    const sweeps = worker(hanging);
    await sweeps.start();
    await until('it ran again', () => runs === 2);
    expect(logged.map((entry) => entry.message)).toContain('sweep lost its lock and is asked to end');
  });

  it('go on after the worker stood still between its claim and its first word', async () => {
    let runs = 0;
    let stands = 0;
    const stalled = {
      dialect: test.db.dialect,
      all: test.db.all.bind(test.db),
      run: async (...statement: Parameters<typeof test.db.run>) => {
        const result = await test.db.run(...statement);
        if (statement[0].includes('SET locked_at = ?, lock_token = ?, last_modified_by') && stands++ === 0)
          await sleep(300);
        return result;
      },
    };
    const sweeps = new Sweeps(stalled, [sweep(async () => void runs++, { everyMs: 50, lockLifetimeMs: 200 })], log, {
      pollMs: 50,
    });
    made.push(sweeps);
    await sweeps.start();
    await until('it runs', () => stands > 2 && runs > 2, 3_000);
  });

  it('run soon after a nudge, once for many nudges, and again for a nudge during the run', async () => {
    let runs = 0;
    let during = () => {};
    const nudged = sweep(async () => {
      runs++;
      during();
      await sleep(60);
    });
    const sweeps = new Sweeps(test.db, [nudged], log, { pollMs: 60_000, nudgeDelayMs: 10 });
    made.push(sweeps);
    await sweeps.start();
    await until('the first run', async () => runs === 1 && (await row()).locked_at === null);
    for (let i = 0; i < 50; i++) sweeps.nudge(nudged.name);
    await until('the nudged run', () => runs === 2);
    await sleep(120);
    expect(runs).toBe(2);

    during = () => {
      during = () => {};
      sweeps.nudge(nudged.name);
    };
    sweeps.nudge(nudged.name);
    await until('the run nudged for during a run', () => runs === 4);
    await sleep(120);
    expect(runs).toBe(4);
    expect(() => sweeps.nudge('misspelt')).toThrow('misspelt');
  });

  it('are nudged across workers, by way of the table', async () => {
    let runs = 0;
    const nudged = sweep(async () => void runs++);
    await worker(nudged).start();
    const api = worker(nudged);
    await api.register();
    await until('the first run', async () => runs === 1 && (await row()).locked_at === null);
    api.nudge(nudged.name);
    await until('the nudged run', () => runs === 2);
  });

  it('fail without their words in log or table, and are tried again in their next period', async () => {
    let runs = 0;
    const failing = sweep(
      async () => {
        if (++runs === 1) throw Object.assign(new TypeError('张三 230900001'), { code: 'E_SOME', sql: '张三' });
      },
      { everyMs: 100 },
    );
    await worker(failing).start();
    await until('it ran again', () => runs >= 2);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ level: 'error', fields: { error: { type: 'TypeError', code: 'E_SOME' } } });
    expect(JSON.stringify(logged)).not.toContain('张三');
    expect((await row()).fail_reason).toBe('TypeError E_SOME');
  });

  it('make up for missed periods by one run', async () => {
    let runs = 0;
    const missed = sweep(async () => void runs++, { everyMs: HOUR });
    await worker(missed).register();
    await test.db.run('UPDATE job SET next_run_at = ?', [Date.now() - 50 * HOUR]);
    await worker(missed).start();
    await sleep(150);
    expect(runs).toBe(1);
    expect((await row()).next_run_at).toBeGreaterThan(Date.now() + HOUR - 5_000);
  });

  it('keep people’s hours: two at night is two at night in Shanghai', async () => {
    const { everyMs: _, ...nightly } = { ...sweep(async () => {}), everyMs: 0 };
    await worker({ ...nightly, cron: '0 2 * * *' }).register();
    const today = dayOf(Date.now());
    const nights = [today, addDays(today, 1)].map((day) => startOfDay(day) + 2 * HOUR);
    expect((await row()).next_run_at).toBe(nights.find((night) => night > Date.now()));
    await expect(worker({ ...nightly, cron: 'never' }).register()).rejects.toThrow('never');
  });

  it('run now for a test or an operator, never beside another run, and say what they throw', async () => {
    let running = 0;
    let most = 0;
    const failure = new Error('no');
    const [busy, failing] = [
      sweep(async () => {
        most = Math.max(most, ++running);
        await sleep(30);
        running--;
      }),
      sweep(() => Promise.reject(failure)),
    ];
    const [a, b] = [worker(busy, failing), worker(busy, failing)];
    await Promise.all([a.runNow(busy.name), b.runNow(busy.name), a.runNow(busy.name)]);
    expect(most).toBe(1);
    await expect(b.runNow(failing.name)).rejects.toBe(failure);
  });

  it('end well when the worker stops: running ones are waited for, new ones not begun', async () => {
    const seen: string[] = [];
    const ending = sweep(async (signal) => {
      seen.push('begun');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      await sleep(100);
      seen.push('ended');
    });
    const sweeps = worker(ending);
    await sweeps.start();
    await until('it runs', () => seen.length === 1);
    sweeps.nudge(ending.name);
    await sweeps.stop(2_000);
    expect(seen).toEqual(['begun', 'ended']);
    expect((await row()).locked_at).toBeNull();
    await sleep(150);
    expect(seen).toHaveLength(2);
    await expect(sweeps.runNow(ending.name)).rejects.toThrow('no chance');
  });

  it('are waited for too when they were asked to run now', async () => {
    let ended = false;
    let begun = false;
    const sweeps = worker(
      sweep(async () => {
        begun = true;
        await sleep(100);
        ended = true;
      }),
    );
    const run = sweeps.runNow(`sweep ${count}`);
    await until('it runs', () => begun);
    await sweeps.stop(2_000);
    expect(ended).toBe(true);
    await run;
  });

  it('do not keep a stopping worker beyond its limit, and keep their lock', async () => {
    let end: (() => void) | undefined;
    const deaf = sweep(() => new Promise((resolve) => (end = resolve)));
    const sweeps = worker(deaf);
    await sweeps.start();
    await until('it runs', () => end !== undefined);
    await sweeps.stop(100);
    expect((await row()).locked_at).not.toBeNull();
    end?.();
    await until('it ended by itself', async () => (await row()).locked_at === null);
  });

  it('cost one query a sweep and poll while there is nothing to do', async () => {
    const idle = [1, 2, 3].map(() => sweep(async () => {}));
    const sweeps = worker(...idle);
    await sweeps.start();
    const unfinished = 'SELECT id FROM job WHERE last_finished_at IS NULL OR locked_at IS NOT NULL';
    await until('their first runs are over', async () => (await test.db.all(unfinished)).length === 0);
    const statements: string[] = [];
    const unobserve = test.db.observe((sql) => statements.push(sql.trim().slice(0, 6)));
    await sleep(300);
    unobserve();
    expect(new Set(statements)).toEqual(new Set(['SELECT']));
    expect(statements.length).toBeLessThanOrEqual(3 * 7);
  });
});
