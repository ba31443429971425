import type { Actor } from '../../../campus/actor.js';
import type { Instant } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import type { Random } from '../random.js';
import type { RowStore } from './row-store.js';
import type { SerialBook } from './workflow-history.js';

/** What the makers of rows share. */
export interface Desk {
  readonly store: RowStore;
  readonly cipher: FieldCipher;
  readonly random: Random;
  readonly serials: SerialBook;
  readonly now: Instant;
}

/** Who acted: staff, the applicant by account, or the house itself. */
export type By = Actor | { readonly applicant: string } | 'timer';

/** Writes a thing's time-line step by step and knows where it stands: state, version and when that came about. */
export class TimeLine {
  state: string | null = null;
  version = 0;
  at: Instant;

  constructor(
    readonly desk: Desk,
    readonly table: string,
    readonly subjectId: string,
    at: Instant,
  ) {
    this.at = at;
  }

  /** One event, at once or up to `within` ms after the last, never ahead of now. */
  step(action: string, to: string, by: By, within = 0, note: string | null = null): Instant {
    const { random, cipher, store, now } = this.desk;
    // Half of it at least, so that a step has its time; what would lie ahead happened just now.
    const after = within === 0 ? 0 : within / 2 + random.below(within / 2);
    this.at = Math.max(this.at, Math.min(Math.round(this.at + after), now));
    const id = newId();
    store.add(this.table, {
      id,
      subject_id: this.subjectId,
      at: this.at,
      action,
      from_state: this.state,
      to_state: to,
      actor_account_id: by === 'timer' ? null : 'applicant' in by ? by.applicant : by.accountId,
      actor_kind: by === 'timer' ? 'TIMER' : 'applicant' in by ? 'APPLICANT' : 'STAFF',
      note: note === null ? null : cipher.seal(note, id),
    });
    this.state = to;
    this.version += 1;
    return this.at;
  }
}
