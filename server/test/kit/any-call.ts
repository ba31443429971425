import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Values that the scalars of the graph take, by name. */
const SCALARS: Readonly<Record<string, unknown>> = {
  String: 'x',
  ID: 'U3R1ZGVudDpub25l',
  Int: 1,
  Float: 1,
  Boolean: true,
  UUID: '018f3b6e-5d1c-7c4a-9d5e-000000000001',
  Date: '2026-01-05',
  DateTime: '2026-01-05T00:00:00.000Z',
  Decimal: '1.00',
  URL: '/x',
};

/** Some value that the type takes; only what is required is filled in. */
function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type)]));
  }
  if (!(type.name in SCALARS)) throw new Error(`no value for ${type.name}`);
  return SCALARS[type.name];
}

export interface AnyCall {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** One call of every query and every mutation that there is, well-formed and nonsensical. */
export function everyCall(schema: GraphQLSchema): AnyCall[] {
  const of = (kind: AnyCall['kind'], fields: Readonly<Record<string, GraphQLField<unknown, unknown>>> | undefined) =>
    Object.values(fields ?? {}).map((field) => callOf(kind, field));
  return [...of('query', schema.getQueryType()?.getFields()), ...of('mutation', schema.getMutationType()?.getFields())];
}

function callOf(kind: AnyCall['kind'], field: GraphQLField<unknown, unknown>): AnyCall {
  const args = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const brackets = (text: string) => (text === '' ? '' : `(${text})`);
  return {
    kind,
    name: field.name,
    document: `${kind} ${brackets(declared)} { ${field.name}${brackets(given)}${selection} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type)])),
  };
}
