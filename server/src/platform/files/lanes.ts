import { refuse } from '../../kernel/refusal.js';

/** Bounds how much one account, and all together, have under way in this process; nobody waits, what is too much is refused. */
export class Lanes {
  readonly #underWay = new Map<string, number>();
  #all = 0;

  constructor(
    private readonly each: number,
    private readonly all: number,
  ) {}

  /** Refuses RATE_LIMITED UPLOADS_AT_ONCE. */
  async run<T>(account: string, work: () => Promise<T>): Promise<T> {
    const own = this.#underWay.get(account) ?? 0;
    if (own >= this.each || this.#all >= this.all)
      refuse('RATE_LIMITED', 'UPLOADS_AT_ONCE', { max: this.each }, 'file');
    this.#set(account, own + 1);
    this.#all += 1;
    try {
      return await work();
    } finally {
      this.#set(account, (this.#underWay.get(account) ?? 1) - 1);
      this.#all -= 1;
    }
  }

  #set(account: string, count: number): void {
    if (count === 0) this.#underWay.delete(account);
    else this.#underWay.set(account, count);
  }
}
