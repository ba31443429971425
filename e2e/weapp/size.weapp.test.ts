import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const build = path.resolve(import.meta.dirname, '../../client/dist/weapp');
const KB = 1024;

function bytesIn(folder: string, leaveOut: readonly string[]): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (leaveOut.some((part) => full === path.join(build, part))) continue;
    bytes += entry.isDirectory() ? bytesIn(full, leaveOut) : statSync(full).size;
  }
  return bytes;
}

it('keeps the main package of the mini-program under 1 MB', () => {
  const app = JSON.parse(readFileSync(path.join(build, 'app.json'), 'utf8')) as { subPackages: { root: string }[] };
  const main = bytesIn(
    build,
    app.subPackages.map(({ root }) => root),
  );
  console.log(`main package: ${(main / KB).toFixed(0)} KB`);
  expect(main).toBeGreaterThan(100 * KB); // an empty build is no small one
  expect(main).toBeLessThan(1024 * KB);
});
