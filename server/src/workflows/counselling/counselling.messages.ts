import type { MessageSource } from '../../messaging/message-source.js';
import { monthAndDay, timeOfDay } from '../../kernel/shanghai.js';
import { inList } from '../../platform/db/in-list.js';
import { CENTRE_NEW, CENTRE_UNCONFIRMED, REMINDER } from './counselling.effects.js';
import { counsellingCard } from './counselling.card.js';
import { counsellingTable } from './counselling.workflow.js';

interface AppointmentRow {
  readonly id: string;
  readonly startsAt: number;
  readonly room: string;
}

/** States in which a message about the future still has its reason. */
const STANDING_STATES: Readonly<Record<string, string>> = {
  [REMINDER]: 'CONFIRMED',
  [CENTRE_UNCONFIRMED]: 'REQUESTED',
};

const URGENT = new Set([CENTRE_UNCONFIRMED, 'appointment.cancelledByCentre']);

/** Messages about appointments. The words name no health matter: 「您有一个预约」. */
export const counsellingMessages: MessageSource = {
  subjectType: 'APPOINTMENT',
  graphType: 'CounsellingBooking',
  templates: [
    ...new Set(counsellingTable.actions.flatMap((action) => action.message ?? [])),
    REMINDER,
    CENTRE_NEW,
    CENTRE_UNCONFIRMED,
  ],
  officeRoles: ['DESK', 'HEAD'],
  sealed: 'OWN_WORDS',
  kind: (template) => ({
    category: template === CENTRE_NEW || template === CENTRE_UNCONFIRMED ? 'DESK' : 'APPOINTMENT',
    // Whoever would come in vain, or be waited for, must know before.
    urgent: URGENT.has(template),
    subscription: template === REMINDER ? 'REMINDER' : 'RESULT',
  }),
  card: counsellingCard,

  async params(services, subjectIds, language) {
    const list = inList(subjectIds);
    const rows = await services.database.all<AppointmentRow>(
      'SELECT booking.id, booking.starts_at AS startsAt, counsellor.room FROM counselling_booking booking' +
        ` JOIN counsellor ON counsellor.id = booking.counsellor_id WHERE booking.id IN ${list.sql}`,
      list.params,
    );
    return new Map(
      rows.map((row) => {
        const when = services.texts.say(language, 'appointment.when', {
          ...monthAndDay(row.startsAt),
          time: timeOfDay(row.startsAt),
        });
        return [row.id, { when, room: row.room }];
      }),
    );
  },

  async standing(sql, template, subjectIds, now) {
    const state = STANDING_STATES[template];
    if (state === undefined) return new Set(subjectIds);
    const list = inList(subjectIds);
    const rows = await sql.all<{ id: string }>(
      `SELECT id FROM counselling_booking WHERE id IN ${list.sql} AND state = ? AND starts_at > ?`,
      [...list.params, state, now],
    );
    return new Set(rows.map((row) => row.id));
  },
};
