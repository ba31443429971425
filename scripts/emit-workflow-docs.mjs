/** Writes docs/workflows/ out of the workflow tables: `node scripts/emit-workflow-docs.mjs [folder]`. */
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const folder = process.argv[2] ?? at('docs/workflows');
await run('build-server', [process.execPath, at('scripts/build-server.mjs')]);
await run('emit-workflow-docs', [process.execPath, at('server/dist/emit-workflow-docs.js'), folder]);
