/** Those who watch the statements of a database, in tests. Costs one comparison while nobody does. */
export class Observers {
  readonly #all = new Set<(sql: string) => void>();

  add(observer: (sql: string) => void): () => void {
    this.#all.add(observer);
    return () => this.#all.delete(observer);
  }

  tell(sql: string): void {
    if (this.#all.size === 0) return;
    for (const observer of this.#all) observer(sql);
  }
}
