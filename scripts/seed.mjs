/**
 * `npm run seed -- --students 30000 --bookings 200 --applications 1000000`: fills the empty database of DATABASE_URL (default: the embedded one)
 * with a demo university of that size. The server must not be running on an embedded database.
 */
import { spawnSync } from 'node:child_process';
import { at, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await run('build-server', [process.execPath, at('scripts/build-server.mjs')]);
const { status } = spawnSync(process.execPath, [at('server/dist/seed.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
