import type { Answer } from '../foreign/tokened-api.js';
import type { WeComDepartment, WeComIdentity, WeComMember } from './wecom-port.js';

/** The first of these fields that holds a text: WeCom spells some in two ways. */
export function textOf(answer: Answer, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = answer[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** null: neither a member nor anybody else, which is no answer */
export function identityOf(answer: Answer): WeComIdentity | null {
  const userId = textOf(answer, 'userid', 'UserId', 'userId');
  if (userId !== null) return { kind: 'MEMBER', userId, userTicket: textOf(answer, 'user_ticket') };
  return textOf(answer, 'openid', 'OpenId', 'external_userid') === null ? null : { kind: 'OUTSIDER' };
}

export function memberOf(answer: Answer): WeComMember | null {
  const userId = textOf(answer, 'userid', 'UserId');
  if (userId === null) return null;
  return {
    userId,
    name: textOf(answer, 'name') ?? userId,
    departments: listOf(answer['department']).filter((id) => typeof id === 'number'),
    status: typeof answer['status'] === 'number' ? answer['status'] : 1,
  };
}

export function departmentOf(answer: Answer): WeComDepartment | null {
  const { id, parentid: parentId } = answer;
  if (typeof id !== 'number') return null;
  // Without the right to names WeCom gives none.
  return { id, name: textOf(answer, 'name') ?? String(id), parentId: typeof parentId === 'number' ? parentId : 0 };
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list, read one by one; null where it is no list or one of them is none. */
export function readAll<T>(value: unknown, read: (answer: Answer) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const all = value.map((item) => (typeof item === 'object' && item !== null ? read(item as Answer) : null));
  return all.every((one): one is Awaited<T> & T => one !== null) ? all : null;
}
