import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchProblem } from './fetch-problem.js';
import { isPublicAddress } from './public-address.js';

export interface Address {
  readonly address: string;
  readonly family: number;
}
export type Resolver = (host: string) => Promise<readonly Address[]>;

/** Which hosts may be asked; as in the configuration of a source. */
export interface Reach {
  readonly hosts: readonly string[];
  readonly privateHosts: readonly string[];
}

const LONGEST_URL = 500;

export const systemResolver: Resolver = (host) => lookup(host, { all: true, verbatim: true });

/** The address as one may ask for it, without its fragment; throws FetchProblem ADDRESS_REFUSED, HOST_REFUSED. */
export function allowedUrl(address: string, base: string | undefined, reach: Reach): URL {
  if (!URL.canParse(address, base)) throw new FetchProblem('ADDRESS_REFUSED');
  const url = new URL(address, base);
  url.hash = '';
  const plain = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  if (!plain || url.href.length > LONGEST_URL) throw new FetchProblem('ADDRESS_REFUSED');
  if (!reach.hosts.includes(url.host)) throw new FetchProblem('HOST_REFUSED');
  return url;
}

/**
 * The one address to connect to. Every address that the name has must be allowed, so that no answer of a name server leads
 * inside. Throws FetchProblem HOST_UNKNOWN, PRIVATE_ADDRESS.
 */
export async function addressOf(url: URL, reach: Reach, resolve: Resolver): Promise<Address> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found =
    family === 0
      ? await resolve(host).catch(() => Promise.reject(new FetchProblem('HOST_UNKNOWN')))
      : [{ address: host, family }];
  const [first] = found;
  if (first === undefined) throw new FetchProblem('HOST_UNKNOWN');
  if (!reach.privateHosts.includes(url.host) && !found.every(({ address }) => isPublicAddress(address))) {
    throw new FetchProblem('PRIVATE_ADDRESS');
  }
  return first;
}
