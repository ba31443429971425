import { decide, FullSlots, hashOf, Refused, rowsOf, slotIdOf, booked, myCounselling } from './answers.mjs';
import { batch, BATCH, soon } from './delivery.mjs';
import { clockOf, marks, statementsOf } from './statements.mjs';
import { require } from '../lib/sql.mjs';

const sql = statementsOf('sqlite');

/** The floor on libsql, which answers at once: each transaction runs through without giving way. @param {string} path @param {Buffer} key */
export async function onSqlite(path, key) {
  const Database = require('libsql');
  const db = new Database(path);
  for (const pragma of [
    'journal_mode=wal',
    'busy_timeout=5000',
    'synchronous=FULL',
    'foreign_keys=ON',
    'cache_size=-32768',
  ])
    db.pragma(pragma);
  /** @type {Map<string, any>} */
  const statements = new Map();
  const prepared = (/** @type {string} */ text) => {
    let statement = statements.get(text);
    if (statement === undefined) statements.set(text, (statement = db.prepare(text)));
    return statement;
  };
  const all = (/** @type {string} */ text, /** @type {unknown[]} */ params) => prepared(text).all(params);
  const run = (/** @type {string} */ text, /** @type {unknown[]} */ params) => prepared(text).run(params);
  /** @type {Map<string, any>} */
  const campuses = new Map(all(sql.campuses, []).map((/** @type {any} */ row) => [row.code, row]));
  const full = new FullSlots();
  const nudge = soon(deliver);

  /** @param {string} tokenHash */
  function who(tokenHash) {
    const [row] = all(sql.who, [tokenHash]);
    if (row === undefined || row.at >= row.expiresAt) return null;
    if (row.at - row.lastSeenAt > 60_000) run(sql.seen, [row.at, row.sessionId, row.at]);
    return row;
  }

  return {
    /** @param {string} tokenHash */
    async read(tokenHash) {
      const asker = who(tokenHash);
      if (asker === null) return { data: { viewer: null } };
      const found = all(sql.bookings, [asker.id]);
      const slotIds = [...new Set(found.slice(0, 10).map((/** @type {any} */ row) => row.slotId))];
      const slots = slotIds.length === 0 ? [] : all(sql.slots + marks(slotIds.length), slotIds);
      const ids = [...new Set(slots.map((/** @type {any} */ row) => row.counsellorId))];
      const counsellors = ids.length === 0 ? [] : all(sql.counsellors + marks(ids.length), ids);
      return myCounselling(asker, found, slots, counsellors, campuses);
    },

    /** @param {string} tokenHash @param {any} input */
    async book(tokenHash, input) {
      const asker = who(tokenHash);
      if (asker === null) throw new Refused('UNAUTHENTICATED', 'UNAUTHENTICATED');
      const slotId = slotIdOf(input.slotId);
      const hash = hashOf(input);
      if (full.has(slotId)) {
        const [row] = all(sql.stillFull, [asker.id, asker.accountId, input.requestId, slotId]);
        if (row?.full === 1 && row.own === 0 && row.done === 0) throw new Refused('FULL', 'SLOT_FULL', 'slotId');
      }
      let id;
      try {
        id = transaction(() => inTransaction(asker, input, slotId, hash));
      } catch (error) {
        if (error instanceof Refused && error.code === 'FULL') full.note(slotId);
        throw error;
      }
      nudge();
      const [row] = all(sql.reread, [id, asker.id]);
      return booked(row);
    },
  };

  async function deliver() {
    for (let taken = BATCH; taken === BATCH;) taken = transaction(deliverBatch);
  }

  /** @returns {number} */
  function deliverBatch() {
    const steps = batch(clockOf('sqlite'), '');
    let step = steps.next();
    while (!step.done) {
      const { sql: text, params } = step.value;
      step = steps.next(text.startsWith('SELECT') ? all(text, params) : run(text, params));
    }
    return step.value;
  }

  /**
   * @template T
   * @param {() => T} work @returns {T}
   */
  function transaction(work) {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }

  /** @param {any} asker @param {any} input @param {string} slotId @param {string} hash @returns {string} */
  function inTransaction(asker, input, slotId, hash) {
    run(sql.lock, [asker.id]);
    const [guard] = all(sql.guard, [asker.accountId, input.requestId, slotId, asker.id]);
    const known = decide(guard, input, slotId, hash);
    if (known !== null) return known;
    const rows = rowsOf(asker, guard, input, slotId, hash, key);
    run(sql.booking, rows.booking);
    run(sql.event, rows.event);
    run(sql.outbox, rows.outbox);
    run(sql.request, rows.request);
    if (run(sql.seat, [slotId]).changes !== 1) throw new Refused('FULL', 'SLOT_FULL', 'slotId');
    return rows.id;
  }
}
