import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { workflows } from '../src/app/registry.js';
import { DAY } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { APPLICATION_WORKFLOWS, filledForm } from './kit/application-house.js';
import { Story } from './kit/application-story.js';
import { makeSlot, rowId } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { wholeDatabase } from './kit/whole-database.js';

/** How one workflow takes a submission, and where its version is kept. */
interface Door {
  readonly mutation: string;
  /** the input's type, and what of the answer is the thing */
  readonly type: string;
  readonly answers: string;
  readonly table: string;
  readonly input: (story: Story) => Promise<object>;
}

/** Every workflow in service; one that is missing here fails below. */
const DOORS: Readonly<Record<string, Door>> = {
  ...Object.fromEntries(
    APPLICATION_WORKFLOWS.map((workflow): [string, Door] => [
      workflow.code,
      {
        mutation: `applyFor${workflow.name}`,
        type: `ApplyFor${workflow.name}Input`,
        answers: 'application',
        table: 'submission',
        input: async (story) => await filledForm(story.house, workflow, story.linIs.studentId),
      },
    ]),
  ),
  COUNSELLING: {
    ...{ mutation: 'bookCounselling', type: 'BookCounsellingInput', answers: 'booking', table: 'counselling_booking' },
    input: async (story) => ({ slotId: await makeSlot(story.house, 5 * DAY) }),
  },
  FEEDBACK: {
    ...{ mutation: 'submitFeedback', type: 'SubmitFeedbackInput', answers: 'feedback', table: 'feedback' },
    input: async () => ({ text: '食堂的公告看不清楚。', pictures: [], office: 'STUDENT_AFFAIRS' }),
  },
};
const IN_FORCE = 7;

describe.each(DIALECTS)('instructions of every function on %s', (dialect) => {
  const story = new Story(dialect);

  beforeEach(async () => {
    for (const table of ['counselling_booking', 'counselling_slot', 'feedback', 'feedback_entry']) {
      await story.run(`DELETE FROM ${table}`);
    }
    await story.run('DELETE FROM instructions');
    await story.lin.get('mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { consent { version } } }', {
      input: { purpose: 'COUNSELLING', version: 1, requestId: randomUUID() },
    });
  });

  const publish = (workflow: string, version: number) =>
    story.run(
      'INSERT INTO instructions (id, workflow, version, title, notice, steps, published_at)' +
        ` VALUES (?, ?, ?, '须知', '["请注意"]', '["办理"]', ?)`,
      [newId(), workflow, version, story.now()],
    );

  it('are known of each workflow that there is', () => {
    expect(Object.keys(DOORS).sort()).toEqual(workflows.map(({ code }) => code).sort());
  });

  it.each(Object.keys(DOORS))('%s takes a submission by the version in force alone, and keeps it', async (code) => {
    const door = DOORS[code] as Door;
    const document =
      `mutation ($input: ${door.type}!) { ${door.mutation}(input: $input)` +
      ` { ${door.answers} { id instructionsVersion } } }`;
    const input = (version: number) => ({
      input: { ...wish, instructionsVersion: version, requestId: randomUUID() },
    });
    const wish = await door.input(story);
    await publish(code, IN_FORCE - 1);
    await publish(code, IN_FORCE);
    // Another function's are none of this one's business.
    await publish(code === 'FEEDBACK' ? 'COUNSELLING' : 'FEEDBACK', IN_FORCE + 2);
    const before = await wholeDatabase(story.house);
    for (const version of [IN_FORCE - 1, 1, IN_FORCE + 1]) {
      const told = await story.lin.refused(document, input(version));
      expect(told.extensions).toMatchObject({
        code: 'INSTRUCTIONS_CHANGED',
        unmet: [{ code: 'INSTRUCTIONS_OUTDATED', field: 'instructionsVersion' }],
      });
      expect(told.extensions.unmet?.[0]?.reason).toMatch(/\p{Script=Han}/u);
    }
    expect(await wholeDatabase(story.house)).toBe(before);
    type Done = Record<string, Record<string, { id: string; instructionsVersion: number }>>;
    const done = (await story.lin.get<Done>(document, input(IN_FORCE)))[door.mutation]?.[door.answers];
    expect(done?.instructionsVersion).toBe(IN_FORCE);
    // A later version changes nothing of what was handed in under this one.
    await publish(code, IN_FORCE + 1);
    const [kept] = await story.all<{ version: number }>(
      `SELECT instructions_version AS version FROM ${door.table} WHERE id = ?`,
      [rowId(done?.id ?? '')],
    );
    expect(kept?.version).toBe(IN_FORCE);
  });

  it('stand before every function that the house lists', async () => {
    const { workflows: listed } = await story.lin.get<{
      workflows: { code: string; instructions: { version: number } | null }[];
    }>('{ workflows { code instructions { version } } }');
    for (const { code } of listed) await publish(code, 1);
    const told = await story.lin.get<{ workflows: { code: string; instructions: { version: number } | null }[] }>(
      '{ workflows { code instructions { version acknowledged } } }',
    );
    expect(told.workflows.map(({ instructions }) => instructions?.version)).toEqual(listed.map(() => 1));
    for (const { code } of workflows) expect(listed.map((one) => one.code)).toContain(code);
  });
});
