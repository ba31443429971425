import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import type { FileReader } from '../review/attachments/file-reader.js';
import type { ContextParts } from './context.js';
import { serveFile } from './serve-file.js';
import { failureTeller } from './tell-failure.js';
import { takeUpload } from './take-upload.js';

/**
 * `POST /files` (multipart, field `file`) and `GET /files/:id`. In a scope of its own, so that no other route takes
 * multipart bodies.
 */
export async function filesRoute(
  fastify: FastifyInstance,
  parts: ContextParts,
  readers: readonly FileReader[],
): Promise<void> {
  await fastify.register(async (scope) => {
    await scope.register(multipart);
    scope.setErrorHandler(failureTeller(parts.services.texts));
    scope.post('/files', (request, reply) => takeUpload(parts, request, reply));
    scope.route({
      method: ['GET', 'HEAD'],
      url: '/files/:id',
      handler: (request, reply) => serveFile(parts, readers, request, reply),
    });
  });
}
