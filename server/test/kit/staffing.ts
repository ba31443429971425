import { randomUUID } from 'node:crypto';
import { toGlobalId } from '../../src/kernel/global-id.js';
import { mint, type Person, type Told } from './person.js';
import type { TestHouse } from './test-house.js';

export interface StaffSeen {
  readonly id: string;
  readonly version: number;
  readonly heldRoles: readonly { readonly office: { readonly code: string }; readonly role: string }[];
}

export const STAFF_FIELDS =
  'id name username version leftAt email weComUserId heldRoles { office { code } role label }';

export async function staffRow(house: TestHouse, username: string): Promise<{ id: string; accountId: string }> {
  const [row] = await house.house.services.database.all<{ id: string; accountId: string }>(
    'SELECT staff.id, account.id AS accountId FROM staff JOIN account ON account.id = staff.account_id WHERE username = ?',
    [username],
  );
  if (row === undefined) throw new Error(`no staff ${username}`);
  return row;
}

/** The graph's id and the version as the database has it. */
export async function staffRef(house: TestHouse, username: string): Promise<{ id: string; version: number }> {
  const { id } = await staffRow(house, username);
  const [row] = await house.house.services.database.all<{ version: number }>('SELECT version FROM staff WHERE id = ?', [
    id,
  ]);
  return { id: toGlobalId('Staff', id), version: row?.version ?? 0 };
}

export const console_ = (house: TestHouse, username: string): Promise<Person> => mint(house, username, 'console');

const ROLE = (mutation: string) =>
  `mutation ($input: StaffRoleInput!) { ${mutation}(input: $input) { staff { ${STAFF_FIELDS} } } }`;

async function roleInput(house: TestHouse, username: string, office: string, role: string) {
  const { id, version } = await staffRef(house, username);
  return { input: { staffId: id, expectedVersion: version, office, role, requestId: randomUUID() } };
}

type Change = 'grantRole' | 'revokeRole';

export async function changeRole(
  house: TestHouse,
  by: Person,
  change: Change,
  username: string,
  office: string,
  role: string,
): Promise<StaffSeen> {
  const done = await by.get<Record<Change, { staff: StaffSeen }>>(
    ROLE(change),
    await roleInput(house, username, office, role),
  );
  return done[change].staff;
}

export async function changeRefused(
  house: TestHouse,
  by: Person,
  change: Change,
  username: string,
  office: string,
  role: string,
): Promise<string> {
  return codes(await by.refused(ROLE(change), await roleInput(house, username, office, role)));
}

/** `FORBIDDEN OWN_ROLE`: the code and the first unmet condition. */
export function codes({ extensions }: Told): string {
  return [extensions.code, extensions.unmet?.[0]?.code].filter((code) => code !== undefined).join(' ');
}

export const permissionsOf = async (person: Person): Promise<readonly string[]> =>
  (await person.get<{ viewer: { permissions: string[] } | null }>('{ viewer { permissions } }')).viewer?.permissions ??
  [];

export interface AuditSeen {
  readonly action: string;
  readonly subjectType: string;
  readonly subject: string | null;
  readonly hasReason: boolean;
  readonly chained: boolean;
  readonly id: string;
  readonly actor: { readonly username: string } | null;
  readonly detail: readonly { readonly key: string; readonly value: string; readonly label: string }[];
}

export async function auditLog(person: Person, args = 'first: 100'): Promise<readonly AuditSeen[]> {
  const { auditLog: page } = await person.get<{ auditLog: { nodes: AuditSeen[] } }>(
    `{ auditLog(${args}) { nodes { id action actionLabel subjectType subjectLabel subject hasReason chained actor { username } detail { key value label } } } }`,
  );
  return page.nodes;
}
