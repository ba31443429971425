import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../graph/failure';
import type { Picked, StoredFile } from './picked';
import { Uploads } from './Uploads';

const picked = (name: string): Picked => ({ name, size: 10, preview: `blob:${name}`, source: name });
const lost = new Failure('NETWORK', '');

/** A network as the list meets it: each file travels until the test says how it ends. */
function setUp() {
  const travelling = new Map<
    string,
    { progress: (part: number) => void; ok: () => void; fail: (why: Failure) => void }
  >();
  const starts: string[] = [];
  const aborted: string[] = [];
  const forgotten: (string | null)[] = [];
  const uploads = new Uploads({
    atOnce: 2,
    pauses: [1000, 4000],
    forget: (preview) => void forgotten.push(preview),
    send: ({ name }, progress) => {
      starts.push(name);
      const done = new Promise<StoredFile>((resolve, reject) => {
        const file = { id: `id-${name}`, name, mime: 'image/jpeg', size: 9, url: '/files/x' };
        travelling.set(name, { progress, ok: () => resolve(file), fail: reject });
      });
      return { done, abort: () => void aborted.push(name) };
    },
  });
  const states = () => uploads.get().map(({ name, state }) => `${name} ${state}`);
  const end = async (name: string, why?: Failure) => {
    const one = travelling.get(name);
    if (!one) throw new Error(`${name} does not travel`);
    travelling.delete(name);
    if (why) one.fail(why);
    else one.ok();
    await vi.advanceTimersByTimeAsync(0);
  };
  const keyOf = (name: string) => uploads.get().find((upload) => upload.name === name)?.key ?? '';
  return { uploads, travelling, starts, aborted, forgotten, states, end, keyOf };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('files of a form on their way', () => {
  it('travel two at a time, in order, with progress, and end with the id of the server', async () => {
    const { uploads, starts, states, travelling, end } = setUp();
    uploads.add('proof', ['a', 'b', 'c'].map(picked));
    expect(states()).toEqual(['a sending', 'b sending', 'c waiting']);
    travelling.get('a')?.progress(0.5);
    expect(uploads.get()[0]?.part).toBe(0.5);
    travelling.get('a')?.progress(1);
    expect(uploads.get()[0]?.part).toBeLessThan(1);
    await end('a');
    expect(states()).toEqual(['a stored', 'b sending', 'c sending']);
    expect(uploads.get()[0]).toMatchObject({ fileId: 'id-a', part: 1, item: 'proof' });
    expect(starts).toEqual(['a', 'b', 'c']);
  });

  it('try again by themselves a few times without an answer, then wait for the person', async () => {
    const { uploads, starts, states, end, keyOf } = setUp();
    uploads.add('proof', [picked('a')]);
    await end('a', lost);
    expect(states()).toEqual(['a lost']);
    await vi.advanceTimersByTimeAsync(1000);
    await end('a', lost);
    await vi.advanceTimersByTimeAsync(4000);
    await end('a', lost);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(starts.length).toBe(3);
    expect(states()).toEqual(['a lost']);
    uploads.retry(keyOf('a'));
    await end('a');
    expect(states()).toEqual(['a stored']);
  });

  it('go on when the network is back', async () => {
    const { uploads, states, end } = setUp();
    uploads.add('proof', ['a', 'b', 'c'].map(picked));
    await end('a', lost);
    await end('b');
    uploads.retryLost();
    expect(states()).toEqual(['a sending', 'b stored', 'c sending']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(states()).toEqual(['a sending', 'b stored', 'c sending']);
  });

  it('are not sent again when the server refused them', async () => {
    const { uploads, starts, states, end } = setUp();
    uploads.add('proof', [picked('a')]);
    const refusal = new Failure('INVALID_INPUT', 'HEIC');
    await end('a', refusal);
    uploads.retryLost();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(starts).toEqual(['a']);
    expect(states()).toEqual(['a refused']);
    expect(uploads.get()[0]?.failure).toBe(refusal);
  });

  it('taken out are aborted, make room, and never come back', async () => {
    const { uploads, aborted, forgotten, states, travelling, keyOf } = setUp();
    uploads.add('proof', ['a', 'b', 'c'].map(picked));
    const late = travelling.get('a');
    uploads.remove(keyOf('a'));
    expect(aborted).toEqual(['a']);
    expect(forgotten).toEqual(['blob:a']);
    expect(states()).toEqual(['b sending', 'c sending']);
    late?.progress(0.9);
    late?.ok();
    await vi.advanceTimersByTimeAsync(0);
    expect(states()).toEqual(['b sending', 'c sending']);
  });

  it('give way to what the server has', async () => {
    const { uploads, aborted, states } = setUp();
    uploads.add('proof', [picked('a')]);
    uploads.reset([{ id: 'f', item: 'proof', name: 'z', mime: 'image/png', size: 1, url: '/f', preview: '/t' }]);
    expect(aborted).toEqual(['a']);
    expect(states()).toEqual(['z stored']);
    expect(uploads.get()[0]).toMatchObject({ fileId: 'f', preview: '/t' });
  });
});
