import { buildSchema, GraphQLError, isAbstractType, isScalarType, type GraphQLSchema } from 'graphql';
import { Refusal } from '../../kernel/refusal.js';

const SDL = `
  scalar Day
  enum Colour { RED BLUE }
  input Inner { numbers: [Int!] }
  input In { text: String!, colour: Colour, inner: Inner }
  interface Thing { id: ID! }
  type Person implements Thing { id: ID! name: String mustFail: String! mustBeThere: String! risky: String riskyToo: String! }
  type Place implements Thing { id: ID! town: String }
  type Query {
    hello: String
    who: String
    echo(text: String = "default"): String
    sum(list: [Int]): Int
    input(in: In!): String
    day(day: Day): String
    person: Person
    people: [Person]
    things: [Thing!]!
    fails(how: String!): String
    mustFail: String!
    wrongNumber: Int
    wrongColour: Colour
    wrongList: [String]
  }
  type Mutation { add(n: Int!): Int }
`;

type Resolver = (row: never, args: never, context: never) => unknown;

function fail(how: string): unknown {
  if (how === 'reject') return Promise.reject(new TypeError('rejected'));
  if (how === 'answer') return new RangeError('answered');
  if (how === 'refuse') throw new Refusal('FULL', [{ code: 'SLOT_FULL' }]);
  if (how === 'graphql') throw new GraphQLError('ours', { extensions: { code: 'INVALID_INPUT' } });
  throw new Error('thrown');
}

const oops = () => fail('throw');
const person = (name: string) => ({ __typename: 'Person', id: name, name });
const later = async <T>(value: T): Promise<T> => value;

const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    hello: () => 'hi',
    who: (_row, _args, context: { who: string }) => context.who,
    echo: (_row, args: { text?: string | null }) => (args.text === undefined ? 'undefined' : args.text),
    sum: (_row, args: { list: number[] }) => args.list.reduce((a, b) => a + b, 0),
    input: (_row, args: { in: object }) => JSON.stringify(args.in),
    day: (_row, args: { day: string }) => args.day,
    person: () => later(person('Ann')),
    people: () => [person('Ann'), later(person('Bob')), null],
    things: () => [person('Ann'), { __typename: 'Place', id: 'p', town: 'Songjiang' }],
    fails: (_row, args: { how: string }) => fail(args.how),
    mustFail: oops,
    wrongNumber: () => 'seven',
    wrongColour: () => 'PINK',
    wrongList: () => 'a',
  },
  Person: {
    mustFail: () => fail('reject'),
    mustBeThere: () => null,
    risky: (row: { name: string }) => (row.name === 'Bob' ? fail('throw') : 'fine'),
    riskyToo: (row: { name: string }) => (row.name === 'Bob' ? fail('reject') : 'fine'),
  },
  Mutation: {
    add: async (_row, args: { n: number }, context: { total: number }) => {
      const before = context.total;
      await later(null);
      return (context.total = before + args.n);
    },
  },
};

/** A small schema in which everything that can go wrong in an executor does somewhere. */
export function makeTestSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (row: { __typename: string }) => row.__typename;
    if (isScalarType(type) && type.name === 'Day') {
      type.parseValue = () => {
        throw new GraphQLError('not a valid Day', { extensions: { code: 'INVALID_INPUT' } });
      };
    }
    const own = resolvers[type.name];
    if (own === undefined || !('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = own[field.name];
      if (resolve !== undefined && 'args' in field) field.resolve = resolve as NonNullable<typeof field.resolve>;
    }
  }
  return schema;
}
