import { describe, expect, it } from 'vitest';
import { Refusal } from '../../kernel/refusal.js';
import { withRetries } from './with-retries.js';

const deadlock = () => Object.assign(new Error('deadlock'), { errno: 1213 });

describe('a transaction with retries', () => {
  it('is run again until it goes through', async () => {
    let runs = 0;
    const answer = await withRetries(async () => {
      runs += 1;
      if (runs < 4) throw deadlock();
      return 'done';
    });
    expect([answer, runs]).toEqual(['done', 4]);
  });

  it('is given up after six runs with the database’s own error, within a second', async () => {
    let runs = 0;
    const begun = performance.now();
    const act = withRetries(async () => {
      runs += 1;
      throw deadlock();
    });
    await expect(act).rejects.toMatchObject({ errno: 1213 });
    expect(runs).toBe(6);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it.each([new Refusal('FULL'), new Error('a defect'), Object.assign(new Error('syntax'), { errno: 1064 })])(
    'is run once when it ends with %s',
    async (error) => {
      let runs = 0;
      const act = withRetries(async () => {
        runs += 1;
        throw error;
      });
      await expect(act).rejects.toBe(error);
      expect(runs).toBe(1);
    },
  );
});
