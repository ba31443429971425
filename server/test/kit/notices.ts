import { randomUUID } from 'node:crypto';
import type { Told } from './person.js';
import { mint, type Person } from './person.js';
import type { TestHouse } from './test-house.js';

export interface SeenNotice {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly pinned: boolean;
  readonly read: boolean | null;
  readonly publishAt: string | null;
  readonly publishedAt: string | null;
  readonly readCount: number | null;
  readonly audienceSize: number | null;
  readonly office: { readonly code: string };
  readonly audience: { readonly label: string; readonly everybody: boolean };
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly url: string;
    readonly mime: string;
  }[];
  readonly push: { readonly state: string; readonly total: number; readonly done: number } | null;
  readonly availableActions: readonly { readonly code: string; readonly enabled: boolean; readonly mutation: string }[];
  readonly timeline: readonly { readonly action: string; readonly actor: string; readonly note: string | null }[];
}

const FIELDS = `id state version title summary body pinned read publishAt publishedAt readCount audienceSize
  office { code } audience { label everybody } attachments { id name url mime } push { state total done }
  availableActions { code enabled mutation } timeline { action actor note }`;

export const EVERYBODY = { campuses: [], colleges: [], identities: [] };

/** What saving needs beside what a test is about. */
export function draft(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    office: 'STUDENT_AFFAIRS',
    title: '关于寒假离校的通知',
    body: '<p>请于放假前办理离校登记。</p>',
    audience: EVERYBODY,
    attachments: [],
    push: false,
    requestId: randomUUID(),
    ...changes,
  };
}

const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { notice { ${FIELDS} } } }`;

const COMMANDS = {
  saveNotice: mutation('saveNotice', 'SaveNoticeInput'),
  publishNotice: mutation('publishNotice', 'PublishNoticeInput'),
  unscheduleNotice: mutation('unscheduleNotice', 'NoticeActionInput'),
  archiveNotice: mutation('archiveNotice', 'NoticeActionInput'),
  pinNotice: mutation('pinNotice', 'PinNoticeInput'),
  markNoticeRead: mutation('markNoticeRead', 'MarkNoticeReadInput'),
} as const;
export type NoticeCommand = keyof typeof COMMANDS;

export async function doNotice(person: Person, name: NoticeCommand, input: object): Promise<SeenNotice> {
  const answer = await person.get<Record<string, { notice: SeenNotice }>>(COMMANDS[name], { input });
  return (answer[name] as { notice: SeenNotice }).notice;
}

export function refusedNotice(person: Person, name: NoticeCommand, input: object): Promise<Told> {
  return person.refused(COMMANDS[name], { input });
}

export const codesOf = (told: Told): string[] => [
  told.extensions.code,
  ...(told.extensions.unmet ?? []).map((unmet) => unmet.code),
];

export const saveDraft = (person: Person, changes: Record<string, unknown> = {}): Promise<SeenNotice> =>
  doNotice(person, 'saveNotice', draft(changes));

/** A notice that is out. */
export async function published(person: Person, changes: Record<string, unknown> = {}): Promise<SeenNotice> {
  const { id, version } = await saveDraft(person, changes);
  return doNotice(person, 'publishNotice', { id, expectedVersion: version, requestId: randomUUID() });
}

export async function seeNotice(person: Person, id: string): Promise<SeenNotice | null> {
  const { node } = await person.get<{ node: SeenNotice | null }>(
    `query ($id: ID!) { node(id: $id) { ... on Notice { ${FIELDS} } } }`,
    { id },
  );
  return node;
}

export interface NoticePage {
  readonly totalCount: string;
  readonly nodes: readonly SeenNotice[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function listNotices(person: Person, args: Record<string, unknown> = {}): Promise<NoticePage> {
  const { notices } = await person.get<{ notices: NoticePage }>(
    `query ($search: String, $unread: Boolean, $manage: Boolean, $states: [NoticeState!], $office: String, $first: Int!, $after: String) {
      notices(search: $search, unread: $unread, manage: $manage, states: $states, office: $office, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id state title pinned read summary publishedAt } } }`,
    { first: 100, ...args },
  );
  return notices;
}

export const publisher = (house: TestHouse, username = 'student-affairs'): Promise<Person> =>
  mint(house, username, 'console');
