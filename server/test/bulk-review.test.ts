import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import { openDatabase } from '../src/platform/db/open-database.js';
import type { Database } from '../src/platform/db/sql.js';
import { workflowNamed } from './kit/application-house.js';
import { putMany } from './kit/application-rows.js';
import { Story } from './kit/application-story.js';
import { DIALECTS } from './kit/databases.js';
import { leftovers, place, served, tidyUp } from './kit/fault-place.js';
import { signIn, type Person, type Told } from './kit/person.js';
import { smallDemo } from './kit/small-demo.js';
import { wholeDatabase } from './kit/whole-database.js';

const FUNDING = workflowNamed('FUNDING_CERTIFICATE');
const MANY = 200;

interface Item {
  readonly id: string;
  readonly expectedVersion: number;
}
interface Result {
  readonly id: string;
  readonly application: { readonly stateCode: string; readonly version: number } | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

const RESULTS = '{ results { id application { stateCode version } refusal { code message } } }';
const CLAIM = `mutation ($input: ApplicationRefsInput!) { claimApplications(input: $input) ${RESULTS} }`;
const RELEASE = `mutation ($input: ApplicationRefsInput!) { releaseApplications(input: $input) ${RESULTS} }`;
const REVIEW = `mutation ($input: ReviewApplicationsInput!) { reviewApplications(input: $input) ${RESULTS} }`;

async function many(person: Person, document: string, input: object): Promise<readonly Result[]> {
  const [done] = Object.values(await person.get<Record<string, { results: Result[] }>>(document, { input }));
  return done?.results ?? [];
}
const refused = (person: Person, document: string, input: object): Promise<Told> => person.refused(document, { input });
const global = (rowId: string): string => toGlobalId(FUNDING.name, rowId);

describe.each(DIALECTS)('two hundred at once on %s', (dialect) => {
  const story = new Story(dialect);
  const events = async () => (await story.all<{ n: number }>('SELECT COUNT(*) AS n FROM submission_event'))[0]?.n;

  it('have each its own answer in the order asked, and a repeat by the request id does nothing twice', async () => {
    const ids = await putMany(story.house, FUNDING, story.linIs.studentId, MANY, { state: 'SUBMITTED', version: 3 });
    await story.run("UPDATE submission SET state = 'WITHDRAWN' WHERE id = ?", [ids[17] ?? '']);
    await story.run("UPDATE submission SET workflow = 'VOLUNTEER_CARD_REPLACEMENT' WHERE id = ?", [ids[33] ?? '']);
    const items: Item[] = ids.map((id, i) => ({
      id: i === 50 ? global(newId()) : global(id),
      expectedVersion: i % 10 === 4 ? 2 : 3,
    }));
    const wanted = items.map(({ expectedVersion }, i) => {
      if (i === 17) return 'WINDOW_CLOSED';
      // What is another office's is as good as nothing.
      if (i === 33 || i === 50) return 'NOT_FOUND';
      return expectedVersion === 2 ? 'CONFLICT' : null;
    });
    const requestId = randomUUID();
    const done = await many(story.zheng, CLAIM, { items, requestId });
    expect(done.map((one) => one.id)).toEqual(items.map((one) => one.id));
    expect(done.map((one) => one.refusal?.code ?? null)).toEqual(wanted);
    for (const [i, { application, refusal }] of done.entries()) {
      if (wanted[i] === null) expect(application).toEqual({ stateCode: 'REVIEWING', version: 4 });
      else expect(refusal?.message).toMatch(/\p{Script=Han}/u);
    }
    const claimed = wanted.filter((one) => one === null).length;
    expect(await events()).toBe(claimed);
    const before = await wholeDatabase(story.house);
    expect(await many(story.zheng, CLAIM, { items, requestId })).toEqual(done);
    expect(await wholeDatabase(story.house)).toBe(before);

    // The same id for something else is told, item by item, and nothing is done.
    const good = items.filter((_, i) => wanted[i] === null).map(({ id }) => ({ id, expectedVersion: 4 }));
    const reused = await many(story.zheng, RELEASE, { items: good, requestId });
    expect(new Set(reused.map((one) => one.refusal?.code))).toEqual(new Set(['INVALID_INPUT']));
    expect(await wholeDatabase(story.house)).toBe(before);

    const taken = await story.taken();
    const rejected = await many(story.zheng, REVIEW, {
      items: good,
      action: 'REJECT',
      note: '不符合条件',
      requestId: randomUUID(),
    });
    expect(rejected.map((one) => one.refusal)).toEqual(good.map(() => null));
    expect(await story.taken()).toBe(taken - good.length);
  });

  it('are no more than two hundred, each once, and never none', async () => {
    const ids = await putMany(story.house, FUNDING, story.linIs.studentId, 2, { state: 'SUBMITTED', version: 1 });
    const items = ids.map((id) => ({ id: global(id), expectedVersion: 1 }));
    const before = await wholeDatabase(story.house);
    const crowd = Array.from({ length: MANY + 1 }, () => ({ id: global(newId()), expectedVersion: 1 }));
    for (const wrong of [[], crowd, [...items, ...items.slice(0, 1)], [{ id: 'garbage', expectedVersion: 1 }]]) {
      const told = await refused(story.zheng, CLAIM, { items: wrong, requestId: randomUUID() });
      expect(told.extensions.code, String(wrong.length)).toBe('INVALID_INPUT');
    }
    const noNote = await many(story.zheng, REVIEW, { items, action: 'REJECT', requestId: randomUUID() });
    expect(noNote.map((one) => one.refusal?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await refused(story.lin, CLAIM, { items })).extensions.code).toBe('FORBIDDEN');
    expect(await wholeDatabase(story.house)).toBe(before);
  });

  it('two who reach for the same two hundred get each one of them', async () => {
    const ids = await putMany(story.house, FUNDING, story.linIs.studentId, 60, { state: 'SUBMITTED', version: 1 });
    const items = ids.map((id) => ({ id: global(id), expectedVersion: 1 }));
    const [one, other] = await Promise.all([
      many(story.han, CLAIM, { items, requestId: randomUUID() }),
      many(story.zheng, CLAIM, { items: items.toReversed(), requestId: randomUUID() }),
    ]);
    const theirs = other.toReversed();
    for (const [i, result] of one.entries()) {
      expect([result.refusal?.code, theirs[i]?.refusal?.code].sort()).toEqual(['CONFLICT', undefined]);
    }
    expect(await events()).toBe(60);
  });
});

describe('a server killed in the middle of two hundred', () => {
  tidyUp();

  it('has done some of them whole; asked again, it does the rest and nothing twice', async () => {
    const { env, url } = await place('mysql');
    await smallDemo(env);
    const first = await served(env);
    const database: Database = await openDatabase(url, { connections: 2 });
    leftovers.push(() => database.close());
    const [student] = await database.all<{ id: string }>("SELECT id FROM student WHERE number = '230900001'");
    const ids = await putMany({ database, now: Date.now() }, FUNDING, student?.id ?? '', MANY, {
      state: 'SUBMITTED',
      version: 1,
    });
    const items = ids.map((id) => ({ id: global(id), expectedVersion: 1 }));
    const input = { items, requestId: randomUUID() };
    const claimed = async () => {
      const list = ids.map((id) => `'${id}'`).join(', ');
      const [row] = await database.all<{ states: number; events: number }>(
        `SELECT (SELECT COUNT(*) FROM submission WHERE id IN (${list}) AND state = 'REVIEWING' AND version = 2) AS states,` +
          ` (SELECT COUNT(*) FROM submission_event WHERE subject_id IN (${list}) AND action = 'CLAIM') AS events`,
      );
      return row ?? { states: -1, events: -1 };
    };
    const answer = many(await signIn(first, 'student-affairs-2', 'console'), CLAIM, input).catch(() => 'cut off');
    while ((await claimed()).states < 20) await sleep(2);
    first.signal('SIGKILL');
    expect(await answer).toBe('cut off');
    await first.exited;
    const half = await claimed();
    expect(half.states).toBe(half.events);
    expect(half.states).toBeLessThan(MANY);

    const second = await served(env);
    const done = await many(await signIn(second, 'student-affairs-2', 'console'), CLAIM, input);
    expect(done.map((one) => one.refusal)).toEqual(items.map(() => null));
    expect(await claimed()).toEqual({ states: MANY, events: MANY });
  });
});
