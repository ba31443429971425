import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseCookie } from 'cookie';
import type { ClientKind } from '../campus/request-context.js';
import { idOf } from '../kernel/global-id.js';
import { isUuid } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import { FILE_TYPE } from '../platform/files/file-urls.js';
import { thumbnailKeyOf } from '../platform/files/file-store.js';
import { kindOf } from '../platform/files/kinds.js';
import { unsafeStoredFile, type StoredFileRow } from '../platform/files/stored-file.reads.js';
import type { FileReader } from '../review/attachments/file-reader.js';
import { clientOf, COOKIES, makeContext, type ContextParts } from './context.js';

interface Query {
  readonly expires?: unknown;
  readonly signature?: unknown;
  readonly thumb?: unknown;
}

/**
 * A file, or its small picture (`?thumb=1`), for its owner, for those whom a reader lets in, and for whoever has an address
 * that the graph has just given out. For everyone else there is no such file: nobody learns which ids exist.
 */
export async function serveFile(
  parts: ContextParts,
  readers: readonly FileReader[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = idOf(FILE_TYPE, (request.params as { id: string }).id);
  const file = id !== null && isUuid(id) ? await unsafeStoredFile(parts.services.database, id) : null;
  if (file === null || !(await mayRead(parts, readers, request, reply, file))) return refuse('NOT_FOUND');
  const query = request.query as Query;
  const small = query.thumb !== undefined;
  if (small && kindOf(file.mime) !== 'IMAGE') return refuse('NOT_FOUND');
  return send(parts, request, reply, file, small);
}

async function mayRead(
  parts: ContextParts,
  readers: readonly FileReader[],
  request: FastifyRequest,
  reply: FastifyReply,
  file: StoredFileRow,
): Promise<boolean> {
  const { expires, signature } = request.query as Query;
  const { clock, files } = parts.services;
  if (typeof expires === 'string' && typeof signature === 'string') {
    if (files.urls.admits(file.id, expires, signature, clock.at(file.at))) return true;
  }
  for (const client of sidesOf(request)) {
    const context = await makeContext(parts, request, reply, client);
    if (context.actor === null) continue;
    if (context.actor.accountId === file.ownerAccountId) return true;
    for (const reader of readers) if (await reader(context, file)) return true;
  }
  return false;
}

/**
 * A page's `<img>` and a link cannot send our header. Reading changes nothing, and cookies are SameSite: so here they speak
 * without it, of a browser that knows both sides either.
 */
function sidesOf(request: FastifyRequest): readonly ClientKind[] {
  const named = clientOf(request);
  if (named !== 'api' || request.headers.authorization !== undefined) return [named];
  const cookies = parseCookie(request.headers.cookie ?? '');
  return (['student', 'console'] as const).filter((side) => cookies[COOKIES[side]] !== undefined);
}

async function send(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
  file: StoredFileRow,
  small: boolean,
): Promise<FastifyReply> {
  const inline = kindOf(file.mime) === 'IMAGE';
  const etag = `"${file.sha256}${small ? '-s' : ''}"`;
  reply.headers({
    'content-type': small ? 'image/jpeg' : file.mime,
    'content-disposition': disposition(inline ? 'inline' : 'attachment', file.name),
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-site',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, max-age=300',
    vary: 'cookie, authorization',
    etag,
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  if (!small) reply.header('content-length', file.size);
  if (request.method === 'HEAD') return reply.send();
  const key = small ? thumbnailKeyOf(file.storageKey) : file.storageKey;
  return reply.send(await parts.services.files.store.read(key));
}

/** RFC 6266: the name in plain letters for old readers, and as it is. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
