import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { act, manyApproved, print, printOne, rowIdOf, type Reference } from './kit/printing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIN = '230900001';

interface Walked {
  readonly certificates: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe.each(DIALECTS)('lists of certificates on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let han: Person;
  let tang: Person;
  let centre: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 } });
    lin = await mintStudent(house, LIN);
    han = await mint(house, 'student-affairs', 'console');
    tang = await mint(house, 'work-study', 'console');
    centre = await mint(house, 'counsellor', 'console');
    const { results } = await print(han, await manyApproved(house, LIN, 11));
    const [first, second] = results.map(({ certificate }) => certificate as Reference);
    await act(han, 'voidCertificate', first as Reference, { note: '印错了' });
    await act(tang, 'collectCertificate', second as Reference, { studentNumber: LIN });
  });
  afterAll(() => house.close());

  const all = <T extends object>(sql: string, params: (string | number)[] = []) =>
    house.house.services.database.all<T>(sql, params);
  const oneApproved = async (): Promise<Reference> => (await manyApproved(house, LIN, 1))[0] as Reference;

  it('lie in a queue that can be searched, and that only their offices see', async () => {
    const certificate = await printOne(han, await oneApproved());
    const ask = (person: Person, args: string) =>
      person.get<{ certificates: { nodes: { id: string; stateCode: string }[]; totalCount: string } }>(
        `{ certificates(first: 100${args}) { nodes { id stateCode } totalCount } }`,
      );
    const found = async (args: string) => (await ask(tang, args)).certificates.nodes.map(({ id }) => id);
    const queue = await ask(tang, '');
    expect(queue.certificates.nodes.map(({ id }) => id)).toContain(certificate.id);
    expect(new Set(queue.certificates.nodes.map(({ stateCode }) => stateCode))).toEqual(new Set(['PRINTED']));
    expect(queue.certificates.totalCount).toBe(String(queue.certificates.nodes.length));
    for (const search of [certificate.serialNo, certificate.serialNo.toLowerCase(), LIN, '晓雨', 'linxiaoyu', 'lxy']) {
      expect(await found(`, search: "${search}"`), search).toContain(certificate.id);
    }
    expect(await found(', search: "陈思远"')).toEqual([]);
    expect(await found(', search: "XZ1999-00001"')).toEqual([]);
    expect(await found(', campus: "YANAN_ROAD"')).toEqual([]);
    expect(await found(', campus: "SONGJIANG"')).toContain(certificate.id);
    expect((await found(', state: [VOIDED]')).length).toBeGreaterThan(0);
    expect((await ask(centre, '')).certificates.nodes).toEqual([]);
    expect((await lin.refused('{ certificates { nodes { id } } }')).extensions.code).toBe('FORBIDDEN');
  });

  it('walk page by page without a gap or a double', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { certificates }: Walked = await tang.get<Walked>(
        'query ($after: String) { certificates(first: 3, after: $after, state: [PRINTED, VOIDED, COLLECTED]) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...certificates.nodes.map(({ id }) => id));
      if (!certificates.pageInfo.hasNextPage) break;
      after = certificates.pageInfo.endCursor;
    }
    const rows = await all<{ id: string }>('SELECT id FROM certificate ORDER BY printed_at, id');
    expect(seen.map((id) => rowIdOf('Certificate', id))).toEqual(rows.map(({ id }) => id));
  });

  it('keep name, number, items and code sealed in their table', async () => {
    const certificate = await printOne(han, await oneApproved());
    const rows = await all('SELECT * FROM certificate');
    const text = JSON.stringify(rows);
    for (const secret of ['林晓雨', LIN, '国家助学金', '申请境外交流', '纺织', certificate.code ?? 'none']) {
      expect(text.includes(secret), secret).toBe(false);
    }
    expect(text).toContain(certificate.serialNo);
  });
});
