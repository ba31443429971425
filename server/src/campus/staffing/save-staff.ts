import { toGlobalId } from '../../kernel/global-id.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { hashPassword } from '../../platform/crypto/passwords.js';
import type { Actor } from '../actor.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf, commandOf } from '../command-of.js';
import { didLately } from '../identity/second-person.js';
import { temporaryPassword } from '../identity/temporary-password.js';
import { accountOf, mayOpen } from '../identity/whose-account.js';
import { may } from '../permissions.js';
import { pinyinOf } from '../registry/pinyin-of.js';
import type { RequestContext } from '../request-context.js';
import { staffNow, touchStaff } from './staff-rows.js';
import { STAFF_ADMINISTER } from './staffing.permissions.js';

export interface SaveStaffInput {
  /** the staff row's id; null for a new member */
  readonly id: string | null;
  readonly expectedVersion?: number | null;
  readonly username?: string | null;
  readonly name: string;
  /** left out: as it is; null: none */
  readonly email?: string | null;
  readonly weComUserId?: string | null;
  readonly requestId?: string | null;
}

/**
 * Adds or changes a member of staff. A new one whose name to sign in with is a student's gets a second side of that account.
 * Returns the row's id and, for a new account, its first password, which must be changed at the first sign-in; a repeat of
 * the request tells the same.
 */
export async function saveStaff(
  context: RequestContext,
  input: SaveStaffInput,
): Promise<{ id: string; temporaryPassword: string | null }> {
  const { database, clock, config } = context.services;
  const actor = actorOf(context);
  const name = tidyName(input.name);
  const password =
    input.id === null && config.identity.localPasswords !== 'none'
      ? temporaryPassword(config.fieldKey, `new staff ${input.username ?? ''}`, input.requestId)
      : null;
  // Hashing takes a while, so it is done before the transaction.
  const passwordHash = password === null ? null : await hashPassword(password);
  const envelope = commandOf(context, 'saveStaff', input, { subjectType: 'Staff' });
  const done = await runCommand(clock, onPool(database), envelope, {
    work: async (unit) => {
      if (input.id !== null) return { id: await change(unit, actor, input.id, name, input), newAccount: 0 };
      if (!may(actor, STAFF_ADMINISTER)) refuse('FORBIDDEN', 'NOT_YOURS_TO_DO');
      const added = await add(unit, { ...input, name, passwordHash }, actor.accountId);
      return { id: added.id, newAccount: Number(added.newAccount) };
    },
  });
  return { id: done.id, temporaryPassword: done.newAccount === 1 ? password : null };
}

export function tidyName(text: string): string {
  const name = text.normalize('NFC').trim();
  if (name === '' || [...name].length > 60) refuse('INVALID_INPUT', 'INVALID_LENGTH', {}, 'name');
  return name;
}

/**
 * Whoever links an account with a userid of WeCom can go in with it: that is asked like setting a password, so that the
 * people of a sealed office are their head's matter, and who took away the second factor does not do it.
 */
async function change(unit: Unit, actor: Actor, id: string, name: string, input: SaveStaffInput): Promise<string> {
  const before = await staffNow(unit.tx, id);
  const opens = mayOpen(actor, await accountOf(unit.tx, toGlobalId('Staff', id))) === 'ALONE';
  if (!may(actor, STAFF_ADMINISTER) && !opens) refuse('FORBIDDEN', 'NOT_YOURS_TO_DO');
  if (input.weComUserId !== undefined && !(await isLinked(unit, before.accountId, input.weComUserId))) {
    if (!opens) refuse('FORBIDDEN', 'NOT_YOURS_TO_DO', {}, 'weComUserId');
    const who = [actor.accountId, 'SECOND_FACTOR_REMOVED', before.accountId, unit.now] as const;
    if (await didLately(unit.tx, ...who)) refuse('FORBIDDEN', 'NEEDS_ANOTHER_PERSON', {}, 'weComUserId');
  }
  if (input.username != null && input.username.trim() !== before.username) {
    refuse('INVALID_INPUT', 'USERNAME_FIXED', {}, 'username');
  }
  await touchStaff(unit, id, input.expectedVersion ?? -1);
  await nameStaff(unit, before, name);
  await saveEmail(unit, before.accountId, input.email);
  await linkWeCom(unit, before.accountId, input.weComUserId, actor.accountId);
  return id;
}

export async function nameStaff(unit: Unit, staff: { id: string; accountId: string }, name: string): Promise<void> {
  const { full, initials } = pinyinOf(name);
  await unit.tx.run('UPDATE staff SET name = ?, name_pinyin = ?, name_initials = ? WHERE id = ?', [
    name,
    full,
    initials,
    staff.id,
  ]);
  await unit.tx.run('UPDATE account SET display_name = ? WHERE id = ?', [name, staff.accountId]);
}

