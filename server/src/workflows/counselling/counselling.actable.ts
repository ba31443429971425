import { onEntities, type EntityUnit } from '../../platform/commands/open-transaction.js';
import type { Actable } from '../../machine/act.js';
import { bookingColumns, BOOKING_FROM, visibleTo, type BookingRow } from './booking.reads.js';
import { CounsellingBooking } from './counselling.entity.js';
import type { BookingFacts } from './counselling.facts.js';
import { OFFICE } from './counselling.permissions.js';
import { counsellingMachine, type BookingState } from './counselling.machine.js';

/** How a booking is loaded and changed by commands on it. */
export function counsellingActable(cutoffMs: number): Actable<BookingFacts, EntityUnit> {
  return {
    machine: counsellingMachine,
    audit: { subjectType: 'CounsellingBooking', sealedOffice: OFFICE },
    nudges: 'deliver',
    open: (services) => onEntities(services.database, services.em),
    load: async (unit, id, actor) => {
      const visible = actor === 'timer' ? { sql: '1 = 1', params: [] } : visibleTo(actor);
      const [facts] = await unit.tx.all<BookingRow>(
        `SELECT ${bookingColumns(cutoffMs)} FROM ${BOOKING_FROM} WHERE ${visible.sql} AND booking.id = ?`,
        [...visible.params, id],
      );
      if (facts === undefined) return null;
      const booking = await unit.em.findOneOrFail(CounsellingBooking, id);
      return {
        facts: { ...facts, state: booking.state, version: booking.version },
        enter: ({ to }, open, { now }) => {
          booking.state = to as BookingState;
          booking.endedKey = open ? '' : booking.id;
          booking.updatedAt = now;
        },
      };
    },
  };
}
