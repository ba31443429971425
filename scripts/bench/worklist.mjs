/**
 * `npm run bench:worklist`: what staff and students read of 1,000,000 applications, against the same of 1,000, in turns: the
 * work list's first and 1,000th page (by the cursors that one gets while walking), counts, searches, the print queue.
 */
import { giveUp, say } from '../lib/say.mjs';
import { ids, signIn } from './lib/applications.mjs';
import { figure, median, spread, table } from './lib/figures.mjs';
import { startLoad } from './lib/load.mjs';
import { circumstances, report } from './lib/report.mjs';
import { openDoor } from './lib/sql.mjs';
import { buildProduct } from './lib/stage.mjs';
import { inUniversities } from './lib/university.mjs';

const STUDENTS = Number(process.env.BENCH_STUDENTS ?? 30_000);
const APPLICATIONS = Number(process.env.BENCH_APPLICATIONS ?? 1_000_000);
const FEW = 1_000;
const DEEP = 1_000;
const PAGE = 20;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const WARM_ROUNDS = 3;
/** Requests of a kind in a round, one after the other: what one person waits for. */
const A_ROUND = 20;
const GOAL = 1.5;
/** Everything but drafts: the longest list there is. */
const ALL = ['SUBMITTED', 'REVIEWING', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'];

/** @typedef {{ name: string, documentId: string, variables: object, client: 'student' | 'console', token: string }} Read */

const load = startLoad();
/** @type {string[][]} */
const rows = [];
/** @type {string[]} */
const seeds = [];

try {
  await buildProduct();
  const sizes = [
    { name: 'small', students: STUDENTS, applications: FEW },
    { name: 'large', students: STUDENTS, applications: APPLICATIONS },
  ];
  await inUniversities(sizes, {}, async (kind, universities) => {
    const label = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
    const [small, large] = universities;
    if (small === undefined || large === undefined) throw new Error('two universities are wanted');
    const few = await open(small);
    const many = await open(large);
    try {
      for (const [i, read] of many.reads.entries()) {
        const times = await compare(few, many, i);
        const ratio = times.map(([one, other]) => other / one);
        say(`${kind}, ${read.name}: ${spread(ratio, 2)}`);
        rows.push([
          label,
          read.name,
          spread(
            times.map(([one]) => one),
            1,
          ),
          spread(
            times.map(([, one]) => one),
            1,
          ),
          median(ratio) <= GOAL ? `**${spread(ratio, 2)}**` : `${spread(ratio, 2)} (missed)`,
        ]);
      }
      if (many.seconds !== null) seeds.push(`${label} ${figure(many.seconds / 60, 1)} min`);
    } finally {
      await Promise.all([few.server.stop(), many.server.stop()]);
    }
  });
  const head = ['database', 'what', 'of 1,000, ms', `of ${figure(APPLICATIONS)}, ms`, 'times'];
  const what =
    `A reviewer and a student, ${figure(STUDENTS)} students, ${PAGE} rows a page as the console lists them, one request at a time:` +
    ` ${A_ROUND} requests a round, ${ROUNDS} rounds in turns, medians of the rounds (least–greatest). Page ${figure(DEEP)} is reached by` +
    ` walking, and compared with the first page of the few. Goal: within ${GOAL} times.` +
    (seeds.length > 0 ? ` Seeding ${figure(APPLICATIONS)} applications took ${seeds.join(', ')}.` : '') +
    ` ${circumstances()}`;
  report('worklist', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
} finally {
  load.stop();
}

/** Serves a university and prepares what is asked of it. @param {import('./lib/university.mjs').University} university */
async function open({ name, url, seconds, serve }) {
  const door = await openDoor(url);
  const staff = await signIn(door, 'student-affairs', 'STAFF');
  const [busiest] = await door.all(
    'SELECT student.number, student.name_initials AS initials FROM submission JOIN student ON student.id = submission.student_id' +
      " WHERE student.number NOT IN ('230900001', '230900002', '2250001') GROUP BY student.id, student.number, student.name_initials" +
      ' ORDER BY COUNT(*) DESC, student.number LIMIT 1',
  );
  const student = await signIn(door, busiest.number, 'STUDENT');
  await door.close();
  const server = await serve();
  const console = { token: staff, client: /** @type {const} */ ('console') };
  const list = (/** @type {object} */ variables) => ({
    ...console,
    documentId: ids.worklist,
    variables: { first: PAGE, ...variables },
  });
  const deep = await walk(server, list({ state: ALL }));
  say(`${name}: walked to page ${deep.page}`);
  /** @type {Read[]} */
  const reads = [
    { name: 'what waits, first page', ...list({}) },
    { name: 'everything, first page', ...list({ state: ALL }) },
    {
      name: `everything, page ${figure(DEEP)}`,
      ...list({ state: ALL, after: name === 'small' ? undefined : deep.cursor }),
    },
    { name: 'what one has taken', ...list({ assignee: 'ME' }) },
    { name: 'counts of the queues', ...console, documentId: ids.counts, variables: {} },
    { name: 'total of everything', ...console, documentId: ids.worklistTotal, variables: { state: ALL } },
    { name: "search: a student's number", ...list({ state: ALL, search: busiest.number }) },
    { name: 'search: initials', ...list({ state: ALL, search: busiest.initials }) },
    { name: 'search: serial numbers of a year', ...list({ state: ALL, search: `ZM${new Date().getFullYear()}` }) },
    { name: 'print queue', ...console, documentId: ids.printQueue, variables: { first: PAGE } },
    {
      name: 'a student’s own, first page',
      token: student,
      client: 'student',
      documentId: ids.mine,
      variables: { first: PAGE },
    },
  ];
  return { name, server, reads, seconds };
}

/**
 * Walks page by page to the page wanted, or to the last; the cursor is the one before it.
 * @param {import('./lib/processes.mjs').Server} server @param {Omit<Read, 'name'>} read
 */
async function walk(server, read) {
  /** @type {string | undefined} */
  let cursor;
  let page = 1;
  while (page < DEEP) {
    const request = { ...read, variables: { ...read.variables, after: cursor } };
    const { answers } = await load.drive(server.port, [request], 1);
    const { pageInfo } = checked(answers[0]).worklist;
    if (!pageInfo.hasNextPage) break;
    cursor = pageInfo.endCursor;
    page += 1;
  }
  return { cursor, page };
}

/**
 * The medians of both, round by round; who goes first changes.
 * @param {Awaited<ReturnType<typeof open>>} few @param {Awaited<ReturnType<typeof open>>} many @param {number} i
 * @returns {Promise<[small: number, large: number][]>}
 */
async function compare(few, many, i) {
  /** @type {[number, number][]} */
  const times = [];
  for (let round = -WARM_ROUNDS; round < ROUNDS; round += 1) {
    const taken = new Map();
    for (const side of round % 2 === 0 ? [few, many] : [many, few]) {
      const read = /** @type {Read} */ (side.reads[i]);
      const { p50, answers } = await load.drive(side.server.port, new Array(A_ROUND).fill(read), 1);
      answers.forEach(checked);
      taken.set(side, p50);
    }
    if (round >= 0) times.push([taken.get(few), taken.get(many)]);
  }
  return times;
}

/** @param {import('./lib/load.mjs').Answer | undefined} answer */
function checked(answer) {
  if (answer?.status !== 200 || answer.body.includes('"errors"')) {
    throw new Error(`the answer was ${answer?.status}: ${answer?.body.slice(0, 600)}`);
  }
  return JSON.parse(answer.body).data;
}
