import { toGlobalId } from '../../kernel/global-id.js';
import type { MessageSource } from '../../messaging/message-source.js';
import { inList } from '../../platform/db/in-list.js';
import { FEEDBACK_ROLES, NEW_FEEDBACK } from './feedback.machine.js';

/** States in which a message still has its reason. */
const STANDING: Readonly<Record<string, string>> = { [NEW_FEEDBACK]: 'WAITING', 'feedback.answered': 'ANSWERED' };

/** That something was written; neither what nor by or to whom. */
export const feedbackMessages: MessageSource = {
  subjectType: 'FEEDBACK',
  graphType: 'Feedback',
  templates: [NEW_FEEDBACK, 'feedback.answered', 'feedback.closed'],
  officeRoles: FEEDBACK_ROLES,
  kind: (template) => ({ category: template === NEW_FEEDBACK ? 'DESK' : 'APPLICATION' }),
  page: (_template, subjectId, audience) =>
    audience === 'STAFF' ? '/feedback' : `/pages/feedback/thread/index?id=${toGlobalId('Feedback', subjectId)}`,

  async params(services, subjectIds) {
    const list = inList(subjectIds);
    const rows = await services.database.all<{ id: string }>(
      `SELECT id FROM feedback WHERE id IN ${list.sql}`,
      list.params,
    );
    return new Map(rows.map(({ id }) => [id, {}]));
  },

  async standing(sql, template, subjectIds) {
    const state = STANDING[template];
    if (state === undefined) return new Set(subjectIds);
    const list = inList(subjectIds);
    const rows = await sql.all<{ id: string }>(`SELECT id FROM feedback WHERE id IN ${list.sql} AND state = ?`, [
      ...list.params,
      state,
    ]);
    return new Set(rows.map(({ id }) => id));
  },
};
