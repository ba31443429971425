import type { MessageSource } from '../../messaging/message-source.js';
import { inList } from '../../platform/db/in-list.js';
import { PUBLISHED_MESSAGE } from './notice.effects.js';
import { NOTICE_SUBJECT } from './notice.machine.js';

interface TitleRow {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly office: string;
}

/** The message of a new notice. One that was withdrawn is not named any more, not even in old messages. */
export const noticeMessages: MessageSource = {
  subjectType: NOTICE_SUBJECT,
  graphType: 'Notice',
  templates: [PUBLISHED_MESSAGE],
  officeRoles: ['PUBLISHER', 'HEAD'],
  kind: () => ({ category: 'NOTICE' }),

  async params(services, subjectIds, language) {
    const list = inList(subjectIds);
    const rows = await services.database.all<TitleRow>(
      `SELECT n.id, n.title, n.state, office.${language === 'en' ? 'name_en' : 'name'} AS office FROM notice n` +
        ` JOIN office ON office.code = n.office_code WHERE n.id IN ${list.sql}`,
      list.params,
    );
    const withdrawn = services.texts.say(language, 'notice.withdrawn');
    return new Map(
      rows.map(({ id, title, state, office }) => [id, { office, title: state === 'PUBLISHED' ? title : withdrawn }]),
    );
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
