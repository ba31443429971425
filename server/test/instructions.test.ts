import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import { codesOf, publisher } from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const WORKFLOW = 'COUNSELLING';
const FIELDS =
  'version title notice procedure acknowledged changes { since notice { text mark } procedure { text mark } }';
const SAVE = `mutation ($input: SaveInstructionsInput!) { saveInstructions(input: $input) { instructions { ${FIELDS} } } }`;
const READ = `{ instructions(workflow: "${WORKFLOW}") { ${FIELDS} } }`;
const TICK = `mutation ($input: AcknowledgeInstructionsInput!) { acknowledgeInstructions(input: $input) { instructions { ${FIELDS} } } }`;

interface Seen {
  readonly version: number;
  readonly title: string;
  readonly notice: readonly string[];
  readonly procedure: readonly string[];
  readonly acknowledged: boolean;
  readonly changes: { readonly since: number; readonly notice: readonly { text: string; mark: string }[] } | null;
}

describe.each(DIALECTS)('instructions on %s', (dialect) => {
  let house: TestHouse;
  let centre: Person;
  let lin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect);
    centre = await publisher(house, 'counselling-head');
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());

  const read = async (person: Person) => (await person.get<{ instructions: Seen }>(READ)).instructions;
  const input = (expectedVersion: number, notice: readonly string[], more: object = {}) => ({
    workflow: WORKFLOW,
    expectedVersion,
    title: '心理咨询预约须知',
    notice,
    procedure: ['选时间', '等确认'],
    requestId: randomUUID(),
    ...more,
  });
  const save = async (wish: object) =>
    (await centre.get<{ saveInstructions: { instructions: Seen } }>(SAVE, { input: wish })).saveInstructions
      .instructions;

  it('are a new version with each saving; who ticked an older one sees what changed until ticking again', async () => {
    const first = await read(lin);
    expect([first.version, first.acknowledged, first.changes]).toEqual([1, false, null]);
    await lin.get(TICK, { input: { workflow: WORKFLOW, version: 1, requestId: randomUUID() } });
    const kept = first.notice.slice(1);
    const wish = input(1, [...kept, ' 新的\n一条 ']);
    expect(await save(wish)).toMatchObject({ version: 2, notice: [...kept, '新的 一条'] });
    expect((await save(wish)).version).toBe(2);
    const now = await read(lin);
    expect(now).toMatchObject({ version: 2, acknowledged: false, changes: { since: 1 } });
    expect(now.changes?.notice).toEqual([
      { text: first.notice[0], mark: 'REMOVED' },
      ...kept.map((text) => ({ text, mark: 'SAME' })),
      { text: '新的 一条', mark: 'ADDED' },
    ]);
    await save(input(2, ['全新']));
    expect((await read(lin)).changes?.since).toBe(1);
    const old = { input: { workflow: WORKFLOW, version: 1, requestId: randomUUID() } };
    expect((await lin.refused(TICK, old)).extensions.code).toBe('INSTRUCTIONS_CHANGED');
    await lin.get(TICK, { input: { workflow: WORKFLOW, version: 3, requestId: randomUUID() } });
    expect(await read(lin)).toMatchObject({ acknowledged: true, changes: null });
    expect((await read(centre)).changes).toBeNull();
    const all = await centre.get<{ instructionsVersions: Seen[] }>(
      `{ instructionsVersions(workflow: "${WORKFLOW}") { ${FIELDS} } }`,
    );
    expect(all.instructionsVersions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('say to staff who saved them, and to nobody else; and who may write which', async () => {
    const { version } = await read(centre);
    const query = `{ instructionsVersions(workflow: "${WORKFLOW}") { version savedBy { name } } }`;
    type Versions = { instructionsVersions: { version: number; savedBy: { name: string } | null }[] };
    const { instructionsVersions: all } = await centre.get<Versions>(query);
    expect(all.map(({ savedBy }) => savedBy?.name ?? null)).toEqual([...Array(version - 1).fill('顾明'), null]);
    type Saver = { instructions: { savedBy: { name: string } | null } };
    const saver = `{ instructions(workflow: "${WORKFLOW}") { savedBy { name } } }`;
    expect((await lin.get<Saver>(saver)).instructions.savedBy).toBeNull();
    const desk = await mint(house, 'counselling-desk', 'console');
    expect((await desk.get<Saver>(saver)).instructions.savedBy).toEqual({ name: '顾明' });
    const writable = async (person: Person) =>
      (
        await person.get<{ workflows: { code: string; writesInstructions: boolean }[] }>(
          '{ workflows { code writesInstructions } }',
        )
      ).workflows.flatMap(({ code, writesInstructions }) => (writesInstructions ? [code] : []));
    expect(await writable(centre)).toEqual([WORKFLOW]);
    expect(await writable(await publisher(house, 'lizhi'))).toEqual([
      'VOLUNTEER_CARD_REPLACEMENT',
      'MUTUAL_AID',
      'VOLUNTEERING',
    ]);
    expect([await writable(desk), await writable(lin)]).toEqual([[], []]);
  });

  it('of many who save the same version at once, one wins', async () => {
    const { version } = await read(centre);
    const answers = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((text) => centre.ask(SAVE, { input: input(version, [text]) })),
    );
    expect(answers.flatMap((answer) => answer.errors ?? []).map(codesOf)).toEqual(
      Array(3).fill(['CONFLICT', 'CHANGED_MEANWHILE']),
    );
    expect((await read(centre)).version).toBe(version + 1);
  });

  it('are refused in words, and are their offices’', async () => {
    const { version, notice } = await read(centre);
    const cases: [object, string[]][] = [
      [input(version, notice), ['ALREADY_DONE', 'INSTRUCTIONS_SAME']],
      [input(version, [' ']), ['INVALID_INPUT', 'INSTRUCTIONS_LINES']],
      [input(version, ['长'.repeat(501)]), ['INVALID_INPUT', 'INSTRUCTIONS_LINE']],
      [input(version, ['好'], { title: '' }), ['INVALID_INPUT', 'INSTRUCTIONS_TITLE']],
      [input(version, ['好'], { workflow: 'MAGIC' }), ['NOT_FOUND', 'UNKNOWN_FUNCTION']],
      [input(0, ['好'], { workflow: 'VOLUNTEERING' }), ['FORBIDDEN', 'INSTRUCTIONS_OFFICE']],
    ];
    for (const [wish, codes] of cases) expect(codesOf(await centre.refused(SAVE, { input: wish }))).toEqual(codes);
    const desk = await mint(house, 'counselling-desk', 'console');
    for (const person of [lin, desk]) {
      expect(codesOf(await person.refused(SAVE, { input: input(version, ['好']) }))).toEqual(['FORBIDDEN']);
    }
    const lizhi = await publisher(house, 'lizhi');
    expect(codesOf(await lizhi.refused(`{ instructionsVersions(workflow: "${WORKFLOW}") { version } }`))).toEqual([
      'FORBIDDEN',
      'INSTRUCTIONS_OFFICE',
    ]);
    const written = { input: input(0, ['好'], { workflow: 'VOLUNTEERING' }) };
    expect((await lizhi.ask(SAVE, written)).errors).toBeUndefined();
  });
});
