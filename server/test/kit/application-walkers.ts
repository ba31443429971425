import type { Actor, HeldRole } from '../../src/campus/actor.js';
import { makeStaff, onRecord, studentNumbered } from './application-house.js';
import { paperOf } from './application-model.js';
import type { TestHouse } from './test-house.js';

export const STUDENTS = ['lin', 'chen', 'zhou'] as const;
export const STAFF = ['head', 'reviewer', 'colleague', 'adviser', 'stranger'] as const;
export type StudentName = (typeof STUDENTS)[number];
export type StaffName = (typeof STAFF)[number];
export type Name = StudentName | StaffName;
export type Walkers = Readonly<Record<Name, Actor>>;

const NUMBERS: Readonly<Record<StudentName, string>> = { lin: '230900001', chen: '230900002', zhou: '2250001' };
/** The one whose class the adviser looks after. */
export const ADVISED: StudentName = 'lin';

/** The people of a workflow's walks, as their sessions would tell; the students may apply for anything. */
export async function applicationWalkers(house: TestHouse, workflow: string): Promise<Walkers> {
  const { review } = paperOf(workflow);
  const student = async (name: StudentName): Promise<Actor> => {
    const { accountId, studentId, className } = await studentNumbered(house, NUMBERS[name]);
    await onRecord(house, studentId);
    if (name === ADVISED) classes.push(className);
    return { accountId, studentId, staffId: null, roles: [], sessionId: '', audience: 'STUDENT', ...named(name) };
  };
  const classes: string[] = [];
  const staff = async (name: StaffName, ...roles: HeldRole[]): Promise<Actor> => {
    const made = await makeStaff(house, `${workflow}-${name}`, []);
    return { ...made, studentId: null, roles, sessionId: '', audience: 'STAFF', ...named(name) };
  };
  const [lin, chen, zhou] = [await student('lin'), await student('chen'), await student('zhou')];
  const people = {
    lin,
    chen,
    zhou,
    head: await staff('head', { office: review, role: 'HEAD' }),
    reviewer: await staff('reviewer', { office: review, role: 'REVIEWER' }),
    colleague: await staff('colleague', { office: review, role: 'REVIEWER' }),
    adviser: await staff('adviser', { office: review, role: 'HEAD' }),
    stranger: await staff('stranger', { office: 'COUNSELLING_CENTRE', role: 'HEAD' }),
  };
  await house.house.services.database.run('INSERT INTO class_adviser (staff_id, class_name) VALUES (?, ?)', [
    people.adviser.staffId,
    classes[0] ?? '',
  ]);
  return people;
}

const named = (name: string) => ({ displayName: name, username: name });
