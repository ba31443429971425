import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { writeAudit } from '../campus/audit/write-audit.js';
import { actorOf } from '../campus/command-of.js';
import { may } from '../campus/permissions.js';
import { exportRows, type ExportKind } from '../campus/registry/export/export-rows.js';
import { MOST_MEGABYTES, takeUpload } from '../campus/registry/import/take-upload.js';
import { isRegistryKind, type RegistryKind } from '../campus/registry/registry-kind.type.js';
import { REGISTRY_IMPORT } from '../campus/registry/registry.permissions.js';
import { say } from '../campus/request-context.js';
import { toGlobalId } from '../kernel/global-id.js';
import { refuse } from '../kernel/refusal.js';
import { dayOf } from '../kernel/shanghai.js';
import { writeSheet, type SheetFormat } from '../platform/sheets/write-sheet.js';
import { makeContext, type ContextParts, type HouseContext } from './context.js';
import { failureTeller } from './tell-failure.js';

const LARGEST = MOST_MEGABYTES * 1024 * 1024;
const MEDIA: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * `POST /registry/imports?kind=…` (multipart, field `file`) and `GET /registry/exports/<kind>.csv|.xlsx`, for those who may
 * import: whoever brings lists in may take them out. In a scope of its own, so that no other route takes multipart bodies.
 */
export async function registryRoute(fastify: FastifyInstance, parts: ContextParts): Promise<void> {
  await fastify.register(async (scope) => {
    await scope.register(multipart);
    scope.setErrorHandler(failureTeller(parts.services.texts));
    scope.post('/registry/imports', async (request, reply) => {
      const context = await importersContext(parts, request, reply);
      const { kind } = request.query as { kind?: unknown };
      const upload = { kind: kindOf(kind), ...(await uploadOf(request)) };
      const id = await takeUpload(context, upload);
      return reply
        .code(201)
        .send({ id: toGlobalId('RegistryImport', id), name: upload.name, size: upload.bytes.length });
    });
    scope.get('/registry/exports/:file', async (request, reply) => {
      const context = await importersContext(parts, request, reply);
      const { file } = request.params as { file: string };
      const [, name = '', format = ''] = /^([a-zA-Z_-]+)\.(csv|xlsx)$/.exec(file) ?? [];
      const kind = kindOf(name);
      // Who has which role is told by the console alone.
      if (kind === 'STAFF') return refuse('INVALID_INPUT', 'IMPORT_KIND', {}, 'kind');
      return sendList(context, kind, format as SheetFormat, reply);
    });
  });
}

/** The context of someone who may; a refused sender is not listened to any longer. */
async function importersContext(
  parts: ContextParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<HouseContext> {
  const context = await makeContext(parts, request, reply);
  if (may(context.actor, REGISTRY_IMPORT)) return context;
  reply.header('connection', 'close');
  return refuse(context.actor === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
}

/** Also in small letters and with dashes, as addresses are usually written. */
function kindOf(text: unknown): RegistryKind {
  const kind = typeof text === 'string' ? text.toUpperCase().replaceAll('-', '_') : '';
  return isRegistryKind(kind) ? kind : refuse('INVALID_INPUT', 'IMPORT_KIND', {}, 'kind');
}

async function uploadOf(request: FastifyRequest): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart()) refuse('INVALID_INPUT', 'IMPORT_NO_FILE', {}, 'file');
  const part = await request.file({
    throwFileSizeLimit: false,
    limits: { fileSize: LARGEST, files: 1, fields: 4, fieldSize: 1_000, parts: 5, headerPairs: 20 },
  });
  if (part === undefined || part.fieldname !== 'file') return refuse('INVALID_INPUT', 'IMPORT_NO_FILE', {}, 'file');
  const bytes = await part.toBuffer();
  if (part.file.truncated) refuse('INVALID_INPUT', 'IMPORT_FILE_TOO_LARGE', { max: MOST_MEGABYTES }, 'file');
  return { name: part.filename ?? '', bytes };
}

/** That it was asked for is committed before the first byte goes out. */
async function sendList(
  context: HouseContext,
  kind: ExportKind,
  format: SheetFormat,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { accountId } = actorOf(context);
  await context.services.database.transaction((tx) =>
    writeAudit(
      { tx, now: context.now },
      { accountId, action: 'EXPORT_REGISTRY', subjectType: 'Registry', subjectId: kind, detail: { format } },
    ),
  );
  const title = say(context, `registry.${kind}`);
  const name = `${title}-${dayOf(context.now)}.${format}`;
  return reply
    .header('content-type', MEDIA[format])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(writeSheet(format, title, exportRows(context, kind)));
}
