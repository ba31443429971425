import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildGraph } from './app/build-graph.js';
import { workflows } from './app/registry.js';

/** Writes the SDL to the file named: `node dist/emit-schema.js <file>`. */
const [, , file] = process.argv;
if (file === undefined) throw new Error('usage: emit-schema <file>');
writeFileSync(file, `${printSchema(lexicographicSortSchema(buildGraph(workflows)))}\n`);
