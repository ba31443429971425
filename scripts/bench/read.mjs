/**
 * `npm run bench:read`: 我的预约, a student with ten bookings, their slots and counsellors, product against floor, in turns.
 */
import { isDeepStrictEqual } from 'node:util';
import { giveUp, say } from '../lib/say.mjs';
import { readId } from './lib/documents.mjs';
import { figure, median, spread, table } from './lib/figures.mjs';
import { startLoad } from './lib/load.mjs';
import { addCounsellors, addSlots, addStudents, newId } from './lib/people.mjs';
import { circumstances, report } from './lib/report.mjs';
import { cpuRatio, drive, of, ratios } from './lib/rounds.mjs';
import { insertRows } from './lib/sql.mjs';
import { onBoth } from './lib/stage.mjs';

const STUDENTS = 300;
const BOOKINGS = 10;
const CONNECTIONS = 32;
const ROUNDS = 7;
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 2_000);
/** So many rounds go before: Node compiles the product's longer paths only after some thousand requests. */
const WARM_ROUNDS = 4;
const ENDED = ['COMPLETED', 'NO_SHOW', 'CANCELLED_BY_STUDENT', 'DECLINED', 'EXPIRED'];

/** Each student has one open booking and nine that are over. @param {import('./lib/sql.mjs').Door} door */
async function fill(door) {
  const students = await addStudents(door, STUDENTS);
  const counsellors = await addCounsellors(door, 20);
  const slots = await addSlots(door, { counsellors, count: STUDENTS, capacity: 20, firstDay: 40, taken: 1 });
  const now = Date.now();
  const bookings = students.flatMap((student, s) =>
    Array.from({ length: BOOKINGS }, (_, b) => {
      const slot = /** @type {typeof slots[number]} */ (slots[(s * 7 + b * 31) % slots.length]);
      const id = newId();
      return {
        id,
        slot_id: slot.id,
        student_id: student.id,
        counsellor_id: slot.counsellor_id,
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        state: b === 0 ? 'CONFIRMED' : ENDED[b % ENDED.length],
        version: 2,
        purpose: null,
        instructions_version: 1,
        ended_key: b === 0 ? '' : id,
        created_at: now,
        updated_at: now,
      };
    }),
  );
  await insertRows(door, 'counselling_booking', bookings);
  return students.map((student) => student.token);
}

const head = [
  'database',
  'floor /s',
  'product /s',
  'ratio',
  'p50 floor → product, ms',
  'CPU a request, ms',
  'CPU ratio',
];
/** @type {string[][]} */
const rows = [];
const load = startLoad();

try {
  await onBoth(fill, async ({ kind, product, floor, data: tokens }) => {
    const requests = Array.from({ length: REQUESTS }, (_, i) => ({
      token: /** @type {string} */ (tokens[i % tokens.length]),
      documentId: readId,
      variables: { first: BOOKINGS },
    }));
    /** @type {Record<'product' | 'floor', import('./lib/rounds.mjs').Round[]>} */
    const rounds = { product: [], floor: [] };
    for (let i = -WARM_ROUNDS; i < ROUNDS; i += 1) {
      /** @type {string[][]} */
      const said = [];
      // Who goes first changes from round to round.
      for (const server of i % 2 === 0 ? [floor, product] : [product, floor]) {
        const { round, answers } = await drive(load, server, requests, CONNECTIONS);
        check(answers, server.name);
        said.push(answers.slice(0, tokens.length).map((answer) => answer.body));
        if (i >= 0) rounds[/** @type {'product' | 'floor'} */ (server.name)].push(round);
      }
      compare(said[0] ?? [], said[1] ?? []);
    }
    const ratio = ratios(rounds.product, rounds.floor);
    say(`${kind}: ratio ${spread(ratio, 2)}`);
    rows.push([
      kind === 'mariadb' ? 'MariaDB' : 'SQLite',
      spread(of(rounds.floor, 'perSecond')),
      spread(of(rounds.product, 'perSecond')),
      `**${spread(ratio, 2)}**`,
      `${figure(median(of(rounds.floor, 'p50')), 1)} → ${figure(median(of(rounds.product, 'p50')), 1)}`,
      `${figure(median(of(rounds.floor, 'cpuMs')), 2)} → ${figure(median(of(rounds.product, 'cpuMs')), 2)}`,
      figure(cpuRatio(rounds.product, rounds.floor), 2),
    ]);
  });
  const what =
    `A signed-in student, ${BOOKINGS} bookings, their slots and counsellors (the client's 我的预约): ${REQUESTS} requests a round over` +
    ` ${CONNECTIONS} connections, ${ROUNDS} rounds in turns, medians (least–greatest). Goal: 0.60 of the floor on MariaDB. ${circumstances()}`;
  report('read', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
} finally {
  load.stop();
}

/** @param {import('./lib/load.mjs').Answer[]} answers @param {string} name */
function check(answers, name) {
  for (const { status, body } of answers) {
    if (status !== 200 || body.includes('"errors"'))
      throw new Error(`${name} answered ${status}: ${body.slice(0, 500)}`);
  }
}

/** Field by field the same, for every student. @param {string[]} a @param {string[]} b */
function compare(a, b) {
  a.forEach((text, i) => {
    const [one, other] = [JSON.parse(text), JSON.parse(b[i] ?? 'null')];
    if (one.data.viewer.student.appointments.nodes.length !== BOOKINGS) throw new Error(`not ten bookings: ${text}`);
    if (!isDeepStrictEqual(one, other)) throw new Error(`the answers differ:\n${text}\n${b[i]}`);
  });
}
