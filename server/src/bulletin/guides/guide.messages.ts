import { addDays, dayOf } from '../../kernel/shanghai.js';
import type { MessageSource } from '../../messaging/message-source.js';
import { inList } from '../../platform/db/in-list.js';
import { SOON_DAYS, STALE_FAQ, STALE_GUIDE } from './remind-stale.js';

/** The word that something wants looking at. Once somebody has looked, there is no reason for it any more. */
function staleMessages(
  table: 'guide' | 'faq',
  title: string,
  names: Pick<MessageSource, 'subjectType' | 'graphType' | 'templates'>,
): MessageSource {
  return {
    ...names,
    officeRoles: ['PUBLISHER', 'HEAD'],
    kind: () => ({ category: 'DESK' }),

    async params(services, subjectIds) {
      const list = inList(subjectIds);
      const rows = await services.database.all<{ id: string; title: string; day: string }>(
        `SELECT id, ${title} AS title, review_by AS day FROM ${table} WHERE id IN ${list.sql}`,
        list.params,
      );
      return new Map(rows.map((row) => [row.id, { title: row.title, day: row.day }]));
    },

    async standing(sql, _template, subjectIds, now) {
      const list = inList(subjectIds);
      const rows = await sql.all<{ id: string }>(
        `SELECT id FROM ${table} WHERE id IN ${list.sql} AND published = ? AND review_by <= ?`,
        [...list.params, true, addDays(dayOf(now), SOON_DAYS)],
      );
      return new Set(rows.map((row) => row.id));
    },
  };
}

export const guideMessages: readonly MessageSource[] = [
  staleMessages('guide', 'title', { subjectType: 'GUIDE', graphType: 'Guide', templates: [STALE_GUIDE] }),
  staleMessages('faq', 'question', { subjectType: 'FAQ', graphType: 'Faq', templates: [STALE_FAQ] }),
];
