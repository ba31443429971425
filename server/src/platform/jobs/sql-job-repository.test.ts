import { Agenda, computeJobState, type Job, type JobParameters } from 'agenda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LockLost } from './claim.js';
import { createTestDatabase, DIALECTS, until, type TestDatabase } from './databases.testkit.js';
import { SqlJobBackend } from './sql-job-backend.js';
import { SqlJobRepository } from './sql-job-repository.js';

const LONG_AGO = new Date(0);

describe.each(DIALECTS)('jobs on %s', { timeout: 20_000 }, (dialect) => {
  let test: TestDatabase;
  let one: SqlJobRepository;
  let other: SqlJobRepository;

  beforeAll(async () => {
    test = await createTestDatabase(dialect);
  });
  afterAll(() => test?.drop());
  beforeEach(async () => {
    await test.db.run('DELETE FROM job');
    one = new SqlJobRepository(test.db);
    other = new SqlJobRepository(test.db);
  });

  const next = (repository: SqlJobRepository, deadline = LONG_AGO) =>
    repository.getNextJobToRun('work', new Date(), deadline);
  const rows = () =>
    test.db.all<{ name: string; next_run_at: number | null; locked_at: number | null }>('SELECT * FROM job');
  const single = (repeatInterval: string, nextRunAt: Date): JobParameters => ({
    name: 'sweep',
    type: 'single',
    priority: 0,
    nextRunAt,
    repeatInterval,
    data: undefined,
  });

  async function taken(job: JobParameters | undefined): Promise<JobParameters> {
    if (job === undefined) throw new Error('nothing was claimed');
    return job;
  }

  it('runs each job once with two workers side by side', async () => {
    const ran: unknown[] = [];
    const workers = ['a', 'b'].map((name) => {
      const agenda = new Agenda({ backend: new SqlJobBackend(test.db), name, processEvery: 50 });
      agenda.define('work', async (job: Job<{ n: number }>) => void ran.push(job.attrs.data.n));
      return agenda;
    });
    for (let n = 0; n < 40; n++) await one.enqueue(test.db, { name: 'work', data: { n } });
    await Promise.all(workers.map((agenda) => agenda.start()));
    await until('all ran', async () => (await one.queryJobs({ state: 'completed' })).total === 40);
    await Promise.all(workers.map((agenda) => agenda.stop()));
    expect(ran.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it('gives a due job to one of many that ask at once', async () => {
    await one.enqueue(test.db, { name: 'work' });
    const claims = await Promise.all(Array.from({ length: 12 }, (_, i) => next(i % 2 ? one : other)));
    expect(claims.filter((job) => job !== undefined)).toHaveLength(1);
  });

  it('does not give out a job that another worker did between the look and the claim', async () => {
    await one.enqueue(test.db, { name: 'work' });
    const stale = await test.db.all<never>('SELECT * FROM job');
    await one.saveJobState({ ...(await taken(await next(one))), lockedAt: undefined, nextRunAt: null });
    const late = new SqlJobRepository({ ...sqlOf(test), all: async () => stale });
    expect(await next(late)).toBeUndefined();
  });

  it('leaves no job when the transaction of the enqueue is rolled back', async () => {
    const undone = test.db.transaction(async (tx) => {
      await one.enqueue(tx, { name: 'work', data: { why: 'never' } });
      expect(await tx.all('SELECT id FROM job')).toHaveLength(1);
      throw new Error('refused');
    });
    await expect(undone).rejects.toThrow('refused');
    expect(await rows()).toHaveLength(0);

    await test.db.transaction((tx) => one.enqueue(tx, { name: 'work', data: { why: 'kept' } }));
    expect((await taken(await next(one))).data).toEqual({ why: 'kept' });
  });

  it('takes over a lock that has ended, at once and with the job as it was', async () => {
    await one.enqueue(test.db, { name: 'work', data: { n: 1 } });
    const dead = await taken(await next(one));
    // It had begun, so a job to do once has no next run any more.
    await one.saveJobState({ ...dead, lastRunAt: new Date(), nextRunAt: null });
    expect(await next(other, new Date(Date.now() - 60_000))).toBeUndefined();

    const heir = await taken(await next(other, new Date(Date.now() + 1)));
    expect(heir.data).toEqual({ n: 1 });
    expect(heir.nextRunAt?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('lets nobody write who has lost the lock', async () => {
    await one.enqueue(test.db, { name: 'work' });
    const slow = await taken(await next(one));
    const heir = await taken(await next(other, new Date(Date.now() + 1)));
    await one.unlockJobs([String(slow._id)]);
    await expect(one.saveJobState({ ...slow, lockedAt: undefined })).rejects.toThrow(LockLost);
    expect((await rows())[0]?.locked_at).not.toBeNull();
    await other.saveJobState({ ...heir, lockedAt: undefined, nextRunAt: null });
    expect((await rows())[0]?.locked_at).toBeNull();
  });

  it('keeps the nudge that came while the sweep ran', async () => {
    const later = new Date(Date.now() + 60_000);
    await one.saveJob({ ...single('60000', new Date()), name: 'work' });
    const running = { ...(await taken(await next(one))), lastRunAt: new Date(), nextRunAt: later };
    await one.saveJobState(running);
    await other.bringForward('work');
    await one.saveJobState({ ...running, lockedAt: undefined });
    expect((await rows())[0]?.next_run_at).toBeLessThanOrEqual(Date.now());

    const again = { ...(await taken(await next(one))), lastRunAt: new Date(), nextRunAt: later };
    await one.saveJobState(again);
    await one.saveJobState({ ...again, lockedAt: undefined });
    expect((await rows())[0]?.next_run_at).toBe(later.getTime());
  });

  it('hands back what it claimed and never began, and claims nothing more once closed', async () => {
    await one.enqueue(test.db, { name: 'work' });
    await taken(await next(one));
    await one.claims.close();
    await one.claims.releaseIdle();
    expect(await next(one)).toBeUndefined();
    expect(await next(other)).toBeDefined();
  });

  it('keeps one row for what is unique, also when two save it at once', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const job = { ...single('5000', new Date()), name };
      await Promise.all([one, other, one, other].map((repository) => repository.saveJob(job)));
    }
    expect((await rows()).map((row) => row.name).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);

    for (const uniqueKey of ['a', 'a', 'b']) await one.enqueue(test.db, { name: 'work', uniqueKey });
    expect((await rows()).filter((row) => row.name === 'work')).toHaveLength(2);
  });

  it('keeps the due time of a sweep that is registered again, unless its schedule changed', async () => {
    const [soon, later] = [new Date(Date.now() + 10_000), new Date(Date.now() + 20_000)];
    await one.saveJob(single('5000', soon));
    await one.saveJob(single('5000', later));
    expect((await rows())[0]?.next_run_at).toBe(soon.getTime());
    await one.saveJob(single('6000', later));
    expect((await rows())[0]?.next_run_at).toBe(later.getTime());
  });

  it('does not run what is paused, and runs it when that ends', async () => {
    await one.enqueue(test.db, { name: 'work' });
    expect(await one.disableJobs({ name: 'work' })).toBe(1);
    expect(await next(one)).toBeUndefined();
    expect(await one.enableJobs({ name: 'work' })).toBe(1);
    expect(await next(one)).toBeDefined();
    expect(await one.removeJobs({})).toBe(0);
    expect(await one.removeJobs({ notNames: ['other'] })).toBe(1);
  });

  it('tells the same states as Agenda does', async () => {
    const now = new Date();
    const later = new Date(Date.now() + 60_000);
    await one.saveJob(single('5000', later));
    await one.enqueue(test.db, { name: 'later', runAt: later });
    await one.enqueue(test.db, { name: 'work' });
    for (const end of [{ lastFinishedAt: now }, { failedAt: now, lastFinishedAt: now, failReason: 'why' }]) {
      await one.enqueue(test.db, { name: 'done' });
      const job = await taken(await one.getNextJobToRun('done', now, LONG_AGO));
      await one.saveJobState({ ...job, ...end, nextRunAt: null, lockedAt: undefined });
    }
    await one.enqueue(test.db, { name: 'held' });
    await one.getNextJobToRun('held', now, LONG_AGO);
    await one.disableJobs({ name: 'later' });

    const { jobs, total } = await one.queryJobs({ sort: { name: 'asc' }, limit: 50 });
    expect(total).toBe(6);
    expect(jobs.map((job) => job.state)).toEqual(jobs.map((job) => computeJobState(job)));
    expect(jobs.map((job) => job.state).sort()).toEqual([
      'completed',
      'failed',
      'queued',
      'repeating',
      'running',
      'scheduled',
    ]);
    const overview = await one.getJobsOverview();
    expect(overview.find((o) => o.name === 'done')).toMatchObject({ total: 2, completed: 1, failed: 1 });
    expect(overview.find((o) => o.name === 'later')).toMatchObject({ total: 1, scheduled: 1, paused: 1 });
    expect((await one.queryJobs({ state: 'failed' })).jobs[0]?.failReason).toBe('why');
    expect((await one.queryJobs({ search: 'l_ter' })).total).toBe(0);
    expect((await one.queryJobs({ search: 'late' })).total).toBe(1);
  });

  it('refuses what it would not do', async () => {
    await expect(one.saveJob({ ...single('5000', new Date()), skipDays: [0] })).rejects.toThrow('skipDays');
    const debounced = { ...single('5000', new Date()), uniqueOpts: { debounce: { delay: 1 } } };
    await expect(one.saveJob(debounced)).rejects.toThrow('debounce');
  });
});

function sqlOf({ db }: TestDatabase) {
  return { dialect: db.dialect, run: db.run.bind(db), all: db.all.bind(db) };
}
