import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteSourceConfig } from '../../src/platform/config/site-config.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface BadSite {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly url: string;
  readonly port: number;
  /** paths asked for, in order */
  readonly asked: string[];
  /** what is answered, by path */
  readonly pages: Map<string, Handler>;
  page(path: string, body: string | Uint8Array, headers?: Record<string, string>): void;
  redirect(path: string, to: string): void;
  close(): Promise<void>;
}

/** A site that answers whatever a test wants. */
export async function badSite(): Promise<BadSite> {
  const pages = new Map<string, Handler>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const handler = pages.get(path);
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    host,
    url: `http://${host}`,
    port,
    asked,
    pages,
    page: (path, body, headers = { 'content-type': 'text/html; charset=utf-8' }) =>
      void pages.set(path, (_request, response) => response.writeHead(200, headers).end(body)),
    redirect: (path, to) =>
      void pages.set(path, (_request, response) => response.writeHead(302, { location: to }).end()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a source's file says, of a site here. */
export function sourceAt(host: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'xsc',
    title: '学生处网站',
    office: 'STUDENT_AFFAIRS',
    listUrl: `http://${host}/list.htm`,
    hosts: [host],
    privateHosts: [host],
    pauseMs: 0,
    hours: [0, 24],
    ...changes,
  };
}

export const reachOf = (
  hosts: readonly string[],
  privateHosts: readonly string[] = hosts,
): Pick<SiteSourceConfig, 'hosts' | 'privateHosts' | 'pauseMs'> => ({ hosts, privateHosts, pauseMs: 0 });
