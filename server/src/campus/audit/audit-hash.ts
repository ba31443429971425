import { createHmac, hkdfSync } from 'node:crypto';
import { canonical } from '../../kernel/canonical.js';

/** An entry as the chain sees it: every column but its own hash. */
export interface ChainedColumns {
  readonly id: string;
  readonly at: number;
  readonly accountId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly sealedOffice: string | null;
  readonly detail: string;
  readonly reason: string | null;
}

export const CHAINED_COLUMNS =
  'id, at, account_id AS accountId, action, subject_type AS subjectType, subject_id AS subjectId,' +
  ' sealed_office AS sealedOffice, detail, reason';

/** Where the chain stands: its last position and hash, and what it is kept from. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
  readonly keptFrom: number;
  readonly keptFromHash: string;
}

/** What stands before the first entry. */
export const GENESIS = '';

/** Keyed hashes of entries and of the head: who has the database but not the field key can make none. */
export class AuditHash {
  readonly #key: Buffer;

  /** @param fieldKey base64 of the field key; the key used here is derived from it and of no other use */
  constructor(fieldKey: string) {
    this.#key = Buffer.from(hkdfSync('sha256', Buffer.from(fieldKey, 'base64'), '', 'xuegong audit chain v1', 32));
  }

  /** Of an entry at its place, over the entry and the hash before it; base64url, 43 characters. */
  entry(seq: number, { id, at, ...row }: ChainedColumns, previous: string): string {
    const columns = {
      id,
      at: Number(at),
      accountId: row.accountId,
      action: row.action,
      subjectType: row.subjectType,
      subjectId: row.subjectId,
      sealedOffice: row.sealedOffice,
      detail: row.detail,
      reason: row.reason,
    };
    return this.#mac(`entry\n${seq}\n${canonical(columns)}\n${previous}`);
  }

  head({ seq, hash, keptFrom, keptFromHash }: ChainHead): string {
    return this.#mac(`head\n${seq}\n${hash}\n${keptFrom}\n${keptFromHash}`);
  }

  #mac(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}
