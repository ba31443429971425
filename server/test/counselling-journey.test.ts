import { describe, expect, it } from 'vitest';
import { HOUR } from '../src/kernel/clock.js';
import { chinaDay, chinaTime, comingMonday } from './kit/china-time.js';
import { act, book, makeSlotAt, rowId, seats, tryToBook } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { clockTo, deliver, desk, freshInput, mailAbout, sees, titles } from './kit/journey.js';
import { signIn, type Person } from './kit/person.js';
import { SharedHouse } from './kit/shared-house.js';

interface Slot {
  readonly id: string;
  readonly startsAt: string;
  readonly remaining: number;
  readonly bookable: { readonly ok: boolean; readonly reasons: readonly { readonly code: string }[] };
}

interface CounsellorSeen {
  readonly name: string;
  readonly nextFreeSlot: Slot | null;
  readonly slots: readonly Slot[];
}

const SLOT = 'id startsAt remaining bookable { ok reasons { code } }';
const COUNSELLORS = `query ($from: Date!, $to: Date!) { counsellors { nodes { name nextFreeSlot { ${SLOT} } slots(from: $from, to: $to) { ${SLOT} } } } }`;

describe.each(DIALECTS)('a counselling journey on %s', (dialect) => {
  const door = new SharedHouse(dialect);
  const counsellors = async (person: Person, from: string, to: string): Promise<CounsellorSeen[]> =>
    (await person.get<{ counsellors: { nodes: CounsellorSeen[] } }>(COUNSELLORS, { from, to })).counsellors.nodes;

  it('leads from the instructions over consent and a free time to a confirmed booking with its messages', async () => {
    const lin = await signIn(door.house, '230900001');
    const chen = await door.newcomer();
    const ask = '{ instructions(workflow: "COUNSELLING") { version title notice procedure acknowledged } }';
    const before = await lin.get<{ instructions: { version: number; notice: string[]; acknowledged: boolean } }>(ask);
    expect(before.instructions).toMatchObject({ version: 1, title: '心理咨询预约须知', acknowledged: false });
    expect(before.instructions.notice.join()).toContain('12356');
    await lin.get(
      'mutation ($input: AcknowledgeInstructionsInput!) { acknowledgeInstructions(input: $input) { instructions { acknowledged } } }',
      freshInput({ workflow: 'COUNSELLING', version: 1 }),
    );
    expect((await lin.get<typeof before>(ask)).instructions.acknowledged).toBe(true);
    await lin.get(
      'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { consent { version } } }',
      freshInput({ purpose: 'COUNSELLING', version: 1 }),
    );
    const consents = await lin.get<{ viewer: { student: { consents: object[] } } }>(
      '{ viewer { student { consents { purpose version withdrawnAt } } } }',
    );
    expect(consents.viewer.student.consents).toEqual([{ purpose: 'COUNSELLING', version: 1, withdrawnAt: null }]);

    // A usual week of the first counsellor, sessions of 50 minutes and 10 between: by the demo's printed hours.
    const monday = comingMonday(door.now());
    const [shen] = await counsellors(lin, monday, chinaDay(chinaTime(monday, '12:00'), 6));
    const hours: Record<number, string[]> = {
      0: ['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'],
      1: ['14:00', '15:00', '16:00'],
      2: ['09:00', '10:00', '11:00'],
      3: ['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'],
      4: ['14:00', '15:00', '16:00'],
    };
    const planned = Object.entries(hours).flatMap(([day, times]) =>
      times.map((time) => chinaTime(chinaDay(chinaTime(monday, '12:00'), Number(day)), time)),
    );
    expect(shen?.slots.map((slot) => Date.parse(slot.startsAt))).toEqual(planned);

    const [today] = await counsellors(lin, chinaDay(door.now()), chinaDay(door.now(), 27));
    const free = (seen: CounsellorSeen | undefined) =>
      seen?.slots.filter((slot) => slot.remaining > 0 && Date.parse(slot.startsAt) > door.now()) ?? [];
    const [first, second] = free(today);
    expect(today?.nextFreeSlot?.id).toBe(first?.id);
    // Taken by somebody, it is the next one that is free.
    await book(await door.newcomer(), { slotId: first?.id ?? '' });
    const [later] = await counsellors(lin, chinaDay(door.now()), chinaDay(door.now(), 27));
    expect(later?.nextFreeSlot?.id).toBe(second?.id);

    const slot = shen?.slots[0];
    if (slot === undefined) throw new Error('no slot');
    expect(slot).toMatchObject({ remaining: 1, bookable: { ok: true, reasons: [] } });
    const booking = await book(lin, { slotId: slot.id, purpose: '想聊聊学业压力' });
    expect(await sees(lin, booking.id)).toMatchObject({
      state: 'REQUESTED',
      stateLabel: '待确认',
      ended: false,
      version: 1,
      purpose: '想聊聊学业压力',
      slot: { id: slot.id, remaining: 0 },
      timeline: [{ action: 'BOOK', from: null, to: 'REQUESTED', actor: '本人' }],
      availableActions: [{ code: 'CANCEL', enabled: true, mutation: 'cancelCounselling' }],
      cancellableUntil: slot.startsAt,
    });

    const [forOthers] = await counsellors(chen, monday, monday);
    expect(forOthers?.slots[0]?.bookable).toEqual({ ok: false, reasons: [{ code: 'SLOT_FULL' }] });
    expect((await tryToBook(chen, { slotId: slot.id })).errors?.[0]?.extensions.code).toBe('FULL');

    const centre = await desk(door.house);
    const waiting = await centre.get<{ counsellingBookings: { nodes: { id: string; student: { name: string } }[] } }>(
      '{ counsellingBookings(state: [REQUESTED]) { nodes { id purpose student { name number } } } }',
    );
    expect(waiting.counsellingBookings.nodes).toContainEqual({
      id: booking.id,
      purpose: '想聊聊学业压力',
      student: { name: '林晓雨', number: '230900001' },
    });
    const offered = (await sees(centre, booking.id)).availableActions.map((action) => action.mutation);
    expect(offered).toEqual(['confirmCounselling', 'declineCounselling', 'cancelCounsellingByCentre']);
    await act(centre, 'confirmCounselling', { id: booking.id, expectedVersion: 1 });

    await deliver(door.house);
    const confirmed = await sees(lin, booking.id);
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', stateLabel: '已确认', version: 2 });
    // Newest first; staff are told by their office and never by name.
    expect(confirmed.timeline.map((row) => [row.action, row.actor])).toEqual([
      ['CONFIRM', '心理中心'],
      ['BOOK', '本人'],
    ]);
    expect(Date.parse(confirmed.cancellableUntil ?? '')).toBe(Date.parse(slot.startsAt) - 24 * HOUR);
    const mail = await mailAbout(lin, booking.id);
    expect(mail.map((message) => message.title).sort()).toEqual(['预约已提交', '预约已确认'].sort());
    expect(mail.find((message) => message.title === '预约已确认')?.body).toMatch(/09:00.*大学生活动中心 302/);
    const { viewer } = await lin.get<{ viewer: { unreadCount: number } }>('{ viewer { unreadCount } }');
    expect(viewer.unreadCount).toBe(2);
    await act(lin, 'cancelCounselling', { id: booking.id, expectedVersion: 2 });
    expect(await seats(door.house, slot.id)).toEqual({ taken: 0, open: 0 });
  });

  it('reminds at 18:00 of the day before, not earlier, and not of what was cancelled', async () => {
    const [lin, chen] = [await door.newcomer(), await door.newcomer()];
    const day = chinaDay(door.now(), 4);
    const [kept, given] = [
      await makeSlotAt(door.house, chinaTime(day, '07:10')),
      await makeSlotAt(door.house, chinaTime(day, '23:40'), { counsellor: 1 }),
    ];
    const [mine, theirs] = [await book(lin, { slotId: kept }), await book(chen, { slotId: given })];
    const centre = await desk(door.house);
    for (const { id } of [mine, theirs]) await act(centre, 'confirmCounselling', { id, expectedVersion: 1 });
    await act(chen, 'cancelCounselling', { id: theirs.id, expectedVersion: 2 });

    // What was given up is not even waiting any more.
    const reminders = await door.house.house.services.database.all<{ status: string; subject: string }>(
      "SELECT status, subject_id AS subject FROM outbox WHERE template = 'appointment.reminder'",
    );
    const status = new Map(reminders.map((row) => [row.subject, row.status]));
    expect([status.get(rowId(mine.id)), status.get(rowId(theirs.id))]).toEqual(['PENDING', 'CANCELLED']);

    // Were it left waiting all the same, it would find no reason to be sent.
    await door.run("UPDATE outbox SET status = 'PENDING' WHERE subject_id = ? AND template = 'appointment.reminder'", [
      rowId(theirs.id),
    ]);
    const eve = chinaDay(chinaTime(day, '12:00'), -1);
    clockTo(door.house, chinaTime(eve, '18:00') - 30_000);
    await deliver(door.house);
    expect(await titles(lin, mine.id)).not.toContain('您有一个预约');
    clockTo(door.house, chinaTime(eve, '18:00') + 100);
    await deliver(door.house);
    const [reminder] = await mailAbout(lin, mine.id);
    expect(reminder?.title).toBe('您有一个预约');
    expect(reminder?.body).toMatch(/07:10.*大学生活动中心 302/);
    expect(await titles(chen, theirs.id)).not.toContain('您有一个预约');
    await deliver(door.house);
    expect((await titles(lin, mine.id)).filter((title) => title === '您有一个预约')).toHaveLength(1);
    await act(await desk(door.house), 'cancelCounsellingByCentre', {
      id: mine.id,
      expectedVersion: 2,
      note: '老师请假',
    });
  });
});
