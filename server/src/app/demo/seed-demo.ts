import { insertRows } from '../../platform/db/insert-rows.js';
import { pinyinOf } from '../../campus/registry/pinyin-of.js';
import { newId } from '../../kernel/ids.js';
import { hashPassword } from '../../platform/crypto/passwords.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql } from '../../platform/db/sql.js';
import { generateSlots } from '../../workflows/counselling/generate-slots.js';
import type { House } from '../open-house.js';
import { seedApplications } from './applications/seed-applications.js';
import { seedFeedback } from './feedback/seed-feedback.js';
import { seedGuides } from './guides/seed-guides.js';
import { seedHistory } from './history/seed-history.js';
import { makeStudents } from './make-students.js';
import { DEMO_PASSWORD, demoStaff, demoStudents, type DemoStudent } from './people.js';
import { Random } from './random.js';
import { seedDictionaries, seedRegistry, type SeededStudent } from './registry/seed-registry.js';
import { seedNotices } from './seed-notices.js';
import { seedRounds } from './seed-rounds.js';
import { seedBookings } from './seed-bookings.js';
import { campuses, contacts, counsellingInstructions, counsellors, offices } from './university.js';

export interface SeedSize {
  /** students beside the demo people */
  readonly students: number;
  /** students who have asked for an appointment already */
  readonly bookings: number;
  /** applications: some dozens come about by the commands themselves, more by a history of years written straight; none if left out */
  readonly applications?: number;
  /** notices of some months, with their files; none if left out */
  readonly notices?: boolean;
  /** guides, questions, and instructions of every function; none if left out */
  readonly guides?: boolean;
  /** threads of feedback in every state; none if left out */
  readonly feedback?: boolean;
}

const SMALL: SeedSize = { students: 300, bookings: 14, applications: 45, notices: true, guides: true, feedback: true };
/** So many of the applications are made by commands, whose states are all there are. */
const BY_COMMANDS = 45;
const SEED = 20_260_901;

/**
 * Loads the demo university into an empty database; one that has accounts is left alone. Tells whether it did, and by `tell`
 * how far it is, in lines, where that takes long.
 */
export async function seedDemo(
  house: House,
  size: SeedSize = SMALL,
  tell: (line: string) => void = () => undefined,
): Promise<boolean> {
  const { database, clock, cipher } = house.services;
  const [any] = await database.all<{ id: string }>('SELECT id FROM account LIMIT 1');
  if (any !== undefined) return false;
  // One hash for all: a demo that hashed 30,000 times the same password would take half an hour.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const random = new Random(SEED);
  await database.transaction(async (tx) => {
    const now = clock.at(await readDatabaseTime(tx));
    await seedOffices(tx);
    await seedDictionaries(tx);
    const staff = await seedStaff(tx, passwordHash, now);
    const students = await seedStudents(
      tx,
      [...demoStudents, ...makeStudents(random, size.students)],
      passwordHash,
      now,
    );
    await seedRegistry(tx, cipher, students, now);
    await seedCounselling(tx, staff, now);
    await seedRounds(tx, house.workflows, now);
    if (size.guides === true) await seedGuides(tx, new Random(SEED + 1), now);
  });
  await generateSlots(house.services);
  await seedBookings(house, random, size.bookings);
  if (size.notices === true) await seedNotices(house);
  if (size.feedback === true) await seedFeedback(house);
  const byCommands = Math.min(BY_COMMANDS, size.applications ?? 0);
  const ofOld = (size.applications ?? 0) - byCommands;
  tell(`${size.students} students`);
  if (ofOld > 0) await seedHistory(house, ofOld, tell);
  await seedApplications(house, byCommands);
  return true;
}

/** Lines for the console of who can sign in. */
export function demoAccounts(): string[] {
  const students = demoStudents.map((student) => `${student.number} ${student.name}`).join(' · ');
  const staff = demoStaff.map((person) => person.username).join(' · ');
  return [`学生 students: ${students}`, `教职工 staff: ${staff}`, `密码 password: ${DEMO_PASSWORD}`];
}

