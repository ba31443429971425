import { say } from '../../campus/request-context.js';
import { monthAndDay, timeOfDay } from '../../kernel/shanghai.js';
import type { PapersState } from '../../papers/papers.machine.js';
import { placeOf } from '../todo/place-of.js';
import type { TodoKind } from '../todo/todo-kind.js';

/** Papers still to be brought to the desk, while their application wants them. */
function missing(state: PapersState, rest: Pick<TodoKind, 'code' | 'tone' | 'says'>): TodoKind {
  return {
    ...rest,
    // From the application, which is found by its student; a case of papers is found by its application.
    select: ({ studentId }) => ({
      sql:
        'SELECT p.id, p.deadline AS due, p.workflow AS about, p.desk_office AS deskOffice, p.desk_campus AS deskCampus' +
        " FROM submission s JOIN paper_case p ON p.submission_id = s.id WHERE s.student_id = ? AND COALESCE(p.state, '') = ?" +
        " AND s.state IN ('SUBMITTED', 'REVIEWING', 'RETURNED')",
      params: [studentId, state],
    }),
    opens: () => 'Papers',
    words: (row, context) => ({
      ...placeOf(row, context),
      until:
        row.due === null
          ? say(context, 'papers.noDeadline')
          : say(context, 'papers.until', { ...monthAndDay(row.due), time: timeOfDay(row.due) }),
    }),
  };
}

export const papersTodo: readonly TodoKind[] = [
  missing('AWAITED', {
    code: 'PAPERS_AWAITED',
    tone: 'INFO',
    says: {
      'zh-CN': { title: '{title}：请交纸质材料', hint: '请{until}交到{place}。' },
      en: { title: '{title}: papers to hand in', hint: 'Please bring them to {place} {until}.' },
    },
  }),
  missing('INCOMPLETE', {
    code: 'PAPERS_INCOMPLETE',
    tone: 'WARN',
    says: {
      'zh-CN': { title: '{title}：请补交纸质材料', hint: '材料不齐，请{until}交到{place}。' },
      en: { title: '{title}: papers are missing', hint: 'Something is missing. Please bring it to {place} {until}.' },
    },
  }),
];
