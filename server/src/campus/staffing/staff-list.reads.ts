import { refuse } from '../../kernel/refusal.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { COUNT_CAP, decodeCursor, pageOf, pageSize, type Page } from '../../platform/graph/keyset.js';
import type { StaffRow } from '../people.reads.js';
import type { RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';

export interface StaffListArgs {
  readonly search?: string | null;
  readonly office?: string | null;
  readonly role?: StaffRoleCode | null;
  readonly left?: boolean | null;
  readonly first: number;
  readonly after?: string | null;
}

interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

const SEARCH_LENGTH = 40;

/** Staff in the order of their user names. */
export function pageOfStaff({ services }: RequestContext, args: StaffListArgs): Page<StaffRow> {
  const { database } = services;
  const size = pageSize(args.first);
  const after = decodeCursor(args.after);
  const conditions = [...searched(args.search), ...holding(args), presence(args.left)];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const params = conditions.flatMap((condition) => [...condition.params]);
  const from = 'FROM staff JOIN account ON account.id = staff.account_id';
  // User names are unique and never change, so the row before tells the place.
  const place =
    after === null
      ? ''
      : ' AND account.username > (SELECT place.username FROM account place JOIN staff before_it ON before_it.account_id = place.id WHERE before_it.id = ?)';
  return pageOf<StaffRow>(
    () =>
      database.all(
        `SELECT 'Staff' AS __typename, staff.id, staff.name ${from} WHERE ${where}${place} ORDER BY account.username LIMIT ${size + 1}`,
        after === null ? params : [...params, after.id],
      ),
    size,
    after,
    () => 0,
    async () => {
      const [row] = await database.all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM (SELECT 1 AS one ${from} WHERE ${where} LIMIT ${COUNT_CAP + 1}) counted`,
        params,
      );
      return Number(row?.total);
    },
  );
}

const like = (text: string) => `%${text.replace(/[!%_]/g, '!$&')}%`;

/** Characters of the name; letters and digits are of the user name, the name in pinyin or its initials. */
function searched(search: string | null | undefined): Condition[] {
  const text = (search ?? '').normalize('NFKC').replace(/[\s'’]/g, '');
  if (text === '') return [];
  if ([...text].length > SEARCH_LENGTH) refuse('INVALID_INPUT', 'SEARCH_TOO_LONG', { max: SEARCH_LENGTH }, 'search');
  if (!/^[\w.@-]+$/.test(text)) return [{ sql: "staff.name LIKE ? ESCAPE '!'", params: [like(text)] }];
  const letters = text.toLowerCase();
  const begins = `${letters.replace(/[!%_]/g, '!$&')}%`;
  return [
    {
      sql:
        "(LOWER(account.username) LIKE ? ESCAPE '!' OR staff.name LIKE ? ESCAPE '!'" +
        " OR staff.name_pinyin LIKE ? ESCAPE '!' OR staff.name_initials LIKE ? ESCAPE '!')",
      params: [begins, like(text), begins, begins],
    },
  ];
}

function holding({ office, role }: StaffListArgs): Condition[] {
  if (office == null && role == null) return [];
  const parts = [...(office == null ? [] : ['held.office_code = ?']), ...(role == null ? [] : ['held.role = ?'])];
  return [
    {
      sql: `EXISTS (SELECT 1 FROM staff_role held WHERE held.staff_id = staff.id AND ${parts.join(' AND ')})`,
      params: [office, role].filter((value) => value != null),
    },
  ];
}

function presence(left: boolean | null | undefined): Condition {
  return { sql: `staff.left_at IS ${left === true ? 'NOT ' : ''}NULL`, params: [] };
}