async function seedOffices(tx: Sql): Promise<void> {
  await insertRows(
    tx,
    'campus',
    campuses.map(({ code, name, nameEn, position }) => ({ code, name, name_en: nameEn, position })),
  );
  await insertRows(
    tx,
    'office',
    offices.map(({ code, name, nameEn }) => ({ code, name, name_en: nameEn })),
  );
  await insertRows(
    tx,
    'office_contact',
    contacts.map(([office, campus, phone, address, hours]) => ({
      id: newId(),
      office_code: office,
      campus_code: campus,
      phone,
      address,
      hours,
    })),
  );
}

/** Returns staff ids by user name. */
async function seedStaff(tx: Sql, passwordHash: string, now: number): Promise<ReadonlyMap<string, string>> {
  const people = demoStaff.map((person) => ({ ...person, accountId: newId(), staffId: newId() }));
  await insertRows(
    tx,
    'account',
    people.map((person) => account(person.accountId, person.username, person.name, passwordHash, now)),
  );
  await insertRows(
    tx,
    'staff',
    people.map((person) => ({
      id: person.staffId,
      account_id: person.accountId,
      name: person.name,
      ...pinyinColumns(person.name),
    })),
  );
  await insertRows(
    tx,
    'staff_role',
    people.flatMap((person) =>
      person.roles.map(([office, role]) => ({ id: newId(), staff_id: person.staffId, office_code: office, role })),
    ),
  );
  const team = { id: newId(), office_code: 'SUNSHINE_TEAM', name: '纺织学院阳光服务队', college: '纺织学院' };
  const member = people.find(({ username }) => username === 'sunshine');
  await insertRows(tx, 'team', [team]);
  await insertRows(tx, 'team_member', [{ id: newId(), team_id: team.id, staff_id: member?.staffId ?? '' }]);
  return new Map(people.map((person) => [person.username, person.staffId]));
}

async function seedStudents(
  tx: Sql,
  students: readonly DemoStudent[],
  passwordHash: string,
  now: number,
): Promise<readonly SeededStudent[]> {
  const people = students.map((student) => ({ ...student, accountId: newId(), id: newId() }));
  await insertRows(
    tx,
    'account',
    people.map((person) => account(person.accountId, person.number, person.name, passwordHash, now)),
  );
  await insertRows(
    tx,
    'student',
    people.map((person) => ({
      id: person.id,
      account_id: person.accountId,
      number: person.number,
      name: person.name,
      identity: person.identity,
      status: 'ENROLLED',
      campus_code: person.campus,
      college: person.college,
      major: person.major,
      class_name: person.className,
      grade: person.grade,
      home_region: person.homeRegion,
      ...pinyinColumns(person.name),
      lock_version: 0,
    })),
  );
  return people;
}

function pinyinColumns(name: string) {
  const { full, initials } = pinyinOf(name);
  return { name_pinyin: full, name_initials: initials };
}

function account(id: string, username: string, name: string, passwordHash: string, now: number) {
  return { id, username, display_name: name, password_hash: passwordHash, created_at: now };
}

async function seedCounselling(tx: Sql, staff: ReadonlyMap<string, string>, now: number): Promise<void> {
  const rows = counsellors.map((counsellor, i) => ({ ...counsellor, id: newId(), position: i + 1 }));
  await insertRows(
    tx,
    'counsellor',
    rows.map((row) => ({
      id: row.id,
      staff_id: row.username === null ? null : (staff.get(row.username) ?? null),
      name: row.name,
      campus_code: row.campus,
      room: row.room,
      specialities: JSON.stringify(row.specialities),
      introduction: row.introduction,
      session_minutes: 50,
      buffer_minutes: 10,
      horizon_days: 28,
      active: 1,
      position: row.position,
    })),
  );
  await insertRows(
    tx,
    'counsellor_hours',
    rows.flatMap((row) =>
      row.hours.map(([weekday, from, to]) => ({
        id: newId(),
        counsellor_id: row.id,
        weekday,
        start_minute: from * 60,
        end_minute: to * 60,
        capacity: 1,
      })),
    ),
  );
  await insertRows(tx, 'instructions', [
    {
      id: newId(),
      workflow: 'COUNSELLING',
      version: 1,
      title: counsellingInstructions.title,
      notice: JSON.stringify(counsellingInstructions.notice),
      steps: JSON.stringify(counsellingInstructions.steps),
      published_at: now,
    },
  ]);
}
