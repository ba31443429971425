/** Fails when a dependency of any folder is not free for commercial use: everything the four locks name. */
import { at } from './lib/paths.mjs';
import { packagesOf, refused } from './lib/licences.mjs';

let bad = 0;
let seen = 0;
for (const folder of ['.', 'server', 'client', 'console']) {
  const packages = packagesOf(at(folder));
  seen += packages.length;
  for (const { name, version, licence } of refused(packages)) {
    bad += 1;
    console.error(`${folder}: ${name}@${version} is under "${licence || 'no stated licence'}"`);
  }
}
console.log(`${seen} packages, ${bad} under a licence that is not allowed`);
process.exitCode = bad || !seen ? 1 : 0;
