import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** A compiled document weighs about 80 KB, so free documents are kept only so many. */
const KEPT = 500;

/** Documents compiled for one schema; keyed by what the caller knows them by (a hash) and the operation. */
export class CompiledDocuments {
  readonly #schema: GraphQLSchema;
  readonly #compiled = new LRUCache<string, CompiledQuery>({ max: KEPT });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Runs a validated document. Errors come out as real GraphQLErrors, whatever the compiler made them of. */
  async run(
    key: string,
    document: DocumentNode,
    operationName: string | null | undefined,
    context: object,
    variables: Record<string, unknown> | null | undefined,
  ): Promise<ExecutionResult> {
    const cacheKey = `${key} ${operationName ?? ''}`;
    let compiled = this.#compiled.get(cacheKey);
    if (compiled === undefined) {
      const fresh = compileQuery(this.#schema, document, operationName ?? undefined);
      if (!isCompiledQuery(fresh)) return { errors: (fresh.errors ?? []).map(realError) };
      compiled = fresh;
      this.#compiled.set(cacheKey, compiled);
    }
    const result = (await compiled.query({}, context, variables ?? {})) as ExecutionResult;
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(realError) };
  }
}

/** graphql-jit's errors pass instanceof but lack `extensions`, which others take for granted, and know no nodes. */
function realError(error: GraphQLError): GraphQLError {
  const real = new GraphQLError(error.message, {
    path: error.path,
    originalError: error.originalError,
    // An error without a path comes from the request itself: variables that do not fit.
    extensions: error.extensions ?? (error.path === undefined ? { code: 'BAD_USER_INPUT' } : undefined),
  });
  return Object.assign(real, { locations: error.locations });
}
