import { isDeeperThan } from '../html/depth.js';
import { FetchProblem } from './fetch-problem.js';

/** So many tags are open at once on no page that people see. */
const DEEPEST_PAGE = 500;
const META_BYTES = 4_096;
const FALLBACK = 'utf-8';

/** The page began and did not end: what it holds is a part, which must not stand for the whole. JSON and fragments are let be. */
export const breaksOff = (text: string): boolean => /<html[\s>]/i.test(text) && !/<\/html\s*>/i.test(text);

export interface DecodedPage {
  readonly text: string;
  /** some bytes were no characters of the page's encoding */
  readonly broken: boolean;
}

/**
 * A page's text. Its encoding is what its mark, its header or its head says (GB2312 and GBK are read as the larger GB18030);
 * where none says, UTF-8 if it is that, else GB18030.
 */
export function decodePage(body: Buffer, contentType: string): DecodedPage {
  const encoding = markOf(body) ?? named(contentType) ?? named(body.toString('latin1', 0, META_BYTES)) ?? guess(body);
  const text = new TextDecoder(encoding).decode(body);
  return { text, broken: text.includes('\uFFFD') };
}

function markOf(body: Buffer): string | null {
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? FALLBACK : null;
}

function named(text: string): string | null {
  const label = /charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(text)?.[1];
  if (label === undefined) return null;
  if (/^(gb2312|gbk|gb_2312-80|gb18030)$/i.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function guess(body: Buffer): string {
  try {
    new TextDecoder(FALLBACK, { fatal: true }).decode(body);
    return FALLBACK;
  } catch {
    return 'gb18030';
  }
}

/** Throws FetchProblem UNREADABLE for a page over which a parser would sit for minutes. */
export function checkDepth(html: string): void {
  if (isDeeperThan(html, DEEPEST_PAGE)) throw new FetchProblem('UNREADABLE');
}
