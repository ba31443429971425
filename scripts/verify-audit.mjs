/**
 * `npm run verify-audit [-- --head <position>:<hash>]`: walks the audit's chain in the database of DATABASE_URL (default: the
 * embedded one) and says where it is broken, if it is. A head written down earlier (the server logs one a day) must still
 * lie on it. Ends with 1 on a break.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { at, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const script = at('server/dist/verify-audit.js');
if (!existsSync(script)) await run('build-server', [process.execPath, at('scripts/build-server.mjs')]);
const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
