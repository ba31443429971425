import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { at } from '../scripts/lib/paths.mjs';

/** What each kind of user holds in hand. */
const devices = {
  phone: { viewport: { width: 375, height: 667 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
} as const;

let shared: Promise<Browser> | undefined;

/** The Chromium of the whole run; closed by the run. */
const browser = (): Promise<Browser> => (shared ??= chromium.connect(inject('browserWs')));

/** Pages that somebody sits at. */
const open = new Set<Page>();

export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  /** what the page complained about: errors thrown, console errors */
  readonly complaints: string[];
}

export interface SeatOptions {
  readonly colorScheme?: 'dark';
  /** inside WeCom it is this that tells */
  readonly userAgent?: string;
  /** another product than the one of all journeys */
  readonly baseURL?: string;
}

/** Somebody sits down with a device of their own: own cookies, Chinese, Shanghai's time. */
export async function sitDown(device: keyof typeof devices, options: SeatOptions = {}): Promise<Seat> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: inject('baseUrl'),
    ...devices[device],
    ...options,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  open.add(page);
  page.on('close', () => open.delete(page));
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // A request that was refused or cut is a case of the journeys, and the browser logs it by itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  return { page, context, complaints };
}

/** Leaves a picture for a person to look at, under output/screens/. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(at('output/screens'), { recursive: true });
  await page.screenshot({ path: at('output/screens', `${name}.png`) });
}

/** Pictures of all that is open, for whoever looks why a step failed. */
export async function pictureAll(name: string): Promise<void> {
  const pages = [...open].map((page, place) => picture(page, `${name}-${place + 1}`));
  await Promise.allSettled(pages);
}

/** What axe finds serious or critical on the page as it stands, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  // A frame where no script may run (a text as on the phone) cannot be looked into: axe would wait for it for ever.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe[sandbox]').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)}`));
}
