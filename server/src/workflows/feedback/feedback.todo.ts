import { say } from '../../campus/request-context.js';
import { DAY } from '../../kernel/clock.js';
import type { TodoKind } from '../../review/todo/todo-kind.js';

/** So long an answer stands among what needs the student (ours); the thread stays under 我的事项. */
const SHOWN = 7 * DAY;

/** The office has answered: to be read, and closed if that settles it. */
const answered: TodoKind = {
  code: 'FEEDBACK_ANSWERED',
  tone: 'OK',
  select: ({ studentId, now }) => ({
    sql:
      'SELECT f.id, NULL AS due, NULL AS about, NULL AS deskOffice, NULL AS deskCampus FROM feedback f' +
      " WHERE f.student_id = ? AND f.state = 'ANSWERED' AND f.queued_at > ?",
    params: [studentId, now - SHOWN],
  }),
  opens: () => 'Feedback',
  words: (_row, context) => ({ title: say(context, 'function.FEEDBACK') }),
  says: {
    'zh-CN': { title: '{title}：已答复', hint: '请查看答复；已解决的可以办结，也可以继续追问。' },
    en: { title: '{title}: answered', hint: 'Please read the answer; close it if it is settled, or ask further.' },
  },
};

export const feedbackTodo: readonly TodoKind[] = [answered];
