import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Click, SimulatedMessage } from '../../scripts/simulator/simulator.mjs';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { act, book, consent, makeSlot, rowId, type Booking } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { see } from './kit/journey.js';
import { Outside } from './kit/outside.js';
import { mint, mintStudent, type Person } from './kit/person.js';

const LIN = '230900001';
const DESK = 'counselling-desk';
const HEAD = 'counselling-head';
const CALLBACKS = 'wecom.callbacks';

describe.each(DIALECTS)('cards with buttons on %s', (dialect) => {
  let outside: Outside;
  let lin: Person;
  beforeAll(async () => void (outside = await Outside.open(dialect)));
  beforeEach(async () => {
    for (const table of ['counselling_booking', 'counselling_event', 'counselling_slot', 'command_request']) {
      await outside.database.run(`DELETE FROM ${table}`);
    }
    await outside.reset();
    lin = await mintStudent(outside.house, LIN);
    await consent(lin);
  });
  afterAll(() => outside.close());

  /** Lin asks for an appointment; the desk and the head have their cards. */
  const asked = async (): Promise<{ booking: Booking; desk: SimulatedMessage; head: SimulatedMessage }> => {
    const booking = await book(lin, { slotId: await makeSlot(outside.house, 3 * DAY) });
    await outside.send();
    const [desk] = await outside.got(DESK);
    const [head] = await outside.got(HEAD);
    if (desk === undefined || head === undefined) throw new Error('no card came');
    return { booking, desk, head };
  };
  const stateOf = async (booking: Booking) => {
    const rows = await outside.database.all<{ state: string }>('SELECT state FROM counselling_booking WHERE id = ?', [
      rowId(booking.id),
    ]);
    return rows[0]?.state;
  };
  const outcomes = () =>
    outside.database.all<{ state: string; outcome: string | null }>(
      'SELECT state, outcome FROM callback_event ORDER BY received_at, id',
    );
  const onCard = async (user: string) => (await outside.got(user))[0]?.replaceName ?? '';
  const click = (card: SimulatedMessage, key: string, rest: Partial<Click> = {}) =>
    outside.sim.control.click({ taskId: card.taskId, key, userid: card.user, ...rest });

  it('show the time and nothing else of it, with what may be done', async () => {
    const { desk, head } = await asked();
    expect(desk.content).toMatchObject({
      card_type: 'button_interaction',
      main_title: { title: '新预约待确认' },
      button_list: [
        { key: 'CONFIRM', text: '确认' },
        { key: 'DECLINE', text: '婉拒' },
      ],
      button_selection: { question_key: 'choice', title: '婉拒原因' },
    });
    expect(desk.taskId).not.toBe(head.taskId);
    expect(await outside.got('admin')).toEqual([]);
  });

  it('whose button is pressed do it as that person, once, however often that is delivered', async () => {
    const { booking, desk } = await asked();
    const { deliveries } = await click(desk, 'CONFIRM', { deliveries: 3 });
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { ms } of deliveries) expect(ms).toBeLessThan(1_000);
    expect(await stateOf(booking)).toBe('REQUESTED');
    await outside.sweep(CALLBACKS);
    await outside.sweep(CALLBACKS);
    expect(await stateOf(booking)).toBe('CONFIRMED');
    expect(await outcomes()).toEqual([{ state: 'DONE', outcome: null }]);
    const events = await outside.database.all<{ actorAccountId: string }>(
      "SELECT actor_account_id AS actorAccountId FROM counselling_event WHERE action = 'CONFIRM'",
    );
    expect(events).toEqual([{ actorAccountId: await outside.accountOf(DESK) }]);
    expect(await onCard(DESK)).toBe('已确认');
    const audit = await outside.database.all<{ accountId: string; detail: string }>(
      "SELECT account_id AS accountId, detail FROM audit_entry WHERE action = 'CARD_CLICKED'",
    );
    expect(audit.at(-1)?.accountId).toBe(await outside.accountOf(DESK));
    expect(audit.at(-1)?.detail).toContain('WECOM_CARD');
  });

  it('found again after a crash between the deed and its note do it once', async () => {
    const { booking, desk } = await asked();
    await click(desk, 'CONFIRM');
    await outside.sweep(CALLBACKS);
    await outside.database.run("UPDATE callback_event SET state = 'RECEIVED', done_at = NULL");
    await outside.sweep(CALLBACKS);
    expect(await outcomes()).toEqual([{ state: 'DONE', outcome: null }]);
    expect(await stateOf(booking)).toBe('CONFIRMED');
    const events = await outside.database.all("SELECT id FROM counselling_event WHERE action = 'CONFIRM'");
    expect(events).toHaveLength(1);
  });

  it('decline with the reason that was chosen, and not without one', async () => {
    const { booking, desk } = await asked();
    await click(desk, 'DECLINE');
    await outside.sweep(CALLBACKS);
    expect(await outcomes()).toEqual([{ state: 'REFUSED', outcome: 'NOTE_REQUIRED' }]);
    expect(await onCard(DESK)).toBe('');
    await outside.sim.control.advance(1_000);
    await click(desk, 'DECLINE', { selected: { choice: 'o0' } });
    await outside.sweep(CALLBACKS);
    expect(await stateOf(booking)).toBe('DECLINED');
    expect(await onCard(DESK)).toBe('已婉拒');
    const seen = await see(lin, booking.id);
    expect(seen?.timeline.find(({ action }) => action === 'DECLINE')?.note).toBe('该时段无法安排');
  });

  it('are of no use to anybody else: another colleague, the student, a stranger', async () => {
    const { booking, desk } = await asked();
    for (const userid of [HEAD, LIN, 'stranger', 'nobody-at-all']) await click(desk, 'CONFIRM', { userid });
    await outside.sweep(CALLBACKS);
    expect(await stateOf(booking)).toBe('REQUESTED');
    expect((await outcomes()).map(({ outcome }) => outcome)).toEqual(new Array(4).fill('NOT_ADDRESSEE'));
  });

  it('act with the roles of this moment: who has lost them, or is disabled, does nothing', async () => {
    const { booking, desk, head } = await asked();
    const roles = await outside.database.all<{ id: string; staffId: string }>(
      'SELECT staff_role.id, staff_id AS staffId FROM staff_role JOIN staff ON staff.id = staff_id' +
        ' JOIN account ON account.id = staff.account_id WHERE username = ?',
      [DESK],
    );
    await outside.database.run("UPDATE staff_role SET role = 'PUBLISHER' WHERE id = ?", [roles[0]?.id ?? '']);
    await outside.database.run('UPDATE account SET disabled_at = 1 WHERE username = ?', [HEAD]);
    await click(desk, 'CONFIRM');
    await click(head, 'CONFIRM');
    await outside.sweep(CALLBACKS);
    await outside.database.run("UPDATE staff_role SET role = 'DESK' WHERE id = ?", [roles[0]?.id ?? '']);
    expect(await stateOf(booking)).toBe('REQUESTED');
    expect((await outcomes()).map(({ outcome }) => outcome).sort()).toEqual(['FORBIDDEN', 'NOBODY']);
    expect(await onCard(DESK)).toBe('您不能进行此操作');
  });

  it('that are out of date are refused, and say so', async () => {
    const { booking, desk } = await asked();
    await act(lin, 'cancelCounselling', { id: booking.id, expectedVersion: booking.version });
    await click(desk, 'CONFIRM');
    await outside.sweep(CALLBACKS);
    expect(await stateOf(booking)).toBe('CANCELLED_BY_STUDENT');
    expect(await outcomes()).toEqual([{ state: 'REFUSED', outcome: 'CONFLICT' }]);
    expect(await onCard(DESK)).toBe('情况已变，请打开查看');
  });

  it('of the others are told when somebody has acted, wherever that was', async () => {
    const { booking } = await asked();
    const head = await mint(outside.house, HEAD, 'console');
    await act(head, 'confirmCounselling', { id: booking.id, expectedVersion: booking.version });
    await outside.sweep('cards');
    await outside.sweep('cards');
    expect([await onCard(DESK), await onCard(HEAD)]).toEqual(['情况已变，请打开查看', '情况已变，请打开查看']);
    expect(await outside.sim.control.requests('update_template_card')).toHaveLength(2);
  });

  it('that cannot be changed leave what was done as it is', async () => {
    const { booking, desk } = await asked();
    await outside.sim.control.faults({ match: 'update_template_card', errcode: 60140, times: 0 });
    await click(desk, 'CONFIRM');
    await outside.sweep(CALLBACKS);
    await outside.sweep('cards');
    expect(await stateOf(booking)).toBe('CONFIRMED');
    expect(await outcomes()).toEqual([{ state: 'DONE', outcome: null }]);
    expect(await onCard(DESK)).toBe('');
    // WeCom said no, so it is let be.
    const before = (await outside.sim.control.requests('update_template_card')).length;
    await outside.sweep('cards');
    expect(await outside.sim.control.requests('update_template_card')).toHaveLength(before);
  });

  it('sent before the account was linked with another WeCom name are of no use to the old one', async () => {
    const { booking, desk } = await asked();
    await outside.database.run(
      "INSERT INTO identity_link (id, provider, subject, account_id, created_at) VALUES ('link-of-desk', 'WECOM', 'the-right-one', ?, 1)",
      [await outside.accountOf(DESK)],
    );
    await click(desk, 'CONFIRM');
    await outside.sweep(CALLBACKS);
    expect(await stateOf(booking)).toBe('REQUESTED');
    expect(await outcomes()).toEqual([{ state: 'REFUSED', outcome: 'NOT_ADDRESSEE' }]);
  });

  it('are told that they are out of date however many others are not', async () => {
    const { booking } = await asked();
    const chen = await mintStudent(outside.house, '230900002');
    await consent(chen);
    const other = await book(chen, { slotId: await makeSlot(outside.house, 4 * DAY) });
    const head = await mint(outside.house, HEAD, 'console');
    await act(head, 'confirmCounselling', { id: booking.id, expectedVersion: booking.version });
    const now = outside.services.clock.now();
    await insertRows(
      outside.database,
      'delivery',
      Array.from({ length: 600 }, () => {
        const id = newId();
        return {
          ...{ id, outbox_id: newId(), account_id: newId(), audience: 'STAFF', channel: 'WECOM', template: 'x' },
          ...{ subject_type: 'APPOINTMENT', subject_id: rowId(other.id), subject_version: other.version },
          ...{ state: 'SENT', due_at: 1, attempts: 1, sent_at: now - HOUR, created_at: now - HOUR },
          response_code: outside.services.cipher.seal('still good', id),
        };
      }),
    );
    await outside.sweep('cards');
    expect(await onCard(DESK)).toBe('情况已变，请打开查看');
  });

  it('older than WeCom lets them be changed are let be', async () => {
    const { booking } = await asked();
    await outside.advance(DAY - MINUTE);
    const desk = await mint(outside.house, DESK, 'console');
    await act(desk, 'confirmCounselling', { id: booking.id, expectedVersion: booking.version });
    await outside.sweep('cards');
    expect(await outside.sim.control.requests('update_template_card')).toEqual([]);
  });

  it('come back only through a seal that is WeCom’s', async () => {
    const { booking, desk } = await asked();
    for (const tamper of ['SIGNATURE', 'BODY', 'CORP', 'TIMESTAMP'] as const) {
      const { deliveries } = await click(desk, 'CONFIRM', { tamper });
      expect(deliveries.map(({ status }) => status)).toEqual([403]);
    }
    await outside.sweep(CALLBACKS);
    expect(await stateOf(booking)).toBe('REQUESTED');
    expect(await outcomes()).toEqual([]);
  });
});
