import { execute, GraphQLError, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { houseTexts } from '../../campus/texts.js';
import { Refusal } from '../../kernel/refusal.js';
import { Texts } from '../texts/texts.js';
import { CompiledDocuments } from './compiled-documents.js';
import { tellError } from './refusal-errors.js';
import { makeTestSchema } from './compiled-documents.testkit.js';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly variables?: Record<string, unknown>;
  readonly operation?: string;
  /** the two say it in other words */
  readonly worded?: true;
}

/** What both executors must answer alike: documents as our clients write them, and what goes wrong in them. */
const cases: readonly Case[] = [
  {
    name: 'plain fields, aliases and __typename',
    text: '{ __typename hello other: hello person { __typename name } }',
  },
  {
    name: 'arguments and their defaults',
    text: '{ a: echo(text: "x") b: echo c: echo(text: null) sum(list: [1, 2]) }',
  },
  {
    name: 'variables, given, defaulted and left out',
    text: 'query ($a: String, $b: String = "B", $c: String) { a: echo(text: $a) b: echo(text: $b) c: echo(text: $c) }',
    variables: { a: 'A' },
  },
  {
    name: 'a nested input with an enum and a list',
    text: 'query ($in: In!) { input(in: $in) }',
    variables: { in: { text: 'x', colour: 'RED', inner: { numbers: [1, 2] } } },
  },
  {
    name: '@skip and @include by variables',
    text: 'query ($yes: Boolean!, $no: Boolean!) { a: hello @include(if: $yes) b: hello @include(if: $no) c: hello @skip(if: $yes) ...F @include(if: $no) } fragment F on Query { d: hello }',
    variables: { yes: true, no: false },
  },
  {
    name: 'interfaces, inline and named fragments, fields merged',
    text: '{ things { id ... on Person { name } ...P } things { ... on Place { town } } } fragment P on Place { __typename town }',
  },
  { name: 'the operation named among several', text: 'query A { hello } query B { other: hello }', operation: 'B' },
  { name: 'an error thrown at once, in a nullable field', text: '{ hello fails(how: "throw") }' },
  { name: 'a promise rejected', text: '{ hello fails(how: "reject") }' },
  { name: 'an error answered instead of thrown', text: '{ hello fails(how: "answer") }' },
  { name: 'a refusal', text: '{ hello fails(how: "refuse") }' },
  { name: 'an error of the graph with extensions of its own', text: '{ hello fails(how: "graphql") }' },
  { name: 'an error in a field that must not be null: the parent is', text: '{ person { name mustFail } hello }' },
  { name: 'null where none may be', text: '{ person { mustBeThere } hello }' },
  { name: 'an error in one item of a list', text: '{ people { name risky } }' },
  { name: 'an error that nulls one item of a list', text: '{ people { name riskyToo } }' },
  {
    name: 'several errors, in the order of the fields',
    text: '{ a: fails(how: "throw") hello b: fails(how: "reject") }',
  },
  { name: 'an error that leaves nothing', text: '{ hello mustFail }' },
  { name: 'a scalar that refuses its value on the way out', text: '{ wrongNumber hello }' },
  { name: 'an enum with no such value on the way out', text: '{ wrongColour hello }' },
  { name: 'a list that is none', text: '{ wrongList hello }', worded: true },
  { name: 'a mutation’s fields one after the other', text: 'mutation { a: add(n: 1) b: add(n: 10) c: add(n: 100) }' },
];

/** Wrong in their variables: both refuse before anything runs. */
const misfits: readonly Case[] = [
  { name: 'a variable missing', text: 'query ($in: In!) { input(in: $in) }' },
  { name: 'a variable null', text: 'query ($in: In!) { input(in: $in) }', variables: { in: null } },
  { name: 'a variable of another type', text: 'query ($a: Int) { sum(list: [$a]) }', variables: { a: 'one' } },
  { name: 'an integer too large', text: 'query ($a: Int) { sum(list: [$a]) }', variables: { a: 2 ** 31 } },
  {
    name: 'no such enum value',
    text: 'query ($in: In!) { input(in: $in) }',
    variables: { in: { text: 'x', colour: 'PINK' } },
  },
  { name: 'a field too many', text: 'query ($in: In!) { input(in: $in) }', variables: { in: { text: 'x', more: 1 } } },
  { name: 'a field missing within', text: 'query ($in: In!) { input(in: $in) }', variables: { in: { inner: {} } } },
  { name: 'a scalar’s own refusal', text: 'query ($day: Day) { day(day: $day) }', variables: { day: 'tomorrow' } },
];

