import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

interface PlanRow {
  readonly detail: string;
}

const ALL = '[SUBMITTED, REVIEWING, RETURNED, APPROVED, REJECTED, WITHDRAWN, LAPSED]'.replaceAll(/(\w+)/g, '"$1"');

/** How SQLite, which decides by the statement alone, finds applications: by these ways a million cost what a thousand cost. */
describe('applications are found', () => {
  let house: TestHouse;
  let han: Person;

  beforeAll(async () => {
    house = await testHouse('sqlite', { size: { students: 60, bookings: 0, applications: 400 } });
    han = await mint(house, 'student-affairs', 'console');
  });
  afterAll(() => house.close());

  /** Every way in which the statements of a request look into `submission s`. */
  async function ways(person: Person, document: string): Promise<string[]> {
    const { statements } = await statementsOf(house, () => person.get(document));
    const plans = await Promise.all(
      statements
        .filter((sql) => sql.includes('submission s'))
        .map((sql) => house.house.services.database.all<PlanRow>(`EXPLAIN QUERY PLAN ${sql}`)),
    );
    const found = plans.flat().flatMap(({ detail }) => /^(?:SEARCH|SCAN) s .*$/.exec(detail) ?? []);
    expect(found.length).toBeGreaterThan(0);
    return [...new Set(found.map((way) => way.replace(/ USING .*INDEX \S+/, ' BY')))];
  }

  const pageAfter = async () => {
    const { worklist } = await han.get<{ worklist: { pageInfo: { endCursor: string } } }>(
      `{ worklist(state: ${ALL}, first: 5) { pageInfo { endCursor } } }`,
    );
    return worklist.pageInfo.endCursor;
  };

  it('in a queue by its own stretch of the index, later pages from where they begin', async () => {
    const first = await ways(han, '{ worklist { nodes { id } } }');
    expect(first).toContain('SEARCH s BY (workflow=? AND state=?)');
    const later = await ways(han, `{ worklist(state: ${ALL}, after: "${await pageAfter()}") { nodes { id } } }`);
    expect(later).toContain('SEARCH s BY (workflow=? AND state=? AND queued_at>?)');
  });

  it.each([
    ['2309', 'SEARCH s BY (student_id=?)'],
    ['lxy', 'SEARCH s BY (student_id=?)'],
    [`ZM${new Date().getFullYear()}`, 'SEARCH s BY (id=?)'],
  ])('searching %s by what was searched and nothing else', async (search, way) => {
    for (const more of ['', ', assignee: ME', ', assignee: OTHERS']) {
      const found = await ways(
        han,
        `{ worklist(state: ${ALL}, search: "${search}"${more}) { nodes { id } totalCount } }`,
      );
      expect(found.filter((one) => one.startsWith('SEARCH'))).toEqual([way]);
    }
  });

  it('by their ids where many are named', async () => {
    const { worklist } = await han.get<{ worklist: { nodes: { id: string }[] } }>(
      `{ worklist(state: ${ALL}, first: 100) { nodes { id } } }`,
    );
    const items = worklist.nodes.map(({ id }) => `{ id: "${id}", expectedVersion: 999 }`);
    expect(items).toHaveLength(100);
    const bulk = `mutation { releaseApplications(input: { items: [${items.join(', ')}] }) { results { id } } }`;
    expect(await ways(han, bulk)).toEqual(['SEARCH s BY (id=?)']);
  });
});

describe.each(DIALECTS)('a search among applications on %s', (dialect) => {
  let house: TestHouse;
  let han: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 60, bookings: 0, applications: 400 } });
    han = await mint(house, 'student-affairs', 'console');
  });
  afterAll(() => house.close());

  it('finds by number, initials and serial number what is there, and sifts it', async () => {
    const lin = await mintStudent(house, '230900001');
    const mine = await lin.get<{
      viewer: { student: { applications: { nodes: { id: string; serialNo: string }[] } } };
    }>('{ viewer { student { applications { nodes { id serialNo } } } } }');
    const ids = mine.viewer.student.applications.nodes.map(({ id }) => id).sort();
    expect(ids).toHaveLength(3);
    const find = async (search: string, more = '') => {
      const { worklist } = await han.get<{ worklist: { nodes: { id: string }[]; totalCount: string } }>(
        `{ worklist(state: ${ALL}, search: "${search}", first: 100${more}) { nodes { id } totalCount } }`,
      );
      expect(worklist.totalCount).toBe(String(worklist.nodes.length));
      return worklist.nodes.map(({ id }) => id).sort();
    };
    expect(await find('230900001')).toEqual(ids);
    expect(await find('lxy')).toEqual(expect.arrayContaining(ids));
    const [one] = mine.viewer.student.applications.nodes;
    expect(await find(one?.serialNo ?? '')).toEqual([one?.id]);
    expect(await find('230900001', ', workflow: ["HONOUR_CERTIFICATE"]')).toHaveLength(1);
    expect(await find('230900001', ', assignee: NOBODY')).toHaveLength(0);
    expect(await find('230900001', ', assignee: ME')).toHaveLength(3);
    expect(await find('230900001', ', assignee: OTHERS')).toHaveLength(0);
    expect(await find('ZM1999')).toEqual([]);
  });
});
