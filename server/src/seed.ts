import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { seedDemo } from './app/demo/seed-demo.js';
import { openHouse } from './app/open-house.js';
import { readConfig } from './platform/config/config.js';

/** Fills an empty database with a demo university: `node dist/seed.js --students 30000 --bookings 200 --applications 1000000`. */
const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '300' },
    bookings: { type: 'string', default: '14' },
    applications: { type: 'string', default: '45' },
  },
});
const size = {
  students: Number(values.students),
  bookings: Number(values.bookings),
  applications: Number(values.applications),
};
if (!Object.values(size).every((n) => Number.isInteger(n) && n >= 0)) throw new Error('sizes are whole numbers');

const config = readConfig(process.env);
if (config.production) throw new Error('demo data are refused in production');
mkdirSync(config.dataDir, { recursive: true });
const here = dirname(fileURLToPath(import.meta.url));
const house = await openHouse(config, { migrations: join(here, 'migrations'), log: pino({ level: 'warn' }) });
const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`;
const seeded = await seedDemo(house, { ...size, notices: true, feedback: true }, (line) =>
  console.log(`${seconds()}: ${line}`),
);
console.log(
  seeded
    ? `seeded ${size.students} students and ${size.applications} applications in ${seconds()}, ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB at most`
    : 'the database has accounts already: nothing was written',
);
await house.close();
