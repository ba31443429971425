import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { chinaDay, chinaTime } from './kit/china-time.js';
import { act, book, makeSlot, makeSlotAt, refusedToAct, seats } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { clockTo, deliver, desk, see, sees, titles } from './kit/journey.js';
import { mint, type Person } from './kit/person.js';
import { SharedHouse } from './kit/shared-house.js';

const HEALTH_WORDS = /心理|咨询|counsel|psych/i;

describe.each(DIALECTS)('how a booking ends on %s', (dialect) => {
  const door = new SharedHouse(dialect);

  it('reminds at once of what is confirmed later than that', async () => {
    const student = await door.newcomer();
    const slotId = await makeSlot(door.house, 3 * HOUR);
    const { id } = await book(student, { slotId });
    await act(await desk(door.house), 'confirmCounselling', { id, expectedVersion: 1 });
    await deliver(door.house);
    expect(await titles(student, id)).toContain('您有一个预约');
    await act(await desk(door.house), 'cancelCounsellingByCentre', { id, expectedVersion: 2, note: '老师请假' });
    await deliver(door.house);
    const seen = await sees(student, id);
    expect(seen).toMatchObject({ state: 'CANCELLED_BY_CENTRE', ended: true, nextStep: null });
    expect(seen.timeline[0]).toMatchObject({ action: 'CANCEL_BY_CENTRE', actor: '心理中心', note: '老师请假' });
    expect(await titles(student, id)).toContain('预约被取消');
    expect(await seats(door.house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('declines with a reason that the student reads, and gives the seat back', async () => {
    const student = await door.newcomer();
    const slotId = await makeSlot(door.house, 2 * DAY);
    const { id } = await book(student, { slotId });
    await act(await desk(door.house), 'declineCounselling', { id, expectedVersion: 1, note: '当天老师外出，请选周四' });
    await deliver(door.house);
    const seen = await sees(student, id);
    expect(seen).toMatchObject({ state: 'DECLINED', stateLabel: '未能安排', ended: true, availableActions: [] });
    expect(seen.timeline[0]).toMatchObject({ action: 'DECLINE', note: '当天老师外出，请选周四' });
    expect(await titles(student, id)).toContain('预约未能安排');
    expect(await seats(door.house, slotId)).toEqual({ taken: 0, open: 0 });
    // Whom it was declined may ask again, and think better of it.
    const again = await book(student, { slotId });
    await act(student, 'cancelCounselling', { id: again.id, expectedVersion: 1 });
    expect(await seats(door.house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('lets an unconfirmed request lapse at its start and not before, after alerting the centre', async () => {
    const student = await door.newcomer();
    const startsAt = Math.round(door.now() + 3 * DAY);
    const slotId = await makeSlotAt(door.house, startsAt);
    const { id } = await book(student, { slotId });
    await deliver(door.house);
    const head = () => mint(door.house, 'counselling-head', 'console');
    expect(await titles(await head(), id)).toEqual(['有新的预约待确认']);
    expect(await titles(await desk(door.house), id)).toEqual(['有新的预约待确认']);
    clockTo(door.house, startsAt - 12 * HOUR);
    await deliver(door.house);
    expect(await titles(await head(), id)).toContain('预约即将开始仍未确认');
    clockTo(door.house, startsAt - 30_000);
    await door.house.house.sweeps.runNow('counselling.expire');
    expect((await sees(student, id)).state).toBe('REQUESTED');
    expect(await seats(door.house, slotId)).toEqual({ taken: 1, open: 1 });
    clockTo(door.house, startsAt + 100);
    await door.house.house.sweeps.runNow('counselling.expire');
    expect((await sees(student, id)).timeline[0]).toMatchObject({ action: 'EXPIRE', to: 'EXPIRED', actor: '系统' });
    expect(await seats(door.house, slotId)).toEqual({ taken: 0, open: 0 });
    await deliver(door.house);
    expect(await titles(student, id)).toContain('预约已过期');
  });

  it('does not alert the centre about what it has confirmed', async () => {
    const student = await door.newcomer();
    const startsAt = Math.round(door.now() + 3 * DAY);
    const { id } = await book(student, { slotId: await makeSlotAt(door.house, startsAt) });
    await act(await desk(door.house), 'confirmCounselling', { id, expectedVersion: 1 });
    clockTo(door.house, startsAt - 2 * HOUR);
    await deliver(door.house);
    expect(await titles(await desk(door.house), id)).toEqual(['有新的预约待确认']);
    await act(await desk(door.house), 'cancelCounsellingByCentre', { id, expectedVersion: 2, note: '停诊' });
  });

  it('records arrival on the day and the outcome from the start', async () => {
    const student = await door.newcomer();
    const day = chinaDay(door.now(), 3);
    const { id } = await book(student, { slotId: await makeSlotAt(door.house, chinaTime(day, '15:07')) });
    await act(await desk(door.house), 'confirmCounselling', { id, expectedVersion: 1 });
    clockTo(door.house, chinaTime(day, '00:00') - 30_000);
    const early = await refusedToAct(await desk(door.house), 'recordCounsellingArrival', { id, expectedVersion: 2 });
    expect(early.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'NOT_ON_THE_DAY' }] });
    clockTo(door.house, chinaTime(day, '14:50'));
    const arrived = await act(await desk(door.house), 'recordCounsellingArrival', { id, expectedVersion: 2 });
    expect(arrived).toMatchObject({ state: 'ARRIVED', version: 3 });
    const outcome = { id, expectedVersion: 3, outcome: 'COMPLETED' };
    const soon = await refusedToAct(await desk(door.house), 'recordCounsellingOutcome', outcome);
    expect(soon.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'APPOINTMENT_NOT_STARTED' }] });
    clockTo(door.house, chinaTime(day, '15:57'));
    // The counsellor concerned may say how it ended.
    const done = await act(await mint(door.house, 'counsellor', 'console'), 'recordCounsellingOutcome', outcome);
    expect(done).toMatchObject({ state: 'COMPLETED', version: 4, availableActions: [] });
    await deliver(door.house);
    expect(await titles(student, id)).toEqual(expect.arrayContaining(['已登记到访', '预约已完成']));
  });

  it('records a no-show from the fifteenth minute and corrects it with a reason, once', async () => {
    const student = await door.newcomer();
    const startsAt = Math.round(door.now() + DAY);
    const slotId = await makeSlotAt(door.house, startsAt);
    const { id } = await book(student, { slotId });
    await act(await desk(door.house), 'confirmCounselling', { id, expectedVersion: 1 });
    const noShow = { id, expectedVersion: 2, outcome: 'NO_SHOW' };
    clockTo(door.house, startsAt + 15 * 60_000 - 30_000);
    const early = await refusedToAct(await desk(door.house), 'recordCounsellingOutcome', noShow);
    expect(early.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'NO_SHOW_TOO_EARLY' }] });
    clockTo(door.house, startsAt + 15 * 60_000 + 100);
    expect((await act(await desk(door.house), 'recordCounsellingOutcome', noShow)).state).toBe('NO_SHOW');
    const bare = { id, expectedVersion: 3, outcome: 'COMPLETED' };
    expect((await refusedToAct(await desk(door.house), 'recordCounsellingOutcome', bare)).extensions.code).toBe(
      'NOTE_REQUIRED',
    );
    const requestId = '0190c2a0-0000-7000-8000-00000000c0de';
    const correction = { ...bare, note: '学生其实来了，前台漏登', requestId };
    expect((await act(await desk(door.house), 'recordCounsellingOutcome', correction)).state).toBe('COMPLETED');
    // The answer was lost: the same act again is the same act.
    expect(await act(await desk(door.house), 'recordCounsellingOutcome', correction)).toMatchObject({
      state: 'COMPLETED',
      version: 4,
    });
    expect((await sees(student, id)).timeline.map((row) => row.action)).toEqual([
      'CORRECT_NO_SHOW',
      'RECORD_NO_SHOW',
      'CONFIRM',
      'BOOK',
    ]);
    expect((await seats(door.house, slotId)).taken).toBe(1);
  });

  it('lets the student cancel until the cut-off, and the centre record it afterwards', async () => {
    const student = await door.newcomer();
    const startsAt = Math.round(door.now() + 3 * DAY);
    const slotId = await makeSlotAt(door.house, startsAt);
    const { id } = await book(student, { slotId });
    await act(await desk(door.house), 'confirmCounselling', { id, expectedVersion: 1 });
    const late = { id, expectedVersion: 2 };
    clockTo(door.house, startsAt - 24 * HOUR - 30_000);
    const early = await refusedToAct(await desk(door.house), 'recordLateCancellation', late);
    expect(early.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'CUTOFF_NOT_PASSED' }] });
    clockTo(door.house, startsAt - 24 * HOUR + 100);
    const tooLate = await refusedToAct(student, 'cancelCounselling', late);
    expect(tooLate.extensions).toMatchObject({ code: 'DEADLINE_PASSED', unmet: [{ code: 'CUTOFF_PASSED' }] });
    const [offer] = (await sees(student, id)).availableActions;
    expect(offer).toMatchObject({ code: 'CANCEL', enabled: false, blockedBy: [{ code: 'CUTOFF_PASSED' }] });
    expect((await act(await desk(door.house), 'recordLateCancellation', late)).state).toBe('CANCELLED_LATE');
    expect(await seats(door.house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('tells students of no health matter in any message, and English readers nothing in Chinese', async () => {
    const student = await door.newcomer();
    const { id } = await book(student, { slotId: await makeSlot(door.house, 3 * DAY) });
    await deliver(door.house);
    const mail = { zh: [] as string[], en: [] as string[] };
    for (const person of door.people) {
      mail.zh.push(...(await allMail(person)));
      mail.en.push(...(await allMail(person.speaking('en'))));
    }
    const pages = await student.speaking('en').get(
      `query ($id: ID!) { workflows { title moduleTitle closedReason ownerOffice { name contacts { campus { name } } } }
        service { name university crisisLines { label campus { name } } }
        viewer { student { identityLabel campus { name } appointments(first: 100) { nodes {
          stateLabel stateMeaning nextStep timeline { label toLabel actor }
          availableActions { label blockedBy { reason } } slot { bookable { reasons { reason } } } } } } }
        node(id: $id) { ... on CounsellingBooking { stateLabel stateMeaning nextStep timeline { actor } } } }`,
      { id },
    );
    // All twelve messages that a student can get were sent in this file; two share a title.
    expect(new Set(mail.zh.map((text) => text.split('|')[0])).size).toBe(11);
    for (const text of [...mail.zh, ...mail.en]) expect(text).not.toMatch(HEALTH_WORDS);
    // The room is content: it is named as it stands on the door.
    const english = JSON.stringify([mail.en, pages])
      .replaceAll('大学生活动中心 302', '')
      .replaceAll('中心大楼 415', '');
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(await see(await door.newcomer(), id)).toBeNull();
  });
});

async function allMail(person: Person): Promise<string[]> {
  const { messages } = await person.get<{ messages: { nodes: { title: string; body: string }[] } }>(
    '{ messages(first: 100) { nodes { title body } } }',
  );
  return messages.nodes.map(({ title, body }) => `${title}|${body}`);
}
