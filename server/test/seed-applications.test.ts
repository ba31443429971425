import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContent } from '../src/printing/certificate-content.js';
import { certificateTable } from '../src/printing/certificate.workflow.js';
import { papersTable } from '../src/papers/papers.workflow.js';
import { applicationWorkflowsOf } from '../src/app/application-workflows-of.js';
import type { WorkflowTable } from '../src/machine/workflow-table.js';
import { APPLICATION_STATES } from '../src/review/applications/application-table.js';
import { applyForFunding } from './kit/applications.js';
import { DIALECTS } from './kit/databases.js';
import { mintStudent } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const COUNTED = "'SUBMITTED', 'REVIEWING', 'RETURNED', 'APPROVED'";

interface EventRow {
  readonly subjectId: string;
  readonly workflow: string;
  readonly state: string;
  readonly version: number;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly at: number;
}

describe.each(DIALECTS)('the applications of the demo university on %s', (dialect) => {
  let house: TestHouse;
  const all = <T extends object>(sql: string) => house.house.services.database.all<T>(sql);

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 150, bookings: 0, applications: 1_245 } });
  });
  afterAll(() => house.close());

  it('are as many as asked, in every state', async () => {
    const rows = await all<{ state: string; total: number }>(
      'SELECT state, COUNT(*) AS total FROM submission GROUP BY state',
    );
    expect(rows.reduce((sum, row) => sum + Number(row.total), 0)).toBe(1_245);
    expect(rows.map((row) => row.state).sort()).toEqual([...APPLICATION_STATES].sort());
    const lin = await all<{ workflow: string; state: string; printed: string | null }>(
      'SELECT s.workflow, s.state, c.state AS printed FROM submission s JOIN student ON student.id = s.student_id' +
        " LEFT JOIN certificate c ON c.submission_id = s.id WHERE student.number = '230900001' ORDER BY s.workflow",
    );
    expect(lin).toEqual([
      { workflow: 'FUNDING_CERTIFICATE', state: 'APPROVED', printed: 'PRINTED' },
      { workflow: 'HARDSHIP_CERTIFICATE', state: 'REVIEWING', printed: null },
      { workflow: 'HONOUR_CERTIFICATE', state: 'RETURNED', printed: null },
    ]);
  });

  it.each([
    ['submission_event', 'submission', 'subject.workflow'],
    ['certificate_event', 'certificate', "'CERTIFICATE'"],
    ['paper_event', 'paper_case', "'PAPERS'"],
  ])(
    '%s tells only steps of the tables, one after the other, up to where each stands',
    async (events, things, code) => {
      const workflows = applicationWorkflowsOf(house.house.workflows);
      const tableOf = (workflow: string): WorkflowTable =>
        workflow === 'CERTIFICATE'
          ? certificateTable
          : workflow === 'PAPERS'
            ? papersTable
            : workflows.of(workflow).machine.table;
      const rows = await all<EventRow>(
        `SELECT e.subject_id AS subjectId, ${code} AS workflow, subject.state, subject.version, e.action, e.from_state AS fromState,` +
          ` e.to_state AS toState, e.at FROM ${events} e JOIN ${things} subject ON subject.id = e.subject_id ORDER BY e.at, e.id`,
      );
      const [counted] = await all<{ total: number }>(`SELECT COUNT(*) AS total FROM ${events}`);
      expect(rows).toHaveLength(Number(counted?.total));
      const ends = new Map<string, EventRow>();
      for (const row of rows) {
        const actions = tableOf(row.workflow).actions;
        const steps = actions.filter((action) => action.code === row.action && action.to === row.toState);
        const from = row.fromState;
        expect(steps.some((step) => (from === null ? step.from.length === 0 : step.from.includes(from)))).toBe(true);
        expect(row.fromState).toBe(ends.get(row.subjectId)?.toState ?? null);
        ends.set(row.subjectId, row);
      }
      for (const row of ends.values()) expect(row.toState).toBe(row.state);
      const [without] = await all<{ total: number }>(
        `SELECT COUNT(*) AS total FROM ${things} WHERE id NOT IN (SELECT subject_id FROM ${events})`,
      );
      expect(Number(without?.total)).toBe(0);
    },
  );

  it('count in their rounds, and nobody is over this year’s number', async () => {
    const rounds = await all<{ taken: number; counted: number }>(
      `SELECT round.taken, (SELECT COUNT(*) FROM submission WHERE round_id = round.id AND state IN (${COUNTED})) AS counted FROM round`,
    );
    expect(rounds.map((row) => Number(row.counted))).toEqual(rounds.map((row) => row.taken));
    expect(rounds.filter((row) => row.taken > 0).length).toBeGreaterThan(10);
    const over = await all(
      'SELECT s.student_id FROM submission s JOIN round ON round.workflow = s.workflow AND round.per_student IS NOT NULL' +
        ` WHERE s.state IN (${COUNTED}) AND s.period = (SELECT MAX(period) FROM submission)` +
        ' GROUP BY s.student_id, s.workflow, round.per_student HAVING COUNT(*) > round.per_student',
    );
    expect(over).toEqual([]);
  });

  it('open with the key of the house: forms, details, verdicts, what is printed', async () => {
    const { cipher } = house.house.services;
    const workflows = applicationWorkflowsOf(house.house.workflows);
    const forms = await all<{ id: string; workflow: string; content: string }>(
      'SELECT form.id, s.workflow, form.content FROM submission_form form JOIN submission s ON s.id = form.submission_id',
    );
    expect(forms.length).toBeGreaterThanOrEqual(1_245);
    for (const { id, workflow, content } of forms) {
      const fields = workflows.of(workflow).form.filter((field) => field.kind !== 'FILES');
      const values = JSON.parse(cipher.open(content, id)) as object;
      expect(Object.keys(values).sort()).toEqual(fields.map((field) => field.code).sort());
    }
    const verdicts = await all<{ id: string; verdicts: string }>('SELECT id, verdicts FROM submission_verdict');
    for (const row of verdicts) expect(JSON.parse(cipher.open(row.verdicts, row.id))[0]).toHaveProperty('rule');
    const details = await all<{ id: string; purpose: string }>(
      'SELECT submission_id AS id, purpose FROM certificate_application WHERE purpose IS NOT NULL',
    );
    for (const { id, purpose } of details) expect(cipher.open(purpose, id).length).toBeGreaterThan(1);
    const printed = await all<{ id: string; content: string; number: string; count: number }>(
      'SELECT c.id, c.content, student.number, (SELECT COUNT(*) FROM certificate o WHERE o.batch_id = c.batch_id) AS count' +
        ' FROM certificate c JOIN student ON student.id = c.student_id JOIN print_batch b ON b.id = c.batch_id',
    );
    expect(printed.length).toBeGreaterThan(500);
    for (const row of printed) {
      const content = openContent(cipher, row);
      expect(content.number).toBe(row.number);
      expect(content.items.length).toBeGreaterThan(0);
    }
  });

  it('leave the next number to the next, and the demo people room to try', async () => {
    const lin = await mintStudent(house, '230900001');
    const [last] = await all<{ serial: string }>(
      "SELECT MAX(serial_no) AS serial FROM submission WHERE workflow = 'FUNDING_CERTIFICATE'",
    );
    const applied = await applyForFunding(lin);
    const [year, number] = (last?.serial ?? '').split('-');
    expect(applied.serialNo).toBe(`${year}-${String(Number(number) + 1).padStart(5, '0')}`);
  });

  it('wait in the order of time, none later than now', async () => {
    const [row] = await all<{ total: number }>(
      `SELECT COUNT(*) AS total FROM submission WHERE queued_at > ${house.house.services.clock.now()} OR updated_at < created_at` +
        " OR queued_at < created_at OR (state = 'RETURNED' AND supplement_by <= queued_at)",
    );
    expect(Number(row?.total)).toBe(0);
  });
});
