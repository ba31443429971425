import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayPublish } from '../bulletin/notices/notice.permissions.js';
import { actorOf } from '../campus/command-of.js';
import { MINUTE, SECOND } from '../kernel/clock.js';
import { toGlobalId } from '../kernel/global-id.js';
import { refuse } from '../kernel/refusal.js';
import { FILE_TYPE } from '../platform/files/file-urls.js';
import { ALL_KINDS, PLAIN_KINDS } from '../platform/files/kinds.js';
import type { Upload } from '../platform/files/uploads.js';
import { makeContext, type ContextParts } from './context.js';

/** How long an upload may take: ten megabytes at forty kilobytes a second. */
const LONGEST_MS = 5 * MINUTE;
/** How much of a body that is refused is let run out, so that its sender hears the answer, and for how long. */
const DRAIN = { times: 3, ms: 10 * SECOND } as const;

/** One upload of someone signed in: 201 with what became of it, or the refusal in the graph's own form. */
export async function takeUpload(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { raw } = request;
  const { files } = parts.services;
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const cut = setTimeout(() => raw.destroy(), LONGEST_MS);
  try {
    const context = await makeContext(parts, request, reply);
    const { accountId } = actorOf(context);
    const file = await files.uploads.take({
      accountId,
      now: context.now,
      takes: mayPublish(context.actor) ? ALL_KINDS : PLAIN_KINDS,
      signal: gone.signal,
      open: () => open(request, files.uploads.mostBytes),
    });
    const { id, name, mime, size, width, height } = file;
    const url = files.urls.urlOf(id, context.now);
    return reply.code(201).send({ id: toGlobalId(FILE_TYPE, id), name, mime, size, width, height, url });
  } catch (error) {
    if (!(await ranOut(raw, DRAIN.times * files.uploads.mostBytes))) reply.header('connection', 'close');
    throw error;
  } finally {
    clearTimeout(cut);
  }
}

/** The one file of the body; its field is called `file`. */
async function open(request: FastifyRequest, fileSize: number): ReturnType<Upload['open']> {
  if (!request.isMultipart()) refuse('INVALID_INPUT', 'UPLOAD_EXPECTED', {}, 'file');
  const part = await request.file({
    throwFileSizeLimit: false,
    limits: { fileSize, files: 1, fields: 4, fieldSize: 1_000, parts: 5, headerPairs: 20 },
  });
  if (part === undefined || part.fieldname !== 'file') return refuse('INVALID_INPUT', 'UPLOAD_EXPECTED', {}, 'file');
  return { name: part.filename ?? '', stream: part.file };
}

/** Lets a body that nobody wants run out. False where it is endless: its connection must go. */
function ranOut(raw: IncomingMessage, mostBytes: number): Promise<boolean> {
  if (raw.readableEnded || raw.destroyed) return Promise.resolve(raw.readableEnded);
  return new Promise((resolve) => {
    let bytes = 0;
    const count = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) end();
    };
    const end = () => {
      clearTimeout(timer);
      raw.off('data', count).off('end', end).off('close', end);
      resolve(raw.readableEnded);
    };
    const timer = setTimeout(end, DRAIN.ms);
    raw.unpipe();
    raw.on('data', count).once('end', end).once('close', end).resume();
  });
}
