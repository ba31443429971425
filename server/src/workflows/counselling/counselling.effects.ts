import { DAY, HOUR } from '../../kernel/clock.js';
import { dayOf, startOfDay } from '../../kernel/shanghai.js';
import type { Effect } from '../../machine/manifest.js';
import type { EffectOf } from '../../machine/workflow-table.js';
import { cancelMessages } from '../../messaging/stage-messages.js';
import { releaseSeat } from '../../places/seats.js';
import type { BookingFacts } from './counselling.facts.js';
import { OFFICE } from './counselling.permissions.js';
import type { counsellingTable } from './counselling.workflow.js';

export const SLOT_SEATS = { table: 'counselling_slot' } as const;
export const REMINDER = 'appointment.reminder';
export const CENTRE_NEW = 'appointment.centreNew';
export const CENTRE_UNCONFIRMED = 'appointment.centreUnconfirmed';

/** How long before its start an unconfirmed booking alerts the centre. */
const ALERT_BEFORE = 20 * HOUR;

const about = (facts: BookingFacts, template: string) => ({
  template,
  subjectType: 'APPOINTMENT',
  subjectId: facts.id,
});

/** 18:00 on the day before, Asia/Shanghai; staged later than that, it is due at once. */
export function reminderDueAt(startsAt: number): number {
  return startOfDay(dayOf(startsAt)) - DAY + 18 * HOUR;
}

export const counsellingEffects: Readonly<Record<EffectOf<typeof counsellingTable>, Effect<BookingFacts>>> = {
  releaseSeat: async (unit, facts) => {
    await releaseSeat(unit.tx, SLOT_SEATS, facts.slotId);
    return [];
  },
  tellCentre: async (_unit, facts) => [
    { ...about(facts, CENTRE_NEW), dedupeKey: `APPOINTMENT:${facts.id}:new`, to: { office: OFFICE } },
  ],
  alertUnconfirmed: async (unit, facts) => [
    {
      ...about(facts, CENTRE_UNCONFIRMED),
      dedupeKey: `APPOINTMENT:${facts.id}:unconfirmed`,
      to: { office: OFFICE },
      // Booked at short notice, the centre has half the time that is left: an alert at once would only repeat the news.
      dueAt: Math.max(facts.startsAt - ALERT_BEFORE, Math.round((unit.now + facts.startsAt) / 2)),
    },
  ],
  scheduleReminder: async (unit, facts) => [
    {
      ...about(facts, REMINDER),
      dedupeKey: `APPOINTMENT:${facts.id}:reminder`,
      to: { accountId: facts.applicantAccountId },
      dueAt: Math.max(reminderDueAt(facts.startsAt), unit.now),
    },
  ],
  cancelReminder: async (unit, facts) => {
    await cancelMessages(unit, facts.id, [REMINDER]);
    return [];
  },
};
