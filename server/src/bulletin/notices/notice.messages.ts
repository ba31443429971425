import { toGlobalId } from '../../kernel/global-id.js';
import type { MessageSource } from '../../messaging/message-source.js';
import { inList } from '../../platform/db/in-list.js';
import { PUBLISHED_MESSAGE } from './notice.effects.js';
import { NOTICE_SUBJECT } from './notice.machine.js';

interface TitleRow {
  readonly id: string;
  readonly title: string;
  readonly office: string;
}

/** The message of a new notice. One that was withdrawn is not named any more, not even in old messages. */
export const noticeMessages: MessageSource = {
  subjectType: NOTICE_SUBJECT,
  graphType: 'Notice',
  templates: [PUBLISHED_MESSAGE],
  officeRoles: ['PUBLISHER', 'HEAD'],
  mayGo: true,
  sameBytes: true,
  kind: () => ({ category: 'NOTICE' }),
  page: (_template, subjectId) => `/pages/notices/detail/index?id=${toGlobalId('Notice', subjectId)}`,

  async params(services, subjectIds, language) {
    const list = inList(subjectIds);
    const rows = await services.database.all<TitleRow>(
      `SELECT n.id, n.title, office.${language === 'en' ? 'name_en' : 'name'} AS office FROM notice n` +
        ` JOIN office ON office.code = n.office_code WHERE n.id IN ${list.sql} AND n.state = 'PUBLISHED'`,
      list.params,
    );
    return new Map(rows.map(({ id, title, office }) => [id, { office, title }]));
  },

  async standing(sql, _template, subjectIds) {
    const list = inList(subjectIds);
    const rows = await sql.all<{ id: string }>(
      `SELECT id FROM notice WHERE id IN ${list.sql} AND state = 'PUBLISHED'`,
      list.params,
    );
    return new Set(rows.map((row) => row.id));
  },
};
