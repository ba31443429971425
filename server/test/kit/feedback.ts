import { randomUUID } from 'node:crypto';
import type { Person, Told } from './person.js';

export interface SeenEntry {
  readonly byStaff: boolean;
  readonly author: string;
  readonly text: string;
  readonly pictures: readonly { readonly id: string; readonly url: string; readonly mime: string }[];
}

export interface SeenFeedback {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly office: { readonly code: string };
  readonly aboutTitle: string | null;
  readonly waitingSince: string | null;
  readonly instructionsVersion: number | null;
  readonly student: { readonly name: string } | null;
  readonly thread: readonly SeenEntry[];
  readonly availableActions: readonly { readonly code: string }[];
  readonly timeline: readonly { readonly action: string; readonly note: string | null; readonly actor: string }[];
}

export const FEEDBACK_FIELDS = `id state version office { code } aboutTitle waitingSince instructionsVersion student { name }
  thread { byStaff author text pictures { id url mime } } availableActions { code } timeline { action note actor }`;

export const feedbackCommand = (name: string, type = 'FeedbackActionInput'): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { feedback { ${FEEDBACK_FIELDS} } } }`;
export const SUBMIT = feedbackCommand('submitFeedback', 'SubmitFeedbackInput');

/** What writing needs beside what a test is about. */
export const written = (more: object = {}): { input: object } => ({
  input: { text: '食堂的公告看不清楚。', pictures: [], instructionsVersion: 1, requestId: randomUUID(), ...more },
});

export async function submit(person: Person, more: object = {}): Promise<SeenFeedback> {
  const done = await person.get<{ submitFeedback: { feedback: SeenFeedback } }>(SUBMIT, written(more));
  return done.submitFeedback.feedback;
}

export type FeedbackCommand = 'answerFeedback' | 'replyToFeedback' | 'closeFeedback' | 'forwardFeedback';

export const on = (seen: Pick<SeenFeedback, 'id' | 'version'>, more: object = {}): { input: object } => ({
  input: { id: seen.id, expectedVersion: seen.version, requestId: randomUUID(), ...more },
});

/** The feedback after the command; null where the person sees it no more. */
export async function command(
  person: Person,
  name: FeedbackCommand,
  seen: Pick<SeenFeedback, 'id' | 'version'>,
  more: object = {},
): Promise<SeenFeedback> {
  const done = await person.get<Record<string, { feedback: SeenFeedback }>>(feedbackCommand(name), on(seen, more));
  return done[name]?.feedback as SeenFeedback;
}

export const refused = (
  person: Person,
  name: FeedbackCommand,
  seen: Pick<SeenFeedback, 'id' | 'version'>,
  more: object = {},
): Promise<Told> => person.refused(feedbackCommand(name), on(seen, more));

export async function see(person: Person, id: string): Promise<SeenFeedback | null> {
  const { node } = await person.get<{ node: SeenFeedback | null }>(
    `query ($id: ID!) { node(id: $id) { ... on Feedback { ${FEEDBACK_FIELDS} } } }`,
    { id },
  );
  return node;
}

export interface FeedbackPage {
  readonly totalCount: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly state: string;
    readonly office: { readonly code: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const LIST = `query ($state: [FeedbackState!], $office: String, $mine: Boolean, $first: Int!, $after: String) {
  feedbacks(state: $state, office: $office, mine: $mine, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id state office { code } } } }`;

export async function list(person: Person, args: object = {}): Promise<FeedbackPage> {
  return (await person.get<{ feedbacks: FeedbackPage }>(LIST, { first: 100, ...args })).feedbacks;
}