export interface NewStaff {
  readonly username?: string | null;
  readonly name: string;
  readonly email?: string | null;
  readonly weComUserId?: string | null;
  readonly passwordHash: string | null;
}

/** A new member of staff, with a new account unless a student has it already. `by`: the account of who adds it. */
export async function add(unit: Unit, staff: NewStaff, by: string): Promise<{ id: string; newAccount: boolean }> {
  const username = (staff.username ?? '').trim();
  if (!/^[\w.@-]{2,64}$/.test(username)) refuse('INVALID_INPUT', 'USERNAME_FORM', {}, 'username');
  const [known] = await unit.tx.all<{ id: string; staffId: string | null }>(
    'SELECT account.id, staff.id AS staffId FROM account LEFT JOIN staff ON staff.account_id = account.id WHERE username = ?',
    [username],
  );
  if (known?.staffId != null) refuse('CONFLICT', 'USERNAME_TAKEN', {}, 'username');
  const accountId = known?.id ?? newId();
  const id = newId();
  if (known === undefined) {
    await unit.tx.run(
      'INSERT INTO account (id, username, display_name, password_hash, must_change_password, password_changed_at, created_at)' +
        ' VALUES (?, ?, ?, ?, ?, ?, ?)',
      [accountId, username, staff.name, staff.passwordHash, true, unit.now, unit.now],
    );
  }
  const { full, initials } = pinyinOf(staff.name);
  await unit.tx.run('INSERT INTO staff (id, account_id, name, name_pinyin, name_initials) VALUES (?, ?, ?, ?, ?)', [
    id,
    accountId,
    staff.name,
    full,
    initials,
  ]);
  await saveEmail(unit, accountId, staff.email);
  await linkWeCom(unit, accountId, staff.weComUserId, by);
  return { id, newAccount: known === undefined };
}

/** undefined leaves it as it is. */
export async function saveEmail(unit: Unit, accountId: string, email: string | null | undefined): Promise<void> {
  if (email === undefined) return;
  const address = email === null || email.trim() === '' ? null : email.trim();
  if (address !== null && !isEmail(address)) refuse('INVALID_INPUT', 'EMAIL_FORM', {}, 'email');
  await unit.tx.run('UPDATE account SET email = ? WHERE id = ?', [address, accountId]);
}

export const isEmail = (text: string): boolean =>
  text.length <= 200 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/.test(text);
export const isWeComUserId = (text: string): boolean => /^[\w.@-]{1,64}$/.test(text);

async function isLinked(unit: Unit, accountId: string, userId: string | null): Promise<boolean> {
  const [link] = await unit.tx.all<{ subject: string }>(
    "SELECT subject FROM identity_link WHERE provider = 'WECOM' AND account_id = ?",
    [accountId],
  );
  return (link?.subject ?? '') === (userId ?? '').trim().toLowerCase();
}

/**
 * Links the account with WeCom's userid, which is compared in small letters. undefined leaves it as it is. A change is told to the
 * audit as an act of `by` upon the account: it opens a door.
 */
export async function linkWeCom(
  unit: Unit,
  accountId: string,
  userId: string | null | undefined,
  by: string,
): Promise<void> {
  if (userId === undefined) return;
  const subject = (userId ?? '').trim().toLowerCase();
  if (subject !== '' && !isWeComUserId(subject)) refuse('INVALID_INPUT', 'WECOM_USER_FORM', {}, 'weComUserId');
  const [taken] = await unit.tx.all<{ accountId: string }>(
    "SELECT account_id AS accountId FROM identity_link WHERE provider = 'WECOM' AND subject = ?",
    [subject],
  );
  if (taken !== undefined && taken.accountId !== accountId) {
    refuse('CONFLICT', 'WECOM_USER_TAKEN', {}, 'weComUserId');
  }
  if (taken !== undefined) return;
  const gone = await unit.tx.run("DELETE FROM identity_link WHERE provider = 'WECOM' AND account_id = ?", [accountId]);
  if (subject === '' && gone.affectedRows === 0) return;
  const detail = { linked: subject !== '' };
  await writeAudit(unit, {
    accountId: by,
    action: 'WECOM_LINKED',
    subjectType: 'Account',
    subjectId: accountId,
    detail,
  });
  if (subject === '') return;
  await unit.tx.run(
    "INSERT INTO identity_link (id, provider, subject, account_id, created_at) VALUES (?, 'WECOM', ?, ?, ?)",
    [newId(), subject, accountId, unit.now],
  );
}
