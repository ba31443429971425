import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { run } from './run.mjs';
import { Plain } from './say.mjs';

/** @param {string} path @returns {string[]} files below, relative; '' for a file itself */
function filesOf(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}

/**
 * What differs between a committed folder and the same emitted anew.
 * @param {string} committed @param {string} emitted absolute folders @returns {string[]}
 */
export function differences(committed, emitted) {
  const names = [...new Set([...filesOf(committed), ...filesOf(emitted)])].sort();
  const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  return names.filter((name) => read(join(committed, name)) !== read(join(emitted, name)));
}

/** An empty folder for what is emitted. @param {string} name */
export function emptyFolder(name) {
  const folder = at('.cache/fresh', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @param {string} what @param {string[]} differing @param {string} command */
function refuse(what, differing, command) {
  if (differing.length === 0) return;
  throw new Plain(
    `${what} 已过期，请运行 ${command} 并提交。`,
    `${what} is stale: run ${command} and commit the result.`,
    differing.map((name) => `  ${name}`).join('\n'),
  );
}

/** The typed documents of both clients, generated again from the committed SDL and their operations. */
export async function checkDocuments() {
  const folder = emptyFolder('documents');
  const config = readFileSync(at('codegen.yml'), 'utf8').replaceAll(
    /^ {2}((client|console)\/src\/graph\/):/gm,
    (_, path) => `  .cache/fresh/documents/${path}:`,
  );
  const file = at('.cache/fresh/codegen.yml');
  writeFileSync(file, config);
  await run('codegen', [at('node_modules/.bin/graphql-codegen'), '--config', file]);
  const stale = ['client', 'console'].flatMap((side) => {
    const path = `${side}/src/graph`;
    const names = differences(at(path), join(folder, path));
    return names.map((name) => `${path}/${name}`);
  });
  refuse('typed documents', stale, 'npm run codegen');
}

/** The SDL, emitted anew by the built server. */
export async function checkSchema() {
  const folder = emptyFolder('schema');
  await run('fresh-schema', [process.execPath, at('server/dist/emit-schema.js'), join(folder, 'schema.graphql')]);
  const same =
    readFileSync(at('schema/schema.graphql'), 'utf8') === readFileSync(join(folder, 'schema.graphql'), 'utf8');
  refuse('schema/schema.graphql', same ? [] : ['schema.graphql'], 'node scripts/emit-schema.mjs');
}

/** The drawn tables of the workflows. */
export async function checkWorkflowDocs() {
  const folder = emptyFolder('workflows');
  await run('fresh-workflow-docs', [process.execPath, at('server/dist/emit-workflow-docs.js'), folder]);
  refuse('docs/workflows', differences(at('docs/workflows'), folder), 'node scripts/emit-workflow-docs.mjs');
}
