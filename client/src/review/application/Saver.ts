import { toFailure, type Failure } from '../../lib/graph/failure';
import { createStore, type Store } from '../../lib/store';

export type SaveState =
  | { at: 'rest' }
  | { at: 'waiting' }
  | { at: 'saving' }
  | { at: 'saved'; when: number }
  | { at: 'offline' }
  | { at: 'conflict' }
  | { at: 'refused'; failure: Failure };

export interface SavePlan<W, I> {
  /** the whole input, request id and version in it; made once for each thing to save */
  build: (wish: W) => I;
  send: (input: I) => Promise<void>;
  /** how long after the last change, in ms */
  pause?: number;
  /** how long after a try without an answer, in ms; doubles from there */
  again?: number;
  now?: () => number;
}

const MOST_PAUSE = 60_000;

/**
 * Saves what is typed by itself, one save at a time and the newest last. An input that got no answer is sent once more
 * just as it was, under the same request id, before anything newer: so a save that did arrive is not taken for
 * somebody else's.
 */
export class Saver<W, I = W> {
  private readonly store: Store<SaveState> = createStore<SaveState>({ at: 'rest' });
  private wish: { value: W } | null = null;
  private unanswered: { wish: { value: W }; input: I } | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private misses = 0;
  private stopped = false;

  readonly get = this.store.get;
  readonly subscribe = this.store.subscribe;

  constructor(private readonly plan: SavePlan<W, I>) {}

  /** Something changed: it is saved a little later, unless it changes again. */
  put(value: W): void {
    this.wish = { value };
    if (this.stopped || this.get().at === 'conflict') return;
    if (this.get().at !== 'saving' && this.get().at !== 'offline') this.store.set({ at: 'waiting' });
    this.schedule(this.plan.pause ?? 1000);
  }

  /** Whether something is not saved yet. */
  get dirty(): boolean {
    return this.wish !== null || this.unanswered !== null;
  }

  /** Saves at once what is not saved, and waits for it. */
  async flush(): Promise<void> {
    this.unschedule();
    if (!this.dirty || this.get().at === 'conflict') return this.running ?? undefined;
    await this.run();
  }

  /** Saves nothing further; resolves when nothing is under way any more. What is not saved is kept. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.unschedule();
    await this.running;
  }

  /** Goes on after `stop`. */
  resume(): void {
    this.stopped = false;
    if (this.dirty) this.schedule(this.plan.pause ?? 1000);
  }

  /** Something else is on show now: forgets what was not saved. */
  reset(): void {
    this.unschedule();
    this.wish = null;
    this.unanswered = null;
    this.misses = 0;
    this.store.set({ at: 'rest' });
  }

  private schedule(ms: number): void {
    this.unschedule();
    this.timer = setTimeout(() => void this.run(), ms);
  }

  private unschedule(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private run(): Promise<void> {
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async saveAll(): Promise<void> {
    while (this.dirty && !this.stopped) {
      this.unschedule();
      const next = this.unanswered ?? this.made();
      if (!next) return;
      this.store.set({ at: 'saving' });
      try {
        await this.plan.send(next.input);
      } catch (error) {
        this.unanswered = next;
        this.failed(toFailure(error));
        return;
      }
      this.misses = 0;
      this.unanswered = null;
      // typed on meanwhile: that is the next round's
      if (this.wish === next.wish) this.wish = null;
    }
    if (!this.dirty) this.store.set({ at: 'saved', when: (this.plan.now ?? Date.now)() });
  }

  private made(): { wish: { value: W }; input: I } | null {
    return this.wish && { wish: this.wish, input: this.plan.build(this.wish.value) };
  }

  private failed(failure: Failure): void {
    if (failure.unanswered) {
      this.store.set({ at: 'offline' });
      this.misses += 1;
      if (!this.stopped) this.schedule(Math.min(MOST_PAUSE, (this.plan.again ?? 3000) * 2 ** (this.misses - 1)));
      return;
    }
    this.unanswered = null;
    this.store.set(failure.code === 'CONFLICT' ? { at: 'conflict' } : { at: 'refused', failure });
  }
}
