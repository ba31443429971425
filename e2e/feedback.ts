import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { askAs } from './graph.js';

export interface Thread {
  id: string;
  state: string;
  version: number;
  thread: { text: string; byStaff: boolean; pictures: { id: string; url: string }[] }[];
}

/** The student's own threads as the graph knows them, the newest first. */
export async function feedbackOf(context: BrowserContext): Promise<Thread[]> {
  const query =
    '{ feedbacks(mine: true, first: 100) { nodes { id state version thread { text byStaff pictures { id url } } } } }';
  const { data, errors } = await askAs<{ feedbacks: { nodes: Thread[] } }>(context, 'student', query);
  if (!data) throw new Error(`own feedback: ${JSON.stringify(errors)}`);
  return data.feedbacks.nodes;
}

/** The office in charge answers. */
export async function answerFeedback(
  context: BrowserContext,
  { id, version }: Pick<Thread, 'id' | 'version'>,
  text: string,
): Promise<void> {
  const mutation = 'mutation ($input: FeedbackActionInput!) { answerFeedback(input: $input) { feedback { state } } }';
  const input = { id, expectedVersion: version, text, requestId: randomUUID() };
  const { errors } = await askAs(context, 'console', mutation, { input });
  if (errors) throw new Error(`answering ${id}: ${JSON.stringify(errors)}`);
}
