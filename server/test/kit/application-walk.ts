import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { contextFor } from '../../src/app/context-for.js';
import { Refusal } from '../../src/kernel/refusal.js';
import { readDatabaseTime } from '../../src/platform/db/database-time.js';
import { apply } from '../../src/review/applications/apply.js';
import type { ApplicationWorkflow } from '../../src/review/applications/application-workflow.js';
import { lapseApplications } from '../../src/review/applications/lapse-applications.js';
import {
  actOnApplication,
  reviewApplication,
  type ReviewAction,
} from '../../src/review/applications/review-application.js';
import { saveDraft } from '../../src/review/applications/save-draft.js';
import { supplement } from '../../src/review/applications/supplement.js';
import type { FormValues } from '../../src/review/forms/form-field.js';
import { clearApplications, filledForm } from './application-house.js';
import { DEED_NAMES, deedOf, isState, type DeedName, type State } from './application-model.js';
import { checkWalk, type Walked } from './application-walk-checks.js';
import { ALLOWED, CAPACITY, WalkModel } from './application-walk-model.js';
import { STAFF, type Name, type StaffName, type StudentName, type Walkers } from './application-walkers.js';
import { chinaDay } from './china-time.js';
import type { TestHouse } from './test-house.js';

export type Step =
  | { kind: 'wait'; ms: number }
  | { kind: 'save'; who: StudentName }
  | { kind: 'apply'; who: StudentName; again: boolean }
  | { kind: 'round'; open: boolean }
  | { kind: 'leave'; who: StudentName; back: boolean }
  | { kind: 'next'; pick: number; ending: boolean; days: number; again: boolean }
  | {
      kind: 'deed';
      name: DeedName;
      who: Name;
      pick: number;
      reason: boolean;
      stale: boolean;
      days: number;
      again: boolean;
    };

/** Eleven days before the year ends, so that most walks come into the new one. */
const BEGIN = Date.parse('2026-12-20T09:00:00+08:00');
/** One walk: each step is done by the product and by the model, and both must say the same. */
export class ApplicationWalk {
  readonly #model: WalkModel;

  private constructor(
    readonly house: TestHouse,
    readonly workflow: ApplicationWorkflow,
    readonly people: Walkers,
    readonly form: FormValues,
  ) {
    this.#model = new WalkModel(workflow.serialPrefix, () => this.#now);
  }

  get visited(): ReadonlySet<State> {
    return this.#model.visited;
  }

  static async begin(house: TestHouse, workflow: ApplicationWorkflow, people: Walkers): Promise<ApplicationWalk> {
    const { database, clock } = house.house.services;
    await clearApplications(house);
    await database.run("UPDATE student SET status = 'ENROLLED'");
    await database.run(
      "UPDATE round SET state = 'OPEN', opens_at = ?, capacity = ?, per_student = ? WHERE workflow = ?",
      [BEGIN - 1_000, CAPACITY, ALLOWED, workflow.code],
    );
    clock.reset();
    clock.advance(BEGIN - (await readDatabaseTime(database)));
    const form = await filledForm(house, workflow, people.lin.studentId ?? '');
    return new ApplicationWalk(house, workflow, people, form);
  }

