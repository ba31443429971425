import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { Refusal } from '../kernel/refusal.js';
import type { CompiledDocuments } from '../platform/graph/compiled-documents.js';
import { tellError } from '../platform/graph/refusal-errors.js';
import type { TrustedDocuments } from '../platform/graph/trusted-documents.js';
import { clientOf, makeContext, type ContextParts, type HouseContext } from './context.js';
import { failureTeller } from './tell-failure.js';

/** A notice of 200 KB as JSON writes it. */
const MOST_BYTES = 512 * 1_024;

interface Body {
  readonly documentId?: unknown;
  readonly query?: unknown;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

/**
 * `/graphql`. A document known by its hash (`documentId`) runs straight, compiled: same schema, same guards, same errors.
 * A free document goes through Apollo, where the configuration allows it.
 */
export function graphRoute(
  fastify: FastifyInstance,
  parts: ContextParts,
  apollo: ApolloServer<HouseContext>,
  compiled: CompiledDocuments,
  trusted: TrustedDocuments,
): void {
  const contexts = new WeakMap<object, HouseContext>();
  // Made before Apollo is asked: a context that cannot be made is told by `onFailure`, while Apollo would tell what broke.
  const free = fastifyApolloHandler(apollo, { context: async (request) => made(contexts.get(request)) });
  const onFailure = { errorHandler: failureTeller(parts.services.texts) };
  const contextOf = (request: FastifyRequest, reply: FastifyReply) =>
    makeContext(parts, request, reply, clientOf(request), 'told');
  const freeAllowed = parts.services.config.documents === 'any';

  fastify.post('/graphql', { ...onFailure, bodyLimit: MOST_BYTES }, async (request, reply) => {
    const body = (request.body ?? {}) as Body;
    if (typeof body.documentId === 'string') {
      return runTrusted(request, reply, body.documentId, body.operationName, body.variables);
    }
    if (!freeAllowed) return refuseDocument(request, reply);
    contexts.set(request, await contextOf(request, reply));
    return free.call(fastify, request as never, reply as never);
  });

  fastify.get('/graphql', onFailure, async (request, reply) => {
    const { documentId, variables } = request.query as Record<string, string | undefined>;
    if (documentId === undefined) return refuseDocument(request, reply);
    const parsed = variablesOf(variables);
    if (parsed === undefined) return refuseDocument(request, reply);
    return runTrusted(request, reply, documentId, null, parsed, true);
  });

  async function runTrusted(
    request: FastifyRequest,
    reply: FastifyReply,
    hash: string,
    operationName: string | null | undefined,
    variables: Record<string, unknown> | null | undefined,
    queriesOnly = false,
  ): Promise<unknown> {
    const document = trusted.get(hash);
    if (document === null) return refuseDocument(request, reply);
    if (queriesOnly && document.definitions.some((d) => 'operation' in d && d.operation !== 'query')) {
      return refuseDocument(request, reply);
    }
    const context = await contextOf(request, reply);
    const result = await compiled.run(hash, document, operationName, context, variables);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(told(result, context)));
  }

  async function refuseDocument(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const context = await contextOf(request, reply);
    const error = tellError(new Refusal('INVALID_INPUT', [{ code: 'UNKNOWN_DOCUMENT' }]), context.errorTeller);
    return reply.code(400).send({ errors: [error] });
  }
}

/** The variables of a GET; undefined when they are no JSON object. */
function variablesOf(text: string | undefined): Record<string, unknown> | null | undefined {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown> | null)
      : undefined;
  } catch {
    return undefined;
  }
}

function made(context: HouseContext | undefined): HouseContext {
  if (context === undefined) throw new Error('this request has no context');
  return context;
}

function told(result: ExecutionResult, context: HouseContext): object {
  if (result.errors === undefined) return { data: result.data };
  return { errors: result.errors.map((error) => tellError(error, context.errorTeller)), data: result.data ?? null };
}
