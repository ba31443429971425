import { afterAll, beforeAll } from 'vitest';
import { consent } from './counselling.js';
import type { TestDialect } from './databases.js';
import { mintStudent, type Person } from './person.js';
import { testHouse, type TestHouse } from './test-house.js';

/** One house for a file's tests, and a new student for each story, so that one's end is not another's beginning. */
export class SharedHouse {
  #house: TestHouse | null = null;
  #numbers: string[] = [];
  /** everybody who came */
  readonly people: Person[] = [];

  constructor(dialect: TestDialect) {
    beforeAll(async () => {
      // Sessions outlive the clock that these tests move.
      const house = await testHouse(dialect, { size: { students: 40, bookings: 0 }, env: { SESSION_HOURS: '720' } });
      this.#house = house;
      const rows = await house.house.services.database.all<{ number: string }>(
        "SELECT number FROM student WHERE number NOT IN ('230900001', '230900002', '2250001')",
      );
      this.#numbers = rows.map((row) => row.number);
    });
    afterAll(() => this.house.close());
  }

  get house(): TestHouse {
    if (this.#house === null) throw new Error('not open yet');
    return this.#house;
  }

  /** the product's time */
  now(): number {
    return this.house.house.services.clock.now();
  }

  run(sql: string, params: (string | number)[] = []): Promise<unknown> {
    return this.house.house.services.database.run(sql, params);
  }

  /** A student who has not been used yet. */
  async newcomer({ consents = true } = {}): Promise<Person> {
    const person = await mintStudent(this.house, this.#numbers.pop() ?? 'none left');
    if (consents) await consent(person);
    this.people.push(person);
    return person;
  }
}
