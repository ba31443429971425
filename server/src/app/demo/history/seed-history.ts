import { DAY, type Instant } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { readDatabaseTime } from '../../../platform/db/database-time.js';
import { applicationWorkflowsOf } from '../../application-workflows-of.js';
import { contextFor } from '../../context-for.js';
import type { House } from '../../open-house.js';
import { holders, readCast } from '../applications/cast.js';
import { Random } from '../random.js';
import { Draws } from './draws.js';
import type { Desk } from './history-writer.js';
import { countTaken, seedPastRounds } from './past-rounds.js';
import { readApplicants } from './past-students.js';
import { PrintBook } from './print-book.js';
import { RowStore } from './row-store.js';
import { SerialBook, type WorkflowHistory } from './workflow-history.js';
import { writeApplication } from './write-application.js';

const SEED = 20_260_904;
/** The history goes back so far, so that nobody has used up this year's number. */
const SPAN = 10 * 365 * DAY;
/** Applications of the last days are under way, up to so many, or a fifth of all. */
const LATE = 16 * DAY;
const LATE_MAX = 4_000;
/** So many are made before they are written; about ten rows each are in memory twice at most. */
const A_FLUSH = 2_000;
const TELL_EVERY_MS = 5_000;

/**
 * Writes `count` applications of ten years straight into the tables, in the order of their beginning and always the same but
 * for ids and seals: most are collected, a few thousand under way. No messages: they were read long ago. Not one
 * transaction: what breaks off leaves a database to be thrown away.
 */
export async function seedHistory(house: House, count: number, tell: (line: string) => void): Promise<void> {
  const { database, clock, cipher } = house.services;
  const now = clock.at(await readDatabaseTime(database));
  const random = new Random(SEED);
  const histories = await readHistories(house, now);
  const applicants = await readApplicants(house, histories, random, now);
  if (applicants.length === 0) throw new Error('nobody in this university can apply for anything');
  tell(`${applicants.length} students with something to apply for`);
  const desk: Desk = { store: new RowStore(), cipher, random, serials: new SerialBook(), now };
  const prints = new PrintBook();
  const draws = new Draws(random, applicants, now);
  const pace = paceOf(count, tell);
  const late = Math.min(LATE_MAX, Math.ceil(count / 5));
  let writing = Promise.resolve();
  for (let i = 0; i < count; i += 1) {
    const begunAt = begin(random, now, i, count - late, late);
    writeApplication(desk, prints, { id: newId(), begunAt, ...draws.draw(begunAt, i >= count - late) });
    if ((i + 1) % A_FLUSH !== 0) continue;
    await writing;
    writing = desk.store.flush(database);
    pace(i + 1);
  }
  prints.close(desk);
  await writing;
  await desk.store.flush(database, true);
  await database.transaction((tx) => desk.serials.close(tx));
  await countTaken(database, new Set(histories.flatMap(({ rounds }) => rounds)));
}

async function readHistories(house: House, now: Instant): Promise<WorkflowHistory[]> {
  const { database } = house.services;
  const cast = await readCast(database);
  const { dictionaries } = await contextFor(house, null);
  const histories: WorkflowHistory[] = [];
  for (const workflow of applicationWorkflowsOf(house.workflows).all) {
    const { review, desk } = workflow.offices;
    histories.push({
      workflow,
      rounds: await seedPastRounds(database, workflow, now - SPAN, now),
      reviewers: holders(cast, review, 'REVIEWER'),
      desk: desk === null ? [] : holders(cast, desk, 'DESK'),
      issuer: dictionaries.office(review).name,
    });
  }
  return histories;
}

/** The old ones evenly over the years, the late ones over the last days; never two at one moment by much. */
function begin(random: Random, now: Instant, i: number, old: number, late: number): Instant {
  const from = now - SPAN;
  const at = i < old ? from + ((SPAN - LATE) * (i + random.next())) / old : now - LATE + (LATE * (i - old)) / late;
  return Math.round(at);
}

function paceOf(count: number, tell: (line: string) => void): (done: number) => void {
  const began = performance.now();
  let told = began;
  return (done) => {
    const at = performance.now();
    if (at - told < TELL_EVERY_MS) return;
    told = at;
    const perSecond = Math.round((done * 1_000) / (at - began));
    tell(`${done.toLocaleString('en')} of ${count.toLocaleString('en')} applications, ${perSecond} a second`);
  };
}
