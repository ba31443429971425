import { newId } from '../../../kernel/ids.js';
import type { Unit } from '../../../platform/commands/run-command.js';
import { readDatabaseTime } from '../../../platform/db/database-time.js';
import { inList } from '../../../platform/db/in-list.js';
import type { Sql } from '../../../platform/db/sql.js';
import { writeAudit } from '../../audit/write-audit.js';
import type { Dictionaries } from '../../dictionaries.js';
import { doneLately } from '../../identity/second-person.js';
import { SEALED_OFFICES } from '../../identity/sealed-offices.js';
import { add, linkWeCom, saveEmail } from '../../staffing/save-staff.js';
import type { Candidate, FieldChange, ListKind, Plan, Verdict } from './draft.js';
import type { Problem } from './problem.js';
import { readStaffDraft, type StaffDraft } from './staff-draft.js';

interface StandingStaff {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  /** null: the account is a student's alone */
  readonly staffId: string | null;
  readonly leftAt: number | null;
  readonly email: string | null;
  readonly weComUserId: string | null;
  /** `office:role` */
  readonly held: readonly string[];
}

type StaffColumns = Omit<StandingStaff, 'held'> & { readonly roles: string | null };

/** Lists of staff: new ones get an account without a password; known ones gain the roles given, and never lose any. */
export class StaffList implements ListKind<StaffDraft> {
  readonly #dictionaries: Dictionaries;
  readonly #importer: string;
  /** what earlier rows of this file say of a person, and whose a userid of WeCom is */
  readonly #names = new Map<string, string>();
  readonly #weCom = new Map<string, string>();

  /** @param importer account of who brings the list in: nobody gives himself or herself a role */
  constructor(dictionaries: Dictionaries, importer: string) {
    this.#dictionaries = dictionaries;
    this.#importer = importer;
  }

