import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { act, book, consent, makeSlot, refusedToBook, rowId, snapshot } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { desk, freshInput, sees } from './kit/journey.js';
import type { Person } from './kit/person.js';
import { RefusalHouse } from './kit/refusal-house.js';

const LONG = '字'.repeat(501);

async function studentId(person: Person): Promise<string> {
  const { viewer } = await person.get<{ viewer: { student: { id: string } } }>('{ viewer { student { id } } }');
  return rowId(viewer.student.id);
}

describe.each(DIALECTS)('a booking refused on %s', (dialect) => {
  const door = new RefusalHouse(dialect);

  it('refuses a slot that is full, past, closed, unknown, foreign or garbage', async () => {
    const me = await door.newcomer();
    const full = await makeSlot(door.house, 3 * DAY);
    await book(await door.newcomer(), { slotId: full });
    await door.noBooking(me, { slotId: full }, 'FULL', 'SLOT_FULL', /人数已满/, /fully booked/i);
    await door.noBooking(
      me,
      { slotId: await makeSlot(door.house, -HOUR) },
      'WINDOW_CLOSED',
      'SLOT_PAST',
      /已过/,
      /passed/i,
    );
    const closed = await makeSlot(door.house, 4 * DAY);
    await door.run('UPDATE counselling_slot SET closed_at = 1 WHERE id = ?', [rowId(closed)]);
    await door.noBooking(me, { slotId: closed }, 'WINDOW_CLOSED', 'SLOT_CLOSED', /停止预约/, /no longer offered/i);
    const unknown = toGlobalId('CounsellingSlot', randomUUID());
    await door.noBooking(me, { slotId: unknown }, 'NOT_FOUND', 'NO_SUCH_SLOT', /没有这个时段/, /no such time/i);
    const foreign = toGlobalId('Counsellor', rowId(full));
    for (const slotId of [foreign, 'garbage', '%', '😀', '', 'x'.repeat(5_000), "' OR 1=1 --"]) {
      await door.noBooking(me, { slotId }, 'INVALID_INPUT', 'INVALID_ID', /编号无效/, /not a valid id/i);
    }
  });

  it('refuses a second open booking, told apart by whether it overlaps', async () => {
    const me = await door.newcomer();
    await book(me, { slotId: await makeSlot(door.house, 5 * DAY) });
    const beside = await makeSlot(door.house, 5 * DAY + HOUR / 2, { counsellor: 1 });
    await door.noBooking(me, { slotId: beside }, 'OVERLAP', 'OVERLAPS_OWN', /重叠/, /overlaps/i);
    const elsewhere = await makeSlot(door.house, 6 * DAY);
    await door.noBooking(
      me,
      { slotId: elsewhere },
      'QUOTA_USED',
      'ONE_OPEN_BOOKING',
      /已有一个进行中的预约/,
      /open booking/i,
    );
    // Two that touch do not overlap: the second is refused for being a second only.
    const touching = await makeSlot(door.house, 5 * DAY + 50 * 60_000 + 1_000, { counsellor: 1 });
    await door.noBooking(me, { slotId: touching }, 'QUOTA_USED', 'ONE_OPEN_BOOKING', /进行中/, /open booking/i);
  });

  it('refuses without consent, after its withdrawal, and those who are not enrolled', async () => {
    const me = await door.newcomer({ consents: false });
    const slotId = await makeSlot(door.house, 7 * DAY);
    await door.noBooking(me, { slotId }, 'INELIGIBLE', 'CONSENT_MISSING', /请先同意/, /consent/i);
    await consent(me);
    const withdraw =
      'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { consent { version } } }';
    await me.get(withdraw, freshInput({ purpose: 'COUNSELLING' }));
    await door.noBooking(me, { slotId }, 'INELIGIBLE', 'CONSENT_MISSING', /请先同意/, /consent/i);
    const again = (language: 'zh-CN' | 'en') =>
      me.speaking(language).refused(withdraw, freshInput({ purpose: 'COUNSELLING' }));
    await door.refused(again, 'ALREADY_DONE', 'NO_CONSENT', /没有生效中的同意书/, /no consent/i);
    const outdated = (language: 'zh-CN' | 'en') =>
      me
        .speaking(language)
        .refused(
          'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { consent { version } } }',
          freshInput({ purpose: 'COUNSELLING', version: 7 }),
        );
    await door.refused(outdated, 'INSTRUCTIONS_CHANGED', 'CONSENT_OUTDATED', /同意书已更新/, /new wording/i);
    await consent(me);
    for (const status of ['SUSPENDED', 'GRADUATED', 'WITHDRAWN']) {
      await door.run('UPDATE student SET status = ? WHERE id = ?', [status, await studentId(me)]);
      await door.noBooking(me, { slotId }, 'INELIGIBLE', 'NOT_ENROLLED', /在籍/, /enrolled/i);
    }
    await door.run("UPDATE student SET status = 'ENROLLED' WHERE id = ?", [await studentId(me)]);
    expect((await book(me, { slotId })).state).toBe('REQUESTED');
  });

  it('refuses an outdated version of the instructions and tells the new one', async () => {
    const me = await door.newcomer();
    const slotId = await makeSlot(door.house, 8 * DAY);
    for (const [at, instructionsVersion] of [
      [1, 2],
      [1, 99],
    ] as const) {
      const told = await refusedToBook(me, { slotId, instructionsVersion });
      expect(told.extensions.code).toBe('INSTRUCTIONS_CHANGED');
      expect(told.message).toContain(`第 ${at} 版`);
    }
    await door.run(
      "INSERT INTO instructions (id, workflow, version, title, notice, steps, published_at) SELECT ?, workflow, 2, title, notice, steps, published_at FROM instructions WHERE workflow = 'COUNSELLING'",
      [randomUUID()],
    );
    await door.noBooking(
      me,
      { slotId, instructionsVersion: 1 },
      'INSTRUCTIONS_CHANGED',
      'INSTRUCTIONS_OUTDATED',
      /第 2 版/,
      /version 2/i,
    );
    const tick = (language: 'zh-CN' | 'en') =>
      me
        .speaking(language)
        .refused(
          'mutation ($input: AcknowledgeInstructionsInput!) { acknowledgeInstructions(input: $input) { instructions { version } } }',
          freshInput({ workflow: 'COUNSELLING', version: 1 }),
        );
    await door.refused(tick, 'INSTRUCTIONS_CHANGED', 'INSTRUCTIONS_OUTDATED', /第 2 版/, /version 2/i);
    await door.run('DELETE FROM instructions WHERE version = 2');
  });

  it('refuses what is too long or malformed, and a request id used for something else', async () => {
    const me = await door.newcomer();
    const slotId = await makeSlot(door.house, 9 * DAY);
    // A variation selector shows as nothing but is a character all the same.
    for (const purpose of [LONG, '\u{20BB7}'.repeat(501), `a${'\uFE0F'.repeat(5_000)}`]) {
      await door.noBooking(me, { slotId, purpose }, 'INVALID_INPUT', 'INVALID_LENGTH', /过长/, /too long/i);
    }
    for (const instructionsVersion of [0, -1, 2_000_000]) {
      await door.noBooking(me, { slotId, instructionsVersion }, 'INVALID_INPUT', 'INVALID_VALUE', /无效/, /valid/i);
    }
    const before = await snapshot(door.house);
    for (const bad of [
      { requestId: 'not-a-uuid' },
      { requestId: 5 },
      { instructionsVersion: 'one' },
      { instructionsVersion: 1.5 },
      { slotId: null },
      { extra: 1 },
    ]) {
      const told = await me.refused(
        'mutation ($input: BookCounsellingInput!) { bookCounselling(input: $input) { booking { id } } }',
        { input: { slotId, instructionsVersion: 1, requestId: randomUUID(), ...bad } },
      );
      expect(told.extensions.code).toBe('INVALID_INPUT');
    }
    expect(await snapshot(door.house)).toBe(before);
    const requestId = randomUUID();
    await book(me, { slotId, requestId });
    await door.noBooking(
      me,
      { slotId, requestId, purpose: 'other' },
      'INVALID_INPUT',
      'REQUEST_ID_REUSED',
      /同一请求编号/,
      /request id/i,
    );
  });

  it('keeps rare characters, emoji and script text exactly', async () => {
    const texts = [
      '𠮷㛃䶮👨‍👩‍👧 é e\u0301',
      '<script>alert(1)</script>',
      `'; DROP TABLE counselling_booking; -- \\ " %s {time}`,
      '字'.repeat(500),
      '𠮷'.repeat(500),
    ];
    let hours = 0;
    for (const text of texts) {
      const me = await door.newcomer();
      const slotId = await makeSlot(door.house, 10 * DAY + hours++ * HOUR);
      const { id } = await book(me, { slotId, purpose: text });
      await act(await desk(door.house), 'declineCounselling', { id, expectedVersion: 1, note: text });
      for (const reader of [me, await desk(door.house)]) {
        const seen = await sees(reader, id);
        expect([seen.purpose, seen.timeline[0]?.note]).toEqual([text, text]);
      }
    }
  });
});
