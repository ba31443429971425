/** Fails when a published document no longer fits the schema: a released mini-program would break. */
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { at } from './lib/paths.mjs';

const schema = buildSchema(readFileSync(at('schema/schema.graphql'), 'utf8'));
/** @type {[string, string][]} */
const documents = Object.entries(JSON.parse(readFileSync(at('schema/operations.json'), 'utf8')));
let bad = 0;
for (const [hash, text] of documents) {
  for (const error of validate(schema, parse(text))) {
    bad += 1;
    console.error(`${hash.slice(0, 12)}: ${error.message}\n  ${text.slice(0, 120)}`);
  }
}
console.log(`${documents.length} published documents, ${bad} faults`);
process.exitCode = bad || !documents.length ? 1 : 0;