/** An answer as it would be sent, without the words that the two choose differently. */
const shown = (result: ExecutionResult, words = true) =>
  JSON.parse(
    JSON.stringify({
      data: result.data,
      errors: result.errors?.map(({ message, path, locations }) => ({
        ...(words ? { message } : {}),
        path,
        locations,
      })),
    }),
  ) as unknown;

const texts = new Texts([houseTexts]);

/** The codes that clients get: a refusal is told, a mistake in the variables too, anything else is masked. */
const told = (result: ExecutionResult) =>
  result.errors?.map((error) => {
    const { extensions } = tellError(error, { language: 'en', texts, traceId: '', onDefect: () => undefined });
    return extensions?.['code'];
  });

describe('a compiled document', () => {
  let schema: GraphQLSchema;
  let compiled: CompiledDocuments;

  beforeAll(() => {
    schema = makeTestSchema();
    compiled = new CompiledDocuments(schema);
  });

  async function both({ name, text, variables, operation }: Case): Promise<[ExecutionResult, ExecutionResult]> {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const plain = await execute({
      schema,
      document,
      rootValue: {},
      contextValue: { total: 0 },
      variableValues: variables,
      operationName: operation,
    });
    return [plain, await compiled.run(name, document, operation, { total: 0 }, variables)];
  }

  it.each(cases)('answers as graphql-js does: $name', async (one) => {
    const [plain, ours] = await both(one);
    expect(shown(ours, !one.worded)).toEqual(shown(plain, !one.worded));
    for (const error of ours.errors ?? []) {
      expect(error).toBeInstanceOf(GraphQLError);
      expect(error.extensions).toBeTypeOf('object');
    }
    expect(told(ours)).toEqual(told(plain));
  });

  it.each(cases)('answers the same when it is asked again: $name', async (one) => {
    const [, first] = await both(one);
    const [, second] = await both(one);
    expect(shown(second)).toEqual(shown(first));
  });

  it.each(misfits)('refuses as graphql-js does, before anything runs: $name', async (one) => {
    const [plain, ours] = await both(one);
    expect(ours.data).toBeUndefined();
    expect(plain.data).toBeUndefined();
    expect(ours.errors?.length).toBe(plain.errors?.length);
    expect(told(ours)).toEqual(ours.errors?.map(() => 'INVALID_INPUT'));
    for (const error of ours.errors ?? []) {
      expect(error).toBeInstanceOf(GraphQLError);
      expect(error.path).toBeUndefined();
      expect(error.message).toMatch(/^Variable "\$\w+"/);
    }
  });

  it('keeps a refusal whole, so that it can be told in words', async () => {
    const result = await compiled.run('refusal', parse('{ fails(how: "refuse") }'), null, {}, null);
    expect(result.errors?.[0]?.originalError).toBeInstanceOf(Refusal);
    expect(result.errors?.[0]?.path).toEqual(['fails']);
  });

  it('refuses an operation that it does not hold', async () => {
    const result = await compiled.run('unknown', parse('query A { hello }'), 'B', {}, null);
    expect(result.data).toBeUndefined();
    expect(result.errors?.[0]).toBeInstanceOf(GraphQLError);
    expect(result.errors?.[0]?.message).toContain('"B"');
  });

  it('of one text is kept apart by its operations', async () => {
    const document = parse('query A { a: hello } query B { b: hello }');
    const run = (operation: string) => compiled.run('two', document, operation, {}, null);
    expect((await run('A')).data).toEqual({ a: 'hi' });
    expect((await run('B')).data).toEqual({ b: 'hi' });
    expect((await run('A')).data).toEqual({ a: 'hi' });
  });

  it('gives each request its own context and variables', async () => {
    const document = parse('query ($t: String) { echo(text: $t) who }');
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((who) => compiled.run('own', document, null, { who }, { t: who })),
    );
    expect(answers.map((answer) => answer.data)).toEqual(['a', 'b', 'c'].map((who) => ({ echo: who, who })));
  });
});
