import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { fontFolders } from './fonts.js';
import { pageData, type Letterhead, type PaperToDraw } from './page-data.js';

const TEMPLATE = new URL('./certificate.typ', import.meta.url);
const WORKER = new URL('./typst-worker.mjs', import.meta.url);

/** A large batch takes a few hundred megabytes: they are made one after the other, and a crowd of them is turned away. */
const WAITING_AT_MOST = 20;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The PDF of these papers, one after the other, each as often as it has copies. Made in a thread of its own. The same papers
 * and `createdAt` give the same pages.
 *
 * @throws Refusal UNAVAILABLE when too many wait already
 */
export async function makePdf(
  papers: readonly PaperToDraw[],
  letterhead: Letterhead,
  createdAt: Instant,
): Promise<Uint8Array> {
  if (waiting >= WAITING_AT_MOST) refuse('UNAVAILABLE', 'PRINTING_BUSY');
  waiting += 1;
  const mine = last.then(() => inThread(papers, letterhead, createdAt));
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

async function inThread(
  papers: readonly PaperToDraw[],
  letterhead: Letterhead,
  createdAt: Instant,
): Promise<Uint8Array> {
  const template = await readFile(TEMPLATE, 'utf8');
  const data = pageData(papers, letterhead);
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: { template, fontFolders: fontFolders(), data, createdAt: Math.floor(createdAt / 1_000) },
    });
    // typst's diagnostics may quote the data, so what it says stays here.
    const failed = () => reject(new Error('a certificate could not be drawn'));
    worker.once('message', (pdf: Uint8Array) => resolve(pdf));
    worker.once('error', failed);
    worker.once('exit', failed);
  });
}
