import { InMemoryNotificationChannel, type AgendaBackend } from 'agenda';
import type { Sql } from '../db/sql.js';
import { SqlJobRepository } from './sql-job-repository.js';

/**
 * Agenda over the product's own database, so that jobs need no second server and can join a transaction. Word of new work
 * spreads at once within this process; other processes hear of it by polling.
 */
export class SqlJobBackend implements AgendaBackend {
  readonly name = 'SQL';
  readonly ownsConnection = false;
  readonly repository: SqlJobRepository;
  readonly notificationChannel = new InMemoryNotificationChannel();

  constructor(sql: Sql) {
    this.repository = new SqlJobRepository(sql);
  }

  async connect(): Promise<void> {
    // The database is opened and closed by the process that owns it.
  }

  async disconnect(): Promise<void> {
    // See connect.
  }
}
