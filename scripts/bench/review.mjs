/**
 * `npm run bench:review`: a reviewer's acts upon 200 applications at once, as the console sends them: taken, then approved with
 * the rules judged again; one approval alone; statements an item. Every answer and the database are looked at.
 */
import { randomUUID } from 'node:crypto';
import { giveUp, say } from '../lib/say.mjs';
import { ids, signIn } from './lib/applications.mjs';
import { figure, spread, table } from './lib/figures.mjs';
import { startLoad } from './lib/load.mjs';
import { circumstances, report } from './lib/report.mjs';
import { openDoor } from './lib/sql.mjs';
import { buildProduct } from './lib/stage.mjs';
import { inUniversities } from './lib/university.mjs';

const BULK = 200;
const ROUNDS = 3;
const GOAL_S = 2;
/** A fifth of them is under way, of which nearly a half waits: enough for all rounds. */
const SIZE = { name: 'review', students: 3_000, applications: 12_000 };

const load = startLoad();
/** @type {string[][]} */
const rows = [];

try {
  await buildProduct();
  await inUniversities([SIZE], {}, async (kind, [university]) => {
    if (university === undefined) throw new Error('a university is wanted');
    const door = await openDoor(university.url);
    const token = await signIn(door, 'student-affairs-2', 'STAFF');
    const server = await university.serve();
    /** @type {Record<'claim' | 'approve' | 'one', number[]>} */
    const seconds = { claim: [], approve: [], one: [] };
    let statements = NaN;
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const waiting = await door.all(
          "SELECT id, workflow, version FROM submission WHERE state = 'SUBMITTED' AND workflow LIKE '%CERTIFICATE'" +
            ` ORDER BY queued_at, id LIMIT ${BULK + 1}`,
        );
        if (waiting.length <= BULK) throw new Error(`only ${waiting.length} are waiting`);
        const [single, ...many] = waiting;
        const act = (/** @type {string} */ action, /** @type {any[]} */ items, /** @type {number} */ up) =>
          review(server, token, action, items, up);
        seconds.claim.push(await act('CLAIM', many, 0));
        const before = await questions(door);
        seconds.approve.push(await act('APPROVE', many, 1));
        statements = ((await questions(door)) - before) / BULK;
        await act('CLAIM', [single], 0);
        seconds.one.push(await act('APPROVE', [single], 1));
        const list = waiting.map(() => '?').join(', ');
        const [stands] = await door.all(
          `SELECT COUNT(*) AS total FROM submission WHERE state = 'APPROVED' AND id IN (${list})`,
          waiting.map(({ id }) => id),
        );
        if (Number(stands.total) !== BULK + 1) throw new Error(`${stands.total} approved, not ${BULK + 1}`);
      }
    } finally {
      await server.stop();
      await door.close();
    }
    say(`${kind}: ${spread(seconds.approve, 2)} s`);
    const label = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
    const ms = seconds.one.map((s) => s * 1000);
    const each = Number.isNaN(statements) ? '–' : figure(statements, 1);
    rows.push([label, spread(seconds.claim, 2), `**${spread(seconds.approve, 2)}**`, spread(ms, 1), each]);
  });
  const head = ['database', `take ${BULK}, s`, `approve ${BULK}, s`, 'approve one, ms', 'statements an approval'];
  const what =
    `\`reviewApplications\` of ${BULK} applications in one request, one transaction each, rules judged again, verdict, event and message` +
    ` written; ${ROUNDS} rounds, medians (least–greatest), the first finds the server cold. Every item must be done, in the answer and in` +
    ' the database. Statements are those that MariaDB counted, BEGIN and COMMIT with them.' +
    ` Aim: ${GOAL_S} s on MariaDB. ${circumstances()}`;
  report('review', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
} finally {
  load.stop();
}

/**
 * Sends one act upon all of them and returns how long it took, in seconds; every one must be done.
 * @param {import('./lib/processes.mjs').Server} server @param {string} token @param {string} action
 * @param {{ id: string, workflow: string, version: number }[]} items @param {number} up versions gone since they were read
 */
async function review(server, token, action, items, up) {
  const input = {
    action,
    requestId: randomUUID(),
    items: items.map(({ id, workflow, version }) => ({
      id: Buffer.from(`${typeOf(workflow)}:${id}`, 'latin1').toString('base64url'),
      expectedVersion: version + up,
    })),
  };
  const request = { token, client: /** @type {const} */ ('console'), documentId: ids.review, variables: { input } };
  const { ms, answers } = await load.drive(server.port, [request], 1);
  const body = JSON.parse(answers[0]?.body ?? '{}');
  const refused = body.data?.reviewApplications.results.filter((/** @type {any} */ one) => one.refusal !== null);
  if (body.errors !== undefined || refused.length > 0) {
    throw new Error(`${action} was refused: ${JSON.stringify(body.errors ?? refused.slice(0, 3))}`);
  }
  return ms / 1000;
}

/** FUNDING_CERTIFICATE → FundingCertificate @param {string} code */
function typeOf(code) {
  return code.toLowerCase().replaceAll(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Statements that the server has executed so far, transaction control with them; NaN where nothing counts them. @param {import('./lib/sql.mjs').Door} door */
async function questions(door) {
  if (door.dialect === 'sqlite') return NaN;
  const rows = await door.all(
    "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_stmt_execute', 'Com_begin', 'Com_commit')",
  );
  return rows.reduce((sum, row) => sum + Number(row.Value), 0);
}
