import { randomUUID } from 'node:crypto';
import { fromGlobalId } from '../../src/kernel/global-id.js';
import type { Person, Told } from './person.js';
import type { TestHouse } from './test-house.js';

export const IMPORT =
  'id state version fileName rowsRead toAdd toChange unchanged faulty rowsApplied written leftOut failure' +
  ' problems { row column code message } changes { row action number name fields { column before after } }';

export interface Imported {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly rowsRead: number;
  readonly toAdd: number;
  readonly toChange: number;
  readonly unchanged: number;
  readonly faulty: number;
  readonly rowsApplied: number;
  readonly written: number;
  readonly leftOut: number;
  readonly failure: string | null;
  readonly problems: readonly { row: number; column: string; code: string; message: string }[];
  readonly changes: readonly {
    row: number;
    action: string;
    number: string;
    name: string;
    fields: readonly { column: string; before: string; after: string }[];
  }[];
}

export type ListBytes = string | Uint8Array;

/** Sends a list as the console does; the answer as it comes. */
export async function send(
  person: Person,
  kind: string,
  bytes: ListBytes,
  name = '名单.csv',
): Promise<{ status: number; body: { id?: string; errors?: Told[] } }> {
  const form = new FormData();
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  const response = await fetch(`${person.url}/registry/imports?kind=${kind}`, {
    method: 'POST',
    headers: headersOf(person),
    body: form,
  });
  return { status: response.status, body: (await response.json()) as { id?: string; errors?: Told[] } };
}

export function headersOf(person: Person): Record<string, string> {
  return {
    'x-xuegong-client': person.face,
    'accept-language': person.language,
    ...(person.token === null ? {} : { authorization: `Bearer ${person.token}` }),
  };
}

/** Sends a list that must be taken; its id. */
export async function upload(person: Person, kind: string, bytes: ListBytes, name?: string): Promise<string> {
  const { status, body } = await send(person, kind, bytes, name);
  if (status !== 201 || body.id === undefined) throw new Error(JSON.stringify(body));
  return body.id;
}

export async function begin(person: Person, kind: string, fileId: string): Promise<Imported> {
  const input = { fileId, requestId: randomUUID(), ...(kind === 'STUDENTS' ? {} : { kind }) };
  const [mutation, type] =
    kind === 'STUDENTS' ? ['importStudents', 'ImportStudentsInput'] : ['importRegistry', 'ImportRegistryInput'];
  const done = await person.get<Record<string, { registryImport: Imported }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { registryImport { ${IMPORT} } } }`,
    { input },
  );
  const begun = done[mutation]?.registryImport;
  if (begun === undefined) throw new Error('no answer');
  return begun;
}

export async function look(person: Person, id: string): Promise<Imported> {
  const { registryImport } = await person.get<{ registryImport: Imported }>(
    `query ($id: ID!) { registryImport(id: $id) { ${IMPORT} } }`,
    { id },
  );
  return registryImport;
}

export const CONFIRM = `mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { registryImport { ${IMPORT} } } }`;

export async function confirm(person: Person, { id, version }: Imported, skipFaulty?: boolean): Promise<Imported> {
  const input = { id, expectedVersion: version, skipFaulty, requestId: randomUUID() };
  return (await person.get<{ confirmImport: { registryImport: Imported } }>(CONFIRM, { input })).confirmImport
    .registryImport;
}

export const sweep = (house: TestHouse): Promise<void> => house.house.sweeps.runNow('registry.import');

/** The list read and compared. */
export async function preview(
  house: TestHouse,
  person: Person,
  kind: string,
  bytes: ListBytes,
  name?: string,
): Promise<Imported> {
  const { id } = await begin(person, kind, await upload(person, kind, bytes, name));
  await sweep(house);
  return look(person, id);
}

/** The list read, confirmed and written. */
export async function bring(
  house: TestHouse,
  person: Person,
  kind: string,
  bytes: ListBytes,
  skipFaulty?: boolean,
): Promise<Imported> {
  const read = await preview(house, person, kind, bytes);
  await confirm(person, read, skipFaulty);
  await sweep(house);
  return look(person, read.id);
}

export const rowIdOf = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';

/** Everything that an import may write, as one text. */
export async function registrySnapshot(house: TestHouse): Promise<string> {
  const { database } = house.house.services;
  const rows = [];
  for (const [table, order] of [
    ['account', 'username'],
    ['student', 'number'],
    ['student_private', 'student_id'],
    ['student_record', 'natural_key'],
    ['registry_coverage', 'kind, period'],
    ['dictionary_entry', 'dictionary, code'],
    ['audit_entry', 'id'],
  ] as const) {
    // That somebody looked at a list is kept; it is nothing that the list has written.
    const where =
      table === 'audit_entry' ? " WHERE action NOT IN ('IMPORT_STUDENTS', 'IMPORT_REGISTRY', 'DISCARD_IMPORT')" : '';
    rows.push(await database.all<object>(`SELECT * FROM ${table}${where} ORDER BY ${order}`));
  }
  return JSON.stringify(rows);
}
