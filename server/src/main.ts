import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { demoAccounts, seedDemo } from './app/demo/seed-demo.js';
import { openHouse } from './app/open-house.js';
import { serveHouse } from './app/serve-house.js';
import { startFailure } from './app/start-failure.js';
import { readConfig } from './platform/config/config.js';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');

async function main(): Promise<void> {
  const config = readConfig(process.env);
  mkdirSync(config.dataDir, { recursive: true });
  const log = pino({ level: config.logLevel, base: null });
  const house = await openHouse(config, { migrations: join(here, 'migrations'), log });
  if (config.demo) await seedDemo(house);
  const served = await serveHouse(house, {
    pages: { client: join(project, 'client/dist/h5'), console: join(project, 'console/dist') },
    documents: config.trustedDocuments ?? join(project, 'schema/operations.json'),
    version: process.env['npm_package_version'] ?? '0.1.0',
  });
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    served.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not close cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', close).on('SIGINT', close);
  announce(served.url, config.demo);
}

function announce(url: string, demo: boolean): void {
  const lines = [
    `学生端 student client   ${url}/`,
    `工作台 staff console     ${url}/console/`,
    `图 graph                ${url}/graphql`,
  ];
  if (demo) lines.push('', '演示账号 demo accounts:', ...demoAccounts());
  process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
}

main().catch((error: unknown) => {
  console.error(startFailure(error, process.env['PORT']) ?? error);
  process.exit(1);
});
