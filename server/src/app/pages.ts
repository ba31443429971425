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

/** Serves the student client at `/` and the console at `/console/`; unknown paths of each get its page (history routing). */
export async function servePages(fastify: FastifyInstance, folders: PageFolders): Promise<void> {
  const setHeaders = (reply: { setHeader(name: string, value: string): unknown }, path: string) => {
    const hashed = HASHED.test(path);
    reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    reply.setHeader('x-content-type-options', 'nosniff');
    reply.setHeader('referrer-policy', 'same-origin');
  };
  // Its own cache-control would come after ours.
  const common = { preCompressed: true, cacheControl: false, setHeaders, index: 'index.html' } as const;
  const both = [folders.console, folders.client].filter((folder) => existsSync(join(folder, 'index.html')));
  if (existsSync(join(folders.console, 'index.html'))) {
    await fastify.register(fastifyStatic, { ...common, root: folders.console, prefix: '/console/' });
    fastify.get('/console', (_request, reply) => reply.redirect('/console/'));
  }
  if (existsSync(join(folders.client, 'index.html'))) {
    await fastify.register(fastifyStatic, {
      ...common,
      root: folders.client,
      prefix: '/',
      decorateReply: both.length < 2,
      wildcard: true,
    });
  }
  fastify.setNotFoundHandler((request, reply) => notFound(request, reply, folders));
}

function notFound(request: FastifyRequest, reply: FastifyReply, folders: PageFolders): FastifyReply {
  const path = request.url.split('?')[0] ?? '/';
  const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (!isPage || /\.\w{1,5}$/.test(path)) return reply.code(404).send({ error: 'not found' });
  const folder = path.startsWith('/console/') ? folders.console : folders.client;
  if (!existsSync(join(folder, 'index.html'))) return reply.code(404).send({ error: 'this client is not built' });
  return reply.header('cache-control', 'no-cache').sendFile('index.html', folder);
}
