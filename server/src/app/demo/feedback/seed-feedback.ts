import type { Actor } from '../../../campus/actor.js';
import type { RequestContext } from '../../../campus/request-context.js';
import { HOUR } from '../../../kernel/clock.js';
import { actByTimer } from '../../../machine/act.js';
import { versionInForce } from '../../../bulletin/instructions.reads.js';
import { feedbackActable } from '../../../workflows/feedback/feedback.actable.js';
import { answersFor, DEFAULT_OFFICE } from '../../../workflows/feedback/feedback.machine.js';
import {
  answerFeedback,
  closeFeedback,
  forwardFeedback,
  replyToFeedback,
} from '../../../workflows/feedback/feedback-commands.js';
import { submitFeedback } from '../../../workflows/feedback/submit-feedback.js';
import { readCast, readStudentActors, type Cast } from '../applications/cast.js';
import { contextFor } from '../../context-for.js';
import type { House } from '../../open-house.js';
import { houseAgo } from '../house-ago.js';
import { streamOf } from '../notice-files.js';
import { demoStudents } from '../people.js';
import { demoPhoto } from './demo-photo.js';
import { demoThreads, type DemoThread, type ThreadStep } from './threads.js';

interface Telling {
  readonly house: House;
  readonly cast: Cast;
  readonly applicant: Actor;
}

/** Lets students write and offices answer by the product's own commands, on past days. Returns how many threads came about. */
export async function seedFeedback(house: House): Promise<number> {
  const { database } = house.services;
  const cast = await readCast(database);
  const numbers = demoStudents.map((student) => student.number);
  const actors = await readStudentActors(database, numbers, demoThreads.length);
  const others = actors.slice(numbers.length);
  let made = 0;
  for (const thread of demoThreads) {
    const { student } = thread;
    const applicant = typeof student === 'number' ? others[student] : actors.find((one) => one.username === student);
    if (applicant === undefined) continue;
    await tell({ house, cast, applicant }, thread);
    made += 1;
  }
  return made;
}

async function tell(telling: Telling, thread: DemoThread): Promise<void> {
  const { house, applicant } = telling;
  const context = await contextOf(telling, applicant, thread.ago);
  const id = await submitFeedback(context, {
    office: thread.office ?? null,
    about: thread.about ?? null,
    text: thread.text,
    pictures: await photos(context, applicant, thread.pictures),
    instructionsVersion: (await versionInForce(house.services.database, 'FEEDBACK')) ?? 0,
  });
  for (const [i, step] of thread.steps.entries()) await take(telling, id, i + 1, step);
}

async function take(telling: Telling, id: string, expectedVersion: number, step: ThreadStep): Promise<void> {
  const { house, applicant } = telling;
  const input = { id, expectedVersion };
  if (step.kind === 'EXPIRE') {
    return actByTimer(houseAgo(house, step.ago * HOUR).services, feedbackActable(), 'EXPIRE', id);
  }
  const actor = step.kind === 'REPLY' || step.kind === 'CLOSE' ? applicant : await answerer(telling, id);
  const context = await contextOf(telling, actor, step.ago);
  switch (step.kind) {
    case 'ANSWER':
    case 'REPLY': {
      const wish = { ...input, text: step.text, pictures: await photos(context, actor, step.pictures) };
      return void (await (step.kind === 'ANSWER' ? answerFeedback : replyToFeedback)(context, wish));
    }
    case 'FORWARD':
      return void (await forwardFeedback(context, { ...input, office: step.to, note: step.note }));
    case 'CLOSE':
      return void (await closeFeedback(context, input));
    case 'CLOSE_BY_OFFICE':
      return void (await closeFeedback(context, { ...input, note: step.note }));
  }
}

/** The first who answers for the office that has it now. */
async function answerer({ house, cast }: Telling, id: string): Promise<Actor> {
  const [row] = await house.services.database.all<{ office: string }>(
    'SELECT office_code AS office FROM feedback WHERE id = ?',
    [id],
  );
  const office = row?.office ?? DEFAULT_OFFICE;
  const someone = cast.find((actor) => answersFor(actor).includes(office));
  if (someone === undefined) throw new Error(`nobody answers for ${office}`);
  return someone;
}

function contextOf({ house }: Telling, actor: Actor, hours: number): Promise<RequestContext> {
  return contextFor(houseAgo(house, hours * HOUR), actor);
}

async function photos({ now, services }: RequestContext, { accountId }: Actor, count = 0): Promise<string[]> {
  const { signal } = new AbortController();
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const bytes = await demoPhoto(i);
    const open = async () => ({ name: `照片${i + 1}.jpg`, stream: streamOf(bytes) });
    ids.push((await services.files.uploads.take({ accountId, now, signal, open })).id);
  }
  return ids;
}
