import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import { askAs } from './graph.js';
import { photo } from './photo.js';

const password = 'Xuegong-demo-1';

/** A command of a student's, by the graph; throws what was refused. */
export async function asStudent<T>(
  context: BrowserContext,
  name: string,
  type: string,
  input: Record<string, unknown>,
  selection: string,
): Promise<T> {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
  const { data, errors } = await askAs<Record<string, T>>(context, 'student', query, {
    input: { ...input, requestId: randomUUID() },
  });
  if (!data || errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data[name] as T;
}

/** Opens a student's session in this context, without a page. */
export async function signInStudent(context: BrowserContext, username: string): Promise<void> {
  await asStudent(context, 'signIn', 'SignInInput', { username, password }, 'viewer { account { username } }');
}

/** Sends a photograph; answers its id. */
export async function sendPhoto(context: BrowserContext, name: string): Promise<string> {
  const origin = inject('baseUrl');
  const answer = await context.request.post(`${origin}/files`, {
    headers: { 'x-xuegong-client': 'student', origin },
    multipart: { file: { name, mimeType: 'image/png', buffer: photo(160) } },
  });
  return ((await answer.json()) as { id: string }).id;
}

export interface Thread {
  id: string;
  version: number;
  state: string;
  thread: { author: string; text: string; byStaff: boolean; pictures: { id: string }[] }[];
}

const THREAD = 'id version state thread { author text byStaff pictures { id } }';

/** The version of a function's instructions that is in force; 0 for none. */
export async function versionOf(context: BrowserContext, workflow: string): Promise<number> {
  const query = 'query ($workflow: String!) { instructions(workflow: $workflow) { version } }';
  const { data } = await askAs<{ instructions: { version: number } | null }>(context, 'student', query, { workflow });
  return data?.instructions?.version ?? 0;
}

/** A student writes to an office. */
export async function writeFeedback(
  context: BrowserContext,
  feedback: { office: string; text: string; pictures: string[] },
): Promise<Thread> {
  const input = { ...feedback, instructionsVersion: await versionOf(context, 'FEEDBACK') };
  const wrote = await asStudent<{ feedback: Thread }>(
    context,
    'submitFeedback',
    'SubmitFeedbackInput',
    input,
    `feedback { ${THREAD} }`,
  );
  return wrote.feedback;
}

/** A student's own thread as it stands. */
export async function threadOf(context: BrowserContext, id: string): Promise<Thread> {
  const query = `query ($id: ID!) { node(id: $id) { ... on Feedback { ${THREAD} } } }`;
  const { data, errors } = await askAs<{ node: Thread | null }>(context, 'student', query, { id });
  if (!data?.node) throw new Error(`thread: ${JSON.stringify(errors)}`);
  return data.node;
}

/** The student asks further. */
export async function askFurther(context: BrowserContext, id: string, text: string): Promise<void> {
  const { version } = await threadOf(context, id);
  const input = { id, expectedVersion: version, text, pictures: [] };
  await asStudent(context, 'replyToFeedback', 'FeedbackActionInput', input, 'feedback { id }');
}
