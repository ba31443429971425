/**
 * `npm run bench:start`: from the start of the process to a ready service, and what it weighs when idle. The database stands
 * already, with the demo university in it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { giveUp, say } from '../lib/say.mjs';
import { figure, spread, table } from './lib/figures.mjs';
import { startProduct } from './lib/processes.mjs';
import { circumstances, report } from './lib/report.mjs';
import { onBoth } from './lib/stage.mjs';

const STARTS = 5;
const IDLE_S = 10;

const head = ['database', 'ready, s', `RSS after ${IDLE_S} s idle, MB`];
/** @type {string[][]} */
const rows = [];

try {
  await onBoth(
    async () => null,
    async ({ kind, product, floor, env }) => {
      await Promise.all([product.stop(), floor.stop()]);
      const ready = [];
      const memory = [];
      for (let i = 0; i < STARTS; i += 1) {
        const server = await startProduct(env);
        ready.push(server.readyMs / 1000);
        if (i === STARTS - 1) {
          await sleep(IDLE_S * 1000);
          memory.push(server.rssMb());
        }
        await server.stop();
      }
      say(`${kind}: ready in ${spread(ready, 2)} s, ${figure(memory[0] ?? NaN)} MB`);
      rows.push([kind === 'mariadb' ? 'MariaDB' : 'SQLite', spread(ready, 2), figure(memory[0] ?? NaN)]);
    },
  );
  const what =
    `From the start of the process (\`node server/dist/main.js\`, production settings, sweeps on) to its first ready answer: ${STARTS} starts,` +
    ` median (least–greatest). Aims: 1.5 s and 180 MB. ${circumstances()}`;
  report('start', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
}
