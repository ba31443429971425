/**
 * The floor's delivery: what is due goes to inboxes and is marked sent, in one transaction a batch, soon after a booking. Written
 * once as a generator of statements, which each database's floor carries out in its own way.
 */
import { newId } from '../lib/people.mjs';
import { marks } from './statements.mjs';

export const BATCH = 200;
const CENTRE_ROLES = ['DESK', 'HEAD'];
const SOON_MS = 100;

/**
 * One batch; each statement yielded is answered by its rows. Returns how many were due.
 * @param {string} clock the database's time as an expression @param {string} locking how due rows are locked
 * @returns {Generator<{ sql: string, params: unknown[] }, number, any[]>}
 */
export function* batch(clock, locking) {
  const due = yield {
    sql:
      'SELECT id, template, subject_type AS subjectType, subject_id AS subjectId, recipient_account_id AS accountId,' +
      ` ${clock} AS at FROM outbox WHERE status = 'PENDING' AND due_at <= ${clock} ORDER BY due_at, id LIMIT ${BATCH}${locking}`,
    params: [],
  };
  if (due.length === 0) return 0;
  const { at } = due[0];
  const members = yield {
    sql:
      'SELECT DISTINCT staff.account_id AS accountId FROM staff_role JOIN staff ON staff.id = staff_role.staff_id' +
      ' JOIN account ON account.id = staff.account_id AND account.disabled_at IS NULL' +
      ` WHERE staff_role.office_code = 'COUNSELLING_CENTRE' AND staff_role.role IN ${marks(CENTRE_ROLES.length)}`,
    params: CENTRE_ROLES,
  };
  const alerts = due.filter((row) => row.template === 'appointment.centreUnconfirmed');
  const waiting = new Set();
  if (alerts.length > 0) {
    const rows = yield {
      sql: `SELECT id FROM counselling_booking WHERE id IN ${marks(alerts.length)} AND state = 'REQUESTED' AND starts_at > ?`,
      params: [...alerts.map((row) => row.subjectId), at],
    };
    for (const row of rows) waiting.add(row.id);
  }
  const standing = due.filter((row) => row.template !== 'appointment.centreUnconfirmed' || waiting.has(row.subjectId));
  const messages = standing.flatMap((row) =>
    (row.accountId === null ? members : [row]).map((to) => [
      newId(),
      row.id,
      to.accountId,
      row.template,
      row.subjectType,
      row.subjectId,
      at,
    ]),
  );
  if (messages.length > 0) {
    yield {
      sql:
        'INSERT INTO inbox_message (id, outbox_id, account_id, template, subject_type, subject_id, created_at) VALUES ' +
        messages.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', '),
      params: messages.flat(),
    };
  }
  for (const [rows, status] of /** @type {const} */ ([
    [standing, 'SENT'],
    [due.filter((row) => !standing.includes(row)), 'CANCELLED'],
  ])) {
    if (rows.length === 0) continue;
    yield {
      sql: `UPDATE outbox SET status = ?, attempts = attempts + 1, done_at = ? WHERE id IN ${marks(rows.length)}`,
      params: [status, at, ...rows.map((row) => row.id)],
    };
  }
  return due.length;
}

/** Runs `deliver` soon after it is asked, many wishes at once, never two side by side. @param {() => Promise<void>} deliver */
export function soon(deliver) {
  let asked = false;
  let running = false;
  const go = async () => {
    asked = false;
    running = true;
    await deliver().catch((error) => console.error(error));
    running = false;
    if (asked) setTimeout(go, SOON_MS);
  };
  return () => {
    if (!asked && !running) setTimeout(go, SOON_MS);
    asked = true;
  };
}
