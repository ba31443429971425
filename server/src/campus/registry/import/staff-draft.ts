import type { Dictionaries } from '../../dictionaries.js';
import { SEALED_OFFICES } from '../../identity/sealed-offices.js';
import { STAFF_ROLES, type StaffRoleCode } from '../../staff.entity.js';
import { rolesOf } from '../../staffing/office-roles.js';
import { isEmail, isWeComUserId } from '../../staffing/save-staff.js';
import { contentOf, type Draft } from './draft.js';
import { personName, short } from './parse-values.js';
import { wrong } from './problem.js';
import type { RowReader } from './row-reader.js';

/** A row of a list of staff; what is undefined it does not say. `number` is the name to sign in with. */
export interface StaffDraft extends Draft {
  readonly name: string;
  readonly office: string | undefined;
  readonly roles: readonly StaffRoleCode[];
  readonly email: string | undefined;
  readonly weComUserId: string | undefined;
}

/** Roles as offices write them, beside their codes. */
const ROLE_WORDS: Readonly<Record<string, StaffRoleCode>> = {
  窗口: 'DESK',
  窗口人员: 'DESK',
  审核: 'REVIEWER',
  审核人: 'REVIEWER',
  发放: 'PAYER',
  发放人: 'PAYER',
  发布: 'PUBLISHER',
  发布人: 'PUBLISHER',
  负责人: 'HEAD',
  咨询师: 'COUNSELLOR',
  系统管理员: 'ADMINISTRATOR',
};

function roleOf(word: string): StaffRoleCode {
  const role = ROLE_WORDS[word] ?? STAFF_ROLES.find((code) => code === word.toUpperCase());
  if (role === undefined) return wrong('NOT_A_ROLE', { value: short(word) });
  // What carries power over everything is given by hand, one at a time.
  return role === 'ADMINISTRATOR' ? wrong('ROLE_BY_HAND', { value: short(word) }) : role;
}

const roles = (text: string): StaffRoleCode[] => [
  ...new Set(
    text
      .split(/[、，,;；/\s]+/)
      .filter(Boolean)
      .map(roleOf),
  ),
];

const username = (text: string): string => {
  const name = text.replace(/(?<=^\d+)\.0+$/, '');
  return /^[\w.@-]{2,64}$/.test(name) ? name : wrong('NOT_A_USERNAME', { value: short(text) });
};
const email = (text: string): string => (isEmail(text) ? text : wrong('NOT_AN_EMAIL'));
const weComUserId = (text: string): string => (isWeComUserId(text) ? text.toLowerCase() : wrong('NOT_A_WECOM_USER'));

/** By code or either name; a sealed office's people are its head's affair. */
const officeIn = (dictionaries: Dictionaries) => (text: string) => {
  const found = dictionaries.offices.find(
    ({ code, name, nameEn }) => text === name || [code, nameEn].some((one) => one.toLowerCase() === text.toLowerCase()),
  );
  if (found === undefined) return wrong('NOT_AN_OFFICE', { value: short(text) });
  return SEALED_OFFICES.includes(found.code) ? wrong('SEALED_OFFICE', { value: short(text) }) : found.code;
};

export function readStaffDraft(reader: RowReader, dictionaries: Dictionaries): StaffDraft | null {
  const number = reader.need('staffNumber', username);
  const name = reader.need('name', personName);
  const office = reader.read('office', officeIn(dictionaries));
  const values = {
    office,
    roles: reader.read('roles', roles) ?? [],
    email: reader.read('email', email),
    weComUserId: reader.read('weComUserId', weComUserId),
  };
  if (reader.problems.length === 0) {
    if (office === undefined && values.roles.length > 0) reader.problems.push(reader.problem('EMPTY', 'office'));
    if (office !== undefined && values.roles.length === 0) reader.problems.push(reader.problem('EMPTY', 'roles'));
    for (const role of values.roles) {
      if (office !== undefined && !rolesOf(office).includes(role)) {
        reader.problems.push(reader.problem('ROLE_NOT_THERE', 'roles', { value: role }));
      }
    }
  }
  if (number === undefined || name === undefined || reader.problems.length > 0) return null;
  const key = `${number.toLowerCase()} ${office ?? ''}`;
  return { ...values, number, name, key, content: contentOf([name, values]), period: '' };
}
