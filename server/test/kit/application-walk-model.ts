import { expect } from 'vitest';
import { counts, expected, isState, type DeedName, type State } from './application-model.js';
import type { Walked } from './application-walk-checks.js';
import { ADVISED, type Name, type StaffName, type StudentName } from './application-walkers.js';
import { chinaDay, chinaTime } from './china-time.js';

/** So small that walks meet both ends: of the round, and of a student's own number. */
export const CAPACITY = 3;
export const ALLOWED = 2;

export interface AskedDeed {
  readonly name: DeedName;
  readonly who: Name;
  readonly reason: boolean;
  readonly stale: boolean;
}

/** What one workflow's applications should be by now, told by the paper alone. */
export class WalkModel {
  readonly visited = new Set<State>();
  readonly applications: Walked[] = [];
  readonly gone = new Set<StudentName>();
  readonly #serials = new Map<string, number>();
  roundOpen = true;

  constructor(
    readonly serialPrefix: string,
    readonly clock: () => number,
  ) {}

  mayNotApply(who: StudentName): string | null {
    if (!this.roundOpen) return 'WINDOW_CLOSED';
    if (this.gone.has(who)) return 'INELIGIBLE';
    if (this.used(who, chinaDay(this.clock()).slice(0, 4)) >= ALLOWED) return 'QUOTA_USED';
    return this.taken() >= CAPACITY ? 'FULL' : null;
  }

  used(who: StudentName, year: string): number {
    return this.applications.filter((one) => one.owner === who && one.year === year && counts(one.state)).length;
  }

  taken(): number {
    return this.applications.filter((one) => counts(one.state)).length;
  }

  /** Hands it in: the first revision, the year's next number. */
  submit(application: Walked): void {
    this.enter(application, 'SUBMITTED');
    application.revision = 1;
    application.year = chinaDay(this.clock()).slice(0, 4);
    const serial = (this.#serials.get(application.year) ?? 0) + 1;
    this.#serials.set(application.year, serial);
    application.serialNo = `${this.serialPrefix}${application.year}-${String(serial).padStart(5, '0')}`;
  }

  /** What has lapsed by now: supplements that never came, drafts of those who left. */
  due(): Walked[] {
    return this.applications.filter(
      ({ state, supplementBy, owner }) =>
        (state === 'RETURNED' && supplementBy !== null && this.clock() >= supplementBy) ||
        (state === 'DRAFT' && this.gone.has(owner)),
    );
  }

  /** What the paper's sentence changes beside the state. */
  follow(application: Walked, name: DeedName, state: State, who: StaffName, supplementBy: string): void {
    this.enter(application, state);
    if (name === 'CLAIM' || name === 'CORRECT') application.reviewer = who;
    if (name === 'RELEASE' || name === 'SUPPLEMENT' || name === 'APPEAL') application.reviewer = null;
    if (name === 'RETURN')
      application.supplementBy = chinaTime(chinaDay(Date.parse(`${supplementBy}T12:00:00+08:00`), 1), '00:00');
    if (name === 'SUPPLEMENT') application.revision += 1;
    if (name === 'APPEAL') application.appealed = true;
    if (name === 'APPROVE' || name === 'REJECT') Object.assign(application, { decider: who, decidedAt: this.clock() });
  }

  answer(application: Walked, asked: { name: DeedName; who: Name; reason: boolean; stale: boolean }): string {
    const { name, who } = asked;
    const office = who === 'head' || who === 'reviewer' || who === 'colleague' || who === 'adviser';
    if (who !== application.owner && (!office || application.state === 'DRAFT')) return 'NOT_FOUND';
    const free = office && !(who === 'adviser' && application.owner === ADVISED);
    const standing = {
      name: who,
      applicant: who === application.owner,
      reviewer: free,
      head: free && (who === 'head' || who === 'adviser'),
    };
    const answer = expected(name, { ...asked, who: standing, application, now: this.clock() });
    if (name === 'APPEAL' && isState(answer) && this.taken() >= CAPACITY) return 'FULL';
    if (name !== 'APPROVE' || !isState(answer)) return answer;
    const others = this.used(application.owner, application.year) - 1;
    return this.gone.has(application.owner) || others >= ALLOWED ? 'INELIGIBLE' : answer;
  }

  draftOf(who: StudentName): Walked | undefined {
    return this.applications.find((one) => one.owner === who && one.state === 'DRAFT');
  }

  add(owner: StudentName, id: string, version: number): Walked {
    expect(this.applications.map((one) => one.id)).not.toContain(id);
    const application: Walked = {
      id,
      owner,
      version,
      path: ['DRAFT'],
      state: 'DRAFT',
      reviewer: null,
      decider: null,
      decidedAt: null,
      appealed: false,
      supplementBy: null,
      printed: false,
      papers: null,
      revision: 0,
      serialNo: null,
      year: chinaDay(this.clock()).slice(0, 4),
    };
    this.applications.push(application);
    this.visited.add('DRAFT');
    return application;
  }

  enter(application: Walked, state: State): void {
    application.path.push(state);
    application.state = state;
    application.version += 1;
    this.visited.add(state);
  }
}
