import { say } from '../../campus/request-context.js';
import { monthAndDay } from '../../kernel/shanghai.js';
import type { ReviewContext } from '../review-context.js';
import type { TodoAsk, TodoKind, TodoRow } from '../todo/todo-kind.js';

const COLUMNS = 's.workflow AS about, NULL AS deskOffice, NULL AS deskCampus';

const opens = (row: TodoRow, context: ReviewContext) => context.applicationWorkflows.of(row.about ?? '').name;

/** 退回补充, as long as it can still be done. */
const returned: TodoKind = {
  code: 'APPLICATION_RETURNED',
  tone: 'WARN',
  select: ({ studentId, now }) => ({
    sql:
      `SELECT s.id, s.supplement_by AS due, ${COLUMNS} FROM submission s` +
      " WHERE s.student_id = ? AND s.state = 'RETURNED' AND s.supplement_by > ?",
    params: [studentId, now],
  }),
  opens,
  // The end is midnight after the last day, which is the day that people mean.
  words: (row, context) => ({ until: say(context, 'application.day', monthAndDay((row.due ?? context.now) - 1)) }),
  says: {
    'zh-CN': { title: '{title}：请补充', hint: '您的申请被退回，请在{until}前补充并重新提交。' },
    en: { title: '{title}: please supplement', hint: 'It was returned. Please hand it in again by {until}.' },
  },
};

/** Drafts whose round takes applications; its closing is theirs. */
function drafts({ studentId, accountId, now }: TodoAsk, changed: boolean) {
  return {
    sql:
      `SELECT s.id, round.closes_at AS due, ${COLUMNS} FROM submission s JOIN round ON round.id = s.round_id` +
      " WHERE s.student_id = ? AND s.state = 'DRAFT' AND round.state = 'OPEN' AND round.opens_at <= ?" +
      ` AND (round.closes_at IS NULL OR round.closes_at > ?) AND ${changed ? '' : 'NOT '}${CHANGED}`,
    params: [studentId, now, now, accountId, accountId],
  };
}

/** The student ticked some version of the instructions, but not the one in force. */
const CHANGED =
  '(EXISTS (SELECT 1 FROM instructions_acknowledgement a WHERE a.account_id = ? AND a.workflow = s.workflow)' +
  ' AND NOT EXISTS (SELECT 1 FROM instructions_acknowledgement a WHERE a.account_id = ? AND a.workflow = s.workflow' +
  ' AND a.version = (SELECT MAX(i.version) FROM instructions i WHERE i.workflow = s.workflow)))';

const draft: TodoKind = {
  code: 'APPLICATION_DRAFT',
  tone: 'NEUTRAL',
  select: (ask) => drafts(ask, false),
  opens,
  says: {
    'zh-CN': { title: '{title}：草稿未提交', hint: '填好后请提交。' },
    en: { title: '{title}: draft', hint: 'Not handed in yet. Finish it and hand it in.' },
  },
};

/** One thing of the two: what was filled in waits, and what it was filled in by has changed. */
const instructionsChanged: TodoKind = {
  code: 'INSTRUCTIONS_CHANGED',
  tone: 'WARN',
  select: (ask) => drafts(ask, true),
  opens,
  says: {
    'zh-CN': { title: '{title}：须知有更新', hint: '您有草稿未提交；提交前请阅读新的须知。' },
    en: {
      title: '{title}: instructions changed',
      hint: 'You have a draft. Please read what is new before handing it in.',
    },
  },
};

/** Of the applications of every workflow. */
export const applicationTodo: readonly TodoKind[] = [returned, instructionsChanged, draft];
