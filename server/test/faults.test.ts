import { setTimeout as sleep } from 'node:timers/promises';
import LibsqlDatabase from 'libsql';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import { act as carryOut, rowId } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { bookedId, bookingAct, myBookings, readyStudent, someFreeSlot } from './kit/demo-booking.js';
import { leftovers, place, served, tidyUp } from './kit/fault-place.js';
import { FaultyProxy } from './kit/faulty-proxy.js';
import { Person } from './kit/person.js';

tidyUp();

interface Watch {
  seats(slotId: string): Promise<{ taken: number; open: number }>;
  close(): Promise<void>;
}

const SEATS =
  'SELECT taken, (SELECT COUNT(*) FROM counselling_booking b WHERE b.slot_id = counselling_slot.id) AS open FROM counselling_slot WHERE id = ?';

/** Looks at the database from outside the product. */
async function watch(url: string): Promise<Watch> {
  if (url.startsWith('sqlite:')) {
    const file = new LibsqlDatabase(url.slice('sqlite:'.length), { readonly: true });
    return {
      seats: async (slotId) => {
        const { taken, open } = file.prepare(SEATS).get([rowId(slotId)]) as { taken: number; open: number };
        return { taken, open };
      },
      close: async () => void file.close(),
    };
  }
  const connection: Connection = await createConnection(url);
  return {
    seats: async (slotId) => {
      const [rows] = await connection.execute<RowDataPacket[]>(SEATS, [rowId(slotId)]);
      return rows[0] as unknown as { taken: number; open: number };
    },
    close: () => connection.end(),
  };
}

describe.each(DIALECTS)('faults on %s', (dialect) => {
  it('books once when the answer is lost on its way, and tells the same booking to the retry', async () => {
    const { env, url } = await place(dialect);
    const server = await served(env);
    const student = await readyStudent(server);
    const act = bookingAct(await someFreeSlot(student));
    const proxy = await FaultyProxy.before(server.url);
    leftovers.push(() => proxy.down());
    const cut = new Person(proxy.url, 'student', student.token);

    const swallowed = proxy.swallowAnswer();
    await expect(cut.ask(act.query, act.variables)).rejects.toThrow();
    await swallowed;
    const [made] = await myBookings(student);
    expect(await bookedId(cut, act)).toBe(made?.id);
    expect(await bookedId(student, act)).toBe(made?.id);
    expect(await myBookings(student)).toHaveLength(1);
    const outside = await watch(url);
    leftovers.push(() => outside.close());
    expect(await outside.seats(act.variables.input.slotId)).toEqual({ taken: 1, open: 1 });
    // A copy of the request that comes late, after a change of mind, books nothing anew.
    await carryOut(student, 'cancelCounselling', { id: made?.id ?? '', expectedVersion: 1 });
    expect(await bookedId(student, act)).toBe(made?.id);
    expect((await myBookings(student)).map((booking) => booking.state)).toEqual(['CANCELLED_BY_STUDENT']);
    expect((await outside.seats(act.variables.input.slotId)).taken).toBe(0);
  });

  it('keeps the booking of a server killed right after its commit, and the retry finds it', async () => {
    const { env, url } = await place(dialect);
    const first = await served(env);
    const student = await readyStudent(first);
    const act = bookingAct(await someFreeSlot(student));
    const { slotId } = act.variables.input;
    const proxy = await FaultyProxy.before(first.url);
    leftovers.push(() => proxy.down());
    const swallowed = proxy.swallowAnswer();
    const asking = new Person(proxy.url, 'student', student.token).ask(act.query, act.variables);
    const lost = expect(asking).rejects.toThrow();
    if (dialect === 'mysql') {
      // The row shows outside the moment it is committed, which is before the answer leaves.
      const outside = await watch(url);
      while ((await outside.seats(slotId)).open === 0) await sleep(0);
      await outside.close();
    } else {
      await swallowed;
    }
    first.signal('SIGKILL');
    expect(await first.exited).toBe('SIGKILL');
    await lost;
    const afterwards = await watch(url);
    expect(await afterwards.seats(slotId)).toEqual({ taken: 1, open: 1 });
    await afterwards.close();

    const second = await served(env);
    const again = new Person(second.url, 'student', student.token);
    const id = await bookedId(again, act);
    expect((await myBookings(again)).map((booking) => [booking.id, booking.state])).toEqual([[id, 'REQUESTED']]);
    const outside = await watch(url);
    expect(await outside.seats(slotId)).toEqual({ taken: 1, open: 1 });
    await outside.close();
  });
});
