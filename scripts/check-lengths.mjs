/** Fails on a source file over 300 lines; prints how small the rooms are. */
import { readFileSync } from 'node:fs';
import { committedFiles } from './lib/committed.mjs';
import { isSource, linesOf, longest } from './lib/lengths.mjs';
import { at } from './lib/paths.mjs';

const lengths = committedFiles()
  .filter(isSource)
  .map((file) => ({ file, lines: linesOf(readFileSync(at(file), 'utf8')) }))
  .sort((a, b) => a.lines - b.lines);
const over = lengths.filter(({ lines }) => lines > longest);
for (const { file, lines } of over) console.error(`${file}: ${lines} lines, at most ${longest}`);
const share = (/** @type {number} */ part) => lengths[Math.floor((lengths.length - 1) * part)]?.lines;
console.log(`${lengths.length} files; lines: median ${share(0.5)}, nine of ten ≤ ${share(0.9)}, longest ${share(1)}`);
process.exitCode = over.length || !lengths.length ? 1 : 0;
