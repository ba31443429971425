import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WriteGate } from './write-gate.js';

describe('the write gate', () => {
  it('lets one in at a time, in the order of their coming, and hands back what each made', async () => {
    const gate = new WriteGate();
    const order: string[] = [];
    let inside = 0;
    const turns = [5, 0, 2, 0].map((ms, i) =>
      gate.run(async () => {
        inside += 1;
        expect(inside).toBe(1);
        order.push(`in ${i}`);
        await sleep(ms);
        order.push(`out ${i}`);
        inside -= 1;
        return i;
      }),
    );
    expect(await Promise.all(turns)).toEqual([0, 1, 2, 3]);
    expect(order).toEqual(['in 0', 'out 0', 'in 1', 'out 1', 'in 2', 'out 2', 'in 3', 'out 3']);
  });

  it('stays open after one failed, and tells only that one', async () => {
    const gate = new WriteGate();
    const failed = gate.run(() => Promise.reject(new Error('no')));
    const next = gate.run(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('next');
    expect(await gate.run(async () => 'later')).toBe('later');
  });
});
