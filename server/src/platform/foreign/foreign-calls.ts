import { ForeignError, type ForeignService, type ForeignTrouble } from './foreign-error.js';

export type ForeignOutcome = 'OK' | ForeignTrouble;

/** How calls to the services outside ended, counted since the start; for `/metrics`. */
export class ForeignCalls {
  readonly #counts = new Map<string, number>();

  /** Counts how the work ends, and passes it on. */
  async counted<T>(service: ForeignService, work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      this.#note(service, 'OK');
      return result;
    } catch (error) {
      this.#note(service, error instanceof ForeignError ? error.trouble : 'BUSY');
      throw error;
    }
  }

  /** every pair that has occurred */
  read(): { readonly service: string; readonly outcome: string; readonly count: number }[] {
    return [...this.#counts].map(([pair, count]) => {
      const [service = '', outcome = ''] = pair.split(' ');
      return { service, outcome, count };
    });
  }

  #note(service: ForeignService, outcome: ForeignOutcome): void {
    const pair = `${service} ${outcome}`;
    this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
  }
}
