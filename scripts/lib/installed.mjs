import { readFileSync } from 'node:fs';
import { at } from './paths.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked */

/** @param {string} file @returns {Record<string, Locked> | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined; // not there, or cut off while it was written: the same answer, install
  }
}

/**
 * Whether node_modules holds what the lock names: npm writes its own record of what it installed
 * (node_modules/.package-lock.json) as its last step, so this is exact, needs no stamp and takes milliseconds.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = packagesOf(at(folder, 'package-lock.json'));
  const present = packagesOf(at(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional); // optional: binaries of other platforms stay away
  });
}
