import { insertRows } from '../../src/platform/db/insert-rows.js';
import { recordRow, type DemoRecord } from '../../src/app/demo/registry/records.js';
import { readFacts } from '../../src/campus/registry/student-facts.js';
import { newId } from '../../src/kernel/ids.js';
import type { ApplicationWorkflow } from '../../src/review/applications/application-workflow.js';
import type { FormField, FormValue } from '../../src/review/forms/form-field.js';
import { workflows } from '../../src/app/registry.js';
import { testHouse, type TestHouse, type TestHouseOptions } from './test-house.js';
import type { TestDialect } from './databases.js';

/** Every workflow of applications in service: tests join those that come later by themselves. */
export const APPLICATION_WORKFLOWS: readonly ApplicationWorkflow[] = workflows.flatMap(({ application }) =>
  application === null ? [] : [application],
);
export const workflowNamed = (code: string): ApplicationWorkflow => {
  const found = APPLICATION_WORKFLOWS.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no workflow ${code}`);
  return found;
};

/** A house whose sessions outlive the clock that tests move, and whose rounds ask no papers (they have tests of their own). */
export async function applicationHouse(dialect: TestDialect, options: TestHouseOptions = {}): Promise<TestHouse> {
  const house = await testHouse(dialect, {
    size: { students: 12, bookings: 0 },
    ...options,
    env: { SESSION_HOURS: '720', STAFF_IDLE_MINUTES: '1440', ...options.env },
  });
  const { database } = house.house.services;
  await database.run("UPDATE round SET paper_items = '[]'");
  // Many rows of another function, which snapshots would carry along.
  await database.run('DELETE FROM counselling_slot');
  return house;
}

const PERIOD = '2025-2026';
/** One record of every kind: whoever has them may apply for anything. */
const EVERYTHING: readonly DemoRecord[] = [
  { kind: 'AWARD', period: PERIOD, code: 'NATIONAL_GRANT', amountFen: 440_000 },
  { kind: 'LOAN', period: PERIOD, code: 'ORIGIN_LOAN', amountFen: 800_000, number: 'L1' },
  { kind: 'HONOUR', period: PERIOD, code: 'MERIT_STUDENT' },
  { kind: 'HARDSHIP', period: PERIOD, level: 'MODERATE' },
  { kind: 'SKILL_CERTIFICATE', code: 'CET4', title: '大学英语四级', number: 'C1' },
  { kind: 'VOLUNTEER', minutes: 600, number: 'V1' },
  { kind: 'GRADE', period: `${PERIOD}-1`, title: '高等数学', number: 'MATH1001', score: 800 },
];

export interface Someone {
  readonly accountId: string;
  readonly studentId: string;
  readonly className: string;
}

export async function studentNumbered(house: TestHouse, number: string): Promise<Someone> {
  const [row] = await house.house.services.database.all<Someone>(
    'SELECT account_id AS accountId, id AS studentId, class_name AS className FROM student WHERE number = ?',
    [number],
  );
  if (row === undefined) throw new Error(`no student ${number}`);
  return row;
}

/** Puts these records, and no others, on a student's record; every kind counts as imported unless told otherwise. */
export async function onRecord(
  house: TestHouse,
  studentId: string,
  records: readonly DemoRecord[] = EVERYTHING,
): Promise<void> {
  const { database, clock } = house.house.services;
  await database.transaction(async (tx) => {
    await tx.run('DELETE FROM student_record WHERE student_id = ?', [studentId]);
    await insertRows(
      tx,
      'student_record',
      records.map((record) => recordRow(studentId, record, clock.now())),
    );
    await tx.run('DELETE FROM registry_coverage WHERE period = ?', [PERIOD]);
    await insertRows(
      tx,
      'registry_coverage',
      EVERYTHING.map(({ kind }) => ({ kind, period: PERIOD, imported_at: clock.now() })),
    );
  });
}

/** Makes an account staff of these offices, and the account too where there is none. Answers the staff row's id. */
export async function makeStaff(
  house: TestHouse,
  username: string,
  roles: readonly (readonly [office: string, role: string])[],
): Promise<{ readonly accountId: string; readonly staffId: string }> {
  const { database } = house.house.services;
  const [known] = await database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [username]);
  const [accountId, staffId] = [known?.id ?? newId(), newId()];
  if (known === undefined) {
    await database.run('INSERT INTO account (id, username, display_name, created_at) VALUES (?, ?, ?, 0)', [
      accountId,
      username,
      username,
    ]);
  }
  await database.run('INSERT INTO staff (id, account_id, name) VALUES (?, ?, ?)', [staffId, accountId, username]);
  for (const [office, role] of roles) {
    await database.run('INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, ?, ?)', [
      newId(),
      staffId,
      office,
      role,
    ]);
  }
  return { accountId, staffId };
}

function valueOf(field: FormField, choice: string, campus: string): FormValue {
  switch (field.kind) {
    case 'CHOICE':
      return field.options?.[0] ?? choice;
    case 'TEXT':
      return '办理'.repeat(Math.max(1, Math.ceil(field.minLength / 2)));
    case 'NUMBER':
      return field.min;
    case 'CAMPUS':
      return campus;
    case 'FILES':
      return null;
  }
}

/** The workflow's form as this student could hand it in: the first choice on record, the least of everything else. */
export async function filledForm(
  house: TestHouse,
  workflow: ApplicationWorkflow,
  studentId: string,
): Promise<Record<string, FormValue>> {
  const facts = await readFacts(house.house.services.database, studentId);
  const choice = (facts === null ? null : workflow.choices?.(facts))?.[0]?.code ?? '';
  return Object.fromEntries(
    workflow.form
      .filter((field) => field.kind !== 'FILES')
      .map((field) => [field.code, valueOf(field, choice, 'SONGJIANG')]),
  );
}

const MADE_BY_APPLICATIONS = [
  'submission',
  'submission_event',
  'submission_form',
  'submission_verdict',
  'eligibility_override',
  'certificate',
  'certificate_event',
  'paper_case',
  'paper_item',
  'paper_event',
  'outbox',
  'inbox_message',
  'command_request',
  'serial_counter',
];

/** As if nobody had applied yet. */
export async function clearApplications(house: TestHouse): Promise<void> {
  const { database } = house.house.services;
  const details = new Set(APPLICATION_WORKFLOWS.map((workflow) => workflow.detailsTable));
  await database.transaction(async (tx) => {
    for (const table of [...MADE_BY_APPLICATIONS, ...details]) await tx.run(`DELETE FROM ${table}`);
    await tx.run('UPDATE round SET taken = 0');
  });
}
