import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { CompiledDocuments } from '../platform/graph/compiled-documents.js';
import { documentLimits } from '../platform/graph/document-limits.js';
import { tellError } from '../platform/graph/refusal-errors.js';
import type { HouseContext } from './context.js';

/** Apollo for free documents: parsing, validation and limits are its own; execution goes to the compiled documents. */
export function makeApollo(
  schema: GraphQLSchema,
  compiled: CompiledDocuments,
  introspection: boolean,
  plugins: readonly ApolloServerPlugin<HouseContext>[],
): ApolloServer<HouseContext> {
  return new ApolloServer<HouseContext>({
    gateway: compiledGateway(schema, compiled),
    introspection,
    includeStacktraceInErrorResponses: false,
    validationRules: [documentLimits],
    formatError: mistakeCode,
    // Cookies are guarded by our own check of origin and header, which also holds for trusted documents.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
    ],
  });
}

/** Apollo's door for executors of one's own; there is no federation behind it. */
function compiledGateway(schema: GraphQLSchema, compiled: CompiledDocuments): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        executor: async (request) => {
          const context = request.context as HouseContext;
          const result = await compiled.run(
            request.queryHash,
            request.document,
            request.operationName,
            context,
            request.request.variables,
          );
          if (result.errors === undefined) return result;
          return { ...result, errors: result.errors.map((error) => retold(error, context)) };
        },
      };
    },
    async stop() {},
  };
}

/** The error as the client gets it, in a form that Apollo passes on untouched. */
function retold(error: GraphQLError, context: HouseContext): GraphQLError {
  const told = tellError(error, context.errorTeller);
  const passed = new GraphQLError(told.message, { path: told.path ?? undefined, extensions: told.extensions });
  return Object.assign(passed, { locations: told.locations });
}

const APOLLO_MISTAKES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Malformed documents keep GraphQL's own words, under our code. */
function mistakeCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || !APOLLO_MISTAKES.has(code)) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: 'INVALID_INPUT' } };
}
