import { OptimisticLockError, type EntityManager } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/mysql';
import { refuse } from '../../kernel/refusal.js';
import type { Database, Sql, SqlValue } from '../db/sql.js';
import type { Open, Unit } from './run-command.js';

/** A unit that also has the entity manager of its transaction. */
export interface EntityUnit extends Unit {
  readonly em: SqlEntityManager;
}

/** For commands that thousands rush at: statements on the pool. */
export function onPool(database: Database): Open<Unit> {
  return (work) => database.transaction((tx) => work(tx, (now) => ({ tx, now })));
}

/** For all other commands: entities, flushed at the end of the work, and `tx` on the same connection. */
export function onEntities(database: Database, em: EntityManager): Open<EntityUnit> {
  return async (work) => {
    try {
      return await database.exclusively(() =>
        (em.fork() as SqlEntityManager).transactional((inner) => {
          const tx = sqlOf(inner, database);
          return work(tx, (now) => ({ tx, now, em: inner }));
        }),
      );
    } catch (error) {
      if (error instanceof OptimisticLockError) refuse('CONFLICT', 'CHANGED_MEANWHILE');
      throw error;
    }
  };
}

/** The entity manager's running transaction as plain statements; its own log tells the observers of them. */
export function sqlOf(em: SqlEntityManager, database: Database): Sql {
  const connection = em.getConnection('write');
  const context = em.getTransactionContext();
  return {
    dialect: database.dialect,
    all: async <T extends object>(sql: string, params: readonly SqlValue[] = []) =>
      connection.execute<T[]>(sql, [...params], 'all', context),
    run: async (sql: string, params: readonly SqlValue[] = []) => {
      const result = await connection.execute<{ affectedRows: number }>(sql, [...params], 'run', context);
      return { affectedRows: result.affectedRows };
    },
  };
}
