import { seedDemo } from '../../src/app/demo/seed-demo.js';
import { openHouse } from '../../src/app/open-house.js';
import { readConfig } from '../../src/platform/config/config.js';
import { MIGRATIONS } from './test-house.js';

/** The demo's people with next to nothing on record: what a server would seed by itself takes it half a minute. */
export async function smallDemo(env: Readonly<Record<string, string>>): Promise<void> {
  const config = readConfig({ ...env, NODE_ENV: 'test', PORT: '0', JOBS: '0', LOG_LEVEL: 'silent' });
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const house = await openHouse(config, { migrations: MIGRATIONS, log: silent });
  await seedDemo(house, { students: 1, bookings: 0 });
  await house.close();
}