  get #now(): number {
    return this.house.house.services.clock.now();
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'wait':
        return this.#wait(step.ms);
      case 'save':
        return this.#save(step.who);
      case 'apply':
        return this.#apply(step.who, step.again);
      case 'round':
        return this.#round(step.open);
      case 'leave':
        return this.#leave(step.who, step.back);
      case 'next':
        return this.#next(step);
      case 'deed':
        return this.#deed(this.#model.applications[step.pick % Math.max(1, this.#model.applications.length)], step);
    }
  }

  check(everything: boolean): Promise<void> {
    return checkWalk(this.house, this.workflow, this.people, this.#model.applications, {
      now: this.#now,
      everything,
      granted: (application, who) =>
        DEED_NAMES.filter((name) => {
          const answer = this.#model.answer(application, { name, who, reason: true, stale: false });
          // Rules and the round's number are judged by the act and not by the button.
          return isState(answer) || answer === 'INELIGIBLE' || answer === 'FULL';
        }).concat(
          who === application.owner && application.state === 'DRAFT' && this.#model.roundOpen
            ? ['SUBMIT' as DeedName]
            : [],
        ),
    });
  }

  /** Time passes, and the sweep with it. */
  async #wait(ms: number): Promise<void> {
    this.house.advance(ms);
    const due = this.#model.due();
    expect(await lapseApplications(this.house.house.services, this.workflow)).toBe(due.length);
    for (const application of due) this.#model.enter(application, 'LAPSED');
  }

  async #round(open: boolean): Promise<void> {
    const state = open ? 'OPEN' : 'CLOSED';
    const { database } = this.house.house.services;
    await database.run('UPDATE round SET state = ? WHERE workflow = ?', [state, this.workflow.code]);
    this.#model.roundOpen = open;
  }

  async #leave(who: StudentName, back: boolean): Promise<void> {
    const { database } = this.house.house.services;
    await database.run('UPDATE student SET status = ? WHERE id = ?', [
      back ? 'ENROLLED' : 'WITHDRAWN',
      this.people[who].studentId,
    ]);
    if (back) this.#model.gone.delete(who);
    else this.#model.gone.add(who);
  }

  async #save(who: StudentName): Promise<void> {
    const told = await this.#told(async () =>
      saveDraft(await this.#context(who), this.workflow, { requestId: randomUUID() }, this.#filled),
    );
    if (!this.#model.roundOpen) return expect(told).toBe('WINDOW_CLOSED');
    const draft = this.#model.draftOf(who);
    expect(told, `${who} saves`).toMatch(/^[0-9a-f-]{36}$/);
    if (draft === undefined) this.#model.add(who, told, 2);
    else {
      expect(told).toBe(draft.id);
      draft.version += 1;
    }
  }

  async #apply(who: StudentName, again: boolean): Promise<void> {
    const input = { instructionsVersion: 1, requestId: randomUUID() };
    const once = async () => apply(await this.#context(who), this.workflow, input, this.#filled);
    const told = await this.#told(once);
    const refusal = this.#model.mayNotApply(who);
    if (refusal !== null) return expect(told, `${who} applies`).toBe(refusal);
    expect(told, `${who} applies`).toMatch(/^[0-9a-f-]{36}$/);
    const application = this.#model.draftOf(who) ?? this.#model.add(who, told, 1);
    expect(told).toBe(application.id);
    this.#model.submit(application);
    if (again) expect(await once()).toBe(told);
  }

  /** One of all deeds that the model allows somebody now. */
  async #next({ pick, ending, days, again }: Extract<Step, { kind: 'next' }>): Promise<void> {
    const ends = new Set<DeedName>(['WITHDRAW']);
    const possible = this.#model.applications.flatMap((application) =>
      DEED_NAMES.flatMap((name) =>
        (deedOf(name).by === 'student' ? [application.owner] : STAFF).flatMap((who) => {
          const answer = this.#model.answer(application, { name, who, reason: true, stale: false });
          return isState(answer) && ends.has(name) === ending ? [{ application, name, who }] : [];
        }),
      ),
    );
    const chosen = possible[pick % Math.max(1, possible.length)];
    if (chosen === undefined) return;
    const { application, ...deed } = chosen;
    await this.#deed(application, { kind: 'deed', pick: 0, reason: true, stale: false, days, again, ...deed });
  }

  async #deed(application: Walked | undefined, step: Extract<Step, { kind: 'deed' }>): Promise<void> {
    if (application === undefined) return;
    // The other side of the house has no such command.
    const door = (STAFF as readonly string[]).includes(step.who) ? 'staff' : 'student';
    if (deedOf(step.name).by !== door) return;
    const answer = this.#model.answer(application, step);
    const supplementBy = chinaDay(this.#now, step.days);
    const once = await this.#act(application, step, supplementBy);
    const told = await this.#told(once);
    expect(told === application.id ? 'granted' : told, `${step.who} ${step.name} ${application.state}`).toBe(
      isState(answer) ? 'granted' : answer,
    );
    if (!isState(answer)) return;
    this.#model.follow(application, step.name, answer, step.who as StaffName, supplementBy);
    if (step.again) expect(await once()).toBe(application.id);
  }

  async #act(application: Walked, step: Extract<Step, { kind: 'deed' }>, supplementBy: string) {
    const { name, who } = step;
    const input = {
      id: application.id,
      expectedVersion: application.version - Number(step.stale),
      note: step.reason ? '原因' : ' ',
      requestId: randomUUID(),
    };
    const items = [{ field: this.workflow.form[0]?.code ?? '', reason: '请补充' }];
    return async (): Promise<string> => {
      const context = await this.#context(who);
      if (name === 'SUPPLEMENT') return supplement(context, this.workflow, input, this.#filled);
      if (name === 'WITHDRAW' || name === 'APPEAL') {
        return actOnApplication(context, this.workflow, name.toLowerCase(), name, input);
      }
      const action: ReviewAction = name;
      return reviewApplication(context, this.workflow, {
        ...input,
        action,
        ...(action === 'RETURN' ? { items, supplementBy } : {}),
      });
    };
  }

  get #filled() {
    return { values: this.form, files: null };
  }

  #context(who: Name) {
    return contextFor(this.house.house, this.people[who]);
  }

  async #told(work: () => Promise<string>): Promise<string> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }
}
