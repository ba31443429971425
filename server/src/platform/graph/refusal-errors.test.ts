import { GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../kernel/refusal.js';
import { Texts } from '../texts/texts.js';
import { tellError, type ErrorTeller } from './refusal-errors.js';

const texts = new Texts([
  {
    'zh-CN': {
      'refusal.FULL': '满',
      'refusal.INTERNAL': '出错',
      'unmet.PAGE_SIZE': '至多 {max} 条',
      'unmet.CURSOR': '位置',
    },
    en: {
      'refusal.FULL': 'Full',
      'refusal.INTERNAL': 'Broken',
      'unmet.PAGE_SIZE': 'At most {max}',
      'unmet.CURSOR': 'Place',
    },
  },
]);

interface Noted {
  readonly error: Error;
  readonly path: string;
}

function teller(language: 'zh-CN' | 'en' = 'zh-CN'): ErrorTeller & { readonly noted: Noted[] } {
  const noted: Noted[] = [];
  return { language, texts, traceId: 'trace-1', noted, onDefect: (error, path) => void noted.push({ error, path }) };
}

const thrown = (originalError: Error, path: (string | number)[] = ['a', 0, 'b']) =>
  new GraphQLError(originalError.message, { originalError, path });

describe('a refusal', () => {
  it.each([
    ['zh-CN', '至多 100 条', '位置'],
    ['en', 'At most 100', 'Place'],
  ] as const)(
    'is told in %s: code, sentence of the first condition, all conditions, trace',
    (language, first, second) => {
      const refusal = new Refusal('FULL', [
        { code: 'PAGE_SIZE', params: { max: 100 }, field: 'first' },
        { code: 'CURSOR' },
      ]);
      const asked = teller(language);
      expect(tellError(thrown(refusal), asked)).toEqual({
        message: first,
        locations: undefined,
        path: ['a', 0, 'b'],
        extensions: {
          code: 'FULL',
          unmet: [
            { code: 'PAGE_SIZE', reason: first, field: 'first' },
            { code: 'CURSOR', reason: second, field: null },
          ],
          traceId: 'trace-1',
        },
      });
      expect(asked.noted).toEqual([]);
    },
  );

  it('without a condition, or one without words, has the sentence of its code', () => {
    expect(tellError(thrown(new Refusal('FULL')), teller('en'))).toMatchObject({
      message: 'Full',
      extensions: { unmet: [] },
    });
    expect(tellError(thrown(new Refusal('FULL', [{ code: 'NEW_ONE' }])), teller('en'))).toMatchObject({
      message: 'Full',
      extensions: { unmet: [{ code: 'NEW_ONE', reason: 'Full', field: null }] },
    });
  });

  it('need not come through the graph', () => {
    expect(tellError(new Refusal('FULL'), teller())).toMatchObject({ message: '满', extensions: { code: 'FULL' } });
  });
});

describe('anything else', () => {
  const secret = "ER_DUP_ENTRY: Duplicate entry 'x' for key 'account.username' at /srv/app";

  it.each([
    ['a defect within a field', thrown(new TypeError(secret)), 'a.0.b'],
    ['a defect outside the graph', new Error(secret), ''],
    ['a text thrown', secret, ''],
    ['nothing thrown', undefined, ''],
    [
      'a driver’s error with a code of its own',
      thrown(Object.assign(new Error(secret), { code: 'ER_DUP_ENTRY' })),
      'a.0.b',
    ],
    ['an error of the graph within a field', new GraphQLError(secret, { path: ['a', 0, 'b'] }), 'a.0.b'],
    ['one with a stranger’s code', new GraphQLError(secret, { path: ['a'], extensions: { code: 'OOPS' } }), 'a'],
  ])('is masked and noted: %s', (_, error, path) => {
    const asked = teller('en');
    const told = tellError(error, asked);
    expect(told.message).toBe('Broken');
    expect(told.extensions).toEqual({ code: 'INTERNAL', traceId: 'trace-1' });
    expect(JSON.stringify(told)).not.toMatch(/Duplicate|srv/);
    expect(asked.noted.map((noted) => noted.path)).toEqual([path]);
  });

  it('is noted with the error itself, for the log', () => {
    const asked = teller();
    const defect = new TypeError(secret);
    tellError(thrown(defect), asked);
    expect(asked.noted[0]?.error).toBe(defect);
  });
});

describe('a mistake in the document', () => {
  const syntax = () => {
    try {
      parse('{ a');
    } catch (error) {
      return error;
    }
    throw new Error('it parsed');
  };

  it.each([
    ['of syntax', syntax(), 'Syntax Error: Expected Name, found <EOF>.'],
    ['found by validation', new GraphQLError('Cannot query field "x"'), 'Cannot query field "x"'],
    [
      'of a variable',
      new GraphQLError('Variable "$n" got', { extensions: { code: 'BAD_USER_INPUT' } }),
      'Variable "$n" got',
    ],
    [
      'told by a scalar',
      new GraphQLError('not a valid Date', { path: ['a'], extensions: { code: 'INVALID_INPUT' } }),
      'not a valid Date',
    ],
  ])('%s keeps GraphQL’s words under our code', (_, error, message) => {
    const asked = teller();
    expect(tellError(error, asked)).toMatchObject({
      message,
      extensions: { code: 'INVALID_INPUT', traceId: 'trace-1' },
    });
    expect(asked.noted).toEqual([]);
  });
});
