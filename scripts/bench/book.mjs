/**
 * `npm run bench:book`: bookings of different students on one hot slot and spread over a hundred, product against floor, in turns.
 */
import { isDeepStrictEqual } from 'node:util';
import { giveUp, say } from '../lib/say.mjs';
import { booking, inspect, outcomeOf, settled } from './lib/bookings.mjs';
import { figure, median, spread, table } from './lib/figures.mjs';
import { startLoad } from './lib/load.mjs';
import { addCounsellors, addSlots, addStudents } from './lib/people.mjs';
import { circumstances, report } from './lib/report.mjs';
import { cpuRatio, drive, of, ratios } from './lib/rounds.mjs';
import { onBoth } from './lib/stage.mjs';

const CONNECTIONS = 32;
const ROUNDS = 5;
const A_ROUND = Number(process.env.BENCH_REQUESTS ?? 600);
/** How many slots, and how many rounds go before those that count. */
const variants = { 'one hot slot': { count: 1, warm: 2 }, '100 slots': { count: 100, warm: 1 } };
/**
 * How often the first round is sent again before anything counts: each must answer the first booking. Node compiles the longer
 * paths of either server only after some thousand requests, and a server in service has had them.
 */
const REPEATS = 8;

/** Every round has students and slots of its own, since a student has one open booking. @param {import('./lib/sql.mjs').Door} door */
async function fill(door) {
  const counsellors = await addCounsellors(door, 100);
  const turns = [];
  for (const [variant, { count, warm }] of Object.entries(variants)) {
    for (let round = -warm; round < ROUNDS; round += 1) {
      const firstDay = 40 + turns.length * 5;
      const wish = { counsellors, count, capacity: Math.ceil((A_ROUND * 2) / count), firstDay };
      turns.push({ variant, round, slots: (await addSlots(door, wish)).map((slot) => slot.id) });
    }
  }
  const students = await addStudents(door, A_ROUND * turns.length);
  return turns.map((turn, i) => ({ ...turn, students: students.slice(i * A_ROUND, (i + 1) * A_ROUND) }));
}

const head = [
  'database',
  'slots',
  'floor /s',
  'product /s',
  'ratio',
  'p50 floor → product, ms',
  'CPU a booking, ms',
  'CPU ratio',
];
/** @type {string[][]} */
const rows = [];
const load = startLoad();

try {
  await onBoth(fill, async ({ kind, product, floor, urls, data: turns }) => {
    /** @type {import('./lib/load.mjs').Request[] | undefined} */
    let first;
    for (const variant of Object.keys(variants)) {
      /** @type {Record<'product' | 'floor', import('./lib/rounds.mjs').Round[]>} */
      const rounds = { product: [], floor: [] };
      for (const { round: number, slots, students } of turns.filter((turn) => turn.variant === variant)) {
        const requests = students.map((student, i) =>
          booking(student, /** @type {string} */ (slots[i % slots.length])),
        );
        first ??= requests;
        for (const server of number % 2 === 0 ? [floor, product] : [product, floor]) {
          const side = /** @type {'product' | 'floor'} */ (server.name);
          const { round, answers } = await drive(load, server, requests, CONNECTIONS);
          if (requests === first) await repeat(server, requests, answers);
          const refused = answers.map(outcomeOf).find((outcome) => 'code' in outcome);
          if (refused !== undefined) throw new Error(`${side} refused a booking: ${JSON.stringify(refused)}`);
          await settled(urls[side]);
          const { booked, problems } = await inspect(urls[side], slots);
          if (booked !== A_ROUND) problems.push(`${booked} bookings, not ${A_ROUND}`);
          if (problems.length > 0) throw new Error(`${side}: ${problems.join('; ')}`);
          if (number >= 0) rounds[side].push(round);
        }
      }
      const ratio = ratios(rounds.product, rounds.floor);
      say(`${kind}, ${variant}: ratio ${spread(ratio, 2)}`);
      rows.push([
        kind === 'mariadb' ? 'MariaDB' : 'SQLite',
        variant,
        spread(of(rounds.floor, 'perSecond')),
        spread(of(rounds.product, 'perSecond')),
        `**${spread(ratio, 2)}**`,
        `${figure(median(of(rounds.floor, 'p50')), 1)} → ${figure(median(of(rounds.product, 'p50')), 1)}`,
        `${figure(median(of(rounds.floor, 'cpuMs')), 2)} → ${figure(median(of(rounds.product, 'cpuMs')), 2)}`,
        figure(cpuRatio(rounds.product, rounds.floor), 2),
      ]);
    }
  });
  const what =
    `\`bookCounselling\` with every promise kept, ${A_ROUND} students a round over ${CONNECTIONS} connections, ${ROUNDS} rounds in turns,` +
    ' medians (least–greatest). Both deliver the messages to the inboxes meanwhile.' +
    ` Goal: 0.70 of the floor. ${circumstances()}`;
  report('book', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
} finally {
  load.stop();
}

/** The same requests once more, as after lost answers. @param {import('./lib/processes.mjs').Server} server @param {import('./lib/load.mjs').Request[]} requests @param {import('./lib/load.mjs').Answer[]} answers */
async function repeat(server, requests, answers) {
  for (let i = 0; i < REPEATS; i += 1) {
    const again = await load.drive(server.port, requests, CONNECTIONS);
    again.answers.forEach((answer, n) => {
      const [one, other] = [outcomeOf(/** @type {any} */ (answers[n])), outcomeOf(answer)];
      if (!isDeepStrictEqual(one, other))
        throw new Error(`${server.name} answered a repeat by ${JSON.stringify(other)}`);
    });
  }
}
