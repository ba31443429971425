import { randomUUID } from 'node:crypto';
import { newId } from '../../src/kernel/ids.js';
import { idOf, toGlobalId } from '../../src/kernel/global-id.js';
import { applyForFunding, review } from './applications.js';
import type { Person, Told } from './person.js';
import type { TestHouse } from './test-house.js';

export interface SeenCertificate {
  readonly id: string;
  readonly stateCode: string;
  readonly stateLabel: string;
  readonly version: number;
  readonly serialNo: string;
  readonly code: string | null;
  readonly collectBy: string;
  readonly collectedAt: string | null;
  readonly items: readonly { readonly label: string; readonly period: string; readonly amount: string | null }[];
  readonly student: { readonly name: string } | null;
  readonly desk: { readonly phone: string } | null;
  readonly application: { readonly id: string };
  readonly timeline: readonly { readonly action: string; readonly actor: string; readonly note: string | null }[];
  readonly availableActions: readonly { readonly code: string; readonly enabled: boolean; readonly mutation: string }[];
}

export interface SeenPrint {
  readonly batchId: string | null;
  readonly pdfUrl: string | null;
  readonly results: readonly {
    readonly id: string;
    readonly certificate: SeenCertificate | null;
    readonly refusal: { readonly code: string; readonly unmet: readonly { readonly code: string }[] } | null;
  }[];
}

export interface Reference {
  readonly id: string;
  readonly version: number;
}

export const CERTIFICATE =
  'id stateCode stateLabel version serialNo code collectBy collectedAt items { label period amount } student { name }' +
  ' desk { phone } application { id } timeline { action actor note } availableActions { code enabled mutation }';

const PRINT =
  'mutation ($input: PrintCertificatesInput!) { printCertificates(input: $input) { batchId pdfUrl' +
  ` results { id certificate { ${CERTIFICATE} } refusal { code unmet { code } } } } }`;

const printInput = (items: readonly Reference[], requestId: string | null) => ({
  input: { requestId, items: items.map(({ id, version }) => ({ id, expectedVersion: version })) },
});

export async function print(
  person: Person,
  items: readonly Reference[],
  requestId: string | null = randomUUID(),
): Promise<SeenPrint> {
  const { printCertificates } = await person.get<{ printCertificates: SeenPrint }>(PRINT, printInput(items, requestId));
  return printCertificates;
}

export const printRefused = (person: Person, items: readonly Reference[]): Promise<Told> =>
  person.refused(PRINT, printInput(items, randomUUID()));

/** Prints one, or the test fails with why not. */
export async function printOne(person: Person, item: Reference): Promise<SeenCertificate> {
  const { results } = await print(person, [item]);
  const certificate = results[0]?.certificate;
  if (certificate == null) throw new Error(JSON.stringify(results[0]?.refusal));
  return certificate;
}

type Command = 'collectCertificate' | 'voidCertificate';
const TYPES = { collectCertificate: 'CollectCertificateInput', voidCertificate: 'CertificateActionInput' } as const;
const document = (command: Command) =>
  `mutation ($input: ${TYPES[command]}!) { ${command}(input: $input) { certificate { ${CERTIFICATE} } } }`;
const variables = ({ id, version }: Reference, input: object) => ({
  input: { requestId: randomUUID(), id, expectedVersion: version, ...input },
});

/** Hands out or makes void. */
export async function act(
  person: Person,
  command: Command,
  certificate: Reference,
  input: object,
): Promise<SeenCertificate> {
  const data = await person.get<Record<string, { certificate: SeenCertificate }>>(
    document(command),
    variables(certificate, input),
  );
  const done = data[command];
  if (done === undefined) throw new Error(`no answer of ${command}`);
  return done.certificate;
}

export const actRefused = (person: Person, command: Command, certificate: Reference, input: object): Promise<Told> =>
  person.refused(document(command), variables(certificate, input));

export async function seeCertificate(person: Person, id: string): Promise<SeenCertificate | null> {
  const { node } = await person.get<{ node: SeenCertificate | null }>(
    `query ($id: ID!) { node(id: $id) { ... on Certificate { ${CERTIFICATE} } } }`,
    { id },
  );
  return node;
}

/** An application that went the whole way to its approval. */
export async function approved(student: Person, reviewer: Person, input: object = {}): Promise<Reference> {
  const submitted = await applyForFunding(student, { ...input });
  return review(reviewer, await review(reviewer, submitted, 'CLAIM'), 'APPROVE', { note: '同意' });
}

/** Many approved applications of one student, written straight into the tables. */
export async function manyApproved(house: TestHouse, number: string, count: number): Promise<Reference[]> {
  const { database, cipher } = house.house.services;
  const now = house.house.services.clock.now();
  const [student] = await database.all<{ id: string }>('SELECT id FROM student WHERE number = ?', [number]);
  const [round] = await database.all<{ id: string }>("SELECT id FROM round WHERE workflow = 'FUNDING_CERTIFICATE'");
  if (student === undefined || round === undefined) throw new Error('no such student, or no round');
  const ids = Array.from({ length: count }, () => newId());
  await database.transaction(async (tx) => {
    for (const id of ids) {
      await tx.run(
        'INSERT INTO submission (id, workflow, student_id, round_id, period, state, version, owner_office, review_office,' +
          ' desk_office, collect_at, appealed, revision, draft_key, queued_at, created_at, updated_at)' +
          " VALUES (?, 'FUNDING_CERTIFICATE', ?, ?, '2026', 'APPROVED', 4, 'WORK_STUDY_CENTRE', 'STUDENT_AFFAIRS'," +
          " 'WORK_STUDY_CENTRE', 'SONGJIANG', ?, 1, ?, ?, ?, ?)",
        [id, student.id, round.id, false, id, now, now, now],
      );
      const form = newId();
      const values = JSON.stringify({ fundingProjectType: 'NATIONAL_GRANT', purpose: '申请境外交流', copies: 1 });
      await tx.run('INSERT INTO submission_form (id, submission_id, revision, content, at) VALUES (?, ?, 1, ?, ?)', [
        form,
        id,
        cipher.seal(values, form),
        now,
      ]);
    }
  });
  return ids.map((id) => ({ id: toGlobalId('FundingCertificate', id), version: 4 }));
}

export function rowIdOf(type: string, id: string): string {
  const row = idOf(type, id);
  if (row === null) throw new Error(`${id} is no ${type}`);
  return row;
}
