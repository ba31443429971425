import type { TestHouse } from './test-house.js';

/** Runs one request and tells the statements that the database saw for it; BEGIN and COMMIT are not observed. */
export async function statementsOf<T>(
  house: TestHouse,
  ask: () => Promise<T>,
): Promise<{ answer: T; statements: string[] }> {
  const statements: string[] = [];
  const stop = house.house.services.database.observe((sql) => void statements.push(sql));
  try {
    const answer = await ask();
    return { answer, statements: statements.filter((sql) => !/^(\[query\] )?(begin|commit|rollback)/i.test(sql)) };
  } finally {
    stop();
  }
}
