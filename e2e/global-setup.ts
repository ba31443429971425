import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { at } from '../scripts/lib/paths.mjs';
import { which } from '../scripts/lib/tools.mjs';
import { startProduct } from './server.js';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One product and one Chromium for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env['XG_CHROMIUM'] ?? which('chromium');
  if (!executablePath) throw new Error('chromium was not found: install it, or name it in XG_CHROMIUM');
  rmSync(at('output/screens'), { recursive: true, force: true });
  const [product, browser] = await Promise.all([
    startProduct(),
    chromium.launchServer({ executablePath, args: quiet, headless: true }),
  ]);
  // Also for journeys that need no browser of ours, such as the mini-program's.
  process.env['XG_BASE_URL'] = product.url;
  project.provide('baseUrl', product.url);
  project.provide('browserWs', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await product.stop();
  };
}
