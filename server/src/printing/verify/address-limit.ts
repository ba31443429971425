import { LRUCache } from 'lru-cache';
import { MINUTE, type Instant } from '../../kernel/clock.js';

interface Bucket {
  readonly tokens: number;
  readonly at: Instant;
}

/** So many tries an address at once, and so many again a minute. */
const TRIES = 30;
/** Addresses remembered; whoever has many thousands of them is not stopped by this, but codes are not found by trying. */
const ADDRESSES = 10_000;

/** Holds back an address that tries code after code. Counted in this process. */
export class AddressLimit {
  readonly #buckets = new LRUCache<string, Bucket>({ max: ADDRESSES });

  /** Takes one try of the address; false: it has none left for now. */
  allows(address: string, now: Instant): boolean {
    const network = networkOf(address);
    const last = this.#buckets.get(network) ?? { tokens: TRIES, at: now };
    const refilled = Math.min(TRIES, last.tokens + (Math.max(0, now - last.at) / MINUTE) * TRIES);
    const allowed = refilled >= 1;
    this.#buckets.set(network, { tokens: allowed ? refilled - 1 : refilled, at: now });
    return allowed;
  }
}

/** An IPv6 address stands for its /64: a single subscriber has all of them. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
