import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { at } from '../../lib/paths.mjs';

const FILE = at('docs/performance.md');

const [loadBefore = 0] = loadavg();

/** Where and when the figures were taken, and how busy others kept the machine, in one line. */
export function circumstances() {
  const [cpu] = cpus();
  return `Taken ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}; load average before it ${loadBefore.toFixed(1)}.`;
}

/**
 * Prints a bench's result and, asked by `--write`, puts it into docs/performance.md between its own marks.
 * @param {string} name @param {string} text Markdown
 */
export function report(name, text) {
  process.stdout.write(`\n${text}\n`);
  if (!process.argv.includes('--write')) return;
  const begin = `<!-- ${name}: written by npm run bench:${name} -- --write -->`;
  const end = `<!-- /${name} -->`;
  mkdirSync(dirname(FILE), { recursive: true });
  const old = readFileSync(FILE, 'utf8');
  const [before, rest] = old.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/performance.md has no marks for ${name}`);
  writeFileSync(FILE, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}
