import type { Sql } from '../../platform/db/sql.js';
import { AuditHash, CHAINED_COLUMNS, type ChainedColumns, type ChainHead } from './audit-hash.js';

export interface AuditVerdict {
  /** entries whose hash is right, counted from the first kept */
  readonly checked: number;
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly keptFrom: number;
  /** entries that have no place yet */
  readonly unchained: number;
  /** the first thing that is wrong, null when nothing is */
  readonly broken: { readonly seq: number; readonly why: Break } | null;
}

/**
 * CHANGED: an entry is not what its hash says · MISSING: a place has no entry · TAIL_CUT: entries at the end are missing ·
 * BEYOND: an entry stands after the head · HEAD: the head itself was changed · NO_HEAD: there is none though entries have
 * places · REWOUND: the head is before, or other than, one that was written down.
 */
export type Break = 'CHANGED' | 'MISSING' | 'TAIL_CUT' | 'BEYOND' | 'HEAD' | 'NO_HEAD' | 'REWOUND';

interface HeadRow extends ChainHead {
  readonly mac: string;
}

type PlacedRow = ChainedColumns & { readonly seq: number; readonly hash: string };

const PAGE = 1_000;

/** How often the walk begins again because what is old was let go meanwhile: that happens once a day. */
const ATTEMPTS = 3;

/**
 * Walks the whole chain in pages. `known` is a head that was written down elsewhere (in the log, say): the chain must still
 * pass through it. The house may go on working: entries that get their place meanwhile are for the next time.
 */
export async function verifyAudit(
  sql: Sql,
  fieldKey: string,
  known: { readonly seq: number; readonly hash: string } | null = null,
): Promise<AuditVerdict> {
  for (let attempt = 1; ; attempt++) {
    const verdict = await look(sql, fieldKey, known);
    if (verdict.broken === null || attempt === ATTEMPTS) return verdict;
    const [now] = await sql.all<{ keptFrom: number }>('SELECT kept_from AS keptFrom FROM audit_chain WHERE id = 1');
    if (now === undefined || Number(now.keptFrom) === verdict.keptFrom) return verdict;
  }
}

async function look(
  sql: Sql,
  fieldKey: string,
  known: { readonly seq: number; readonly hash: string } | null,
): Promise<AuditVerdict> {
  const hash = new AuditHash(fieldKey);
  const [row] = await sql.all<HeadRow>(
    'SELECT seq, hash, kept_from AS keptFrom, kept_from_hash AS keptFromHash, mac FROM audit_chain WHERE id = 1',
  );
  const [open] = await sql.all<{ total: number }>('SELECT COUNT(*) AS total FROM audit_entry WHERE seq IS NULL');
  const unchained = Number(open?.total);
  if (row === undefined) {
    const [placed] = await sql.all<{ seq: number }>('SELECT MIN(seq) AS seq FROM audit_entry WHERE seq IS NOT NULL');
    const lost =
      placed?.seq == null && known === null ? null : { seq: Number(placed?.seq ?? 0), why: 'NO_HEAD' as const };
    return { checked: 0, head: null, keptFrom: 1, unchained, broken: lost };
  }
  const head: HeadRow = { ...row, seq: Number(row.seq), keptFrom: Number(row.keptFrom) };
  const told = { head: { seq: head.seq, hash: head.hash }, keptFrom: head.keptFrom, unchained };
  if (hash.head(head) !== head.mac) return { ...told, checked: 0, broken: { seq: head.seq, why: 'HEAD' } };
  return { ...told, ...(await walk(sql, hash, head, known)) };
}

async function walk(
  sql: Sql,
  hash: AuditHash,
  head: HeadRow,
  known: { readonly seq: number; readonly hash: string } | null,
): Promise<Pick<AuditVerdict, 'checked' | 'broken'>> {
  let seq = head.keptFrom - 1;
  let previous = head.keptFromHash;
  let checked = 0;
  const broken = (at: number, why: Break) => ({ checked, broken: { seq: at, why } });
  if (known !== null && known.seq > head.seq) return broken(head.seq, 'REWOUND');
  if (known?.seq === seq && known.hash !== previous) return broken(seq, 'REWOUND');
  // From the very beginning: an entry before the first kept one does not belong there.
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page: PlacedRow[] = await sql.all<PlacedRow>(
      `SELECT ${CHAINED_COLUMNS}, seq, hash FROM audit_entry WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ${PAGE}`,
      [after, head.seq],
    );
    for (const row of page) {
      after = Number(row.seq);
      if (after !== seq + 1) return broken(Math.min(after, seq + 1), after < head.keptFrom ? 'BEYOND' : 'MISSING');
      if (hash.entry(after, row, previous) !== row.hash) return broken(after, 'CHANGED');
      if (known?.seq === after && known.hash !== row.hash) return broken(after, 'REWOUND');
      seq = after;
      previous = row.hash;
      checked += 1;
    }
    if (page.length < PAGE) break;
  }
  if (seq < head.seq) return broken(seq + 1, 'TAIL_CUT');
  const beyond = await firstBeyond(sql);
  if (beyond !== null) return broken(beyond, 'BEYOND');
  return previous === head.hash ? { checked, broken: null } : broken(seq, 'HEAD');
}

/** The first place after the head, by one statement: the head and what it is compared with are of one moment. */
async function firstBeyond(sql: Sql): Promise<number | null> {
  const [row] = await sql.all<{ seq: number | null }>(
    'SELECT MIN(entry.seq) AS seq FROM audit_entry entry JOIN audit_chain chain ON chain.id = 1 AND entry.seq > chain.seq',
  );
  return row?.seq == null ? null : Number(row.seq);
}
