import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { onRecord, workflowNamed } from './kit/application-house.js';
import { putApplication } from './kit/application-rows.js';
import { Story } from './kit/application-story.js';
import {
  applyForFunding,
  change,
  reference,
  review,
  seeApplication,
  type SeenApplication,
} from './kit/applications.js';
import { chinaDay } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { mintStudent, type Person } from './kit/person.js';

const CROWD = 24;

interface Outcome {
  readonly done: readonly SeenApplication[];
  /** codes of the refusals */
  readonly refused: readonly string[];
}

/** Everybody at once; what came of it. Anything else than a refusal fails. */
async function atOnce(tries: readonly (() => Promise<SeenApplication>)[]): Promise<Outcome> {
  const settled = await Promise.allSettled(tries.map((one) => one()));
  return {
    done: settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    refused: settled.flatMap((one) =>
      one.status === 'rejected' ? [/"code":"([A-Z_]+)"/.exec(String(one.reason))?.[1] ?? String(one.reason)] : [],
    ),
  };
}

function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

describe.each(DIALECTS)('at once on %s', (dialect) => {
  const story = new Story(dialect, CROWD + 4);
  const crowd: Person[] = [];

  async function everybody(): Promise<Person[]> {
    if (crowd.length > 0) return crowd;
    const rows = await story.all<{ id: string; number: string }>(
      "SELECT id, number FROM student WHERE number NOT IN ('230900001', '230900002') ORDER BY number",
    );
    for (const { id, number } of rows.slice(0, CROWD)) {
      await onRecord(story.house, id);
      crowd.push(await mintStudent(story.house, number));
    }
    return crowd;
  }
  const choice = { fundingProjectType: 'NATIONAL_GRANT' };
  const submitted = (person: Person) => applyForFunding(person, choice);
  const historyOf = (id: string) =>
    story.all<{ action: string }>('SELECT action FROM submission_event WHERE subject_id = ? ORDER BY at, id', [
      Buffer.from(id, 'base64url').toString('latin1').split(':')[1] ?? '',
    ]);

  it.each([1, 9])(
    'of a crowd exactly as many get in as there are places left (%i), and none is lost',
    async (capacity) => {
      const people = await everybody();
      await story.round({ capacity });
      const { done, refused } = await atOnce(people.map((person) => () => submitted(person)));
      expect(done).toHaveLength(capacity);
      expect(refused).toEqual(Array.from({ length: CROWD - capacity }, () => 'FULL'));
      expect(await story.taken()).toBe(capacity);
      expect(await story.all('SELECT id FROM submission')).toHaveLength(capacity);
      // One gives up, and of all who ask again one gets the place.
      const first = done[0] as SeenApplication;
      const [row] = await story.all<{ number: string }>(
        'SELECT number FROM student JOIN submission ON student_id = student.id WHERE serial_no = ?',
        [first.serialNo],
      );
      await change(await mintStudent(story.house, row?.number ?? ''), 'withdrawFundingCertificate', reference(first));
      const again = await atOnce(people.map((person) => () => submitted(person)));
      expect(again.done).toHaveLength(1);
      expect(await story.taken()).toBe(capacity);
    },
  );

  it('a round closed while a hand-in is under way takes it no more, and nothing of it stays', async () => {
    const [person] = await everybody();
    if (person === undefined) throw new Error('nobody is there');
    await story.round({ capacity: 5 });
    const { database } = story.house.house.services;
    const begun = signal();
    const end = signal();
    const closing = database.transaction(async (tx) => {
      await tx.run("UPDATE round SET state = 'CLOSED' WHERE workflow = 'FUNDING_CERTIFICATE'");
      begun.give();
      await end.given;
    });
    await begun.given;
    // On MariaDB the hand-in still sees the round open, and meets the closing at the row; SQLite lets it wait before.
    const trying = atOnce([() => submitted(person)]);
    await sleep(400);
    end.give();
    await closing;
    expect(await trying).toEqual({ done: [], refused: ['WINDOW_CLOSED'] });
    expect(await story.taken()).toBe(0);
    expect(await story.all('SELECT id FROM submission')).toEqual([]);
  });

  it('serial numbers have neither gap nor double, though some of those who ask are refused', async () => {
    const people = await everybody();
    await story.round({ perStudent: 2 });
    const tries = people.flatMap((person) => [1, 2, 3].map(() => () => submitted(person)));
    const { done, refused } = await atOnce(tries);
    expect(done).toHaveLength(CROWD * 2);
    expect(new Set(refused)).toEqual(new Set(['QUOTA_USED']));
    const year = chinaDay(story.now()).slice(0, 4);
    const wanted = Array.from({ length: CROWD * 2 }, (_, i) => `ZM${year}-${String(i + 1).padStart(5, '0')}`);
    expect(done.map((one) => one.serialNo).sort()).toEqual(wanted);
    const kept = await story.all<{ serial: string }>('SELECT serial_no AS serial FROM submission ORDER BY serial_no');
    expect(kept.map((row) => row.serial)).toEqual(wanted);
  });

  it('two reviewers reach for one application: one has it', async () => {
    for (let round = 0; round < 5; round++) {
      const application = await submitted(story.lin);
      const { done, refused } = await atOnce(
        [story.han, story.zheng, story.han, story.zheng].map((who) => () => review(who, application, 'CLAIM')),
      );
      expect(done).toHaveLength(1);
      expect(refused).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
      expect((await historyOf(application.id)).map((one) => one.action)).toEqual(['START', 'SUBMIT', 'CLAIM']);
      await change(story.lin, 'withdrawFundingCertificate', reference(done[0] as SeenApplication));
    }
  });

  it('approved, returned, rejected, taken off and withdrawn at once: one of them, and the number says which', async () => {
    const seen = new Set<string>();
    for (let turn = 0; turn < 8; turn++) {
      const before = await story.taken();
      const claimed = await review(story.zheng, await submitted(story.lin), 'CLAIM');
      const items = [{ field: 'purpose', reason: '不清' }];
      const deeds = [
        () => review(story.zheng, claimed, 'APPROVE'),
        () => review(story.zheng, claimed, 'RETURN', { items, supplementBy: chinaDay(story.now(), 1) }),
        () => review(story.zheng, claimed, 'REJECT', { note: '不符' }),
        () => review(story.han, claimed, 'RELEASE'),
        () => change(story.lin, 'withdrawFundingCertificate', reference(claimed)),
      ];
      const order = deeds.map((_, i) => deeds[(i + turn) % deeds.length] as (typeof deeds)[number]);
      const { done, refused } = await atOnce(order);
      expect(done).toHaveLength(1);
      // Whoever came too late is told that it changed; the reviewer it was taken off has no more to do with it.
      expect(refused).toHaveLength(4);
      for (const code of refused) expect(['CONFLICT', 'FORBIDDEN', 'NOT_FOUND']).toContain(code);
      const state = (await seeApplication(story.lin, claimed.id))?.stateCode ?? '';
      expect(done[0]?.stateCode).toBe(state);
      seen.add(state);
      const counted = ['APPROVED', 'RETURNED', 'SUBMITTED'].includes(state);
      expect(await story.taken(), state).toBe(before + Number(counted));
      expect(await historyOf(claimed.id)).toHaveLength(4);
      await story.run('DELETE FROM submission');
      await story.run('UPDATE round SET taken = 0');
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('withdrawn three times at once, the number comes back once', async () => {
    await submitted(story.chen);
    const application = await submitted(story.lin);
    const { done, refused } = await atOnce(
      [1, 2, 3].map(() => () => change(story.lin, 'withdrawFundingCertificate', reference(application))),
    );
    expect([done.length, refused]).toEqual([1, ['CONFLICT', 'CONFLICT']]);
    expect(await story.taken()).toBe(1);
  });

  it('a supplement handed in as its time ends is either in time or lapsed', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const { id, rowId } = await putApplication(
        story.house,
        workflowNamed('FUNDING_CERTIFICATE'),
        story.linIs.studentId,
        {
          state: 'RETURNED',
          version: 3,
          supplementBy: story.now() + 15,
        },
      );
      const before = await story.taken();
      const hand = atOnce([
        () =>
          change(story.lin, 'supplementFundingCertificate', {
            id,
            expectedVersion: 3,
            fundingProjectType: 'NATIONAL_GRANT',
            purpose: '补充',
            copies: 1,
            collectAt: 'SONGJIANG',
          }),
      ]);
      await new Promise((resolve) => setTimeout(resolve, turn * 8));
      await story.house.house.sweeps.runNow('FUNDING_CERTIFICATE.lapse');
      const { refused } = await hand;
      await new Promise((resolve) => setTimeout(resolve, 20));
      await story.house.house.sweeps.runNow('FUNDING_CERTIFICATE.lapse');
      const [row] = await story.all<{ state: string }>('SELECT state FROM submission WHERE id = ?', [rowId]);
      expect(row?.state).toBe(refused.length === 0 ? 'SUBMITTED' : 'LAPSED');
      expect(await story.taken()).toBe(before - refused.length);
    }
  });

  it('let pass by two at once, a rule is let pass once', async () => {
    const wish = () => ({
      input: {
        studentId: toGlobalId('Student', story.linIs.studentId),
        workflow: 'FUNDING_CERTIFICATE',
        rule: 'ENROLLED',
        reason: '休学手续未办',
        requestId: randomUUID(),
      },
    });
    const mutation =
      'mutation ($input: OverrideEligibilityInput!) { overrideEligibility(input: $input) { eligibility { eligible } } }';
    const answers = await Promise.all([story.han, story.zheng, story.han].map((who) => who.ask(mutation, wish())));
    expect(answers.filter((one) => one.errors === undefined)).toHaveLength(1);
    for (const one of answers.flatMap((answer) => answer.errors ?? []))
      expect(one.extensions.code).toBe('ALREADY_DONE');
    expect(await story.all('SELECT id FROM eligibility_override')).toHaveLength(1);
  });
});
