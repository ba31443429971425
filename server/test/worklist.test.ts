import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../src/kernel/clock.js';
import { idOf } from '../src/kernel/global-id.js';
import { APPLICATION_WORKFLOWS, workflowNamed } from './kit/application-house.js';
import { ALL_STATES } from './kit/application-model.js';
import { putApplication, putMany } from './kit/application-rows.js';
import { Story } from './kit/application-story.js';
import { applyForFunding, change, reference, review, type SeenApplication } from './kit/applications.js';
import { DIALECTS } from './kit/databases.js';
import { mint, type Person } from './kit/person.js';
import { statementsOf } from './kit/statements.js';

const FUNDING = workflowNamed('FUNDING_CERTIFICATE');
const CARD = workflowNamed('VOLUNTEER_CARD_REPLACEMENT');

interface Page {
  readonly totalCount: string;
  readonly nodes: readonly { readonly id: string; readonly stateCode: string; readonly __typename: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Filter {
  readonly workflow?: readonly string[];
  readonly state?: readonly string[];
  readonly office?: string;
  readonly assignee?: 'ME' | 'NOBODY' | 'OTHERS';
  readonly search?: string;
  readonly sort?: 'OLDEST' | 'NEWEST';
  readonly first?: number;
  readonly after?: string | null;
}

const WORKLIST =
  'query ($workflow: [String!], $state: [String!], $office: String, $assignee: WorklistAssignee, $search: String,' +
  ' $sort: WorklistSort, $first: Int, $after: String) { worklist(workflow: $workflow, state: $state, office: $office,' +
  ' assignee: $assignee, search: $search, sort: $sort, first: $first, after: $after) { totalCount nodes { __typename id stateCode }' +
  ' pageInfo { hasNextPage endCursor } } }';
const COUNTS = '{ worklistCounts { workflow state count oldest mine } }';

async function list(person: Person, filter: Filter = {}): Promise<Page> {
  return (await person.get<{ worklist: Page }>(WORKLIST, { first: 100, ...filter })).worklist;
}
const ids = async (person: Person, filter: Filter = {}): Promise<string[]> =>
  (await list(person, filter)).nodes.map((node) => node.id);

describe.each(DIALECTS)('the work list on %s', (dialect) => {
  const story = new Story(dialect);

  it('shows each office what it has to do with, drafts to none', async () => {
    const put = async (workflow: typeof FUNDING) =>
      (await putApplication(story.house, workflow, story.linIs.studentId, { state: 'SUBMITTED' })).id;
    const [funding, card] = [await put(FUNDING), await put(CARD)];
    await putApplication(story.house, FUNDING, story.chenIs.studentId, { state: 'DRAFT' });
    const seen: Record<string, readonly string[]> = {
      'student-affairs': [funding],
      'student-affairs-2': [funding],
      lizhi: [card],
      'work-study': [funding, card],
      'student-aid': [],
      sunshine: [],
      employer: [],
      admin: [],
      'counselling-head': [],
      counsellor: [],
    };
    for (const [username, wanted] of Object.entries(seen)) {
      const person = await mint(story.house, username, 'console');
      expect((await ids(person)).sort(), username).toEqual([...wanted].sort());
      expect(await ids(person, { state: ['DRAFT'] }), username).toEqual([]);
      expect((await ids(person, { state: ['DRAFT', 'SUBMITTED'] })).sort(), username).toEqual([...wanted].sort());
      const { worklistCounts } = await person.get<{ worklistCounts: { workflow: string; count: string }[] }>(COUNTS);
      const total = worklistCounts.reduce((sum, row) => sum + Number(row.count), 0);
      expect(total, username).toBe(wanted.length);
    }
    for (const query of [WORKLIST, COUNTS]) {
      expect((await story.lin.refused(query)).extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is narrowed by workflow, state, office and whose work it is', async () => {
    const made: Record<string, string> = {};
    for (const state of ALL_STATES) {
      made[state] = (await putApplication(story.house, FUNDING, story.linIs.studentId, { state })).id;
    }
    expect((await ids(story.zheng)).sort()).toEqual([made['SUBMITTED'], made['REVIEWING']].sort());
    for (const state of ALL_STATES.filter((one) => one !== 'DRAFT')) {
      expect(await ids(story.zheng, { state: [state] }), state).toEqual([made[state]]);
    }
    expect(await ids(story.zheng, { state: ['NO_SUCH_STATE'] })).toEqual([]);
    expect(await ids(story.zheng, { workflow: ['HONOUR_CERTIFICATE'] })).toEqual([]);
    expect(await ids(story.zheng, { workflow: ['COUNSELLING', 'FUNDING_CERTIFICATE'] })).toHaveLength(2);
    expect(await ids(story.zheng, { office: 'LIZHI_CENTRE' })).toEqual([]);
    expect(await ids(story.zheng, { office: 'WORK_STUDY_CENTRE' })).toHaveLength(2);
    const mine = await review(story.zheng, await applyForFunding(story.chen), 'CLAIM');
    const theirs = await review(story.han, await applyForFunding(story.chen), 'CLAIM');
    expect(await ids(story.zheng, { assignee: 'ME' })).toEqual([mine.id]);
    expect(await ids(story.zheng, { assignee: 'OTHERS' })).toEqual([theirs.id]);
    expect((await ids(story.zheng, { assignee: 'NOBODY' })).sort()).toEqual(
      [made['SUBMITTED'], made['REVIEWING']].sort(),
    );
    const counts = await story.zheng.get<{
      worklistCounts: { workflow: string; state: string; count: string; mine: number }[];
    }>(COUNTS);
    const reviewing = counts.worklistCounts.find((row) => row.workflow === FUNDING.code && row.state === 'REVIEWING');
    expect(reviewing).toMatchObject({ count: '3', mine: 1 });
  });

  it('finds by number, name, pinyin, initials and serial number, and nothing by what stands for everything', async () => {
    await story.run("UPDATE student SET name = '𠮷晓雨' WHERE id = ?", [story.linIs.studentId]);
    const lin = await applyForFunding(story.lin);
    const chen = await applyForFunding(story.chen);
    const found: Record<string, readonly SeenApplication[]> = {
      '230900001': [lin],
      '23090000': [lin, chen],
      晓雨: [lin],
      '𠮷': [lin],
      linxiaoyu: [lin],
      LinXiao: [lin],
      lxy: [lin],
      csy: [chen],
      [`  ${chen.serialNo?.toLowerCase() ?? ''} `]: [chen],
      [lin.serialNo?.slice(0, 9) ?? '']: [lin, chen],
      '２３０９００００１': [lin],
      '%': [],
      _: [],
      '999': [],
      zm9999: [],
      nobody: [],
    };
    for (const [search, wanted] of Object.entries(found)) {
      const got = await list(story.zheng, { search });
      expect(got.nodes.map((node) => node.id).sort(), search).toEqual(wanted.map((one) => one.id).sort());
      expect(got.totalCount, search).toBe(String(wanted.length));
    }
    await story.run("UPDATE student SET name = '林晓雨' WHERE id = ?", [story.linIs.studentId]);
  });

  it('is walked without gap or double while others act, ties among them', async () => {
    const now = story.now();
    const early = await putMany(story.house, FUNDING, story.linIs.studentId, 30, {
      state: 'SUBMITTED',
      queuedAt: now - HOUR,
    });
    const tied = await putMany(story.house, FUNDING, story.linIs.studentId, 12, { state: 'SUBMITTED', queuedAt: now });
    await story.run(
      `UPDATE submission SET queued_at = ${now - MINUTE} WHERE id IN (${tied.map((id) => `'${id}'`).join()})`,
    );
    const all = [...early, ...tied];
    for (const sort of ['OLDEST', 'NEWEST'] as const) {
      const order = [...early, ...tied.toSorted()];
      const steady = new Set(sort === 'OLDEST' ? order : order.toReversed());
      const walked: string[] = [];
      let after: string | null = null;
      for (let turn = 0; ; turn++) {
        const page: Page = await list(story.zheng, { sort, first: 5, after });
        walked.push(...page.nodes.map((node) => idOf(FUNDING.name, node.id) ?? ''));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
        // Taken by a colleague it stays where it is; withdrawn or come anew it must not shift the others.
        const ahead = [...steady].find((id) => !walked.includes(id));
        if (turn === 1 && ahead !== undefined) {
          await story.run("UPDATE submission SET state = 'WITHDRAWN' WHERE id = ?", [ahead]);
          steady.delete(ahead);
        }
        const behind = walked[turn] ?? '';
        await story.run("UPDATE submission SET state = 'REVIEWING' WHERE id = ? AND state = 'SUBMITTED'", [behind]);
        await putMany(story.house, FUNDING, story.chenIs.studentId, 1, {
          state: 'SUBMITTED',
          queuedAt: sort === 'OLDEST' ? now - 2 * HOUR : now + HOUR,
        });
      }
      expect(new Set(walked).size, sort).toBe(walked.length);
      expect(
        walked.filter((id) => all.includes(id)),
        sort,
      ).toEqual([...steady]);
      await story.run("UPDATE submission SET state = 'SUBMITTED' WHERE state <> 'SUBMITTED'");
      await story.run('DELETE FROM submission WHERE student_id = ?', [story.chenIs.studentId]);
    }
  });

  it('counts to a thousand and says so', async () => {
    await putMany(story.house, FUNDING, story.linIs.studentId, 1_000, { state: 'SUBMITTED' });
    const counted = async () => {
      const { worklistCounts } = await story.zheng.get<{
        worklistCounts: { workflow: string; state: string; count: string; oldest: string | null }[];
      }>(COUNTS);
      return worklistCounts.find((row) => row.workflow === FUNDING.code && row.state === 'SUBMITTED');
    };
    expect((await counted())?.count).toBe('1000');
    expect((await list(story.zheng, { first: 1 })).totalCount).toBe('1000');
    const [oldest] = await story.all<{ at: number }>('SELECT MIN(queued_at) AS at FROM submission');
    expect((await counted())?.oldest).toBe(new Date(oldest?.at ?? 0).toISOString());
    await putMany(story.house, FUNDING, story.linIs.studentId, 1, { state: 'SUBMITTED' });
    expect((await counted())?.count).toBe('1000+');
    expect((await list(story.zheng, { first: 1 })).totalCount).toBe('1000+');
    // All branches together are capped as well.
    await putMany(story.house, FUNDING, story.linIs.studentId, 700, { state: 'REVIEWING' });
    expect((await list(story.zheng, { first: 1 })).totalCount).toBe('1000+');
  });

  it('takes as many statements for fifty as for one: a list five, a page of one thing eight, eligibility four', async () => {
    const one = await applyForFunding(story.lin);
    await review(story.zheng, one, 'CLAIM');
    const page =
      '{ worklist(first: 50) { nodes { id serialNo stateLabel waitingSince mine conflictOfInterest assignee { name } availableActions { code enabled }' +
      ' ... on FundingCertificate { student { name college } } } pageInfo { hasNextPage } } }';
    const detail =
      'query ($id: ID!) { node(id: $id) { ... on Application { stateLabel form { label value } changes { field } returnedItems { field }' +
      ' timeline { label note actor } availableActions { code } eligibility { rules { label reason } } attachments { id } round { title } } } }';
    const used = async (person: Person, query: string, variables: Record<string, unknown> = {}) => {
      await person.get('{ service { name } }');
      const { answer, statements } = await statementsOf(story.house, () => person.ask(query, variables));
      expect(answer.errors).toBeUndefined();
      return statements.length;
    };
    const single = await used(story.zheng, page);
    expect(single).toBeLessThanOrEqual(5);
    await putMany(story.house, FUNDING, story.chenIs.studentId, 49, { state: 'SUBMITTED' });
    expect(await used(story.zheng, page)).toBe(single);
    const searched = page.replace('first: 50', 'first: 50, search: "陈思远"');
    expect(await used(story.zheng, searched)).toBeLessThanOrEqual(single + 1);
    expect(await used(story.zheng, COUNTS)).toBe(2);
    for (const person of [story.zheng, story.lin]) {
      expect(await used(person, detail, { id: one.id })).toBeLessThanOrEqual(8 + 2);
    }
    const every = APPLICATION_WORKFLOWS.map(
      ({ code }, i) => `w${i}: eligibility(workflow: "${code}") { eligible rules { label reason } }`,
    );
    const eligibility = await used(story.lin, `{ viewer { student { ${every.join(' ')} } } }`);
    expect(eligibility).toBeLessThanOrEqual(1 + 4);
    expect(await used(story.lin, `{ viewer { student { ${every[0]} } } }`)).toBe(eligibility);
    await change(story.lin, 'withdrawFundingCertificate', { ...reference(one), expectedVersion: one.version + 1 });
  });
});
