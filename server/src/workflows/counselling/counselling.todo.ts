import { say } from '../../campus/request-context.js';
import { addDays, dayOf, monthAndDay, startOfDay, timeOfDay } from '../../kernel/shanghai.js';
import type { TodoKind } from '../../review/todo/todo-kind.js';

/** An appointment today or tomorrow. Whoever looks over a shoulder learns a time and nothing more: 「您有一个预约」. */
const soon: TodoKind = {
  code: 'APPOINTMENT_SOON',
  tone: 'INFO',
  select: ({ studentId, now }) => ({
    sql:
      'SELECT b.id, b.starts_at AS due, NULL AS about, NULL AS deskOffice, NULL AS deskCampus FROM counselling_booking b' +
      " WHERE b.student_id = ? AND b.ended_key = '' AND b.state = 'CONFIRMED' AND b.ends_at > ? AND b.starts_at < ?",
    params: [studentId, now, startOfDay(addDays(dayOf(now), 2))],
  }),
  opens: () => 'CounsellingBooking',
  words: ({ due }, context) => {
    const at = due ?? context.now;
    return { when: say(context, 'appointment.when', { ...monthAndDay(at), time: timeOfDay(at) }) };
  },
  says: {
    'zh-CN': { title: '您有一个预约', hint: '{when}' },
    en: { title: 'You have an appointment', hint: '{when}' },
  },
};

export const counsellingTodo: readonly TodoKind[] = [soon];
