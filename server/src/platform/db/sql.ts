/** What a statement's parameters may be; a time is an epoch-millisecond number. */
export type SqlValue = string | number | bigint | boolean | null | Uint8Array;

export type Dialect = 'sqlite' | 'mysql';

/** Statements on one connection or pool; `?` stands for a parameter in both dialects. */
export interface Sql {
  readonly dialect: Dialect;
  all<T extends object>(sql: string, params?: readonly SqlValue[]): Promise<T[]>;
  run(sql: string, params?: readonly SqlValue[]): Promise<{ affectedRows: number }>;
}

/**
 * The product's door to its database for queries and for commands that thousands rush at.
 * Everything else goes through the entity manager, on the same file or server.
 */
export interface Database extends Sql {
  /** BEGIN, work, COMMIT; anything thrown rolls back. Inside, use only the `tx` handed in. */
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>;
  /**
   * Runs `work` while nobody else writes to an embedded database (SQLite has one writer); on a server it runs at once.
   * The entity manager's transactions go through here.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Sees every statement; tests count them. Returns the way to stop looking. */
  observe(observer: (sql: string) => void): () => void;
  /** What the entity manager ran, for the observers. */
  observed(sql: string): void;
  close(): Promise<void>;
}
