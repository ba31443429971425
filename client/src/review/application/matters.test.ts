import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MyApplicationRowFragment } from '../../graph/graphql';

const asked: { after: string | null; state?: string[] }[] = [];
let pages: MyApplicationRowFragment[][] = [];

vi.mock('@tarojs/taro', () => ({ default: { getStorageSync: () => '' } }));
vi.mock('../../lib/graph/client', () => ({
  ask: (_document: unknown, variables: { after: string | null }) => {
    const at = Number(variables.after ?? 0);
    asked.push(variables);
    const pageInfo = { endCursor: String(at + 1), hasNextPage: at + 1 < pages.length };
    return Promise.resolve({ viewer: { student: { applications: { nodes: pages[at] ?? [], pageInfo } } } });
  },
}));

const { applicationMatters, asMatter } = await import('./matters');

const row = (part: object): MyApplicationRowFragment =>
  ({
    ...{ __typename: 'FundingCertificate', id: 'a', version: 1, workflow: 'FUNDING_CERTIFICATE' },
    ...{ workflowTitle: '奖助贷证明', stateCode: 'SUBMITTED', state: 'SUBMITTED', stateLabel: '待审核' },
    ...{ stateTone: 'INFO', ended: false, serialNo: 'ZM2026-00001', createdAt: '2026-11-01T00:00:00.000Z' },
    ...{
      submittedAt: '2026-11-02T00:00:00.000Z',
      supplementBy: null,
      nextStep: '等待审核',
      office: { name: '学生处' },
    },
    ...{ returnedItems: [], certificate: null, papers: null },
    ...part,
  }) as unknown as MyApplicationRowFragment;

const printed = {
  ...{ id: 'c', version: 1, stateCode: 'PRINTED', stateLabel: '可领取', stateTone: 'OK', ended: false },
  ...{ collectBy: '2099-12-01T16:00:00.000Z', desk: { address: '108', campus: { name: '松江校区' } } },
};

beforeEach(() => {
  asked.length = 0;
  pages = [];
});

describe('an application in the lists', () => {
  it('says what comes next and needs nobody while it is reviewed', () => {
    expect(asMatter(row({}))).toMatchObject({
      ...{ line: '等待审核', needsMe: false, due: null, when: null, at: '2026-11-02T00:00:00.000Z' },
      url: '/pages/application/detail/index?workflow=FUNDING_CERTIFICATE&id=a',
    });
  });

  it('returned needs me until its date, and says what is missing', () => {
    const returnedItems = [{ field: 'purpose', label: '办理原因', reason: '写明学校' }];
    const matter = asMatter(row({ state: 'RETURNED', supplementBy: '2099-11-25T16:00:00.000Z', returnedItems }));
    expect(matter).toMatchObject({ needsMe: true, line: '办理原因：写明学校', due: '2099-11-25T16:00:00.000Z' });
    expect(matter.when).toBe('2099年11月25日 24:00 前');
  });

  it('begun and not sent leads back to the form', () => {
    const matter = asMatter(row({ state: 'DRAFT', serialNo: null, submittedAt: null }));
    expect(matter).toMatchObject({ needsMe: true, at: '2026-11-01T00:00:00.000Z' });
    expect(matter.url).toBe('/pages/application/door/index?workflow=FUNDING_CERTIFICATE');
  });

  it('with a certificate ready says where to collect it, and no more once it is collected', () => {
    const ready = asMatter(row({ state: 'APPROVED', ended: true, stateLabel: '已通过', certificate: printed }));
    expect(ready).toMatchObject({ needsMe: true, stateLabel: '可领取', line: '领取地点：松江校区 108' });
    const collected = { ...printed, stateCode: 'COLLECTED', ended: true };
    const over = asMatter(row({ state: 'APPROVED', ended: true, stateLabel: '已通过', certificate: collected }));
    expect(over).toMatchObject({ needsMe: false, stateLabel: '已通过' });
  });
});

describe('papers of an application', () => {
  const papers = {
    stateCode: 'AWAITED',
    stateLabel: '待交',
    stateTone: 'WARN',
    ended: false,
    deadline: '2099-12-01T16:00:00.000Z',
  };

  it('need me until they are all there', () => {
    const awaited = asMatter(row({ papers }));
    expect(awaited).toMatchObject({ needsMe: true, tone: 'warn', line: '纸质材料：待交', due: papers.deadline });
    expect(asMatter(row({ papers: { ...papers, ended: true } }))).toMatchObject({ needsMe: false, line: '等待审核' });
  });

  it('come after what is returned', () => {
    const both = asMatter(row({ state: 'RETURNED', papers, supplementBy: '2099-11-25T16:00:00.000Z' }));
    expect(both.due).toBe('2099-11-25T16:00:00.000Z');
  });
});

describe('the list of applications', () => {
  const waiting = row({ id: 'waiting', state: 'APPROVED', ended: true, nextStep: '等待打印' });
  const over = row({ id: 'over', state: 'APPROVED', ended: true, nextStep: null });
  const open = row({ id: 'open' });
  const ids = async (filter: 'all' | 'open' | 'ended') =>
    (await applicationMatters(filter, null, 20)).items.map(({ id }) => id);

  it('has an approved one under way until nothing comes any more', async () => {
    pages = [[open, waiting, over]];
    expect([await ids('all'), await ids('open'), await ids('ended')]).toEqual([
      ['open', 'waiting', 'over'],
      ['open', 'waiting'],
      ['over'],
    ]);
  });

  it('reads on over a page that holds none of those asked for', async () => {
    pages = [[over], [open], [waiting]];
    const page = await applicationMatters('open', null, 20);
    expect(page).toMatchObject({ items: [{ id: 'open' }], endCursor: '2', hasNextPage: true });
    expect(asked.map(({ after }) => after)).toEqual([null, '1']);
  });

  it('ends where the graph ends', async () => {
    pages = [[over], [over]];
    expect(await applicationMatters('open', null, 20)).toEqual({ items: [], endCursor: null, hasNextPage: false });
  });
});
