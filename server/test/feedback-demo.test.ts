import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoThreads } from '../src/app/demo/feedback/threads.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { feedbackTable } from '../src/workflows/feedback/feedback.workflow.js';
import { DIALECTS } from './kit/databases.js';
import { fetchFile } from './kit/files.js';
import { list, see } from './kit/feedback.js';
import { mint, mintStudent, nobody } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

interface EventRow {
  readonly subjectId: string;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly at: number;
}

describe.each(DIALECTS)('the feedback of the demonstration on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0, guides: true, feedback: true } });
  });
  afterAll(() => house.close());
  const all = <T extends object>(sql: string) => house.house.services.database.all<T>(sql);

  it('stands in every state, over many offices, and carries the instructions in force', async () => {
    const rows = await all<{ state: string; office: string; version: number; read: number | null; at: number }>(
      'SELECT state, office_code AS office, version, instructions_version AS `read`, queued_at AS at FROM feedback',
    );
    expect(rows).toHaveLength(demoThreads.length);
    expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual(['ANSWERED', 'CLOSED', 'WAITING']);
    expect(new Set(rows.map(({ office }) => office)).size).toBeGreaterThanOrEqual(6);
    expect(rows.every(({ read, at }) => read === 1 && Number(at) < house.house.services.clock.now())).toBe(true);
    const events = await all<EventRow>(
      'SELECT subject_id AS subjectId, action, from_state AS fromState, to_state AS toState, at FROM feedback_event ORDER BY at, id',
    );
    expect([...new Set(events.map(({ action }) => action))].sort()).toEqual(
      feedbackTable.actions.map(({ code }) => code).sort(),
    );
    const stands = new Map<string, string>();
    for (const { subjectId, fromState, toState } of events) {
      expect(fromState).toBe(stands.get(subjectId) ?? null);
      stands.set(subjectId, toState);
    }
    expect(stands.size).toBe(demoThreads.length);
    expect(events).toHaveLength(rows.reduce((sum, { version }) => sum + version, 0));
  });

  it('shows its photographs to the student and the office, and the office that answered after passing on', async () => {
    const [lin, chen, affairs, aid, employer] = await Promise.all([
      mintStudent(house, '230900001'),
      mintStudent(house, '230900002'),
      mint(house, 'student-affairs', 'console'),
      mint(house, 'student-aid', 'console'),
      mint(house, 'employer', 'console'),
    ]);
    const mine = await list(lin);
    expect(mine.nodes.map(({ state }) => state)).toEqual(['WAITING', 'ANSWERED', 'CLOSED']);
    const [pictures] = await Promise.all([see(lin, mine.nodes[0]?.id ?? '')]);
    expect(pictures?.thread[0]?.pictures.map(({ mime }) => mime)).toEqual(['image/jpeg', 'image/jpeg']);
    const url = (pictures?.thread[0]?.pictures[0]?.url ?? '').split('?')[0] ?? '';
    const statuses = await Promise.all(
      [lin, affairs, chen, aid, employer, nobody(house)].map(async (one) => (await fetchFile(one, url)).status),
    );
    expect(statuses).toEqual([200, 200, 404, 404, 404, 404]);
    const [forwarded] = (await list(chen)).nodes.filter(({ state }) => state === 'ANSWERED');
    const seen = await see(chen, forwarded?.id ?? '');
    expect(seen?.thread.at(-1)?.author).toBe('学生资助管理中心');
    expect(seen?.timeline.map(({ action, actor }) => [action, actor]).slice(0, 2)).toEqual([
      ['ANSWER', '学生资助管理中心'],
      ['FORWARD', '学生处'],
    ]);
    expect((await list(employer)).nodes).toEqual([]);
    const waiting = await list(affairs, { state: ['WAITING'] });
    const rows = await all<{ id: string }>(
      "SELECT id FROM feedback WHERE office_code = 'STUDENT_AFFAIRS' AND state = 'WAITING' ORDER BY queued_at, id",
    );
    expect(waiting.nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => toGlobalId('Feedback', id)));
    expect(rows.length).toBeGreaterThanOrEqual(3);
  });
});
