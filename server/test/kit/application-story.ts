import { afterAll, beforeAll, beforeEach } from 'vitest';
import { applicationHouse, clearApplications, onRecord, studentNumbered, type Someone } from './application-house.js';
import type { TestDialect } from './databases.js';
import { mint, mintStudent, type Person } from './person.js';
import type { TestHouse } from './test-house.js';

/** Two students who may apply for anything, two reviewers of Student Affairs (han is its head too), and no application yet. */
export class Story {
  #house: TestHouse | null = null;
  lin!: Person;
  chen!: Person;
  han!: Person;
  zheng!: Person;
  /** the row behind lin */
  linIs!: Someone;
  chenIs!: Someone;

  constructor(dialect: TestDialect, students = 12) {
    beforeAll(async () => {
      this.#house = await applicationHouse(dialect, { size: { students, bookings: 0 } });
      this.linIs = await studentNumbered(this.house, '230900001');
      this.chenIs = await studentNumbered(this.house, '230900002');
      await this.signIn();
    });
    beforeEach(async () => {
      await clearApplications(this.house);
      await this.run("UPDATE student SET status = 'ENROLLED'");
      for (const { studentId } of [this.linIs, this.chenIs]) await onRecord(this.house, studentId);
      await this.round({});
    });
    afterAll(() => this.house.close());
  }

  async signIn(): Promise<void> {
    this.lin = await mintStudent(this.house, '230900001');
    this.chen = await mintStudent(this.house, '230900002');
    this.han = await mint(this.house, 'student-affairs', 'console');
    this.zheng = await mint(this.house, 'student-affairs-2', 'console');
  }

  get house(): TestHouse {
    if (this.#house === null) throw new Error('not open yet');
    return this.#house;
  }

  now(): number {
    return this.house.house.services.clock.now();
  }

  all<T extends object>(sql: string, params: (string | number | null)[] = []): Promise<T[]> {
    return this.house.house.services.database.all<T>(sql, params);
  }

  run(sql: string, params: (string | number | null)[] = []): Promise<unknown> {
    return this.house.house.services.database.run(sql, params);
  }

  /** Moves the clock to an instant and keeps everybody signed in. */
  async clockTo(at: number): Promise<void> {
    this.house.advance(at - this.now());
    await this.run('UPDATE session SET last_seen_at = ?, expires_at = ?', [at, at + 86_400_000]);
  }

  /** The funding certificate's round as told; what is not told is open to all and for ever. */
  async round(wish: {
    readonly state?: string;
    readonly opensAt?: number;
    readonly closesAt?: number | null;
    readonly capacity?: number;
    readonly perStudent?: number | null;
  }): Promise<void> {
    await this.run(
      "UPDATE round SET state = ?, opens_at = ?, closes_at = ?, capacity = ?, per_student = ? WHERE workflow = 'FUNDING_CERTIFICATE'",
      [
        wish.state ?? 'OPEN',
        wish.opensAt ?? 0,
        wish.closesAt ?? null,
        wish.capacity ?? 1_000_000,
        wish.perStudent === undefined ? 5 : wish.perStudent,
      ],
    );
  }

  /** How many of the round's number are taken. */
  async taken(): Promise<number> {
    const [row] = await this.all<{ taken: number }>("SELECT taken FROM round WHERE workflow = 'FUNDING_CERTIFICATE'");
    return row?.taken ?? -1;
  }
}
