import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Mark-up of the university's sites: a list of blocks, a list of news, and what both write of an article. */
const ARTICLE = {
  articleTitle: '.arti_title',
  articleBody: '.wp_articlecontent',
  attachments: 'a[href]',
  next: '.wp_paging a.next',
} as const;

const PRESETS = {
  WEBPLUS_LIST: { ...ARTICLE, item: '.list_item', link: 'a[href]', title: 'a[href]', date: '.Article_PublishDate' },
  WEBPLUS_NEWS: {
    ...ARTICLE,
    item: 'li.news',
    link: '.news_title a[href]',
    title: '.news_title a[href]',
    date: '.news_meta',
  },
} as const;

const selector = z.string().min(1).max(200);
const host = z
  .string()
  .regex(/^(\[[0-9a-fA-F:]+\]|[a-zA-Z0-9.-]+)(:\d{1,5})?$/, 'must be a host, with its port where that is not the usual')
  .transform((text) => text.toLowerCase());
const hour = z.number().int().min(0).max(24);

const source = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be of a-z, 0-9 and -'),
    title: z.string().min(1).max(60),
    office: z.string().regex(/^[A-Z_]{1,32}$/, 'must be the code of an office'),
    kind: z.enum(['HTML', 'JSON']).default('HTML'),
    preset: z.enum(['WEBPLUS_LIST', 'WEBPLUS_NEWS']).default('WEBPLUS_LIST'),
    listUrl: z.url({ protocol: /^https?$/ }),
    pages: z.number().int().min(1).max(50).default(2),
    hosts: z.array(host).min(1).max(20),
    privateHosts: z.array(host).max(20).default([]),
    selectors: z
      .strictObject({
        item: selector,
        link: selector,
        title: selector,
        date: selector,
        next: selector,
        articleTitle: selector,
        articleBody: selector,
        attachments: selector,
      })
      .partial()
      .default({}),
    everyMinutes: z
      .number()
      .int()
      .min(5)
      .max(24 * 60)
      .default(30),
    hours: z.tuple([hour, hour]).default([7, 22]),
    pauseMs: z.number().int().min(0).max(10_000).default(300),
    autoPublish: z.boolean().default(false),
  })
  .transform(({ preset, selectors, ...rest }) => ({
    ...rest,
    selectors: { ...PRESETS[preset], ...Object.fromEntries(Object.entries(selectors).filter(([, value]) => value)) },
  }))
  .refine((one) => one.hosts.includes(new URL(one.listUrl).host), { message: 'hosts must name the host of listUrl' });

const sources = z
  .array(source)
  .max(20)
  .refine((all) => new Set(all.map((one) => one.name)).size === all.length, { message: 'two sources bear one name' });

/** What is read of a page, as CSS selectors. */
export interface SiteSelectors {
  readonly item: string;
  /** within an item */
  readonly link: string;
  readonly title: string;
  readonly date: string;
  /** the link to the next page, in the whole page */
  readonly next: string;
  readonly articleTitle: string;
  readonly articleBody: string;
  /** links within the body that may lead to files */
  readonly attachments: string;
}

/** A page of the university's sites whose notices are taken over. */
export interface SiteSourceConfig {
  readonly name: string;
  readonly title: string;
  /** code of the office whose notices they become */
  readonly office: string;
  readonly kind: 'HTML' | 'JSON';
  readonly listUrl: string;
  readonly pages: number;
  /** hosts that may be asked, in lower case, with their port where that is not the usual one */
  readonly hosts: readonly string[];
  /** those of them that may stand at a private address */
  readonly privateHosts: readonly string[];
  readonly selectors: SiteSelectors;
  /** how long after a run the next one begins, within these hours of the day in Shanghai (from, until) */
  readonly everyMinutes: number;
  readonly hours: readonly [from: number, until: number];
  /** pause between two requests */
  readonly pauseMs: number;
  /** published at once; otherwise they wait for a publisher */
  readonly autoPublish: boolean;
}

export const siteVariables = { SITE_SOURCES: z.string().min(1).optional() };

/** The sources of the file that SITE_SOURCES names, and all that is wrong with it. */
export function readSiteSources(path: string | undefined): {
  readonly sources: readonly SiteSourceConfig[];
  readonly problems: readonly string[];
} {
  if (path === undefined) return { sources: [], problems: [] };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    return { sources: [], problems: [`SITE_SOURCES: the file ${why}`] };
  }
  const parsed = sources.safeParse(json);
  if (parsed.success) return { sources: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => `SITE_SOURCES: ${issue.path.join('.')}: ${issue.message}`);
  return { sources: [], problems };
}
