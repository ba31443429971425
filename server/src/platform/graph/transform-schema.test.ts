import {
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  graphql,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { counselling } from '../../workflows/counselling/counselling.js';
import { buildGraph } from '../../app/build-graph.js';
import { toGlobalId } from '../../kernel/global-id.js';
import { anyone, orNull, type Rule } from './authority.js';
import { transformSchema } from './transform-schema.js';

interface Asked {
  readonly actor: { readonly role: string } | null;
}

const chief: Rule = {
  name: 'the chief',
  allows: (context: Asked, row: { secret?: string } | undefined) =>
    context.actor?.role === 'chief' && row?.secret !== 'sealed',
  otherwise: 'refuse',
};
const who = (rule: Rule) => ({ extensions: { who: rule } });
const string = { type: GraphQLString };

type Fields = GraphQLFieldConfigMap<unknown, unknown>;

function schemaOf(query: Fields, mutation: Fields = {}): GraphQLSchema {
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: query, ...who(anyone) }),
    mutation: Object.keys(mutation).length === 0 ? null : new GraphQLObjectType({ name: 'Mutation', fields: mutation }),
  });
}

const ask = async (schema: GraphQLSchema, source: string, actor: Asked['actor'] = null) => {
  const { data, errors } = await graphql({ schema, source, contextValue: { actor } });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors: errors?.map((error) => error.message) };
};

describe('a field without authority', () => {
  const thing = new GraphQLObjectType({ name: 'Thing', fields: { open: { ...string, ...who(anyone) }, bare: string } });

  it('fails the build, which names each of them', () => {
    const build = () =>
      transformSchema(
        schemaOf({ thing: { type: thing } }, { act: string, meant: { ...string, ...who(anyone) } }),
        new Set(),
      );
    expect(build).toThrow(/^no authority declared: (Thing\.bare, Mutation\.act|Mutation\.act, Thing\.bare)$/);
  });

  it('has its type’s, if that declares one', async () => {
    const guarded = new GraphQLObjectType({ name: 'Guarded', fields: { a: string }, ...who(chief) });
    const schema = transformSchema(schemaOf({ it: { type: guarded, resolve: () => ({ a: 'x' }) } }), new Set());
    expect((await ask(schema, '{ it { a } }')).errors).toEqual(['UNAUTHENTICATED']);
    expect(await ask(schema, '{ it { a } }', { role: 'chief' })).toEqual({ data: { it: { a: 'x' } } });
  });
});

describe('authority', () => {
  const row = { secret: 'open', text: 'words' };
  const type = new GraphQLObjectType({
    name: 'Row',
    ...who(anyone),
    fields: {
      text: { ...string, ...who(chief) },
      hidden: { ...string, ...who(orNull(chief)), resolve: () => 'words' },
    },
  });
  const schema = transformSchema(
    schemaOf({
      row: { type, resolve: () => row },
      sealed: { type, resolve: () => ({ ...row, secret: 'sealed' }) },
    }),
    new Set(),
  );

  it('refuses nobody as UNAUTHENTICATED and the wrong one as FORBIDDEN, and never asks the resolver', async () => {
    expect(await ask(schema, '{ row { text } }')).toEqual({
      data: { row: { text: null } },
      errors: ['UNAUTHENTICATED'],
    });
    expect((await ask(schema, '{ row { text } }', { role: 'clerk' })).errors).toEqual(['FORBIDDEN']);
    expect(await ask(schema, '{ row { text } }', { role: 'chief' })).toEqual({ data: { row: { text: 'words' } } });
  });

  it('looks at the row too', async () => {
    expect((await ask(schema, '{ sealed { text } }', { role: 'chief' })).errors).toEqual(['FORBIDDEN']);
  });

  it('may hide instead of refusing', async () => {
    expect(await ask(schema, '{ row { hidden } }', { role: 'clerk' })).toEqual({ data: { row: { hidden: null } } });
    expect(await ask(schema, '{ row { hidden } }', { role: 'chief' })).toEqual({ data: { row: { hidden: 'words' } } });
  });
});

describe('resolvers', () => {
  it('are written straight, make ids opaque, and types are told by their name', async () => {
    const node = new GraphQLInterfaceType({ name: 'Node', fields: { id: { type: GraphQLID } } });
    const pet = new GraphQLObjectType({
      name: 'Pet',
      interfaces: [node],
      ...who(anyone),
      fields: {
        id: { type: GraphQLID },
        twice: {
          type: GraphQLInt,
          args: { plus: { type: GraphQLInt } },
          extensions: {
            resolve: (r: { n: number }, context: Asked, args: { plus: number }) =>
              r.n * 2 + args.plus + (context.actor === null ? 0 : 100),
          },
        },
      },
    });
    const schema = transformSchema(
      new GraphQLSchema({
        query: new GraphQLObjectType({
          name: 'Query',
          ...who(anyone),
          fields: { node: { type: node, resolve: () => ({ __typename: 'Pet', id: 'x1', n: 3 }) } },
        }),
        types: [pet],
      }),
      new Set(),
    );
    expect(await ask(schema, '{ node { id ... on Pet { twice(plus: 1) } } }', { role: 'clerk' })).toEqual({
      data: { node: { id: toGlobalId('Pet', 'x1'), twice: 107 } },
    });
  });

  it('may not count on defaults within inputs, which the compiler of documents leaves out', () => {
    const input = new GraphQLInputObjectType({ name: 'In', fields: { n: { type: GraphQLInt, defaultValue: 1 } } });
    const schema = schemaOf({ a: { type: GraphQLInt, args: { input: { type: input } } } });
    expect(() => transformSchema(schema, new Set())).toThrow('input default not supported: In.n');
  });
});

describe('a mutation whose actions stand in no table', () => {
  const mutation = (...actions: string[]) => ({ ...string, extensions: { who: anyone, carriesOut: actions } });

  it('disappears; one of several is enough to stay', () => {
    const schema = transformSchema(
      schemaOf(
        { a: string },
        {
          one: mutation('W.ONE'),
          both: mutation('W.GONE', 'W.TWO'),
          gone: mutation('W.GONE'),
          free: { ...string, ...who(anyone) },
        },
      ),
      new Set(['W.ONE', 'W.TWO']),
    );
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(['one', 'both', 'free']);
  });

  it('disappears from the product’s own graph with its row', () => {
    const { table } = counselling.machine;
    const without = { ...table, actions: table.actions.filter((action) => action.code !== 'DECLINE') };
    const names = (workflow: typeof counselling) =>
      Object.keys(buildGraph([workflow]).getMutationType()?.getFields() ?? {});
    const cut = names({ ...counselling, machine: { ...counselling.machine, table: without } });
    expect(names(counselling).filter((name) => !cut.includes(name))).toEqual(['declineCounselling']);
  });
});
