/**
 * `npm run bench:eligibility`: one student asks the eligibility of all workflows at once: statements beside the one of the
 * session, as MariaDB counts them, and time.
 */
import { giveUp, say } from '../lib/say.mjs';
import { eligibilityDocument, signIn } from './lib/applications.mjs';
import { figure, spread, table } from './lib/figures.mjs';
import { startLoad } from './lib/load.mjs';
import { circumstances, report } from './lib/report.mjs';
import { openDoor } from './lib/sql.mjs';
import { buildProduct } from './lib/stage.mjs';
import { inUniversities } from './lib/university.mjs';

const SIZE = { name: 'eligibility', students: 3_000, applications: 12_000 };
const CODES = ['FUNDING_CERTIFICATE', 'HONOUR_CERTIFICATE', 'HARDSHIP_CERTIFICATE', 'VOLUNTEER_CARD_REPLACEMENT'];
const REQUESTS = 300;
const ROUNDS = 5;
const WARM_ROUNDS = 3;
const GOAL = 4;

const load = startLoad();
const { id: documentId, text } = eligibilityDocument(CODES);
/** @type {string[][]} */
const rows = [];

try {
  await buildProduct();
  await inUniversities([SIZE], { [documentId]: text }, async (kind, [university]) => {
    if (university === undefined) throw new Error('a university is wanted');
    const door = await openDoor(university.url);
    const token = await signIn(door, '230900001', 'STUDENT');
    const server = await university.serve();
    /** @type {number[]} */
    const p50 = [];
    let statements = NaN;
    try {
      const requests = new Array(REQUESTS).fill({ token, documentId, variables: {} });
      for (let round = -WARM_ROUNDS; round < ROUNDS; round += 1) {
        const before = await executed(door);
        const { p50: half, answers } = await load.drive(server.port, requests, 1);
        statements = ((await executed(door)) - before) / REQUESTS - 1;
        for (const { status, body } of answers) {
          const student = status === 200 ? JSON.parse(body).data?.viewer.student : null;
          if (!CODES.every((code) => student?.[code]?.rules.length > 0))
            throw new Error(`${status}: ${body.slice(0, 500)}`);
        }
        if (round >= 0) p50.push(half);
      }
    } finally {
      await server.stop();
      await door.close();
    }
    say(`${kind}: ${figure(statements, 2)} statements, ${spread(p50, 1)} ms`);
    const label = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
    rows.push([label, Number.isNaN(statements) ? '–' : `**${figure(statements, 1)}**`, spread(p50, 1)]);
  });
  const head = ['database', 'statements beside the session', 'p50, ms'];
  const what =
    `Eligibility of ${CODES.length} workflows, rule by rule and in words, for one student in one request: ${REQUESTS} requests a round, one` +
    ` after the other, ${ROUNDS} rounds, medians (least–greatest). Goal: ${GOAL} statements. ${circumstances()}`;
  report('eligibility', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
} finally {
  load.stop();
}

/** Prepared statements that the server has executed so far; NaN where nothing counts them. @param {import('./lib/sql.mjs').Door} door */
async function executed(door) {
  if (door.dialect === 'sqlite') return NaN;
  const [row] = await door.all("SHOW GLOBAL STATUS LIKE 'Com_stmt_execute'");
  return Number(row?.Value);
}
