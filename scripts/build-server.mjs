/**
 * Transpiles server/src → server/dist and server/migrations → server/dist/migrations with swc (types are `npm test`'s
 * affair), with source maps. Written beside and swapped in, so that a failed build leaves the last good one standing.
 */
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { at } from './lib/paths.mjs';

// From the server's own node_modules: the root may have none (npm start needs no root install).
const { transform } = createRequire(at('server/package.json'))('@swc/core');

const dist = at('server/dist');
const fresh = at('server', `dist.${process.pid}`);

/** The same meaning as server/tsconfig.json: decorators with metadata, fields assigned rather than defined. */
const options = {
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  inlineSourcesContent: false,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

/** @param {string} from @param {string} to */
async function compile(from, to) {
  const { code, map } = await transform(await readFile(from, 'utf8'), {
    ...options,
    filename: from,
    // Where the debugger finds the source, seen from the final place (dist), not from the one written to.
    sourceFileName: relative(join(dist, dirname(relative(fresh, to))), from),
  });
  const name = to.slice(to.lastIndexOf('/') + 1);
  await Promise.all([writeFile(to, `${code}\n//# sourceMappingURL=${name}.map\n`), writeFile(`${to}.map`, map)]);
}

/** @param {string} from @param {string} to @returns {Promise<number>} files written */
async function tree(from, to) {
  const entries = await readdir(from, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sources = files.filter((file) => /(?<!\.d)\.ts$/.test(file) && !/\.(test|testkit)\.ts$/.test(file));
  const assets = files.filter((file) => !/\.([cm]?tsx?|md|snap)$/.test(file));
  const target = (/** @type {string} */ file) => join(to, relative(from, file));
  await Promise.all(
    [...new Set([...sources, ...assets].map((file) => dirname(target(file))))].map((d) =>
      mkdir(d, { recursive: true }),
    ),
  );
  await Promise.all([
    ...sources.map((file) => compile(file, target(file).replace(/\.ts$/, '.js'))),
    ...assets.map((file) => cp(file, target(file))),
  ]);
  return sources.length;
}

try {
  const counts = await Promise.all([
    tree(at('server/src'), fresh),
    tree(at('server/migrations'), join(fresh, 'migrations')),
  ]);
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
  console.log(`server/dist: ${counts[0]} modules, ${counts[1]} migrations, ${Math.round(performance.now())} ms`);
} finally {
  await rm(fresh, { recursive: true, force: true });
}
