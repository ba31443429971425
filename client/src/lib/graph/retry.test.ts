import { describe, expect, it } from 'vitest';
import { Failure, NoAnswer } from './failure';
import { untilAnswered } from './retry';

const plan = (pauses: number[]) => ({
  attempts: 3,
  pauseMs: 100,
  sleep: async (ms: number) => void pauses.push(ms),
});

describe('asking until there is an answer', () => {
  it('asks again after silence, waiting longer each time', async () => {
    const pauses: number[] = [];
    let asked = 0;
    const answer = await untilAnswered(async () => {
      asked += 1;
      if (asked < 3) throw new NoAnswer('lost');
      return 'booked';
    }, plan(pauses));
    expect(answer).toBe('booked');
    expect(pauses).toEqual([100, 200]);
  });

  it('gives up after the last attempt', async () => {
    let asked = 0;
    const act = async () => {
      asked += 1;
      throw new NoAnswer('lost');
    };
    await expect(untilAnswered(act, plan([]))).rejects.toMatchObject({ code: 'NETWORK' });
    expect(asked).toBe(3);
  });

  it('takes a refusal for an answer', async () => {
    let asked = 0;
    const act = async () => {
      asked += 1;
      throw new Failure('FULL', 'full');
    };
    await expect(untilAnswered(act, plan([]))).rejects.toMatchObject({ code: 'FULL' });
    expect(asked).toBe(1);
  });
});
