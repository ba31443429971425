import { load } from 'cheerio';
import sanitizeHtml, { type Attributes, type Tag } from 'sanitize-html';
import { idOf } from '../../kernel/global-id.js';
import { isUuid } from '../../kernel/ids.js';
import { FILE_TYPE } from '../../platform/files/file-urls.js';
import { FILE_SCHEME, LINK_SCHEMES, LIST_OPTIONS } from './allow-list.js';
import { isDeeperThan } from './depth.js';

export interface CleanHtml {
  /** in one spelling: cleaning it again changes nothing */
  readonly html: string;
  /** ids of our files that it shows, each once, in order */
  readonly pictures: readonly string[];
  /** ids of our files that its links lead to */
  readonly linked: readonly string[];
}

/** Control characters, and marks that turn the reading direction of all that follows. */
const UNPRINTED = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;
const LONGEST_ALT = 200;
const LONGEST_HREF = 2_000;
const WIDEST_SPAN = 50;
/** Two are enough for what editors write; strangers' texts may take one more. */
const MOST_ROUNDS = 5;
const BOTTOM = 5_000;

/**
 * Formatted text as the allow-list lets it pass, whoever wrote it. Files of ours may be named by `xg-file:<id>` or by the
 * address that the graph gave out (`/files/<id>?…`); both come out as `xg-file:<row's id>`. Pictures from elsewhere are left out;
 * a link that is none of http, https, mailto and tel leaves its words.
 */
export function cleanHtml(dirty: string, mostRounds = MOST_ROUNDS): CleanHtml {
  let clean = cleanOnce(isDeeperThan(dirty, BOTTOM) ? wordsOf(dirty) : dirty);
  for (let round = 0; round < mostRounds; round++) {
    const again = cleanOnce(asBrowsersRead(clean.html));
    if (again.html === clean.html) return again;
    clean = again;
  }
  // What does not come to rest is read differently each time, and by a browser again: its words alone stay.
  return cleanOnce(wordsOf(clean.html));
}

/** Without any tag. */
function wordsOf(html: string): string {
  return html.replace(/<[^>]*>?/g, ' ');
}

/** The package reads tags as they come; browsers mend what stands where it may not. What is kept needs no mending. */
function asBrowsersRead(html: string): string {
  return load(html, null, false).html();
}

function cleanOnce(dirty: string): CleanHtml {
  const pictures = new Set<string>();
  const linked = new Set<string>();
  const html = sanitizeHtml(dirty, {
    ...LIST_OPTIONS,
    transformTags: {
      // The page has its title already, so texts begin below it.
      h1: plain('h2'),
      h5: plain('h4'),
      h6: plain('h4'),
      b: plain('strong'),
      i: plain('em'),
      del: plain('s'),
      strike: plain('s'),
      ins: plain('u'),
      section: plain('div'),
      article: plain('div'),
      center: plain('div'),
      figure: plain('div'),
      figcaption: plain('p'),
      a: (_tag, attribs) => {
        const href = linkOf(attribs['href']);
        if (href === null) return plain('a')();
        const file = fileIdOf(href);
        if (file !== null) linked.add(file);
        return { tagName: 'a', attribs: { href, rel: 'noopener noreferrer nofollow', target: '_blank' } };
      },
      img: (_tag, attribs) => {
        const file = fileIdOf(attribs['src'] ?? '');
        if (file === null) return plain('img')();
        pictures.add(file);
        const alt = (attribs['alt'] ?? '').slice(0, LONGEST_ALT);
        return { tagName: 'img', attribs: { src: `${FILE_SCHEME}:${file}`, alt } };
      },
      ol: (tagName, attribs) => ({ tagName, attribs: counted(attribs, ['start'], 100_000) }),
      td: cell,
      th: cell,
    },
    // Left out here and not by a tag that is not allowed: the package then closes the next one by the wrong name.
    exclusiveFilter: ({ tag, attribs }) => {
      if (tag === 'a' && attribs['href'] === undefined) return 'excludeTag';
      return tag === 'img' && attribs['src'] === undefined;
    },
  })
    .replace(UNPRINTED, '')
    .trim();
  return { html, pictures: [...pictures], linked: [...linked] };
}

function plain(tagName: string): () => Tag {
  return () => ({ tagName, attribs: {} });
}

function cell(tagName: string, attribs: Attributes): Tag {
  return { tagName, attribs: counted(attribs, ['colspan', 'rowspan'], WIDEST_SPAN) };
}

/** Attributes that are small numbers and not 1, which needs no saying. */
function counted(attribs: Attributes, names: readonly string[], most: number): Attributes {
  return Object.fromEntries(
    names
      .map((name) => [name, Number(attribs[name])] as const)
      .filter(([, value]) => Number.isInteger(value) && value > 1 && value <= most)
      .map(([name, value]) => [name, String(value)]),
  );
}

/** The address in its one spelling; null for what is no link that we let pass. */
function linkOf(href: string | undefined): string | null {
  const text = (href ?? '').trim();
  const file = fileIdOf(text);
  if (file !== null) return `${FILE_SCHEME}:${file}`;
  if (text === '' || text.length > LONGEST_HREF || !URL.canParse(text)) return null;
  const url = new URL(text);
  return (LINK_SCHEMES as readonly string[]).includes(url.protocol.slice(0, -1)) ? url.href : null;
}

/** The row's id of the file of ours that an address names; null for any other address. */
function fileIdOf(address: string): string | null {
  const [, named] = /^\s*(?:xg-file:|\/files\/)([\w-]+)(?:\?\S*)?\s*$/.exec(address) ?? [];
  if (named === undefined) return null;
  const id = isUuid(named) ? named.toLowerCase() : idOf(FILE_TYPE, named);
  return id !== null && isUuid(id) ? id : null;
}
