/**
 * Adds the clients' documents to schema/operations.json (hash → text), which the server trusts. The file only grows: a
 * mini-program that was released weeks ago still sends its own hashes. `--check` writes nothing and fails when one is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from './lib/paths.mjs';
import { Plain, giveUp } from './lib/say.mjs';

const file = at('schema/operations.json');
/** @param {string} path @returns {Record<string, string>} */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

try {
  const published = read(file);
  const sent = ['client', 'console'].map((side) => read(at(side, 'src/graph/persisted-documents.json')));
  const missing = sent.flatMap((documents) => Object.entries(documents)).filter(([hash]) => !(hash in published));
  if (process.argv.includes('--check')) {
    if (missing.length > 0) {
      throw new Plain(
        'schema/operations.json 缺少客户端的查询文档，请运行 node scripts/collect-operations.mjs 并提交。',
        'schema/operations.json lacks documents of the clients: run node scripts/collect-operations.mjs and commit.',
      );
    }
  } else {
    const all = { ...published, ...Object.fromEntries(missing) };
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
    console.log(`schema/operations.json: ${Object.keys(sorted).length} documents, ${missing.length} new`);
  }
} catch (error) {
  giveUp(error);
}
