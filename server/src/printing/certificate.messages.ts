import { dayOf, monthAndDay } from '../kernel/shanghai.js';
import type { TextParams } from '../kernel/refusal.js';
import type { MessageSource } from '../messaging/message-source.js';
import { inList } from '../platform/db/in-list.js';
import type { Services } from '../platform/services.js';
import type { Language } from '../platform/texts/texts.js';
import { CERTIFICATE_SUBJECT, COLLECT_REMINDER } from './certificate.effects.js';
import { certificateTable } from './certificate.workflow.js';

interface Row {
  readonly id: string;
  readonly workflow: string;
  readonly serialNo: string;
  readonly collectBy: number;
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
}

/** The state in which a message still has its reason; the others stand for good. */
const STANDING: Readonly<Record<string, string>> = {
  'certificate.ready': 'PRINTED',
  [COLLECT_REMINDER]: 'PRINTED',
  'certificate.unclaimed': 'UNCLAIMED',
};

/** Messages about printed certificates: where they lie, and when the desk is open. */
export const certificateMessages: MessageSource = {
  subjectType: CERTIFICATE_SUBJECT,
  graphType: 'Certificate',
  templates: [...new Set(certificateTable.actions.flatMap((action) => action.message ?? [])), COLLECT_REMINDER],
  officeRoles: ['DESK', 'HEAD'],
  kind: (template) => ({
    category: 'APPLICATION',
    subscription: template === COLLECT_REMINDER ? 'REMINDER' : 'RESULT',
  }),

  async params(services, subjectIds, language) {
    const list = inList(subjectIds);
    const rows = await services.database.all<Row>(
      'SELECT certificate.id, certificate.workflow, certificate.serial_no AS serialNo,' +
        ' certificate.collect_by AS collectBy, contact.phone, contact.address, contact.hours' +
        ' FROM certificate LEFT JOIN office_contact contact ON contact.office_code = certificate.desk_office' +
        ' AND (contact.campus_code = certificate.desk_campus OR contact.campus_code IS NULL OR certificate.desk_campus IS NULL)' +
        ` WHERE certificate.id IN ${list.sql} ORDER BY contact.campus_code, contact.id`,
      list.params,
    );
    // The campus's own desk comes last and wins over one for all.
    return new Map(rows.map((row) => [row.id, wordsOf(services, language, row)] as const));
  },

  async standing(sql, template, subjectIds) {
    const state = STANDING[template];
    if (state === undefined) return new Set(subjectIds);
    const list = inList(subjectIds);
    const rows = await sql.all<{ id: string }>(`SELECT id FROM certificate WHERE id IN ${list.sql} AND state = ?`, [
      ...list.params,
      state,
    ]);
    return new Set(rows.map((row) => row.id));
  },
};

function wordsOf(services: Services, language: Language, row: Row): TextParams {
  const { texts } = services;
  const title = `function.${row.workflow}`;
  return {
    title: texts.has(title) ? texts.say(language, title) : row.workflow,
    serialNo: row.serialNo,
    // The last day on which it can be fetched, not the midnight that ends it.
    until: texts.say(language, 'certificate.until', {
      ...monthAndDay(row.collectBy - 1),
      year: dayOf(row.collectBy - 1).slice(0, 4),
    }),
    address: row.address ?? '',
    hours: row.hours ?? '',
    phone: row.phone ?? '',
  };
}
