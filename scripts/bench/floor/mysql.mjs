import { decide, FullSlots, hashOf, Refused, rowsOf, slotIdOf, booked, myCounselling } from './answers.mjs';
import { batch, BATCH, soon } from './delivery.mjs';
import { clockOf, marks, statementsOf } from './statements.mjs';
import { require } from '../lib/sql.mjs';

const { createPool } = require('mysql2');
const RETRIABLE = new Set([1020, 1062, 1205, 1213]);
const sql = statementsOf('mysql');

/** mysql2's own promises make an Error before each statement; neither side pays for that. @param {any} on @param {'execute' | 'query'} how @param {string} text @param {unknown[]} [params] @returns {Promise<any>} */
const ask = (on, how, text, params = []) =>
  new Promise((resolve, reject) => {
    on[how](text, params, (/** @type {unknown} */ error, /** @type {any} */ result) =>
      error ? reject(error) : resolve(result),
    );
  });

/** The floor on mysql2's pool: prepared statements, nothing between. @param {string} url @param {Buffer} key */
export async function onMysql(url, key) {
  const pool = createPool({ uri: url, connectionLimit: 20, timezone: 'Z', charset: 'utf8mb4_bin' });
  const all = (/** @type {string} */ text, /** @type {unknown[]} */ params) => ask(pool, 'execute', text, params);
  /** @type {Map<string, any>} */
  const campuses = new Map((await all(sql.campuses, [])).map((/** @type {any} */ row) => [row.code, row]));
  const full = new FullSlots();
  const nudge = soon(deliver);

  /** @param {string} tokenHash */
  async function who(tokenHash) {
    const [row] = await all(sql.who, [tokenHash]);
    if (row === undefined || row.at >= row.expiresAt) return null;
    if (row.at - row.lastSeenAt > 60_000) await all(sql.seen, [row.at, row.sessionId, row.at]);
    return row;
  }

  return {
    /** @param {string} tokenHash */
    async read(tokenHash) {
      const asker = await who(tokenHash);
      if (asker === null) return { data: { viewer: null } };
      const found = await all(sql.bookings, [asker.id]);
      const slotIds = [...new Set(found.slice(0, 10).map((/** @type {any} */ row) => row.slotId))];
      const slots = slotIds.length === 0 ? [] : await all(sql.slots + marks(slotIds.length), slotIds);
      const ids = [...new Set(slots.map((/** @type {any} */ row) => row.counsellorId))];
      const counsellors = ids.length === 0 ? [] : await all(sql.counsellors + marks(ids.length), ids);
      return myCounselling(asker, found, slots, counsellors, campuses);
    },

    /** @param {string} tokenHash @param {any} input */
    async book(tokenHash, input) {
      const asker = await who(tokenHash);
      if (asker === null) throw new Refused('UNAUTHENTICATED', 'UNAUTHENTICATED');
      const slotId = slotIdOf(input.slotId);
      const hash = hashOf(input);
      if (full.has(slotId)) {
        const [row] = await all(sql.stillFull, [asker.id, asker.accountId, input.requestId, slotId]);
        if (row?.full === 1 && row.own === 0 && row.done === 0) throw new Refused('FULL', 'SLOT_FULL', 'slotId');
      }
      const id = await transaction((connection) => attemptOn(connection, asker, input, slotId, hash)).catch((error) => {
        if (error instanceof Refused && error.code === 'FULL') full.note(slotId);
        throw error;
      });
      nudge();
      const [row] = await all(sql.reread, [id, asker.id]);
      return booked(row);
    },
  };

  async function deliver() {
    for (let taken = BATCH; taken === BATCH;) taken = await transaction(deliverOn, 'READ COMMITTED');
  }

  /** @param {any} connection @returns {Promise<number>} */
  async function deliverOn(connection) {
    const steps = batch(clockOf('mysql'), ' FOR UPDATE');
    let step = steps.next();
    while (!step.done) step = steps.next(await ask(connection, 'execute', step.value.sql, step.value.params));
    return step.value;
  }

  /**
   * @template T
   * @param {(connection: any) => Promise<T>} work
   * @param {string} [isolation] READ COMMITTED: the delivery's wide statements lock no gaps, into which bookings insert
   * @returns {Promise<T>}
   */
  async function transaction(work, isolation) {
    for (let attempt = 1; ; attempt += 1) {
      const connection = await new Promise((resolve, reject) => {
        pool.getConnection((/** @type {unknown} */ error, /** @type {any} */ got) =>
          error ? reject(error) : resolve(got),
        );
      });
      try {
        if (isolation !== undefined) await ask(connection, 'query', `SET TRANSACTION ISOLATION LEVEL ${isolation}`);
        await ask(connection, 'query', 'BEGIN');
        const result = await work(connection);
        await ask(connection, 'query', 'COMMIT');
        return result;
      } catch (error) {
        await ask(connection, 'query', 'ROLLBACK');
        if (error instanceof Refused || attempt >= 6 || !RETRIABLE.has(/** @type {any} */ (error).errno)) throw error;
      } finally {
        connection.release();
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4 * 2 ** attempt));
    }
  }

  /** @param {any} connection @param {any} asker @param {any} input @param {string} slotId @param {string} hash @returns {Promise<string>} */
  async function attemptOn(connection, asker, input, slotId, hash) {
    await ask(connection, 'execute', sql.lock, [asker.id]);
    const [guard] = await ask(connection, 'execute', sql.guard, [asker.accountId, input.requestId, slotId, asker.id]);
    const known = decide(guard, input, slotId, hash);
    if (known !== null) return known;
    const rows = rowsOf(asker, guard, input, slotId, hash, key);
    await ask(connection, 'execute', sql.booking, rows.booking);
    await ask(connection, 'execute', sql.event, rows.event);
    await ask(connection, 'execute', sql.outbox, rows.outbox);
    await ask(connection, 'execute', sql.request, rows.request);
    const claimed = await ask(connection, 'execute', sql.seat, [slotId]);
    if (claimed.affectedRows !== 1) throw new Refused('FULL', 'SLOT_FULL', 'slotId');
    return rows.id;
  }
}
