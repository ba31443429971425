import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyForFunding } from './kit/applications.js';
import { DIALECTS } from './kit/databases.js';
import { askPapers, hasPapers, record } from './kit/papers.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { act, manyApproved, print, rowIdOf, type SeenCertificate } from './kit/printing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIN = '230900001';
const ROUNDS = 8;

/** Two different acts upon one thing at once: their messages differ, so that nothing but its version keeps them apart. */
describe.each(DIALECTS)('two who act upon one thing at once, on %s,', (dialect) => {
  let house: TestHouse;
  let han: Person;
  let tang: Person;
  let feng: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 } });
    han = await mint(house, 'student-affairs', 'console');
    tang = await mint(house, 'work-study', 'console');
    feng = await mint(house, 'work-study-2', 'console');
  });
  afterAll(() => house.close());

  const states = (table: string, id: string) =>
    house.house.services.database.all<{ toState: string }>(
      `SELECT to_state AS toState FROM ${table} WHERE subject_id = ? ORDER BY at, id`,
      [id],
    );

  it('hand out or make void, and never both', async () => {
    const { results } = await print(han, await manyApproved(house, LIN, ROUNDS));
    expect(results).toHaveLength(ROUNDS);
    for (const { certificate } of results as readonly { readonly certificate: SeenCertificate }[]) {
      const tries = await Promise.allSettled([
        act(tang, 'collectCertificate', certificate, { studentNumber: LIN }),
        act(han, 'voidCertificate', certificate, { note: '印错了' }),
      ]);
      const done = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.stateCode] : []));
      expect(done).toHaveLength(1);
      const events = await states('certificate_event', rowIdOf('Certificate', certificate.id));
      expect(events.map(({ toState }) => toState)).toEqual(['PRINTED', ...done]);
    }
  });

  it('hear the same when it is one act, sent twice at the same moment', async () => {
    const { results } = await print(han, await manyApproved(house, LIN, ROUNDS));
    for (const { certificate } of results as readonly { readonly certificate: SeenCertificate }[]) {
      const once = { studentNumber: LIN, requestId: randomUUID() };
      const twice = await Promise.all([1, 2, 3].map(() => act(tang, 'collectCertificate', certificate, once)));
      expect(twice.map(({ stateCode }) => stateCode)).toEqual(['COLLECTED', 'COLLECTED', 'COLLECTED']);
      const events = await states('certificate_event', rowIdOf('Certificate', certificate.id));
      expect(events.map(({ toState }) => toState)).toEqual(['PRINTED', 'COLLECTED']);
    }
  });

  it('record papers as complete or as incomplete, and never both', async () => {
    const lin = await mintStudent(house, LIN);
    await askPapers(house, { COPY: '学生证复印件' }, null);
    for (let round = 0; round < 4; round++) {
      await house.house.services.database.run("UPDATE submission SET period = '1999'");
      const papers = await hasPapers(tang, (await applyForFunding(lin)).id);
      const tries = await Promise.allSettled([
        record(tang, papers, { items: [{ code: 'COPY', received: true }] }),
        record(feng, papers, { items: [{ code: 'COPY', received: false, note: '缺页' }] }),
      ]);
      const done = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.stateCode] : []));
      expect(done).toHaveLength(1);
      const events = await states('paper_event', rowIdOf('Papers', papers.id));
      expect(events.map(({ toState }) => toState)).toEqual(['AWAITED', ...done]);
    }
  });
});
