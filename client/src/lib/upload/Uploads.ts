import { toFailure, type Failure } from '../graph/failure';
import { createStore, type Store } from '../store';
import type { Picked, Sending, StoredFile } from './picked';

export type UploadState = 'waiting' | 'sending' | 'lost' | 'refused' | 'stored';

/** One file of a form: on its way, refused, or stored. */
export interface Upload {
  /** of this list only */
  key: string;
  /** what it is for, as the form names it */
  item: string;
  name: string;
  size: number;
  /** address of a small picture, or null */
  preview: string | null;
  state: UploadState;
  /** 0 to 1 */
  part: number;
  /** why it is lost or refused */
  failure: Failure | null;
  /** id by which the server knows it, once stored */
  fileId: string | null;
}

export interface UploadPlan {
  send: (picked: Picked, onProgress: (part: number) => void) => Sending;
  forget: (preview: string | null) => void;
  /** how many travel at a time */
  atOnce?: number;
  /** before each further try by itself, in ms */
  pauses?: readonly number[];
}

/**
 * The files of a form. Each is sent at once, a few at a time; one without an answer is tried again by itself, then when
 * the network returns or the person says so. A refusal is final: that file can only be taken out.
 */
export class Uploads {
  private readonly store: Store<readonly Upload[]> = createStore<readonly Upload[]>([]);
  private readonly picked = new Map<string, Picked>();
  private readonly underway = new Map<string, Sending>();
  private readonly tries = new Map<string, number>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly pauses: readonly number[];
  private readonly atOnce: number;
  private count = 0;

  readonly get = this.store.get;
  readonly subscribe = this.store.subscribe;

  constructor(private readonly plan: UploadPlan) {
    this.atOnce = plan.atOnce ?? 2;
    this.pauses = plan.pauses ?? [1500, 4000, 10_000];
  }

  /** Puts what the server already has in place of all that is here. */
  reset(stored: readonly (StoredFile & { item: string; preview: string | null })[]): void {
    for (const { key } of this.get()) this.drop(key);
    this.store.set(
      stored.map(({ id, item, name, size, preview }) => ({
        ...{ key: this.nextKey(), item, name, size, preview },
        ...{ state: 'stored', part: 1, failure: null, fileId: id },
      })),
    );
  }

  /** Takes further files and starts to send them. */
  add(item: string, files: readonly Picked[]): void {
    const added = files.map((file): Upload => {
      const key = this.nextKey();
      this.picked.set(key, file);
      const { name, size, preview } = file;
      return { key, item, name, size, preview, state: 'waiting', part: 0, failure: null, fileId: null };
    });
    this.store.set([...this.get(), ...added]);
    this.pump();
  }

  /** Sends a lost one again. */
  retry(key: string): void {
    this.tries.delete(key);
    this.again(key);
  }

  /** The network is back: every lost one again. */
  retryLost(): void {
    for (const { key, state } of this.get()) if (state === 'lost') this.retry(key);
  }

  /** Takes one out of the form. */
  remove(key: string): void {
    this.drop(key);
    this.store.set(this.get().filter((upload) => upload.key !== key));
    this.pump();
  }

  /** Leaves the form: nothing travels on. */
  close(): void {
    for (const { key } of this.get()) this.drop(key);
  }

  private nextKey(): string {
    this.count += 1;
    return `upload-${this.count}`;
  }

  private drop(key: string): void {
    const timer = this.timers.get(key);
    if (timer !== undefined) clearTimeout(timer);
    const sending = this.underway.get(key);
    this.underway.delete(key);
    sending?.abort();
    const file = this.picked.get(key);
    if (file) this.plan.forget(file.preview);
    for (const map of [this.timers, this.picked, this.tries]) map.delete(key);
  }

  private again(key: string): void {
    this.timers.delete(key);
    if (this.get().some((upload) => upload.key === key && upload.state === 'lost')) {
      this.change(key, { state: 'waiting', part: 0, failure: null });
      this.pump();
    }
  }

  private change(key: string, to: Partial<Upload>): void {
    this.store.set(this.get().map((upload) => (upload.key === key ? { ...upload, ...to } : upload)));
  }

  private pump(): void {
    for (const { key, state } of this.get()) {
      if (this.underway.size >= this.atOnce) return;
      const file = this.picked.get(key);
      if (state === 'waiting' && file) void this.sendOne(key, file);
    }
  }

  private async sendOne(key: string, file: Picked): Promise<void> {
    const sending = this.plan.send(file, (part) => {
      // the answer is still to come when the last byte has left
      if (this.underway.get(key) === sending) this.change(key, { part: Math.min(0.99, part) });
    });
    this.underway.set(key, sending);
    this.change(key, { state: 'sending', part: 0 });
    try {
      const stored = await sending.done;
      if (this.underway.get(key) !== sending) return;
      this.underway.delete(key);
      this.change(key, { state: 'stored', part: 1, fileId: stored.id });
    } catch (error) {
      // taken out meanwhile: nobody waits for it
      if (this.underway.get(key) !== sending) return;
      this.underway.delete(key);
      this.failed(key, toFailure(error));
    }
    this.pump();
  }

  private failed(key: string, failure: Failure): void {
    if (!failure.unanswered) {
      this.change(key, { state: 'refused', failure });
      return;
    }
    this.change(key, { state: 'lost', failure });
    const tried = this.tries.get(key) ?? 0;
    const pause = this.pauses[tried];
    if (pause === undefined) return;
    this.tries.set(key, tried + 1);
    this.timers.set(
      key,
      setTimeout(() => this.again(key), pause),
    );
  }
}
