import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../kernel/refusal.js';
import { afterCursor, decodeCursor, encodeCursor, pageOf, pageSize } from './keyset.js';

const ID = '0199a0b2-6f6e-7c3a-9d7e-2f6f3e1c5a4b';
const raw = (text: string) => Buffer.from(text).toString('base64url');

/** What was refused, as `code field`; null when it was granted. */
function refused(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.unmet[0]?.code} ${error.unmet[0]?.field}`;
    throw error;
  }
}

describe('cursors', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.uuid(), (sort, id) => {
        expect(decodeCursor(encodeCursor(sort, id))).toEqual({ sort, id });
      }),
    );
  });

  it('may be left out', () => {
    expect(decodeCursor(null)).toBeNull();
    expect(decodeCursor(undefined)).toBeNull();
  });

  it.each([
    ['an empty text', ''],
    ['plain text', `1:${ID}`],
    ['a word', raw('start')],
    ['no id', raw('1:')],
    ['no number', raw(`:${ID}`)],
    ['a fraction', raw(`1.5:${ID}`)],
    ['an exponent', raw(`1e9:${ID}`)],
    ['NaN', raw(`NaN:${ID}`)],
    ['17 digits', raw(`12345678901234567:${ID}`)],
    ['a number that no JavaScript number holds', raw(`9999999999999999:${ID}`)],
    ['SQL', raw(`1:' OR 1=1 --${ID}`)],
    ['more after it', raw(`1:${ID} `)],
    ['a line break after it', raw(`1:${ID}\n`)],
    ['full-width digits', raw(`１:${ID}`)],
    ['signs that base64 leaves out', `${encodeCursor(1, ID)}!!`],
    ['padding', `${encodeCursor(1, ID)}==`],
    ['a megabyte', 'A'.repeat(1 << 20)],
  ])('are refused when they are %s', (_, text) => {
    expect(refused(() => decodeCursor(text))).toBe('INVALID_INPUT CURSOR after');
  });
});

describe('the page size', () => {
  it.each([1, 20, 100])('%d is granted', (first) => expect(pageSize(first)).toBe(first));

  it.each([0, -1, 101, 1.5, Number.NaN, Infinity])('%d is refused', (first) => {
    expect(refused(() => pageSize(first))).toBe('INVALID_INPUT PAGE_SIZE first');
  });
});

describe('the rows after a cursor', () => {
  it('are all on the first page', () => {
    expect(afterCursor(null, { sort: 's', id: 'i' }, 'ASC')).toEqual({ sql: '', params: [] });
  });

  it.each(['ASC', 'DESC'] as const)('are those behind it by (sort, id), %s', (direction) => {
    const { sql, params } = afterCursor({ sort: 7, id: 'k' }, { sort: 's', id: 'i' }, direction);
    const sign = direction === 'ASC' ? '>' : '<';
    expect(sql.replaceAll(/\s+/g, ' ')).toBe(` AND s ${sign}= ? AND (s ${sign} ? OR i ${sign} ?)`);
    expect(params).toEqual([7, 7, 'k']);
  });
});

describe('a page', () => {
  const rows = [3, 5, 5].map((sort, i) => ({ id: ID.replace(/.$/, String(i)), sort }));
  const page = (size: number, count = 3) =>
    pageOf(
      async () => rows.slice(0, size + 1),
      size,
      null,
      (row) => row.sort,
      async () => count,
    );

  it('shows no more than asked for, and tells that there is more', async () => {
    const two = await page(2).rows();
    expect(two.nodes).toEqual(rows.slice(0, 2));
    expect(two.edges.map((edge) => edge.node)).toEqual(two.nodes);
    expect(two.pageInfo.hasNextPage).toBe(true);
    expect((await page(3).rows()).pageInfo.hasNextPage).toBe(false);
  });

  it('gives cursors that lead on from its ends', async () => {
    const { pageInfo } = await page(2).rows();
    expect(decodeCursor(pageInfo.startCursor)).toEqual({ sort: 3, id: rows[0]?.id });
    expect(decodeCursor(pageInfo.endCursor)).toEqual({ sort: 5, id: rows[1]?.id });
    expect(pageInfo.hasPreviousPage).toBe(false);
    const later = pageOf(
      async () => rows,
      3,
      { sort: 1, id: ID },
      (row) => row.sort,
      async () => 3,
    );
    expect((await later.rows()).pageInfo.hasPreviousPage).toBe(true);
  });

  it('of nothing has no cursors', async () => {
    const empty = pageOf(
      async () => [],
      5,
      null,
      () => 0,
      async () => 0,
    );
    expect((await empty.rows()).pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
  });

  it('reads its rows once, and not at all when only the count is asked for', async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      return rows;
    };
    const counted = pageOf(
      read,
      5,
      null,
      (row) => row.sort,
      async () => 3,
    );
    await counted.totalCount();
    expect(reads).toBe(0);
    await Promise.all([counted.rows(), counted.rows()]);
    expect(reads).toBe(1);
  });

  it('counts exactly to a thousand', async () => {
    expect([await page(1, 0).totalCount(), await page(1, 1_000).totalCount()]).toEqual(['0', '1000']);
    expect(await page(1, 1_001).totalCount()).toBe('1000+');
  });
});
