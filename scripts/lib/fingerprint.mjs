import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at } from './paths.mjs';

const skippedFolders = new Set(['node_modules', 'dist', 'coverage', 'output', 'data', 'test', 'tests', '__tests__']);
const skippedFiles = /\.(test|testkit)\.[cm]?[jt]sx?$|^vitest\.|\.md$|\.log$/;

/** @param {string} path @param {(file: string) => void} visit */
function walk(path, visit) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) return visit(path);
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (skippedFolders.has(entry.name)) continue; // a link to such a folder, too
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.')) walk(join(path, entry.name), visit);
    } else if (!skippedFiles.test(entry.name)) visit(join(path, entry.name));
  }
}

/**
 * A hash over the names and contents of everything a build reads; tests and documents do not count.
 * Contents, not times: a checkout touches every file.
 * @param {string[]} inputs paths inside the checkout
 */
export function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const input of inputs) {
    walk(at(input), (file) => hash.update(`\0${file.slice(at().length)}\0`).update(readFileSync(file)));
  }
  return hash.digest('hex');
}

/** @param {string} name */
const stampFile = (name) => at('.cache/stamps', name);

/** Whether the stamp says that this very input was built. @param {string} name @param {string} print */
export const isStamped = (name, print) =>
  existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8').trim() === print;

/** @param {string} name @param {string} print */
export function stamp(name, print) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), `${print}\n`);
}