  read(reader: Candidate<StaffDraft>['reader']): StaffDraft | null {
    return readStaffDraft(reader, this.#dictionaries);
  }

  async compare(sql: Sql, candidates: readonly Candidate<StaffDraft>[]): Promise<Verdict<StaffDraft>[]> {
    if (candidates.length === 0) return [];
    const standing = new Map((await standingOf(sql, candidates)).map((row) => [row.username.toLowerCase(), row]));
    const links = await linksOf(sql, candidates);
    const opened = await doneLately(sql, this.#importer, 'SECOND_FACTOR_REMOVED', await readDatabaseTime(sql));
    return candidates.map((candidate) => {
      const before = standing.get(candidate.draft.number.toLowerCase()) ?? null;
      const problems = this.#problems(candidate, before, links, opened);
      if (problems.length > 0) return { kind: 'WRONG', problems };
      const fields = changesOf(candidate.draft, before);
      if (before?.staffId != null && fields.length === 0) return { kind: 'SAME' };
      const plan = { draft: candidate.draft, standing: before };
      return { kind: before?.staffId == null ? 'ADD' : 'CHANGE', plan, fields: () => fields };
    });
  }

  async write(unit: Unit, plans: readonly Plan<StaffDraft>[]): Promise<void> {
    for (const { draft } of plans) await this.#write(unit, draft);
  }

  #problems(
    { draft, reader }: Candidate<StaffDraft>,
    before: StandingStaff | null,
    links: ReadonlyMap<string, string>,
    opened: ReadonlySet<string>,
  ): Problem[] {
    const problems: Problem[] = [];
    const add_ = (code: string, column: Parameters<typeof reader.problem>[1], params: Problem['params'] = {}) =>
      void problems.push(reader.problem(code, column, params));
    const number = draft.number.toLowerCase();
    const known = before?.displayName ?? this.#names.get(number);
    if (known !== undefined && known !== draft.name) add_('STAFF_NAME_DIFFERS', 'name', { name: known });
    this.#names.set(number, known ?? draft.name);
    if (before?.leftAt != null) add_('STAFF_HAS_LEFT', 'staffNumber');
    const gains = draft.roles.some((role) => !(before?.held ?? []).includes(`${draft.office}:${role}`));
    if (gains && before?.accountId === this.#importer) add_('OWN_ROLES', 'roles');
    if (draft.weComUserId !== undefined) {
      const owner = links.get(draft.weComUserId);
      const earlier = this.#weCom.get(draft.weComUserId);
      const taken = owner !== undefined && owner !== before?.accountId;
      if (taken || (earlier !== undefined && earlier !== number)) add_('WECOM_TAKEN', 'weComUserId');
      this.#weCom.set(draft.weComUserId, number);
      const sealed = (before?.held ?? []).some((held) => SEALED_OFFICES.includes(held.split(':')[0] ?? ''));
      const relinked = before?.weComUserId !== draft.weComUserId;
      if (sealed && relinked) add_('SEALED_PERSON', 'weComUserId');
      if (relinked && opened.has(before?.accountId ?? '')) add_('NEEDS_ANOTHER_PERSON', 'weComUserId');
    }
    return problems;
  }

  async #write(unit: Unit, draft: StaffDraft): Promise<void> {
    // As it stands now: an earlier row of this list may have added the person.
    const [before] = await standingOf(unit.tx, [{ draft }]);
    const staffId =
      before?.staffId ??
      (await add(unit, { username: draft.number, name: draft.name, passwordHash: null }, this.#importer)).id;
    const accountId = before?.accountId ?? (await accountOf(unit.tx, staffId));
    await saveEmail(unit, accountId, draft.email);
    await linkWeCom(unit, accountId, draft.weComUserId, this.#importer);
    const gained = draft.roles.filter((role) => !(before?.held ?? []).includes(`${draft.office}:${role}`));
    for (const role of gained) {
      await unit.tx.run('INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, ?, ?)', [
        newId(),
        staffId,
        draft.office ?? '',
        role,
      ]);
      await writeAudit(unit, {
        accountId: this.#importer,
        action: 'GRANT_ROLE',
        subjectType: 'Staff',
        subjectId: staffId,
        detail: { office: draft.office, role, imported: true },
      });
    }
    await unit.tx.run('UPDATE staff SET version = version + 1 WHERE id = ?', [staffId]);
  }
}

async function standingOf(
  sql: Sql,
  candidates: readonly { readonly draft: Pick<StaffDraft, 'number'> }[],
): Promise<StandingStaff[]> {
  const list = inList(candidates.map(({ draft }) => draft.number.toLowerCase()));
  const rows = await sql.all<StaffColumns>(
    'SELECT account.id AS accountId, account.username, account.display_name AS displayName, account.email,' +
      ' staff.id AS staffId, staff.left_at AS leftAt, link.subject AS weComUserId,' +
      " (SELECT GROUP_CONCAT(CONCAT(office_code, ':', role)) FROM staff_role WHERE staff_role.staff_id = staff.id) AS roles" +
      ' FROM account LEFT JOIN staff ON staff.account_id = account.id' +
      " LEFT JOIN identity_link link ON link.account_id = account.id AND link.provider = 'WECOM'" +
      ` WHERE LOWER(account.username) IN ${list.sql}`,
    list.params,
  );
  return rows.map(({ roles, ...row }) => ({ ...row, held: roles?.split(',') ?? [] }));
}

/** Accounts by the userids of WeCom that the rows name. */
async function linksOf(sql: Sql, candidates: readonly Candidate<StaffDraft>[]): Promise<Map<string, string>> {
  const subjects = candidates.flatMap(({ draft }) => draft.weComUserId ?? []);
  if (subjects.length === 0) return new Map();
  const list = inList(subjects);
  const rows = await sql.all<{ subject: string; accountId: string }>(
    `SELECT subject, account_id AS accountId FROM identity_link WHERE provider = 'WECOM' AND subject IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map(({ subject, accountId }) => [subject, accountId]));
}

async function accountOf(sql: Sql, staffId: string): Promise<string> {
  const [row] = await sql.all<{ accountId: string }>('SELECT account_id AS accountId FROM staff WHERE id = ?', [
    staffId,
  ]);
  if (row === undefined) throw new Error('a member of staff just added is gone');
  return row.accountId;
}

function changesOf(draft: StaffDraft, before: StandingStaff | null): FieldChange[] {
  const changes: FieldChange[] = [];
  const add_ = (column: FieldChange['column'], was: string | null, is: string | undefined) => {
    if (is !== undefined && is !== was) changes.push({ column, before: was ?? '', after: is });
  };
  add_('email', before?.email ?? null, draft.email);
  add_('weComUserId', before?.weComUserId ?? null, draft.weComUserId);
  for (const role of draft.roles) {
    if ((before?.held ?? []).includes(`${draft.office}:${role}`)) continue;
    changes.push({ column: 'office', before: '', after: { office: draft.office ?? '' } });
    changes.push({ column: 'roles', before: '', after: { key: `role.${role}` } });
  }
  return changes;
}
