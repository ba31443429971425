import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { inbox } from './kit/papers.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { act, manyApproved, print, printOne, rowIdOf, seeCertificate, type Reference } from './kit/printing.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIN = '230900001';

describe.each(DIALECTS)('certificates as time passes, on %s,', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let han: Person;
  let tang: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 } });
  });
  afterAll(() => house.close());
  beforeEach(signInAnew);

  /** Sessions end while the clock is moved. */
  async function signInAnew(): Promise<void> {
    lin = await mintStudent(house, LIN);
    han = await mint(house, 'student-affairs', 'console');
    tang = await mint(house, 'work-study', 'console');
  }
  const oneApproved = async (): Promise<Reference> => (await manyApproved(house, LIN, 1))[0] as Reference;
  /** Titles of the messages about a certificate, oldest first. */
  const told = async (id: string): Promise<string[]> => {
    lin = await mintStudent(house, LIN);
    const messages = await inbox(house, lin);
    return messages
      .filter(({ subjectId }) => subjectId === id)
      .map(({ title }) => title)
      .reverse();
  };
  const days = async (n: number) => {
    house.advance(n * DAY);
    await house.house.sweeps.runNow('certificates.unclaim');
  };

  it('are announced, twice recalled, and unclaimed after thirty days; then they can still be had', async () => {
    const certificate = await printOne(han, await oneApproved());
    expect(await told(certificate.id)).toEqual(['证明可领取']);
    const [message] = await inbox(house, lin);
    for (const words of ['奖助贷证明', certificate.serialNo, '学生证', '大学生活动中心 108', '67792361', '8:30']) {
      expect(message?.body).toContain(words);
    }
    expect(message?.body).not.toContain('{');
    await days(6.9);
    expect(await told(certificate.id)).toHaveLength(1);
    await days(0.2);
    expect(await told(certificate.id)).toEqual(['证明可领取', '领取提醒']);
    await days(14);
    expect(await told(certificate.id)).toEqual(['证明可领取', '领取提醒', '领取提醒']);
    await days(8.5);
    await signInAnew();
    expect((await seeCertificate(lin, certificate.id))?.stateCode).toBe('PRINTED');
    await days(2);
    expect((await told(certificate.id)).at(-1)).toBe('证明逾期未领');
    await signInAnew();
    const unclaimed = await seeCertificate(lin, certificate.id);
    expect(unclaimed).toMatchObject({ stateCode: 'UNCLAIMED', version: 2 });
    expect(unclaimed?.timeline[0]).toMatchObject({ action: 'UNCLAIM', actor: '系统' });
    await signInAnew();
    const collected = await act(tang, 'collectCertificate', unclaimed as Reference, { studentNumber: LIN });
    expect(collected.stateCode).toBe('COLLECTED');
    expect((await told(certificate.id)).at(-1)).toBe('证明已领取');
  });

  it('that were collected or made void recall nobody and are never unclaimed', async () => {
    const [one, two] = (await print(han, await manyApproved(house, LIN, 2))).results.map(
      ({ certificate }) => certificate as Reference,
    ) as [Reference, Reference];
    await act(tang, 'collectCertificate', one, { studentNumber: LIN });
    await act(han, 'voidCertificate', two, { note: '印错了' });
    await days(60);
    expect(await told(one.id)).toEqual(['证明已领取']);
    expect(await told(two.id)).toEqual(['证明已作废']);
    expect((await seeCertificate(lin, one.id))?.stateCode).toBe('COLLECTED');
    expect((await seeCertificate(lin, two.id))?.stateCode).toBe('VOIDED');
  });

  it('name in their messages what they are about, and never what is on them', async () => {
    const rows = await house.house.services.database.all(
      "SELECT * FROM outbox WHERE subject_type = 'CERTIFICATE' UNION ALL SELECT * FROM outbox WHERE subject_type = 'CERTIFICATE'",
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const secret of ['林', LIN, '国家', 'XZ2']) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('are printed by as many statements for two hundred as for one, and a transaction that is short', async () => {
    const one = await statementsOf(house, async () => print(han, await manyApproved(house, LIN, 1), null));
    const applications = await manyApproved(house, LIN, 200);
    const many = await statementsOf(house, () => print(han, applications, null));
    expect(many.answer.results.filter(({ certificate }) => certificate !== null)).toHaveLength(200);
    // Above those that set the stage for one: its own row and form.
    expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + 2);
    expect(many.statements.length).toBeLessThanOrEqual(25);
  });

  it('are seen by a bounded number of statements, alone and in a queue of a hundred', async () => {
    const [{ id } = { id: '' }] = (
      await tang.get<{ certificates: { nodes: { id: string }[] } }>('{ certificates(first: 1) { nodes { id } } }')
    ).certificates.nodes;
    const alone = await statementsOf(house, () => seeCertificate(tang, id));
    expect(alone.statements.length).toBeLessThanOrEqual(8);
    const queue = await statementsOf(house, () =>
      tang.get(
        '{ certificates(first: 100) { nodes { id serialNo items { label } student { name } desk { phone } application { id serialNo } availableActions { code } } } }',
      ),
    );
    expect(queue.statements.length).toBeLessThanOrEqual(5);
  });

  it('have indexes under them: a queue and a code are found without reading the table', async () => {
    const { database } = house.house.services;
    const explain = database.dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN ' : 'EXPLAIN ';
    for (const sql of [
      "SELECT id FROM certificate WHERE code_hash = 'x'",
      "SELECT id FROM certificate WHERE state = 'PRINTED' AND collect_by <= 1 ORDER BY collect_by, id LIMIT 200",
      "SELECT id FROM certificate WHERE batch_id = 'x' ORDER BY position",
      "SELECT id FROM certificate WHERE submission_id = 'x' AND active_key = ''",
    ]) {
      const plan = JSON.stringify(await database.all(`${explain}${sql}`));
      expect(plan, sql).toMatch(
        dialect === 'sqlite' ? /SEARCH certificate USING/ : /"key":"[a-z_]+"|after reading const tables/,
      );
    }
  });

  it('whose id is another thing’s are not there', async () => {
    expect(rowIdOf('Certificate', (await printOne(han, await oneApproved())).id)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await seeCertificate(han, 'Q2VydGlmaWNhdGU6eA')).toBeNull();
  });
});
