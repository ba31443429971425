import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { contextFor } from '../../src/app/context-for.js';
import { readCast, readStudentActors } from '../../src/app/demo/applications/cast.js';
import type { Actor } from '../../src/campus/actor.js';
import { DAY } from '../../src/kernel/clock.js';
import { Refusal } from '../../src/kernel/refusal.js';
import { readDatabaseTime } from '../../src/platform/db/database-time.js';
import { expireFeedback } from '../../src/workflows/feedback/expire-feedback.js';
import {
  answerFeedback,
  closeFeedback,
  forwardFeedback,
  replyToFeedback,
} from '../../src/workflows/feedback/feedback-commands.js';
import { submitFeedback } from '../../src/workflows/feedback/submit-feedback.js';
import {
  type Asked,
  enter,
  expected,
  IN_CHARGE,
  isStudent,
  old,
  OPEN_OFFICES,
  type State,
  type Thread,
  type Who,
} from './feedback-model.js';
import { checkThreads } from './feedback-walk-checks.js';
import type { TestHouse } from './test-house.js';

export type Step =
  | {
      kind: 'submit';
      who: 'lin' | 'chen';
      office: string | null;
      about: string | null;
      version: number;
      again: boolean;
    }
  | ({ kind: 'deed'; pick: number; again: boolean } & Asked)
  | { kind: 'wait'; ms: number }
  | { kind: 'sweep' };

export type People = Readonly<Record<Who, Actor>>;
const TEXTS = {
  good: '请看一看这件事。',
  short: ' 短\u200B\u200B\u200B\u200B ',
  script: '看<script>alert(1)</script>这个',
};
const MOST_A_DAY = 10;

export async function feedbackPeople(house: TestHouse): Promise<People> {
  const { database } = house.house.services;
  const cast = await readCast(database);
  const [lin, chen] = await readStudentActors(database, ['230900001', '230900002'], 0);
  const staff = (username: string) => cast.find((actor) => actor.username === username) as Actor;
  return {
    lin: lin as Actor,
    chen: chen as Actor,
    affairs: staff('student-affairs'),
    colleague: staff('student-affairs-2'),
    lizhi: staff('lizhi'),
    aid: staff('student-aid'),
    desk: staff('counselling-desk'),
    counsellor: staff('counsellor'),
    admin: staff('admin'),
    employer: staff('employer'),
  };
}

/** One walk on an empty bulletin of feedback, beside its model. */
export class FeedbackWalk {
  readonly visited = new Set<State>();
  readonly refusals = new Set<string>();
  readonly #threads: Thread[] = [];
  #audited = 0;
  #sealed = 0;

  constructor(
    readonly house: TestHouse,
    readonly people: People,
  ) {}

  static async begin(house: TestHouse, people: People): Promise<FeedbackWalk> {
    const { database } = house.house.services;
    for (const table of ['feedback', 'feedback_entry', 'feedback_event', 'outbox', 'audit_entry', 'command_request']) {
      await database.run(`DELETE FROM ${table}`);
    }
    return new FeedbackWalk(house, people);
  }

  async take(step: Step): Promise<void> {
    if (step.kind === 'wait') return this.house.advance(step.ms);
    if (step.kind === 'submit') return this.#submit(step);
    if (step.kind === 'deed') return this.#deed(step);
    const now = await this.#now();
    const due = this.#threads.filter((thread) => old(thread, now));
    expect(await expireFeedback(this.house.house.services)).toBe(due.length);
    for (const thread of due) {
      thread.path.push('CLOSED');
      thread.acted.push(null);
      thread.movedAt = now;
    }
  }

  check(): Promise<void> {
    const audited = { entries: this.#audited, sealed: this.#sealed };
    return checkThreads(this.house, this.people, this.#threads, audited);
  }

  async #submit({ who, office, about, version, again }: Extract<Step, { kind: 'submit' }>): Promise<void> {
    const wish = {
      office,
      about,
      text: TEXTS.good,
      pictures: [],
      instructionsVersion: version,
      requestId: randomUUID(),
    };
    const now = await this.#now();
    const written = this.#threads.filter((one) => one.owner === who && one.createdAt > now - DAY).length;
    const to = office ?? IN_CHARGE[about ?? ''] ?? 'STUDENT_AFFAIRS';
    const allowed = OPEN_OFFICES.some((open) => open === to);
    const answer =
      about === 'MAGIC'
        ? 'INVALID_INPUT'
        : version !== 1
          ? 'INSTRUCTIONS_CHANGED'
          : written >= MOST_A_DAY
            ? 'RATE_LIMITED'
            : allowed
              ? 'WAITING'
              : 'INVALID_INPUT';
    const once = async () => submitFeedback(await this.#context(who), wish);
    const told = await this.#told(once);
    expect(told.length === 36 ? 'WAITING' : told, `${who} writes to ${to}`).toBe(answer);
    if (answer !== 'WAITING') return void this.refusals.add(answer);
    this.#threads.push({
      ...{ id: told, owner: who, createdAt: now, office: to, movedAt: now, path: ['WAITING'], untold: [to] },
      ...{ entries: [{ office: null, at: now }], acted: [null], told: { answered: 0, closed: 0 } },
    });
    this.visited.add('WAITING');
    if (again) expect(await once()).toBe(told);
  }

  async #deed(step: Extract<Step, { kind: 'deed' }>): Promise<void> {
    const thread = this.#threads[step.pick % Math.max(1, this.#threads.length)];
    if (thread === undefined) return;
    const now = await this.#now();
    const answer = expected(thread, step, now);
    const input = {
      ...{ id: thread.id, expectedVersion: thread.path.length - (step.stale ? 1 : 0), requestId: randomUUID() },
      ...{ note: step.note ? '原因' : ' ', text: TEXTS[step.text], pictures: [], office: step.to },
    };
    const commands = {
      answer: answerFeedback,
      reply: replyToFeedback,
      forward: forwardFeedback,
      close: closeFeedback,
    } as const;
    const once = async () => commands[step.name](await this.#context(step.who), input);
    const told = await this.#told(once);
    const reached = answer === 'WAITING' || answer === 'ANSWERED' || answer === 'CLOSED';
    expect(told === thread.id ? 'granted' : told, `${step.who} ${step.name} ${thread.path.at(-1)}`).toBe(
      reached ? 'granted' : answer,
    );
    if (!reached) return void this.refusals.add(answer);
    if (!isStudent(step.who)) {
      this.#audited += 1;
      const offices = [thread.office, ...(step.name === 'forward' ? [step.to] : [])];
      if (offices.includes('COUNSELLING_CENTRE')) this.#sealed += 1;
    }
    enter(thread, step, answer, now);
    this.visited.add(answer);
    if (step.again) expect(await once()).toBe(thread.id);
  }

  async #now(): Promise<number> {
    const { clock, database } = this.house.house.services;
    return clock.at(await readDatabaseTime(database));
  }

  #context(who: Who) {
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
