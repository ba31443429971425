import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { Refusal, type Unmet } from '../../kernel/refusal.js';
import { CommandInput } from './inputs.js';
import { validateInput } from './validate-input.js';

class Inner {
  @Min(1)
  @Max(9)
  n!: number;
}

class Outer extends CommandInput {
  @MaxLength(3)
  name!: string;

  @IsOptional()
  @ArrayMaxSize(2)
  tags?: string[] | null;

  @ValidateNested()
  inner!: Inner;

  @ValidateNested({ each: true })
  list: Inner[] = [];
}

const inner = (n: number) => Object.assign(new Inner(), { n });
const good = () => Object.assign(new Outer(), { name: 'abc', inner: inner(1) });

async function unmetOf(value: unknown): Promise<readonly Unmet[]> {
  try {
    await validateInput(value);
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVALID_INPUT') return error.unmet;
    throw error;
  }
}

describe('an input', () => {
  it.each([
    ['whole', good()],
    ['with an optional field null', Object.assign(good(), { tags: null, requestId: null })],
    ['of the longest name in Chinese', Object.assign(good(), { name: '三个字' })],
    ['that is no object', 'text'],
    ['that is nothing', null],
    ['that is a list', [1, 2]],
    ['of a class without rules', { anything: 1 }],
  ])('%s passes', async (_, value) => {
    expect(await unmetOf(value)).toEqual([]);
  });

  it('is refused once, with every field at fault and its path', async () => {
    const bad = Object.assign(good(), {
      name: 'abcd',
      tags: ['a', 'b', 'c'],
      inner: inner(0),
      list: [inner(5), inner(10)],
      requestId: 'nonsense',
    });
    const unmet = await unmetOf(bad);
    expect([...unmet].sort((a, b) => (String(a.field) < String(b.field) ? -1 : 1))).toEqual([
      { code: 'INVALID_VALUE', field: 'inner.n' },
      { code: 'INVALID_VALUE', field: 'list.1.n' },
      { code: 'INVALID_LENGTH', field: 'name' },
      { code: 'REQUEST_ID', field: 'requestId' },
      { code: 'INVALID_LENGTH', field: 'tags' },
    ]);
  });

  it('is refused for a required field left out', async () => {
    expect(await unmetOf(Object.assign(new Outer(), { inner: inner(1) }))).toEqual([
      { code: 'INVALID_LENGTH', field: 'name' },
    ]);
  });
});
