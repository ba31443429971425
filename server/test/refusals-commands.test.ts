import { randomUUID } from 'node:crypto';
import { beforeAll, describe, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { act, book, makeSlot, type ActArgs, type Booking } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { desk } from './kit/journey.js';
import { mint, nobody, type Person } from './kit/person.js';
import { RefusalHouse } from './kit/refusal-house.js';

const LONG = '字'.repeat(501);

describe.each(DIALECTS)('a command refused on %s', (dialect) => {
  const door = new RefusalHouse(dialect);
  let me: Person;
  let booking: Booking;
  const CENTRE = [
    'confirmCounselling',
    'declineCounselling',
    'cancelCounsellingByCentre',
    'recordCounsellingArrival',
    'recordLateCancellation',
    'recordCounsellingOutcome',
  ];
  const on = (mutation: string, more: Partial<ActArgs> = {}): ActArgs => ({
    id: booking.id,
    expectedVersion: 1,
    note: '原因',
    ...(mutation === 'recordCounsellingOutcome' ? { outcome: 'COMPLETED' } : {}),
    ...more,
  });

  beforeAll(async () => {
    me = await door.newcomer();
    booking = await book(me, { slotId: await makeSlot(door.house, 20 * DAY) });
  });

  it('refuses those whose it is not, telling them nothing', async () => {
    const other = await door.newcomer();
    await door.noAct(other, 'cancelCounselling', on('cancelCounselling'), 'NOT_FOUND', null, /没有找到/, /not found/i);
    for (const mutation of CENTRE) {
      await door.noAct(me, mutation, on(mutation), 'FORBIDDEN', null, /无权/, /not allowed/i);
      await door.noAct(
        await mint(door.house, 'admin', 'console'),
        mutation,
        on(mutation),
        'FORBIDDEN',
        null,
        /无权/,
        /not allowed/i,
      );
      await door.noAct(nobody(door.house), mutation, on(mutation), 'UNAUTHENTICATED', null, /登录/, /sign in/i);
    }
    await door.noAct(
      await desk(door.house),
      'cancelCounselling',
      on('cancelCounselling'),
      'FORBIDDEN',
      null,
      /无权/,
      /not allowed/i,
    );
    await door.noBooking(
      await desk(door.house),
      { slotId: booking.slot.id },
      'FORBIDDEN',
      null,
      /无权/,
      /not allowed/i,
    );
  });

  it('refuses garbage ids, stale versions, missing and over-long notes', async () => {
    const centre = await desk(door.house);
    for (const mutation of CENTRE) {
      await door.noAct(
        centre,
        mutation,
        on(mutation, { id: 'garbage' }),
        'INVALID_INPUT',
        'INVALID_ID',
        /编号无效/,
        /not a valid id/i,
      );
      await door.noAct(
        centre,
        mutation,
        on(mutation, { id: booking.slot.id }),
        'INVALID_INPUT',
        'INVALID_ID',
        /编号无效/,
        /id/i,
      );
      const unknown = toGlobalId('CounsellingBooking', randomUUID());
      await door.noAct(centre, mutation, on(mutation, { id: unknown }), 'NOT_FOUND', null, /没有找到/, /not found/i);
      await door.noAct(
        centre,
        mutation,
        on(mutation, { expectedVersion: 7 }),
        'CONFLICT',
        'CHANGED_MEANWHILE',
        /刚刚被更新/,
        /just been changed/i,
      );
      await door.noAct(
        centre,
        mutation,
        on(mutation, { note: LONG }),
        'INVALID_INPUT',
        'INVALID_LENGTH',
        /过长/,
        /too long/i,
      );
    }
    for (const mutation of ['declineCounselling', 'cancelCounsellingByCentre']) {
      for (const note of [undefined, '', ' \n\u3000']) {
        await door.noAct(centre, mutation, on(mutation, { note }), 'NOTE_REQUIRED', 'NOTE_REQUIRED', /原因/, /reason/i);
      }
    }
    await door.noAct(
      me,
      'cancelCounselling',
      on('cancelCounselling', { expectedVersion: 0 }),
      'CONFLICT',
      'CHANGED_MEANWHILE',
      /更新/,
      /changed/i,
    );
  });

  it('refuses what the state does not allow', async () => {
    const centre = await desk(door.house);
    for (const mutation of ['recordCounsellingArrival', 'recordLateCancellation', 'recordCounsellingOutcome']) {
      await door.noAct(
        centre,
        mutation,
        on(mutation),
        'WINDOW_CLOSED',
        'NOT_IN_THIS_STATE',
        /当前状态/,
        /present state/i,
      );
    }
    await act(centre, 'confirmCounselling', on('confirmCounselling'));
    const again = on('confirmCounselling', { expectedVersion: 2 });
    await door.noAct(
      centre,
      'confirmCounselling',
      again,
      'ALREADY_DONE',
      'ALREADY_IN_STATE',
      /已经是该状态/,
      /already/i,
    );
    await door.noAct(
      centre,
      'declineCounselling',
      again,
      'WINDOW_CLOSED',
      'NOT_IN_THIS_STATE',
      /当前状态/,
      /present state/i,
    );
    await act(me, 'cancelCounselling', on('cancelCounselling', { expectedVersion: 2 }));
    for (const mutation of CENTRE) {
      const ended = on(mutation, { expectedVersion: 3 });
      await door.noAct(centre, mutation, ended, 'WINDOW_CLOSED', 'NOT_IN_THIS_STATE', /当前状态/, /present state/i);
    }
    await door.noAct(
      me,
      'cancelCounselling',
      on('x', { expectedVersion: 3 }),
      'ALREADY_DONE',
      'ALREADY_IN_STATE',
      /已经是该状态/,
      /already/i,
    );
  });

  it('refuses a confirmation after the start', async () => {
    const late = await door.newcomer();
    const { id } = await book(late, { slotId: await makeSlot(door.house, HOUR) });
    door.house.advance(HOUR + 1_000);
    const args = { id, expectedVersion: 1 };
    await door.noAct(
      await desk(door.house),
      'confirmCounselling',
      args,
      'WINDOW_CLOSED',
      'APPOINTMENT_STARTED',
      /时间已到/,
      /already begun/i,
    );
  });
});
