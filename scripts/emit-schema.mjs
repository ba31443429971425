/** Writes schema/schema.graphql out of the server's code: `node scripts/emit-schema.mjs [file]`. */
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const file = process.argv[2] ?? at('schema/schema.graphql');
await run('build-server', [process.execPath, at('scripts/build-server.mjs')]);
await run('emit-schema', [process.execPath, at('server/dist/emit-schema.js'), file]);
