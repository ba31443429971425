/**
 * Makes one PDF beside the main thread: typst counts for seconds on a large batch, and requests must not wait for it. Plain
 * JavaScript, so that the same file runs from the sources, from the build and under the tests.
 *
 * @typedef {{ template: string, fontFolders: string[], data: string, createdAt: number }} Job
 */
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** @type {Job} */
const job = workerData;
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: job.fontFolders }] });
const pdf = compiler.pdf(
  { mainFileContent: job.template, inputs: { data: job.data } },
  { creationTimestamp: job.createdAt },
);
// A copy of its own that can be handed over: the compiler's lies in memory that is not the worker's to give.
const bytes = new Uint8Array(pdf);
parentPort?.postMessage(bytes, [bytes.buffer]);
