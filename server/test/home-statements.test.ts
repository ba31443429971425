import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { workflows } from '../src/app/registry.js';
import { todoKindsOf } from '../src/app/todo-kinds.js';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { APPLICATION_WORKFLOWS } from './kit/application-house.js';
import { putMany } from './kit/application-rows.js';
import { Story } from './kit/application-story.js';
import { DIALECTS } from './kit/databases.js';
import { publisher, published } from './kit/notices.js';
import { statementsOf } from './kit/statements.js';

/** Everything that home shows, as one request. */
const HOME = `{
  viewer { unreadCount account { displayName } student { name identityLabel grade campus { name } } }
  todo { code title hint subject due tone }
  workflows { code module moduleTitle title open closedReason closesAt ownerOffice { name contacts { phone campus { name } } } }
  notices(first: 3) { nodes { id title summary pinned read publishedAt office { name } audience { everybody label } } }
}`;
/** The session, unread messages, all that needs one, rounds, notices. */
const STATEMENTS = 5;

interface Home {
  readonly todo: readonly { readonly code: string }[];
  readonly notices: { readonly nodes: readonly { readonly title: string; readonly pinned: boolean }[] };
  readonly workflows: readonly {
    readonly code: string;
    readonly open: boolean;
    readonly closedReason: string | null;
    readonly closesAt: string | null;
  }[];
}

const PUBLISHED = Object.values(
  JSON.parse(readFileSync(fileURLToPath(new URL('../../schema/operations.json', import.meta.url)), 'utf8')) as Record<
    string,
    string
  >,
).filter((text) => /query Home\b/.test(text));

describe.each(DIALECTS)('home on %s', (dialect) => {
  const story = new Story(dialect);
  beforeEach(() => story.run("DELETE FROM round WHERE title = 'other'"));

  async function notices(count: number, pinnedAt: number | null): Promise<void> {
    const [one] = await story.all<Record<string, string | number | null>>(
      "SELECT * FROM notice WHERE state = 'PUBLISHED' LIMIT 1",
    );
    const now = story.now();
    await story.house.house.services.database.transaction((tx) =>
      insertRows(
        tx,
        'notice',
        Array.from({ length: count }, (_, i) => ({
          ...one,
          ...{ id: newId(), source_url: null, pinned_at: pinnedAt, published_at: now - i, updated_at: now },
          title: `通知 ${i}`,
        })),
      ),
    );
  }

  async function roundsOfEach(count: number): Promise<void> {
    const rounds = await story.all<Record<string, string | number | null>>('SELECT * FROM round');
    const past = (i: number) => story.now() - (i + 1) * 400 * DAY;
    await story.house.house.services.database.transaction((tx) =>
      insertRows(
        tx,
        'round',
        rounds.flatMap((round) =>
          Array.from({ length: count }, (_, i) => ({
            ...round,
            ...{ id: newId(), title: 'other', state: 'CLOSED', opens_at: past(i), closes_at: past(i) + DAY },
          })),
        ),
      ),
    );
  }

  const messages = async (count: number) => {
    const { accountId } = story.linIs;
    await story.house.house.services.database.transaction((tx) =>
      insertRows(
        tx,
        'inbox_message',
        Array.from({ length: count }, () => ({
          ...{ id: newId(), outbox_id: newId(), account_id: accountId, template: 'application.approved' },
          ...{ subject_type: 'FUNDING_CERTIFICATE', subject_id: newId(), created_at: story.now(), read_at: null },
        })),
      ),
    );
  };

  const asked = (query: string) => statementsOf(story.house, () => story.lin.get<Home>(query));

  it('is one request of as many statements, however much there is', async () => {
    await published(await publisher(story.house));
    // The words are in memory from here on, and the session has been seen.
    await story.lin.get('{ search(text: "通知") { totalCount } }');
    const few = await asked(HOME);
    expect(few.answer.todo).toEqual([]);
    expect(few.statements).toHaveLength(STATEMENTS);

    await notices(290, null);
    await notices(10, story.now());
    await roundsOfEach(20);
    await messages(200);
    for (const workflow of APPLICATION_WORKFLOWS) {
      await putMany(story.house, workflow, story.linIs.studentId, 300, {
        ...{ state: 'RETURNED', supplementBy: story.now() + DAY },
      });
    }
    const many = await asked(HOME);
    expect(many.answer.todo).toHaveLength(10);
    expect(many.answer.notices.nodes.map(({ pinned }) => pinned)).toEqual([true, true, true]);
    expect(many.answer.workflows.length).toBeGreaterThan(10);
    expect(many.statements).toHaveLength(STATEMENTS);
    for (const text of PUBLISHED) {
      expect((await asked(text)).statements.length, text).toBeLessThanOrEqual(STATEMENTS);
    }
  });

  // SQLite plans alike whatever the tables hold; on MariaDB it depends on how much is in them, so that it is not asked there.
  const lookedUp = async () => {
    for (const { code, select } of todoKindsOf(workflows)) {
      const { sql, params } = select({ studentId: 's', accountId: 'a', now: story.now() });
      const steps = await story.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, [...params] as string[]);
      const plan = steps.map(({ detail }) => detail).join('; ');
      expect.soft(plan, code).toMatch(/^SEARCH \w+ USING (COVERING )?INDEX \w+ \(student_id=\?/);
      expect.soft(plan, code).not.toMatch(/SCAN|\(state=/);
    }
  };
  if (dialect === 'sqlite') it('looks what needs one up by the student, whatever lies in the whole house', lookedUp);

  it('tells of each function whether it is open, until when, and why not', async () => {
    const of = async (code: string) => (await story.lin.get<Home>(HOME)).workflows.find((one) => one.code === code);
    /** The round as told, among others that began and ended long ago. */
    const round = async (wish: Parameters<Story['round']>[0]) => {
      await story.run("DELETE FROM round WHERE title = 'other'");
      await story.round(wish);
      await roundsOfEach(3);
    };
    const closesAt = story.now() + 20 * HOUR;
    // It began before those that are over: the one that is open counts, not the last.
    await round({ opensAt: 0, closesAt });
    expect(await of('FUNDING_CERTIFICATE')).toMatchObject({
      ...{ open: true, closedReason: null, closesAt: new Date(closesAt).toISOString() },
    });
    await round({ opensAt: story.now() - HOUR, closesAt });
    await story.clockTo(closesAt);
    await story.signIn();
    expect(await of('FUNDING_CERTIFICATE')).toMatchObject({ open: false, closedReason: '申请已截止。' });
    await round({ opensAt: story.now() + HOUR });
    expect(await of('FUNDING_CERTIFICATE')).toMatchObject({ open: false, closedReason: '申请尚未开始。' });
    await round({ state: 'CLOSED', opensAt: story.now() - HOUR });
    expect(await of('FUNDING_CERTIFICATE')).toMatchObject({ open: false, closedReason: '目前没有开放申请。' });
    expect(await of('MUTUAL_AID')).toMatchObject({ open: false, closedReason: expect.stringMatching(/./) });
    for (const code of ['NOTICES', 'GUIDES', 'FEEDBACK', 'COUNSELLING']) {
      expect(await of(code), code).toMatchObject({ open: true, closedReason: null, closesAt: null });
    }
  });
});
