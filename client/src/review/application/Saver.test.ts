import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../lib/graph/failure';
import { Saver } from './Saver';

interface Input {
  text: string;
  requestId: string;
}

/** A server as the saver meets it: each send waits until the test answers it. */
function setUp() {
  const sent: Input[] = [];
  const answers: { ok: () => void; fail: (failure: Failure) => void }[] = [];
  let made = 0;
  const saver = new Saver<string, Input>({
    build: (text) => ({ text, requestId: `r${(made += 1)}` }),
    send: (input) => {
      sent.push(input);
      return new Promise((ok, fail) => answers.push({ ok, fail }));
    },
    now: () => 42,
  });
  const answer = async (failure?: Failure): Promise<void> => {
    const next = answers.shift();
    if (!next) throw new Error('nothing was sent');
    if (failure) next.fail(failure);
    else next.ok();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, sent, answer, texts: () => sent.map(({ text }) => text) };
}

const lost = new Failure('NETWORK', '');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a draft that saves itself', () => {
  it('waits a second after the last change, and saves only the newest', async () => {
    const { saver, texts, answer } = setUp();
    saver.put('a');
    await vi.advanceTimersByTimeAsync(900);
    saver.put('ab');
    await vi.advanceTimersByTimeAsync(900);
    expect(texts()).toEqual([]);
    expect(saver.get()).toEqual({ at: 'waiting' });
    await vi.advanceTimersByTimeAsync(100);
    expect(texts()).toEqual(['ab']);
    expect(saver.get()).toEqual({ at: 'saving' });
    await answer();
    expect(saver.get()).toEqual({ at: 'saved', when: 42 });
    expect(saver.dirty).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts()).toEqual(['ab']);
  });

  it('has one save under way at a time; what was typed meanwhile follows', async () => {
    const { saver, texts, answer } = setUp();
    saver.put('a');
    await vi.advanceTimersByTimeAsync(1000);
    saver.put('ab');
    saver.put('abc');
    await vi.advanceTimersByTimeAsync(5000);
    expect(texts()).toEqual(['a']);
    await answer();
    expect(texts()).toEqual(['a', 'abc']);
    expect(saver.get().at).toBe('saving');
    await answer();
    expect(saver.get().at).toBe('saved');
    expect(saver.dirty).toBe(false);
  });

  it('sends what got no answer again as it was, before anything newer', async () => {
    const { saver, sent, answer } = setUp();
    saver.put('a');
    await vi.advanceTimersByTimeAsync(1000);
    await answer(lost);
    expect(saver.get()).toEqual({ at: 'offline' });
    saver.put('ab');
    expect(saver.get()).toEqual({ at: 'offline' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual([
      { text: 'a', requestId: 'r1' },
      { text: 'a', requestId: 'r1' },
    ]);
    await answer();
    expect(sent[2]).toEqual({ text: 'ab', requestId: 'r2' });
    await answer();
    expect(saver.get().at).toBe('saved');
    expect(saver.dirty).toBe(false);
  });

  it('tries more and more seldom while there is no answer, at once when asked', async () => {
    const { saver, sent, answer } = setUp();
    saver.put('a');
    await vi.advanceTimersByTimeAsync(1000);
    await answer(lost);
    await vi.advanceTimersByTimeAsync(3000);
    await answer(lost);
    await vi.advanceTimersByTimeAsync(5900);
    expect(sent.length).toBe(2);
    const flushed = saver.flush();
    expect(sent.length).toBe(3);
    await answer();
    await flushed;
    expect(saver.dirty).toBe(false);
  });

  it('stops at a conflict, and keeps what was typed until told what is on show now', async () => {
    const { saver, texts, answer } = setUp();
    saver.put('mine');
    await vi.advanceTimersByTimeAsync(1000);
    await answer(new Failure('CONFLICT', ''));
    expect(saver.get()).toEqual({ at: 'conflict' });
    saver.put('mine too');
    await saver.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts()).toEqual(['mine']);
    saver.reset();
    expect(saver.dirty).toBe(false);
    saver.put('chosen');
    await vi.advanceTimersByTimeAsync(1000);
    expect(texts()).toEqual(['mine', 'chosen']);
  });

  it('says a refusal, and tries again with the next change only', async () => {
    const { saver, texts, answer } = setUp();
    const refusal = new Failure('WINDOW_CLOSED', 'closed');
    saver.put('a');
    await vi.advanceTimersByTimeAsync(1000);
    await answer(refusal);
    expect(saver.get()).toEqual({ at: 'refused', failure: refusal });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts()).toEqual(['a']);
    saver.put('b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(texts()).toEqual(['a', 'b']);
  });

  it('when stopped waits for the save under way, sends nothing more, and goes on when resumed', async () => {
    const { saver, texts, answer } = setUp();
    saver.put('a');
    await vi.advanceTimersByTimeAsync(1000);
    saver.put('ab');
    let stopped = false;
    const stopping = saver.stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(5000);
    expect(stopped).toBe(false);
    await answer();
    await stopping;
    await vi.advanceTimersByTimeAsync(5000);
    expect(texts()).toEqual(['a']);
    expect(saver.dirty).toBe(true);
    saver.resume();
    await vi.advanceTimersByTimeAsync(1000);
    expect(texts()).toEqual(['a', 'ab']);
  });
});
