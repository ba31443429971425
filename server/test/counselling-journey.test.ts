import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { chinaDay, chinaTime, comingMonday } from './kit/china-time.js';
import { act, book, consent, makeSlotAt, refusedToAct, seats, tryToBook } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { clockTo, deliver, desk, freshInput, mailAbout, see, sees, titles } from './kit/journey.js';
import { mint, mintStudent, signIn, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

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
const HEALTH_WORDS = /心理|咨询|counsel|psych/i;

describe.each(DIALECTS)('a counselling journey on %s', (dialect) => {
  let house: TestHouse;
  let others: string[];
  const people: Person[] = [];

  beforeAll(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
    const rows = await house.house.services.database.all<{ number: string }>(
      "SELECT number FROM student WHERE number NOT IN ('230900001', '230900002', '2250001') ORDER BY number",
    );
    others = rows.map((row) => row.number);
  });
  afterAll(() => house.close());

  /** Somebody new each time, so that one journey's end is not another's beginning. */
  const newcomer = async (): Promise<Person> => {
    const person = await mintStudent(house, others.pop() ?? 'none left');
    await consent(person);
    people.push(person);
    return person;
  };

  const now = () => house.house.services.clock.now();
  const counsellors = async (person: Person, from: string, to: string): Promise<CounsellorSeen[]> =>
    (await person.get<{ counsellors: { nodes: CounsellorSeen[] } }>(COUNSELLORS, { from, to })).counsellors.nodes;

  it('leads from the instructions over consent and a free time to a confirmed booking with its messages', async () => {
    const lin = await signIn(house, '230900001');
    const chen = await newcomer();
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
    const monday = comingMonday(now());
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

    const [today] = await counsellors(lin, chinaDay(now()), chinaDay(now(), 27));
    const firstFree = today?.slots.find((slot) => slot.remaining > 0 && Date.parse(slot.startsAt) > now());
    expect(today?.nextFreeSlot?.id).toBe(firstFree?.id);

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

    const centre = await desk(house);
    const waiting = await centre.get<{ counsellingBookings: { nodes: { id: string; student: { name: string } }[] } }>(
      '{ counsellingBookings(state: [REQUESTED]) { nodes { id purpose student { name number } } } }',
    );
    expect(waiting.counsellingBookings.nodes).toEqual([
      { id: booking.id, purpose: '想聊聊学业压力', student: { name: '林晓雨', number: '230900001' } },
    ]);
    const offered = (await sees(centre, booking.id)).availableActions.map((action) => action.mutation);
    expect(offered).toEqual(['confirmCounselling', 'declineCounselling', 'cancelCounsellingByCentre']);
    await act(centre, 'confirmCounselling', { id: booking.id, expectedVersion: 1 });

    await deliver(house);
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
    expect(await seats(house, slot.id)).toEqual({ taken: 0, open: 0 });
  });

  it('reminds at 18:00 of the day before, not earlier, and not of what was cancelled', async () => {
    const [lin, chen] = [await newcomer(), await newcomer()];
    const day = chinaDay(now(), 4);
    const [kept, given] = [
      await makeSlotAt(house, chinaTime(day, '07:10')),
      await makeSlotAt(house, chinaTime(day, '23:40'), { counsellor: 1 }),
    ];
    const [mine, theirs] = [await book(lin, { slotId: kept }), await book(chen, { slotId: given })];
    const centre = await desk(house);
    for (const { id } of [mine, theirs]) await act(centre, 'confirmCounselling', { id, expectedVersion: 1 });
    await act(chen, 'cancelCounselling', { id: theirs.id, expectedVersion: 2 });

    const eve = chinaDay(chinaTime(day, '12:00'), -1);
    clockTo(house, chinaTime(eve, '18:00') - 5_000);
    await deliver(house);
    expect(await titles(lin, mine.id)).not.toContain('您有一个预约');
    clockTo(house, chinaTime(eve, '18:00') + 100);
    await deliver(house);
    const [reminder] = await mailAbout(lin, mine.id);
    expect(reminder?.title).toBe('您有一个预约');
    expect(reminder?.body).toMatch(/07:10.*大学生活动中心 302/);
    expect(await titles(chen, theirs.id)).not.toContain('您有一个预约');
    await deliver(house);
    expect((await titles(lin, mine.id)).filter((title) => title === '您有一个预约')).toHaveLength(1);
    await act(await desk(house), 'cancelCounsellingByCentre', { id: mine.id, expectedVersion: 2, note: '老师请假' });
  });

  it('reminds at once of what is confirmed later than that', async () => {
    const student = await newcomer();
    const slotId = await makeSlotAt(house, Math.round(now() + 3 * HOUR));
    const { id } = await book(student, { slotId });
    await act(await desk(house), 'confirmCounselling', { id, expectedVersion: 1 });
    await deliver(house);
    expect(await titles(student, id)).toContain('您有一个预约');
    await act(await desk(house), 'cancelCounsellingByCentre', { id, expectedVersion: 2, note: '老师请假' });
    await deliver(house);
    const seen = await sees(student, id);
    expect(seen).toMatchObject({ state: 'CANCELLED_BY_CENTRE', ended: true, nextStep: null });
    expect(seen.timeline[0]).toMatchObject({ action: 'CANCEL_BY_CENTRE', actor: '心理中心', note: '老师请假' });
    expect(await titles(student, id)).toContain('预约被取消');
    expect(await seats(house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('declines with a reason that the student reads, and gives the seat back', async () => {
    const student = await newcomer();
    const slotId = await makeSlotAt(house, Math.round(now() + 2 * DAY));
    const { id } = await book(student, { slotId });
    await act(await desk(house), 'declineCounselling', { id, expectedVersion: 1, note: '当天老师外出，请选周四' });
    await deliver(house);
    const seen = await sees(student, id);
    expect(seen).toMatchObject({ state: 'DECLINED', stateLabel: '未能安排', ended: true, availableActions: [] });
    expect(seen.timeline[0]).toMatchObject({ action: 'DECLINE', note: '当天老师外出，请选周四' });
    expect(await titles(student, id)).toContain('预约未能安排');
    expect(await seats(house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('lets an unconfirmed request lapse at its start and not before, after alerting the centre', async () => {
    const student = await newcomer();
    const startsAt = Math.round(now() + 3 * DAY);
    const slotId = await makeSlotAt(house, startsAt);
    const { id } = await book(student, { slotId });
    await deliver(house);
    const head = () => mint(house, 'counselling-head', 'console');
    expect(await titles(await head(), id)).toEqual(['有新的预约待确认']);
    expect(await titles(await desk(house), id)).toEqual(['有新的预约待确认']);
    clockTo(house, startsAt - 12 * HOUR);
    await deliver(house);
    expect(await titles(await head(), id)).toContain('预约即将开始仍未确认');
    clockTo(house, startsAt - 5_000);
    await house.house.sweeps.runNow('counselling.expire');
    expect((await sees(student, id)).state).toBe('REQUESTED');
    expect(await seats(house, slotId)).toEqual({ taken: 1, open: 1 });
    clockTo(house, startsAt + 100);
    await house.house.sweeps.runNow('counselling.expire');
    expect((await sees(student, id)).timeline[0]).toMatchObject({ action: 'EXPIRE', to: 'EXPIRED', actor: '系统' });
    expect(await seats(house, slotId)).toEqual({ taken: 0, open: 0 });
    await deliver(house);
    expect(await titles(student, id)).toContain('预约已过期');
  });

  it('does not alert the centre about what it has confirmed', async () => {
    const student = await newcomer();
    const startsAt = Math.round(now() + 3 * DAY);
    const { id } = await book(student, { slotId: await makeSlotAt(house, startsAt) });
    await act(await desk(house), 'confirmCounselling', { id, expectedVersion: 1 });
    clockTo(house, startsAt - 2 * HOUR);
    await deliver(house);
    expect(await titles(await desk(house), id)).toEqual(['有新的预约待确认']);
    await act(await desk(house), 'cancelCounsellingByCentre', { id, expectedVersion: 2, note: '停诊' });
  });

  it('records arrival on the day and the outcome from the start', async () => {
    const student = await newcomer();
    const day = chinaDay(now(), 3);
    const { id } = await book(student, { slotId: await makeSlotAt(house, chinaTime(day, '15:07')) });
    await act(await desk(house), 'confirmCounselling', { id, expectedVersion: 1 });
    clockTo(house, chinaTime(day, '00:00') - 5_000);
    const early = await refusedToAct(await desk(house), 'recordCounsellingArrival', { id, expectedVersion: 2 });
    expect(early.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'NOT_ON_THE_DAY' }] });
    clockTo(house, chinaTime(day, '14:50'));
    const arrived = await act(await desk(house), 'recordCounsellingArrival', { id, expectedVersion: 2 });
    expect(arrived).toMatchObject({ state: 'ARRIVED', version: 3 });
    const outcome = { id, expectedVersion: 3, outcome: 'COMPLETED' };
    const soon = await refusedToAct(await desk(house), 'recordCounsellingOutcome', outcome);
    expect(soon.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'APPOINTMENT_NOT_STARTED' }] });
    clockTo(house, chinaTime(day, '15:57'));
    // The counsellor concerned may say how it ended.
    const done = await act(await mint(house, 'counsellor', 'console'), 'recordCounsellingOutcome', outcome);
    expect(done).toMatchObject({ state: 'COMPLETED', version: 4, availableActions: [] });
    await deliver(house);
    expect(await titles(student, id)).toEqual(expect.arrayContaining(['已登记到访', '预约已完成']));
  });

  it('records a no-show from the fifteenth minute and corrects it with a reason, once', async () => {
    const student = await newcomer();
    const startsAt = Math.round(now() + DAY);
    const slotId = await makeSlotAt(house, startsAt);
    const { id } = await book(student, { slotId });
    await act(await desk(house), 'confirmCounselling', { id, expectedVersion: 1 });
    const noShow = { id, expectedVersion: 2, outcome: 'NO_SHOW' };
    clockTo(house, startsAt + 15 * 60_000 - 5_000);
    const early = await refusedToAct(await desk(house), 'recordCounsellingOutcome', noShow);
    expect(early.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'NO_SHOW_TOO_EARLY' }] });
    clockTo(house, startsAt + 15 * 60_000 + 100);
    expect((await act(await desk(house), 'recordCounsellingOutcome', noShow)).state).toBe('NO_SHOW');
    const bare = { id, expectedVersion: 3, outcome: 'COMPLETED' };
    expect((await refusedToAct(await desk(house), 'recordCounsellingOutcome', bare)).extensions.code).toBe(
      'NOTE_REQUIRED',
    );
    const requestId = '0190c2a0-0000-7000-8000-00000000c0de';
    const correction = { ...bare, note: '学生其实来了，前台漏登', requestId };
    expect((await act(await desk(house), 'recordCounsellingOutcome', correction)).state).toBe('COMPLETED');
    // The answer was lost: the same act again is the same act.
    expect(await act(await desk(house), 'recordCounsellingOutcome', correction)).toMatchObject({
      state: 'COMPLETED',
      version: 4,
    });
    expect((await sees(student, id)).timeline.map((row) => row.action)).toEqual([
      'CORRECT_NO_SHOW',
      'RECORD_NO_SHOW',
      'CONFIRM',
      'BOOK',
    ]);
    expect((await seats(house, slotId)).taken).toBe(1);
  });

  it('lets the student cancel until the cut-off, and the centre record it afterwards', async () => {
    const student = await newcomer();
    const startsAt = Math.round(now() + 3 * DAY);
    const slotId = await makeSlotAt(house, startsAt);
    const { id } = await book(student, { slotId });
    await act(await desk(house), 'confirmCounselling', { id, expectedVersion: 1 });
    const late = { id, expectedVersion: 2 };
    clockTo(house, startsAt - 24 * HOUR - 5_000);
    const early = await refusedToAct(await desk(house), 'recordLateCancellation', late);
    expect(early.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'CUTOFF_NOT_PASSED' }] });
    clockTo(house, startsAt - 24 * HOUR + 100);
    const tooLate = await refusedToAct(student, 'cancelCounselling', late);
    expect(tooLate.extensions).toMatchObject({ code: 'DEADLINE_PASSED', unmet: [{ code: 'CUTOFF_PASSED' }] });
    const [offer] = (await sees(student, id)).availableActions;
    expect(offer).toMatchObject({ code: 'CANCEL', enabled: false, blockedBy: [{ code: 'CUTOFF_PASSED' }] });
    expect((await act(await desk(house), 'recordLateCancellation', late)).state).toBe('CANCELLED_LATE');
    expect(await seats(house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('tells students of no health matter in any message, and English readers nothing in Chinese', async () => {
    const student = await newcomer();
    const { id } = await book(student, { slotId: await makeSlotAt(house, Math.round(now() + 3 * DAY)) });
    await deliver(house);
    const mail = { zh: [] as string[], en: [] as string[] };
    for (const person of people) {
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
    const english = JSON.stringify([mail.en, pages]).replaceAll('大学生活动中心 302', '').replaceAll('中心大楼 415', '');
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(await see(await newcomer(), id)).toBeNull();
  });
});

async function allMail(person: Person): Promise<string[]> {
  const { messages } = await person.get<{ messages: { nodes: { title: string; body: string }[] } }>(
    '{ messages(first: 100) { nodes { title body } } }',
  );
  return messages.nodes.map(({ title, body }) => `${title}|${body}`);
}
