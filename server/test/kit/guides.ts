import { randomUUID } from 'node:crypto';
import type { Person } from './person.js';
import type { TestHouse } from './test-house.js';
import { addDays, dayOf } from '../../src/kernel/shanghai.js';

export interface SeenGuide {
  readonly id: string;
  readonly workflow: string | null;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly { readonly title: string; readonly detail: string }[];
  readonly bring: readonly string[];
  readonly office: { readonly code: string };
  readonly contacts: readonly { readonly phone: string }[];
  readonly reviewBy: string;
  readonly stale: boolean;
  readonly published: boolean;
  readonly owner: { readonly name: string } | null;
  readonly version: number;
  readonly faqs: readonly { readonly question: string }[];
}

export interface SeenFaq {
  readonly id: string;
  readonly category: { readonly code: string; readonly label: string };
  readonly question: string;
  readonly answer: string;
  readonly useful: number;
  readonly notUseful: number;
  readonly myVote: boolean | null;
  readonly stale: boolean;
  readonly published: boolean;
  readonly owner: { readonly name: string } | null;
  readonly version: number;
}

const GUIDE = `id workflow title summary steps { title detail } bring office { code } contacts { phone } reviewBy stale
  published owner { name } version faqs { question }`;
const FAQ = 'id category { code label } question answer useful notUseful myVote stale published owner { name } version';

export const inDays = (house: TestHouse, days: number): string =>
  addDays(dayOf(house.house.services.clock.now()), days);

export const guideInput = (house: TestHouse, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  office: 'LIZHI_CENTRE',
  workflow: null,
  title: '补办义工证怎么办',
  summary: '义工证遗失或损坏后的补办流程。',
  steps: [{ title: '在线申请', detail: '填写原因' }],
  who: '在校学生',
  bring: ['学生证'],
  duration: '约五个工作日',
  place: '大学生活动中心 110',
  reviewBy: inDays(house, 100),
  published: true,
  position: 1,
  requestId: randomUUID(),
  ...changes,
});

export const faqInput = (house: TestHouse, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  office: 'LIZHI_CENTRE',
  category: 'PRACTICE',
  question: '公益时长在哪里查询？',
  answer: '<p>在“<b>公益活动</b>”页面查看。</p>',
  workflow: null,
  reviewBy: inDays(house, 100),
  published: true,
  position: 1,
  requestId: randomUUID(),
  ...changes,
});

export const SAVE_GUIDE = `mutation ($input: SaveGuideInput!) { saveGuide(input: $input) { guide { ${GUIDE} } } }`;
export const SAVE_FAQ = `mutation ($input: SaveFaqInput!) { saveFaq(input: $input) { faq { ${FAQ} } } }`;
export const RATE_FAQ = `mutation ($input: RateFaqInput!) { rateFaq(input: $input) { faq { ${FAQ} } } }`;

export async function saveGuide(person: Person, input: object): Promise<SeenGuide> {
  return (await person.get<{ saveGuide: { guide: SeenGuide } }>(SAVE_GUIDE, { input })).saveGuide.guide;
}

export async function saveFaq(person: Person, input: object): Promise<SeenFaq> {
  return (await person.get<{ saveFaq: { faq: SeenFaq } }>(SAVE_FAQ, { input })).saveFaq.faq;
}

export async function rate(person: Person, id: string, useful: boolean): Promise<SeenFaq> {
  const input = { id, useful, requestId: randomUUID() };
  return (await person.get<{ rateFaq: { faq: SeenFaq } }>(RATE_FAQ, { input })).rateFaq.faq;
}

export async function listGuides(person: Person, args: Record<string, unknown> = {}): Promise<readonly SeenGuide[]> {
  const { guides } = await person.get<{ guides: readonly SeenGuide[] }>(
    `query ($search: String, $workflow: String, $manage: Boolean) {
      guides(search: $search, workflow: $workflow, manage: $manage) { ${GUIDE} } }`,
    args,
  );
  return guides;
}

export interface FaqPage {
  readonly totalCount: string;
  readonly nodes: readonly SeenFaq[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function listFaqs(person: Person, args: Record<string, unknown> = {}): Promise<FaqPage> {
  const { faqs } = await person.get<{ faqs: FaqPage }>(
    `query ($search: String, $category: String, $workflow: String, $manage: Boolean, $first: Int!, $after: String) {
      faqs(search: $search, category: $category, workflow: $workflow, manage: $manage, first: $first, after: $after) {
        totalCount nodes { ${FAQ} } pageInfo { hasNextPage endCursor } } }`,
    { first: 50, ...args },
  );
  return faqs;
}

export async function seeNode<T>(person: Person, type: 'Guide' | 'Faq', id: string): Promise<T | null> {
  const fields = type === 'Guide' ? GUIDE : FAQ;
  const { node } = await person.get<{ node: T | null }>(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`,
    { id },
  );
  return node;
}
