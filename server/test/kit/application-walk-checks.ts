import { expect } from 'vitest';
import { availableActions } from '../../src/machine/available-actions.js';
import { readApplicationIn } from '../../src/review/applications/application.reads.js';
import type { ApplicationWorkflow } from '../../src/review/applications/application-workflow.js';
import { ApplicationWorkflows } from '../../src/review/review-context.js';
import { counts, type DeedName, type Modelled, type State } from './application-model.js';
import type { Name, StudentName, Walkers } from './application-walkers.js';
import type { TestHouse } from './test-house.js';

/** An application as the walk's model has it. */
export type Walked = { -readonly [Key in keyof Modelled]: Modelled[Key] } & {
  readonly id: string;
  readonly owner: StudentName;
  /** states passed, from the first */
  readonly path: State[];
  version: number;
  revision: number;
  serialNo: string | null;
  /** the year that it counts towards */
  year: string;
};

interface Row {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  readonly appealed: number;
  readonly supplementBy: number | null;
}

interface Known {
  readonly now: number;
  /** buttons too, which is many reads */
  readonly everything: boolean;
  /** the deeds whose buttons the model has lit */
  readonly granted: (application: Walked, who: Name) => readonly DeedName[];
}

/** Rows, counts, histories, revisions and reminders as the model has them; and nothing else has come to be. */
export async function checkWalk(
  house: TestHouse,
  workflow: ApplicationWorkflow,
  people: Walkers,
  applications: readonly Walked[],
  { now, everything, granted }: Known,
): Promise<void> {
  const { database } = house.house.services;
  const rows = await database.all<Row>(
    'SELECT id, state, version, reviewer_staff_id AS reviewer, decider_staff_id AS decider, appealed,' +
      ' CASE state WHEN ? THEN supplement_by END AS supplementBy, revision, serial_no AS serialNo, period AS year' +
      ' FROM submission ORDER BY id',
    ['RETURNED'],
  );
  const staffOf = (name: string | null) => (name === null ? null : people[name as Name].staffId);
  const wanted = applications.map((one) => ({
    id: one.id,
    state: one.state,
    version: one.version,
    reviewer: staffOf(one.reviewer),
    decider: staffOf(one.decider),
    appealed: Number(one.appealed),
    supplementBy: one.state === 'RETURNED' ? one.supplementBy : null,
    revision: one.revision,
    serialNo: one.serialNo,
    year: one.year,
  }));
  expect(rows.map((row) => ({ ...row, appealed: Number(row.appealed) }))).toEqual(wanted.sort(byId));
  const [round] = await database.all<{ taken: number }>('SELECT taken FROM round WHERE workflow = ?', [workflow.code]);
  expect(round?.taken).toBe(applications.filter((one) => counts(one.state)).length);
  await checkHistories(house, applications, now);
  await checkBelongings(house, applications);
  if (everything) await checkButtons(house, workflow, people, applications, now, granted);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function checkHistories(house: TestHouse, applications: readonly Walked[], now: number): Promise<void> {
  const events = await house.house.services.database.all<{ subjectId: string; at: number; from: string; to: string }>(
    'SELECT subject_id AS subjectId, at, from_state AS "from", to_state AS "to" FROM submission_event ORDER BY at, id'.replaceAll(
      '"',
      house.house.services.database.dialect === 'mysql' ? '`' : '"',
    ),
  );
  expect(events).toHaveLength(applications.reduce((sum, one) => sum + one.path.length, 0));
  for (const { id, path } of applications) {
    const own = events.filter((event) => event.subjectId === id);
    expect(own.map((event) => event.to)).toEqual(path);
    expect(own.map((event) => event.from)).toEqual([null, ...path.slice(0, -1)]);
    for (const { at } of own) expect(at).toBeLessThanOrEqual(now + 1_000);
  }
}

/** A revision each time it was handed in, and one reminder for each that waits for a supplement. */
async function checkBelongings(house: TestHouse, applications: readonly Walked[]): Promise<void> {
  const { database } = house.house.services;
  const forms = await database.all<{ id: string; revision: number }>(
    'SELECT submission_id AS id, revision FROM submission_form ORDER BY submission_id, revision',
  );
  const revisions = applications
    .toSorted(byId)
    .flatMap(({ id, revision }) =>
      revision === 0 ? [{ id, revision }] : Array.from({ length: revision }, (_, i) => ({ id, revision: i + 1 })),
    );
  expect(forms).toEqual(revisions);
  const due = await database.all<{ id: string }>(
    "SELECT subject_id AS id FROM outbox WHERE status = 'PENDING' AND template LIKE '%supplementReminder' ORDER BY subject_id",
  );
  const waiting = applications.filter(({ state }) => state === 'RETURNED').map(({ id }) => ({ id }));
  expect(due).toEqual(waiting.sort(byId));
}

/** Each person is offered what the model grants now. */
async function checkButtons(
  house: TestHouse,
  workflow: ApplicationWorkflow,
  people: Walkers,
  applications: readonly Walked[],
  now: number,
  granted: Known['granted'],
): Promise<void> {
  const { database } = house.house.services;
  const workflows = new ApplicationWorkflows([workflow]);
  for (const application of applications) {
    for (const [who, actor] of Object.entries(people) as [Name, Walkers[Name]][]) {
      const row = await readApplicationIn(database, workflows, actor, application.id);
      const offered = row === null ? [] : availableActions(workflow.machine, actor, row, now);
      const enabled = offered.filter(({ blockedBy }) => blockedBy.length === 0).map((one) => one.row.code);
      expect(enabled.sort(), `${who} · ${application.state}`).toEqual([...granted(application, who)].sort());
    }
  }
}
