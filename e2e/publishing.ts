import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { askAs } from './graph.js';

const password = 'Xuegong-demo-1';

async function done<T>(context: BrowserContext, query: string, input: Record<string, unknown>): Promise<T> {
  const { data, errors } = await askAs<T>(context, 'console', query, { input: { ...input, requestId: randomUUID() } });
  if (!data || errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** Opens a session of the staff in this context; its cookies are kept. */
export async function signInStaff(context: BrowserContext, username: string): Promise<void> {
  await done(context, 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', {
    username,
    password,
  });
}

export interface Published {
  id: string;
  version: number;
}

/** Writes a notice for everybody and publishes it at once. */
export async function publishNotice(
  context: BrowserContext,
  notice: { title: string; body: string; office: string; push: boolean },
): Promise<Published> {
  const audience = { campuses: [], colleges: [], identities: [] };
  const { saveNotice } = await done<{ saveNotice: { notice: Published } }>(
    context,
    'mutation ($input: SaveNoticeInput!) { saveNotice(input: $input) { notice { id version } } }',
    { ...notice, audience, attachments: [] },
  );
  const { id, version } = saveNotice.notice;
  const { publishNotice: answer } = await done<{ publishNotice: { notice: Published } }>(
    context,
    'mutation ($input: PublishNoticeInput!) { publishNotice(input: $input) { notice { id version } } }',
    { id, expectedVersion: version },
  );
  return answer.notice;
}

/** Withdraws a notice. */
export async function withdrawNotice(context: BrowserContext, { id, version }: Published): Promise<void> {
  await done(context, 'mutation ($input: NoticeActionInput!) { archiveNotice(input: $input) { notice { id } } }', {
    id,
    expectedVersion: version,
  });
}

/** A new version of a function's 须知: its first line of 注意事项 goes, another comes. Answers both. */
export async function rewriteNotes(
  context: BrowserContext,
  workflow: string,
  added: string,
): Promise<{ added: string; removed: string }> {
  type Notes = { instructions: { version: number; title: string; notice: string[]; procedure: string[] } };
  const query = 'query ($workflow: String!) { instructions(workflow: $workflow) { version title notice procedure } }';
  const { data, errors } = await askAs<Notes>(context, 'console', query, { workflow });
  if (!data) throw new Error(`instructions: ${JSON.stringify(errors)}`);
  const { version, title, notice, procedure } = data.instructions;
  const [removed = '', ...kept] = notice;
  await done(
    context,
    'mutation ($input: SaveInstructionsInput!) { saveInstructions(input: $input) { instructions { id } } }',
    {
      ...{ workflow, expectedVersion: version, title, procedure },
      notice: [...kept, added],
    },
  );
  return { added, removed };
}

/** Publishes a guide of Student Affairs and a question about it. */
export async function publishGuide(context: BrowserContext, title: string, question: string): Promise<void> {
  const reviewBy = new Date(Date.now() + 200 * 24 * 3600_000).toISOString().slice(0, 10);
  const common = { office: 'STUDENT_AFFAIRS', reviewBy, published: true, position: 0 };
  await done(context, 'mutation ($input: SaveGuideInput!) { saveGuide(input: $input) { guide { id } } }', {
    ...common,
    title,
    summary: '从外地回校后在学院登记。',
    steps: [
      { title: '到学院办公室', detail: '带上学生证和返程车票。' },
      { title: '签字确认', detail: '' },
    ],
    who: '全体在校学生',
    bring: ['学生证', '返程车票'],
    duration: '当场办好',
    place: '所在学院办公室',
  });
  const { data } = await askAs<{ faqCategories: { code: string }[] }>(context, 'console', '{ faqCategories { code } }');
  await done(context, 'mutation ($input: SaveFaqInput!) { saveFaq(input: $input) { faq { id } } }', {
    ...common,
    category: data?.faqCategories[0]?.code,
    question,
    answer: '<p>可以，请同学<strong>带你的学生证</strong>代为登记。</p>',
  });
}
