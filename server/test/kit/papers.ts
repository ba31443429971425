import { randomUUID } from 'node:crypto';
import type { Person, Told } from './person.js';
import type { TestHouse } from './test-house.js';

export interface SeenPapers {
  readonly id: string;
  readonly stateCode: string;
  readonly version: number;
  readonly deadline: string | null;
  readonly receiptNo: string | null;
  readonly receivedAt: string | null;
  readonly items: readonly {
    readonly code: string;
    readonly label: string;
    readonly received: boolean;
    readonly note: string | null;
  }[];
  readonly application: { readonly id: string; readonly stateCode: string };
  readonly timeline: readonly { readonly action: string; readonly actor: string; readonly note: string | null }[];
  readonly availableActions: readonly {
    readonly code: string;
    readonly enabled: boolean;
    readonly blockedBy: readonly { readonly code: string }[];
  }[];
}

export const PAPERS =
  'id stateCode version deadline receiptNo receivedAt items { code label received note } application { id stateCode }' +
  ' timeline { action actor note } availableActions { code enabled blockedBy { code } }';

const RECORD = `mutation ($input: RecordPapersInput!) { recordPapers(input: $input) { papers { ${PAPERS} } } }`;

const variables = ({ id, version }: { id: string; version: number }, input: object) => ({
  input: { requestId: randomUUID(), id, expectedVersion: version, ...input },
});

export async function record(person: Person, papers: SeenPapers, input: object): Promise<SeenPapers> {
  const { recordPapers } = await person.get<{ recordPapers: { papers: SeenPapers } }>(RECORD, variables(papers, input));
  return recordPapers.papers;
}

export const recordRefused = (person: Person, papers: SeenPapers, input: object): Promise<Told> =>
  person.refused(RECORD, variables(papers, input));

/** The papers of an application; null where none are asked, or seen. */
export async function papersOf(person: Person, applicationId: string): Promise<SeenPapers | null> {
  const { node } = await person.get<{ node: { papers: SeenPapers | null } | null }>(
    `query ($id: ID!) { node(id: $id) { ... on Application { papers { ${PAPERS} } } } }`,
    { id: applicationId },
  );
  return node?.papers ?? null;
}

/** The papers of one who must have some. */
export async function hasPapers(person: Person, applicationId: string): Promise<SeenPapers> {
  const papers = await papersOf(person, applicationId);
  if (papers === null) throw new Error('no papers are asked');
  return papers;
}

/** From now on the round of funding certificates asks these, until a time. */
export async function askPapers(
  house: TestHouse,
  labels: Record<string, string>,
  deadline: number | null,
): Promise<void> {
  const items = JSON.stringify(Object.entries(labels).map(([code, label]) => ({ code, label })));
  await house.house.services.database.run(
    "UPDATE round SET paper_items = ?, paper_deadline = ? WHERE workflow = 'FUNDING_CERTIFICATE'",
    [items, deadline],
  );
}

export interface SeenMessage {
  readonly title: string;
  readonly body: string;
  /** what it opens */
  readonly subjectId: string;
}

/** What lies in somebody's inbox, the newest first, once all that is due has been delivered. */
export async function inbox(house: TestHouse, person: Person): Promise<SeenMessage[]> {
  await house.house.sweeps.runNow('deliver');
  const { messages } = await person.get<{ messages: { nodes: SeenMessage[] } }>(
    '{ messages(first: 100) { nodes { title body subjectId } } }',
  );
  return messages.nodes;
}
