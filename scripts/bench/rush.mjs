/**
 * `npm run bench:rush`: three thousand students click twice on a hundred seats. Exactly a hundred get one, both clicks of a
 * student tell the same, every request is answered once.
 */
import { randomUUID } from 'node:crypto';
import { giveUp, say } from '../lib/say.mjs';
import { booking, inspect, outcomeOf, settled } from './lib/bookings.mjs';
import { figure, median, spread, table } from './lib/figures.mjs';
import { startLoad } from './lib/load.mjs';
import { addCounsellors, addSlots, addStudents } from './lib/people.mjs';
import { circumstances, report } from './lib/report.mjs';
import { drive, of } from './lib/rounds.mjs';
import { onBoth } from './lib/stage.mjs';

const STUDENTS = Number(process.env.BENCH_STUDENTS ?? 3_000);
const SEATS = 100;
const CONNECTIONS = 100;
const ROUNDS = 3;
const GOAL = 3;
const variants = { [`one slot of ${SEATS}`]: 1, [`${SEATS} slots of one`]: SEATS };

/** Each round rushes at new slots; the students are the same but for those who won, so there are spare ones. @param {import('./lib/sql.mjs').Door} door */
async function fill(door) {
  const counsellors = await addCounsellors(door, SEATS);
  const turns = [];
  for (const [variant, count] of Object.entries(variants)) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const wish = { counsellors, count, capacity: SEATS / count, firstDay: 40 + turns.length };
      turns.push({ variant, slots: (await addSlots(door, wish)).map((slot) => slot.id) });
    }
  }
  return { turns, students: await addStudents(door, STUDENTS + SEATS * turns.length) };
}

const head = [
  'database',
  'seats',
  'floor, s',
  'product, s',
  'times the floor',
  'booked',
  'requests',
  'p99 floor → product, ms',
];
/** @type {string[][]} */
const rows = [];
const load = startLoad();

try {
  await onBoth(fill, async ({ kind, product, floor, urls, data }) => {
    const free = { product: data.students, floor: data.students };
    for (const variant of Object.keys(variants)) {
      /** @type {Record<'product' | 'floor', import('./lib/rounds.mjs').Round[]>} */
      const rounds = { product: [], floor: [] };
      const turns = data.turns.filter((turn) => turn.variant === variant);
      for (const [i, { slots }] of turns.entries()) {
        for (const server of i % 2 === 0 ? [floor, product] : [product, floor]) {
          const side = /** @type {'product' | 'floor'} */ (server.name);
          const students = free[side].slice(0, STUDENTS);
          const requests = students.flatMap((student, s) => {
            const slot = /** @type {string} */ (slots[s % slots.length]);
            const requestId = randomUUID();
            return [booking(student, slot, requestId), booking(student, slot, requestId)];
          });
          const { round, answers } = await drive(load, server, requests, CONNECTIONS);
          rounds[side].push(round);
          const winners = judge(answers, server);
          await settled(urls[side]);
          const { booked, problems } = await inspect(urls[side], slots);
          if (booked !== SEATS || winners.length !== SEATS)
            problems.push(`${booked} booked, ${winners.length} told so`);
          if (problems.length > 0) throw new Error(`${side}: ${problems.join('; ')}`);
          const won = new Set(winners.map((n) => students[n]));
          free[side] = free[side].filter((student) => !won.has(student));
        }
      }
      const times = rounds.product.map((round, i) => round.ms / (rounds.floor[i]?.ms ?? NaN));
      say(`${kind}, ${variant}: ${spread(times, 2)} times the floor`);
      rows.push([
        kind === 'mariadb' ? 'MariaDB' : 'SQLite',
        variant,
        spread(
          of(rounds.floor, 'ms').map((ms) => ms / 1000),
          2,
        ),
        spread(
          of(rounds.product, 'ms').map((ms) => ms / 1000),
          2,
        ),
        `**${spread(times, 2)}**`,
        `${SEATS} each round`,
        figure(STUDENTS * 2),
        `${figure(median(of(rounds.floor, 'p99')))} → ${figure(median(of(rounds.product, 'p99')))}`,
      ]);
    }
  });
  const what =
    `${figure(STUDENTS)} students click twice (one request id) on ${SEATS} seats, over ${CONNECTIONS} connections, ${ROUNDS} rounds in turns, medians` +
    ` (least–greatest). Each round is checked: exactly ${SEATS} booked, in the answers and in the database, no seat oversold, every request` +
    ` answered once, both clicks of a student with the same answer. Goal: at most ${GOAL} times the floor. ${circumstances()}`;
  report('rush', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
} finally {
  load.stop();
}

/** Indexes of the students who were told of a seat. @param {import('./lib/load.mjs').Answer[]} answers @param {import('./lib/processes.mjs').Server} server @returns {number[]} */
function judge(answers, server) {
  const winners = [];
  for (let s = 0; s * 2 < answers.length; s += 1) {
    const [one, other] = [
      outcomeOf(/** @type {any} */ (answers[s * 2])),
      outcomeOf(/** @type {any} */ (answers[s * 2 + 1])),
    ];
    if (JSON.stringify(one) !== JSON.stringify(other)) {
      throw new Error(`${server.name} told student ${s} two things: ${JSON.stringify([one, other])}`);
    }
    if ('id' in one) winners.push(s);
    else if (one.code !== 'FULL') throw new Error(`${server.name} answered ${one.code}\n${server.log()}`);
  }
  return winners;
}
