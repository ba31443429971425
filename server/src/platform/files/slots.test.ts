import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Slots } from './slots.js';

const never = new AbortController().signal;

describe('slots', () => {
  it('let two at a time do their work, and all in the end, failures or not', async () => {
    const slots = new Slots(2);
    let now = 0;
    let most = 0;
    const done = await Promise.allSettled(
      Array.from({ length: 9 }, (_, i) =>
        slots.run(async () => {
          most = Math.max(most, ++now);
          await sleep(3);
          now -= 1;
          if (i % 3 === 0) throw new Error('failed');
        }, never),
      ),
    );
    expect(most).toBe(2);
    expect(done.map((one) => one.status)).toEqual(
      Array.from({ length: 9 }, (_, i) => (i % 3 === 0 ? 'rejected' : 'fulfilled')),
    );
    expect(await slots.run(async () => 'free', never)).toBe('free');
  });

  it('forget who went away while waiting', async () => {
    const slots = new Slots(1);
    const order: string[] = [];
    const gone = new AbortController();
    const first = slots.run(() => sleep(20), never);
    const second = slots.run(async () => void order.push('second'), gone.signal);
    const third = slots.run(async () => void order.push('third'), never);
    gone.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    await Promise.all([first, third]);
    expect(order).toEqual(['third']);
    await expect(slots.run(async () => 1, gone.signal)).rejects.toThrow('gone');
    expect(await slots.run(async () => 'free', never)).toBe('free');
  });
});
