import { BREAK_GLASS_SUBJECT, BREAK_GLASS_TEMPLATES } from '../campus/staffing/break-glass.messages.js';
import type { MessageSource } from '../messaging/message-source.js';
import { inList } from '../platform/db/in-list.js';

interface GlassRow {
  readonly id: string;
  readonly asker: string;
  readonly office: string;
  readonly officeEn: string;
}

/** Messages about broken glasses: whoever holds the office's keys learns at once who looks behind its seal. */
export const breakGlassMessages: MessageSource = {
  subjectType: BREAK_GLASS_SUBJECT,
  graphType: 'BreakGlass',
  templates: BREAK_GLASS_TEMPLATES,
  officeRoles: ['DESK', 'HEAD'],
  sealed: 'NEUTRAL',
  kind: () => ({ category: 'SECURITY' }),

  async params({ database }, subjectIds, language) {
    const list = inList(subjectIds);
    const rows = await database.all<GlassRow>(
      'SELECT glass.id, staff.name AS asker, office.name AS office, office.name_en AS officeEn FROM break_glass glass' +
        ` JOIN staff ON staff.id = glass.requested_by JOIN office ON office.code = glass.office_code WHERE glass.id IN ${list.sql}`,
      list.params,
    );
    return new Map(
      rows.map(({ id, asker, office, officeEn }) => [id, { asker, office: language === 'en' ? officeEn : office }]),
    );
  },

  standing: async (sql, template, subjectIds) => {
    if (template !== 'breakGlass.toDecide') return new Set(subjectIds);
    const list = inList(subjectIds);
    const rows = await sql.all<{ id: string }>(
      `SELECT id FROM break_glass WHERE state = 'REQUESTED' AND id IN ${list.sql}`,
      list.params,
    );
    return new Set(rows.map(({ id }) => id));
  },
};
