import { say } from '../../campus/request-context.js';
import { monthAndDay } from '../../kernel/shanghai.js';
import type { CertificateState } from '../../printing/certificate.machine.js';
import { placeOf } from '../todo/place-of.js';
import type { TodoKind } from '../todo/todo-kind.js';

/** A certificate lies at the desk. */
function lying(state: CertificateState, rest: Pick<TodoKind, 'code' | 'tone' | 'says'>): TodoKind {
  return {
    ...rest,
    // Not `c.state =`: SQLite would walk all that lie at the desk rather than look up the student's few.
    select: ({ studentId }) => ({
      sql:
        'SELECT c.id, c.collect_by AS due, c.workflow AS about, c.desk_office AS deskOffice, c.desk_campus AS deskCampus' +
        " FROM certificate c WHERE c.student_id = ? AND COALESCE(c.state, '') = ?",
      params: [studentId, state],
    }),
    opens: () => 'Certificate',
    words: (row, context) => ({
      ...placeOf(row, context),
      // The last day on which it can be fetched, not the midnight that ends it.
      until: say(context, 'application.day', monthAndDay((row.due ?? context.now) - 1)),
    }),
  };
}

export const certificateTodo: readonly TodoKind[] = [
  lying('PRINTED', {
    code: 'CERTIFICATE_READY',
    tone: 'OK',
    says: {
      'zh-CN': { title: '{title}：可领取', hint: '请在{until}前凭学生证到{place}领取。' },
      en: { title: '{title}: ready', hint: 'Bring your student card to {place} by {until}.' },
    },
  }),
  lying('UNCLAIMED', {
    code: 'CERTIFICATE_UNCLAIMED',
    tone: 'WARN',
    says: {
      'zh-CN': { title: '{title}：逾期未领', hint: '领取期限已过，请尽快凭学生证到{place}领取。' },
      en: {
        title: '{title}: not collected',
        hint: 'Its time is over. Please fetch it soon at {place}, with your student card.',
      },
    },
  }),
];
