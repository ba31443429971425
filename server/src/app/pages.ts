import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface PageFolders {
  readonly client: string;
  readonly console: string;
}

/** Names with a content hash never change; everything else is asked for again. */
const HASHED = /[.-][0-9a-zA-Z_-]{8,}\.(js|css|woff2?|png|svg|jpe?g)(\.(gz|br))?$/;

function setHeaders(reply: { setHeader(name: string, value: string): unknown }, path: string): void {
  reply.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  reply.setHeader('vary', 'accept-encoding');
  reply.setHeader('x-content-type-options', 'nosniff');
  reply.setHeader('referrer-policy', 'same-origin');
}

/** Serves the student client at `/` and the console at `/console/`; unknown paths of each get its page (history routing). */
export async function servePages(fastify: FastifyInstance, folders: PageFolders): Promise<void> {
  // Its own cache-control would come after ours; a folder's index it does not find compressed.
  const common = { preCompressed: true, cacheControl: false, index: false, setHeaders } as const;
  const built = {
    console: existsSync(join(folders.console, 'index.html')),
    client: existsSync(join(folders.client, 'index.html')),
  };
  if (built.console) {
    await fastify.register(fastifyStatic, { ...common, root: folders.console, prefix: '/console/' });
    fastify.get('/console', (_request, reply) => reply.redirect('/console/'));
    fastify.get('/console/', (_request, reply) => page(reply, folders.console));
  }
  if (built.client) {
    const root = folders.client;
    await fastify.register(fastifyStatic, { ...common, root, prefix: '/', decorateReply: !built.console });
    fastify.get('/', (_request, reply) => page(reply, root));
  }
  fastify.setNotFoundHandler((request, reply) => notFound(request, reply, folders));
}

function page(reply: FastifyReply, folder: string): FastifyReply {
  return reply.sendFile('index.html', folder);
}

function notFound(request: FastifyRequest, reply: FastifyReply, folders: PageFolders): FastifyReply {
  const path = request.url.split('?')[0] ?? '/';
  const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (!isPage || /\.\w{1,5}$/.test(path)) return reply.code(404).send({ error: 'not found' });
  const folder = path.startsWith('/console/') ? folders.console : folders.client;
  if (!existsSync(join(folder, 'index.html'))) return reply.code(404).send({ error: 'this client is not built' });
  return page(reply, folder);
}
