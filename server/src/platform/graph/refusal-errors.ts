import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from '../../kernel/refusal.js';
import type { Language, Texts } from '../texts/texts.js';

export interface ErrorTeller {
  readonly language: Language;
  readonly texts: Texts;
  readonly traceId: string;
  /** told of everything that is no refusal: a defect or an outage of ours */
  readonly onDefect: (error: Error, path: string) => void;
}

/**
 * One error as the client gets it. A refusal tells its code and sentence; mistakes in the document tell what GraphQL says of them;
 * anything else is masked, logged, and named by the trace id only.
 */
export function tellError(error: unknown, teller: ErrorTeller): GraphQLFormattedError {
  const graphql =
    error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: asError(error) });
  const original = graphql.originalError;
  const where = { locations: graphql.locations, path: graphql.path };
  const refusal = original instanceof Refusal ? original : error instanceof Refusal ? error : null;
  if (refusal !== null) return { message: sentence(refusal, teller), ...where, extensions: tell(refusal, teller) };
  if (isDocumentMistake(graphql)) {
    return { message: graphql.message, ...where, extensions: { code: 'INVALID_INPUT', traceId: teller.traceId } };
  }
  teller.onDefect(original ?? graphql, (graphql.path ?? []).join('.'));
  return {
    message: teller.texts.say(teller.language, 'refusal.INTERNAL'),
    ...where,
    extensions: { code: 'INTERNAL', traceId: teller.traceId },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function sentence(refusal: Refusal, { texts, language }: ErrorTeller): string {
  const first = refusal.unmet[0];
  if (first !== undefined && texts.has(`unmet.${first.code}`)) {
    return texts.say(language, `unmet.${first.code}`, first.params);
  }
  return texts.say(language, `refusal.${refusal.code}`);
}

function tell(refusal: Refusal, { texts, language, traceId }: ErrorTeller): Record<string, unknown> {
  return {
    code: refusal.code,
    unmet: refusal.unmet.map((unmet) => ({
      code: unmet.code,
      reason: texts.has(`unmet.${unmet.code}`)
        ? texts.say(language, `unmet.${unmet.code}`, unmet.params)
        : texts.say(language, `refusal.${refusal.code}`),
      field: unmet.field ?? null,
    })),
    traceId,
  };
}

/** Parse, validation and coercion errors have no original error of ours, or one that a scalar threw about the input. */
function isDocumentMistake(error: GraphQLError): boolean {
  const code = error.extensions?.['code'];
  if (typeof code === 'string' && MISTAKES.has(code)) return true;
  return error.originalError === undefined && error.path === undefined;
}

const MISTAKES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'INVALID_INPUT',
]);
