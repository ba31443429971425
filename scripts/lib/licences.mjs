import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permits } from './spdx.mjs';

/** Free for commercial use without asking and without opening our own source. */
export const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSD',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/**
 * libvips comes as a shared library of its own, loaded as it is and free to be replaced, which is what the LGPL asks; sharp
 * itself is Apache 2.0.
 * @param {string} name
 */
const allowedFor = (name) => (/^@img\/sharp-/.test(name) ? new Set([...allowed, 'LGPL-3.0-or-later']) : allowed);

/** What a package.json says, older spellings included. @param {any} manifest parsed JSON of foreign making */
export function licenceOf(manifest) {
  const said = manifest?.license ?? manifest?.licence ?? manifest?.licenses;
  const list = (Array.isArray(said) ? said : [said]).map((entry) => (typeof entry === 'string' ? entry : entry?.type));
  return list
    .filter(Boolean)
    .join(' OR ')
    .replace(/^Apache 2\.0$|^Apache License,? Version 2\.0$/, 'Apache-2.0');
}

/**
 * Every package that a lock names, with its licence as installed, else (a binary for another platform) as locked.
 * @param {string} folder absolute
 * @returns {{ name: string, version: string, licence: string }[]}
 */
export function packagesOf(folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, locked]) => path !== '' && !locked.link)
    .map(([path, locked]) => {
      const file = join(folder, path, 'package.json');
      const installed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
      const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version: locked.version, licence: licenceOf(installed) || licenceOf(locked) };
    });
}

/** Those one may not simply use. @param {ReturnType<typeof packagesOf>} packages */
export const refused = (packages) =>
  packages.filter(({ name, licence }) => !licence || !permits(licence, allowedFor(name)));
