/** The few methods of the browser's Headers that graphql-request uses; the mini-program has none. */
export class Headers {
  private readonly map = new Map<string, string>();

  constructor(init?: Record<string, string>) {
    for (const [name, value] of Object.entries(init ?? {})) this.set(name, value);
  }

  /** The value of a header, or null. */
  get(name: string): string | null {
    return this.map.get(name.toLowerCase()) ?? null;
  }

  /** Whether the header is there. */
  has(name: string): boolean {
    return this.map.has(name.toLowerCase());
  }

  /** Sets a header. */
  set(name: string, value: string): void {
    this.map.set(name.toLowerCase(), String(value));
  }

  /** Calls back for each header. */
  forEach(visit: (value: string, name: string) => void): void {
    this.map.forEach((value, name) => visit(value, name));
  }
}
