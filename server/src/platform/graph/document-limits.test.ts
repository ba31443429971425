import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits } from './document-limits.js';

const schema = buildSchema(`
  type Query { a(first: Int): T signIn(n: Int): T }
  type T { t(first: Int): T x: Int }
`);

/** What our rule alone says of a document; others speak of other mistakes. */
const problems = (text: string) => validate(schema, parse(text), [documentLimits]).map((error) => error.message);
const repeat = (times: number, text: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => text(i)).join(' ');
/** `a { t { t … { x } } }`: so many levels in all. */
const deep = (levels: number) => `a ${'{ t '.repeat(levels - 2)}{ x }${' }'.repeat(levels - 2)}`;

const DEEP = 'deeper than 14';
const FIELDS = 'more than 600 fields';
const ALIASES = 'more than 30 aliases';
const ROWS = 'asks for more than 20000 rows';
const ROOTS = 'more than 20 fields at the root';
const SIGN_INS = 'more than one signIn';
const FRAGMENTS = 'more than 600 fragments';

describe('a free document', () => {
  it.each([
    ['of 14 levels', `{ ${deep(14)} }`, []],
    ['of 15 levels', `{ ${deep(15)} }`, [DEEP]],
    [
      'whose depth hides in fragments',
      `{ a { ...F } } fragment F on T { t { ...G } } fragment G on T { ${deep(14).replace(/^a/, 't')} }`,
      [DEEP],
    ],
    ['whose depth hides in inline fragments', `{ a { ... on T { ... { ${deep(15).replace(/^a/, 't')} } } } }`, [DEEP]],
    ['of 600 fields', `{ a { ${repeat(599, () => 'x')} } }`, []],
    ['of 601 fields', `{ a { ${repeat(600, () => 'x')} } }`, [FIELDS]],
    [
      'with 601 fields by a fragment used again',
      `{ a { ...F ...F ...F } } fragment F on T { ${repeat(200, () => 'x')} }`,
      [FIELDS],
    ],
    ['of 600 fragments', `{ a { ${repeat(300, () => '...F')} } } fragment F on T { ... { x } }`, []],
    ['of 601 fragments', `{ a { ... { x } ${repeat(300, () => '...F')} } } fragment F on T { ... { x } }`, [FRAGMENTS]],
    ['of 30 aliases', `{ a { ${repeat(30, (i) => `y${i}: x`)} } }`, []],
    ['of 31 aliases', `{ a { ${repeat(31, (i) => `y${i}: x`)} } }`, [ALIASES]],
    ['with 31 aliases in a fragment', `{ a { ...F } } fragment F on T { ${repeat(31, (i) => `y${i}: x`)} }`, [ALIASES]],
    ['for 100 × 100 × 2 rows', '{ a(first: 100) { t(first: 100) { t(first: 2) { x } } } }', []],
    ['for 100 × 100 × 3 rows', '{ a(first: 100) { t(first: 100) { t(first: 3) { x } } } }', [ROWS]],
    [
      'for rows by variables, each taken for 100',
      'query ($n: Int) { a(first: $n) { t(first: $n) { t(first: $n) { x } } } }',
      [ROWS],
    ],
    [
      'for rows within a fragment',
      '{ a(first: 100) { ...F } } fragment F on T { t(first: 100) { t(first: 100) { x } } }',
      [ROWS],
    ],
    [
      'for rows by a negative number',
      '{ a(first: 100) { t(first: -9) { t(first: 100) { t(first: 100) { x } } } } }',
      [ROWS],
    ],
    ['of 20 roots', `{ ${repeat(20, (i) => `r${i}: a { x }`)} }`, []],
    ['of 21 roots', `{ ${repeat(21, (i) => `r${i}: a { x }`)} }`, [ROOTS]],
    ['of 21 roots in fragments', `{ ...F } fragment F on Query { ${repeat(21, (i) => `r${i}: a { x }`)} }`, [ROOTS]],
    ['that signs in once', '{ signIn(n: 1) { x } }', []],
    ['that signs in twice by aliases', '{ one: signIn(n: 1) { x } two: signIn(n: 2) { x } }', [SIGN_INS]],
    [
      'that signs in again in a fragment',
      '{ one: signIn(n: 1) { x } ...F } fragment F on Query { ... on Query { two: signIn(n: 2) { x } } }',
      [SIGN_INS],
    ],
    ['with one guilty operation among innocent ones', `query A { a { x } } query B { ${deep(15)} }`, [DEEP]],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('is told in our code', () => {
    const [error] = validate(schema, parse(`{ ${deep(15)} }`), [documentLimits]);
    expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    ['a fragment within itself', `{ a { ...F } } fragment F on T { x ...F }`, false],
    ['fragments in a circle', `{ a { ...F } } fragment F on T { ...G } fragment G on T { x ...F }`, false],
    ['fragments that nobody wrote', `{ a { x ...Nowhere } }`, false],
    [
      'thirty fragments, each the next one twice, around a field',
      `{ a { ...F0 } } ${repeat(30, (i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on T { x }`,
      true,
    ],
    [
      'the same around nothing',
      `{ a { x ...F0 } } ${repeat(30, (i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on T { ...Nowhere }`,
      true,
    ],
    [
      'the same at the root',
      `{ ...F0 } ${repeat(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { a { x } }`,
      true,
    ],
    [
      'the same by inline fragments',
      `{ a { ...F0 } } ${repeat(30, (i) => `fragment F${i} on T { ... { ...F${i + 1} } ... { ...F${i + 1} } }`)} fragment F30 on T { x }`,
      true,
    ],
    [
      'twelve fragments, each naming all',
      `{ a { ...F0 } } ${repeat(12, (i) => `fragment F${i} on T { ${repeat(12, (j) => `...F${j}`)} }`)}`,
      true,
    ],
  ])('is measured in an instant: %s', (_, text, refused) => {
    const begun = performance.now();
    expect(problems(text).length > 0).toBe(refused);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
