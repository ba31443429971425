import { fromGlobalId } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { Page } from '../../platform/graph/keyset.js';
import { pageOfPlainList } from '../../platform/graph/plain-list.js';
import { holds } from '../actor.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';
import type { RequestContext } from '../request-context.js';
import { SEALED_ACTION } from './audit-actions.js';

export interface AuditRow {
  readonly __typename: 'AuditEntry';
  readonly id: string;
  readonly at: number;
  readonly accountId: string | null;
  readonly username: string | null;
  readonly displayName: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail: string;
  readonly hasReason: boolean | number;
  readonly chained: boolean | number;
}

export interface AuditListArgs {
  readonly search?: string | null;
  readonly account?: string | null;
  readonly action?: string | null;
  readonly subjectType?: string | null;
  readonly subject?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly first: number;
  readonly after?: string | null;
}

interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Entries of sealed offices that the person is not of: as a list of codes for `NOT IN`. */
function hiddenOffices({ actor }: RequestContext): readonly string[] {
  return SEALED_OFFICES.filter((office) => !holds(actor, office, ['COUNSELLOR', 'DESK', 'HEAD']));
}

/**
 * What is under somebody's seal is told as nothing but "something was done there": the same row whatever it was, and no
 * filter but time and person finds it.
 */
function columns(hidden: readonly string[]): Condition {
  const sealed = `entry.sealed_office IN (${['?', ...hidden.map(() => '?')].join(', ')})`;
  const either = (shown: string, neutral: string) => `CASE WHEN ${sealed} THEN ${neutral} ELSE ${shown} END`;
  const parts = [
    either('entry.action', `'${SEALED_ACTION}'`) + ' AS action',
    either('entry.subject_type', "'Sealed'") + ' AS subjectType',
    either('entry.subject_id', "''") + ' AS subjectId',
    either('entry.detail', "'{}'") + ' AS detail',
    either('CASE WHEN entry.reason IS NULL THEN 0 ELSE 1 END', '0') + ' AS hasReason',
  ];
  return {
    sql:
      "'AuditEntry' AS __typename, entry.id, entry.at, entry.account_id AS accountId, account.username," +
      ` account.display_name AS displayName, ${parts.join(', ')},` +
      ' CASE WHEN entry.seq IS NULL THEN 0 ELSE 1 END AS chained',
    params: parts.flatMap(() => ['', ...hidden]),
  };
}

const FROM = 'audit_entry entry LEFT JOIN account ON account.id = entry.account_id';

/** The audit, newest first. */
export function pageOfAudit(context: RequestContext, args: AuditListArgs): Page<AuditRow> {
  const hidden = hiddenOffices(context);
  const asked = columns(hidden);
  const conditions = conditionsOf(args, hidden);
  return pageOfPlainList<AuditRow>(context.services.database, {
    first: args.first,
    after: args.after,
    columns: asked.sql,
    columnParams: asked.params,
    from: FROM,
    condition: {
      where: conditions.map(({ sql }) => sql).join(' AND '),
      params: conditions.flatMap((condition) => [...condition.params]),
    },
    order: { sort: 'entry.at', id: 'entry.id' },
    direction: 'DESC',
    sortOf: (row) => Number(row.at),
  });
}

/** One entry as the person may see it. */
export async function readAuditEntry(context: RequestContext, id: string): Promise<AuditRow | null> {
  const asked = columns(hiddenOffices(context));
  const [row] = await context.services.database.all<AuditRow>(`SELECT ${asked.sql} FROM ${FROM} WHERE entry.id = ?`, [
    ...asked.params,
    id,
  ]);
  return row ?? null;
}

function conditionsOf(args: AuditListArgs, hidden: readonly string[]): Condition[] {
  const list: Condition[] = [{ sql: '1 = 1', params: [] }];
  const add = (sql: string, ...params: SqlValue[]) => void list.push({ sql, params });
  const open = `(entry.sealed_office IS NULL${hidden.length === 0 ? ' OR 1 = 1' : ` OR entry.sealed_office NOT IN (${hidden.map(() => '?').join(', ')})`})`;
  const addOpen = (sql: string, ...params: SqlValue[]) =>
    void list.push({ sql: `${open} AND ${sql}`, params: [...hidden, ...params] });
  if (args.account != null) add('entry.account_id = ?', idIn(args.account, 'Account', 'account'));
  if (args.from != null) add('entry.at >= ?', args.from);
  if (args.to != null) add('entry.at < ?', args.to);
  if (args.action === SEALED_ACTION && hidden.length > 0) {
    add(`entry.sealed_office IN (${hidden.map(() => '?').join(', ')})`, ...hidden);
  } else if (args.action != null) addOpen('entry.action = ?', args.action);
  if (args.subjectType != null) addOpen('entry.subject_type = ?', args.subjectType);
  if (args.subject != null) {
    const subject = fromGlobalId(args.subject) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'subject');
    addOpen('entry.subject_id = ?', subject.id);
  }
  const text = (args.search ?? '').trim();
  if ([...text].length > 40) refuse('INVALID_INPUT', 'SEARCH_TOO_LONG', { max: 40 }, 'search');
  if (text !== '') {
    const like = `%${text.replace(/[!%_]/g, '!$&')}%`;
    add("(account.username LIKE ? ESCAPE '!' OR account.display_name LIKE ? ESCAPE '!')", like, like);
  }
  return list;
}

function idIn(globalId: string, type: string, field: string): string {
  const found = fromGlobalId(globalId);
  return found?.type === type ? found.id : refuse('INVALID_INPUT', 'INVALID_ID', {}, field);
}

export interface ChainStatusRow {
  readonly entries: string;
  readonly lastSeq: string;
  readonly head: string;
  readonly lastAt: number | null;
  readonly keptFrom: number | null;
  readonly unchained: number;
}

/** Where the chain stands. */
export async function readChainStatus({ services }: RequestContext): Promise<ChainStatusRow> {
  const { database } = services;
  const [head] = await database.all<{ seq: number; hash: string; keptFrom: number }>(
    'SELECT seq, hash, kept_from AS keptFrom FROM audit_chain WHERE id = 1',
  );
  const [open] = await database.all<{ total: number }>('SELECT COUNT(*) AS total FROM audit_entry WHERE seq IS NULL');
  const at = async (seq: number | undefined) => {
    const rows = await database.all<{ at: number }>('SELECT at FROM audit_entry WHERE seq = ?', [seq ?? 0]);
    return rows[0] === undefined ? null : Number(rows[0].at);
  };
  const seq = Number(head?.seq ?? 0);
  return {
    entries: String(head === undefined ? 0 : seq - Number(head.keptFrom) + 1),
    lastSeq: String(seq),
    head: head?.hash ?? '',
    lastAt: await at(head?.seq),
    keptFrom: await at(head?.keptFrom),
    unchained: Number(open?.total),
  };
}
