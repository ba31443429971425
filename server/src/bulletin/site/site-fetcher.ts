import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchProblem } from './fetch-problem.js';
import { addressOf, allowedUrl, systemResolver, type Address, type Reach, type Resolver } from './reach.js';

const MOST_REDIRECTS = 5;
const MEGABYTE = 1_024 * 1_024;

export interface FetcherLimits {
  /** how long the other side may be silent */
  readonly idleMs: number;
  /** how long a whole request may take */
  readonly pageMs: number;
  readonly fileMs: number;
  /** bytes after unpacking */
  readonly pageBytes: number;
  readonly fileBytes: number;
}

const LIMITS: FetcherLimits = {
  idleMs: 10_000,
  pageMs: 20_000,
  fileMs: 60_000,
  pageBytes: 5 * MEGABYTE,
  fileBytes: 20 * MEGABYTE,
};

export interface Asked {
  readonly file?: boolean;
  readonly referer?: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export interface Fetched {
  /** where it was in the end */
  readonly url: string;
  /** empty where nothing is new */
  readonly body: Buffer;
  readonly unchanged: boolean;
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * Asks the hosts of one source, one request at a time and with a pause between two. Every hop's host is checked, its name
 * looked up by us, and the connection made to the very address that was checked. Throws FetchProblem.
 */
export class SiteFetcher {
  #last = 0;

  constructor(
    private readonly reach: Reach & { readonly pauseMs: number },
    private readonly signal: AbortSignal = new AbortController().signal,
    private readonly resolve: Resolver = systemResolver,
    private readonly limits: FetcherLimits = LIMITS,
  ) {}

  async get(address: string, asked: Asked = {}): Promise<Fetched> {
    const limit = AbortSignal.timeout(asked.file === true ? this.limits.fileMs : this.limits.pageMs);
    const signal = AbortSignal.any([this.signal, limit]);
    const visited = new Set<string>();
    let url = allowedUrl(address, undefined, this.reach);
    for (let hop = 0; hop <= MOST_REDIRECTS && !visited.has(url.href); hop++) {
      visited.add(url.href);
      const answer = await this.#ask(url, asked, signal);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new FetchProblem('REDIRECTS');
  }

  /** The answer, or where it sends us. */
  async #ask(url: URL, asked: Asked, signal: AbortSignal): Promise<Fetched | URL> {
    await this.#pause();
    try {
      const address = await inTime(addressOf(url, this.reach, this.resolve), signal);
      const response = await this.#send(url, address, asked, signal);
      return await this.#read(url, response, asked);
    } catch (error) {
      if (this.signal.aborted) throw new FetchProblem('INTERRUPTED');
      if (error instanceof FetchProblem) throw error;
      throw new FetchProblem(signal.aborted ? 'TIMEOUT' : 'UNREACHABLE');
    }
  }

  async #pause(): Promise<void> {
    const wait = this.#last + this.reach.pauseMs - performance.now();
    if (wait > 0) await sleep(wait, undefined, { signal: this.signal }).catch(() => undefined);
    if (this.signal.aborted) throw new FetchProblem('INTERRUPTED');
    this.#last = performance.now();
  }

  #send(url: URL, address: Address, asked: Asked, signal: AbortSignal): Promise<IncomingMessage> {
    const options: RequestOptions = {
      method: 'GET',
      // A connection of its own each time: none that was made to another address is used again.
      agent: false,
      lookup: pinnedTo(address),
      signal,
      maxHeaderSize: 16_384,
      headers: {
        'user-agent': 'xuegong-notices/1 (+university student affairs)',
        accept: asked.file === true ? '*/*' : 'text/html,application/json;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        ...(asked.referer === undefined ? {} : { referer: asked.referer }),
        ...(asked.etag == null ? {} : { 'if-none-match': asked.etag }),
        ...(asked.lastModified == null ? {} : { 'if-modified-since': asked.lastModified }),
      },
    };
    const { idleMs } = this.limits;
    return new Promise((resolve, reject) => {
      const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, resolve);
      request.setTimeout(idleMs, () => request.destroy(new FetchProblem('TIMEOUT')));
      request.on('error', reject);
      request.end();
    });
  }

  async #read(url: URL, response: IncomingMessage, asked: Asked): Promise<Fetched | URL> {
    const status = response.statusCode ?? 0;
    const { location, etag, 'last-modified': lastModified, 'content-type': contentType } = response.headers;
    try {
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
        return allowedUrl(location, url.href, this.reach);
      }
      const unchanged = status === 304;
      if (status === 404 || status === 410) throw new FetchProblem('NOT_FOUND');
      if (status !== 200 && !unchanged) throw new FetchProblem('HTTP_ERROR');
      const most = asked.file === true ? this.limits.fileBytes : this.limits.pageBytes;
      return {
        url: url.href,
        body: unchanged ? Buffer.alloc(0) : await unpacked(response, most),
        unchanged,
        contentType: contentType ?? '',
        etag: headerOf(etag, 200),
        lastModified: headerOf(lastModified, 60),
      };
    } finally {
      // What was not read is not waited for.
      response.destroy();
    }
  }
}

/** A name server may be silent, too; its late answer is nobody's. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const end = () => reject(new FetchProblem('TIMEOUT'));
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

/** The name is not asked again when the connection is made: a second answer could be another. */
function pinnedTo({ address, family }: Address): LookupFunction {
  return (_host, options, done) => {
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}

function headerOf(value: string | undefined, longest: number): string | null {
  return value !== undefined && value.length <= longest ? value : null;
}

/** The body, counted as it is unpacked, so that a small answer that unpacks to a huge one ends early. */
async function unpacked(response: IncomingMessage, most: number): Promise<Buffer> {
  const unpack = unpackerOf((response.headers['content-encoding'] ?? 'identity').trim().toLowerCase());
  // An end that is none goes on to the one who reads.
  if (unpack !== null) response.once('error', (error) => unpack.destroy(error)).pipe(unpack);
  const stream: Readable = unpack ?? response;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += (chunk as Buffer).length;
      if (length > most) throw new FetchProblem('TOO_LARGE');
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_') === true) throw new FetchProblem('UNREADABLE');
    throw error;
  } finally {
    unpack?.destroy();
  }
  return Buffer.concat(chunks);
}

function unpackerOf(encoding: string) {
  if (encoding === 'identity' || encoding === '') return null;
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  if (encoding === 'br') return createBrotliDecompress();
  throw new FetchProblem('UNREADABLE');
}
