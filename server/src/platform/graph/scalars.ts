import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../../kernel/shanghai.js';
import { isUuid } from '../../kernel/ids.js';

function textScalar(name: string, description: string, valid: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && valid(value)) return value;
    throw new GraphQLError(`not a valid ${name}`, { extensions: { code: 'INVALID_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A day in Asia/Shanghai. */
export const DateScalar = textScalar('Date', 'A day in Asia/Shanghai, `YYYY-MM-DD`.', isDay);

export const UuidScalar = textScalar('UUID', 'A UUID in its usual text form, 36 characters.', isUuid);

export const UrlScalar = textScalar('URL', 'An absolute http or https address, or a path on this server.', (text) =>
  /^(https?:\/\/|\/)/.test(text),
);

/** Exact amounts, as text. */
export const DecimalScalar = textScalar('Decimal', 'An exact decimal number as text, e.g. `"4400.00"`.', (text) =>
  /^-?\d{1,15}(\.\d{1,4})?$/.test(text),
);

/** Instants: numbers inside, ISO 8601 in UTC on the wire. */
export const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 in UTC with milliseconds, e.g. `2026-11-26T06:00:00.000Z`.',
  serialize: (value) => new Date(value as number).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseInstant(value: unknown): number {
  const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw new GraphQLError('not a valid DateTime', { extensions: { code: 'INVALID_INPUT' } });
  return at;
}
