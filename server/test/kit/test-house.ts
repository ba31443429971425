import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { seedDemo, type SeedSize } from '../../src/app/demo/seed-demo.js';
import { openHouse, type House, type HouseOptions } from '../../src/app/open-house.js';
import { serveHouse, type ServedHouse, type ServeOptions } from '../../src/app/serve-house.js';
import { readConfig, type Config } from '../../src/platform/config/config.js';
import { freshDatabase, type TestDialect } from './databases.js';

export interface TestHouse {
  readonly house: House;
  readonly served: ServedHouse;
  readonly url: string;
  readonly config: Config;
  /** lines that the sweeps logged */
  readonly logged: string[];
  /** moves the product's clock */
  advance(ms: number): void;
  close(): Promise<void>;
}

export interface TestHouseOptions {
  readonly size?: SeedSize;
  readonly env?: Readonly<Record<string, string>>;
  readonly workflows?: HouseOptions['workflows'];
  readonly fileReaders?: ServeOptions['fileReaders'];
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The compiled ones, as production runs them: the server must be built. */
export const MIGRATIONS = at('../../dist/migrations');
const DOCUMENTS = at('../../../schema/operations.json');

/** The product on a fresh demo database, listening on loopback; no sweeps by themselves (`house.sweeps.runNow`). */
export async function testHouse(dialect: TestDialect, options: TestHouseOptions = {}): Promise<TestHouse> {
  const database = await freshDatabase(dialect);
  const dataDir = mkdtempSync(join(tmpdir(), 'xuegong-data-'));
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    XG_DEMO: '1',
    JOBS: '0',
    LOG_LEVEL: 'silent',
    // Tests move the clock; what idleness ends has tests of its own.
    STUDENT_IDLE_MINUTES: '43200',
    ...options.env,
  });
  const logged: string[] = [];
  const note = (level: string) => (fields: object, message: string) =>
    void logged.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const house = await openHouse(config, {
    migrations: MIGRATIONS,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    workflows: options.workflows,
  });
  await seedDemo(house, options.size ?? { students: 12, bookings: 0 });
  const served = await serveHouse(house, {
    pages: { client: join(dataDir, 'no-client'), console: join(dataDir, 'no-console') },
    documents: DOCUMENTS,
    version: 'test',
    fileReaders: options.fileReaders,
  });
  return {
    house,
    served,
    url: served.url,
    config,
    logged,
    advance: (ms) => house.services.clock.advance(ms),
    close: async () => {
      await served.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
