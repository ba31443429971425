import type { Actor } from '../../campus/actor.js';
import { giveConsent } from '../../campus/consents.js';
import { Refusal } from '../../kernel/refusal.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { act } from '../../machine/act.js';
import { bookCounselling } from '../../workflows/counselling/book-counselling.js';
import { counsellingActable } from '../../workflows/counselling/counselling.actable.js';
import { contextFor } from '../context-for.js';
import type { House } from '../open-house.js';
import { demoStudents } from './people.js';
import type { Random } from './random.js';

interface Person {
  readonly accountId: string;
  readonly id: string;
  readonly username: string;
  readonly name: string;
}

const PURPOSES = ['最近学习压力有点大', '想聊聊和室友的相处', '对毕业去向有些迷茫', '', '睡眠不太好', ''];

/** Lets some students book and the desk confirm some, by the product's own commands. */
export async function seedBookings(house: House, random: Random, count: number): Promise<void> {
  const { database } = house.services;
  const known = demoStudents.map((student) => student.number);
  const students = await database.all<Person>(
    `SELECT account_id AS accountId, id, number AS username, name FROM student WHERE number NOT IN (${known.map(() => '?').join(', ')})` +
      ' ORDER BY number LIMIT 200',
    known,
  );
  const slots = await database.all<{ id: string }>(
    'SELECT id FROM counselling_slot ORDER BY starts_at, id LIMIT ?'.replace('?', String(count * 3)),
  );
  const desk = await deskOf(house);
  for (let i = 0; i < count && students.length > 0 && slots.length > 0; i++) {
    const student = take(random, students);
    const slot = take(random, slots);
    const id = await book(house, student, slot.id, random.pick(PURPOSES));
    if (id !== null && random.next() < 0.4) {
      const context = await contextFor(house, desk);
      const actable = counsellingActable(house.config.counsellingCutoffMs);
      await act(context, actable, 'confirmCounselling', 'CONFIRM', { id, expectedVersion: 1 });
    }
  }
}

function take<T>(random: Random, from: T[]): T {
  const [taken] = from.splice(random.below(from.length), 1);
  if (taken === undefined) throw new Error('nothing left to take');
  return taken;
}

async function book(house: House, person: Person, slotId: string, purpose: string): Promise<string | null> {
  const { database, clock } = house.services;
  await database.transaction(async (tx) => {
    const unit = { tx, now: clock.at(await readDatabaseTime(tx)) };
    await giveConsent(unit, person.id, 'COUNSELLING', 1);
  });
  const context = await contextFor(house, {
    accountId: person.accountId,
    sessionId: '',
    audience: 'STUDENT',
    displayName: person.name,
    username: person.username,
    studentId: person.id,
    staffId: null,
    roles: [],
  });
  try {
    return await bookCounselling(context, { slotId, purpose, instructionsVersion: 1 });
  } catch (error) {
    // The seed may draw a slot that has just passed or is full; then this student simply has no booking.
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function deskOf(house: House): Promise<Actor> {
  const [row] = await house.services.database.all<{ accountId: string; staffId: string; name: string }>(
    "SELECT staff.account_id AS accountId, staff.id AS staffId, staff.name FROM staff JOIN staff_role ON staff_role.staff_id = staff.id WHERE staff_role.office_code = 'COUNSELLING_CENTRE' AND staff_role.role = 'DESK'",
  );
  if (row === undefined) throw new Error('the demo has no desk');
  return {
    accountId: row.accountId,
    sessionId: '',
    audience: 'STAFF',
    displayName: row.name,
    username: 'counselling-desk',
    studentId: null,
    staffId: row.staffId,
    roles: [{ office: 'COUNSELLING_CENTRE', role: 'DESK' }],
  };
}
