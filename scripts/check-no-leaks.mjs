/** Fails when a committed file holds an absolute path of a machine, or a lock the host it was installed from. */
import { readFileSync } from 'node:fs';
import { committedFiles } from './lib/committed.mjs';
import { leaksOf } from './lib/leaks.mjs';
import { at } from './lib/paths.mjs';

const binary = /\.(png|jpe?g|gif|webp|ico|woff2?|ttf|otf|pdf|xlsx|zip|gz)$/;
const files = committedFiles().filter((file) => !binary.test(file));
const leaks = files.flatMap((file) => leaksOf(file, readFileSync(at(file), 'utf8')));
for (const leak of leaks) console.error(leak);
console.log(`${files.length} files, ${leaks.length} leaks`);
process.exitCode = leaks.length || !files.length ? 1 : 0;
