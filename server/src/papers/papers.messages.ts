import { monthAndDay, timeOfDay } from '../kernel/shanghai.js';
import type { TextParams } from '../kernel/refusal.js';
import type { MessageSource } from '../messaging/message-source.js';
import { inList } from '../platform/db/in-list.js';
import type { Services } from '../platform/services.js';
import type { Language } from '../platform/texts/texts.js';
import { PAPERS_REMINDER, PAPERS_SUBJECT } from './papers.machine.js';
import { papersTable } from './papers.workflow.js';

/** That papers of an application that is over lie at the desk and can be fetched. */
export const PAPERS_TO_FETCH = 'papers.toFetch';

interface Row {
  readonly id: string;
  readonly workflow: string;
  readonly deadline: number | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
}

/** States in which a message still has its reason; all others stand for good. */
const STANDING: Readonly<Record<string, readonly string[]>> = {
  'papers.awaited': ['AWAITED', 'INCOMPLETE'],
  'papers.incomplete': ['INCOMPLETE'],
  [PAPERS_REMINDER]: ['AWAITED', 'INCOMPLETE'],
  [PAPERS_TO_FETCH]: ['RECEIVED', 'INCOMPLETE', 'OVERDUE'],
};

/** Messages about papers; what is missing is asked for when somebody reads them. */
export const papersMessages: MessageSource = {
  subjectType: PAPERS_SUBJECT,
  graphType: 'Papers',
  templates: [
    ...new Set(papersTable.actions.flatMap((action) => action.message ?? [])),
    PAPERS_REMINDER,
    PAPERS_TO_FETCH,
  ],
  officeRoles: ['DESK', 'HEAD'],
  kind: (template) => ({ category: 'APPLICATION', subscription: template === PAPERS_REMINDER ? 'REMINDER' : 'TODO' }),

  async params(services, subjectIds, language) {
    const list = inList(subjectIds);
    const rows = await services.database.all<Row>(
      'SELECT paper_case.id, paper_case.workflow, paper_case.deadline, contact.phone, contact.address, contact.hours' +
        ' FROM paper_case LEFT JOIN office_contact contact ON contact.office_code = paper_case.desk_office' +
        ' AND (contact.campus_code = paper_case.desk_campus OR contact.campus_code IS NULL OR paper_case.desk_campus IS NULL)' +
        ` WHERE paper_case.id IN ${list.sql} ORDER BY contact.campus_code, contact.id`,
      list.params,
    );
    const missing = await missingItems(services, subjectIds, language);
    // The campus's own desk comes last and wins over one for all.
    return new Map(rows.map((row) => [row.id, wordsOf(services, language, row, missing.get(row.id) ?? '')] as const));
  },

  async standing(sql, template, subjectIds) {
    const states = STANDING[template];
    if (states === undefined) return new Set(subjectIds);
    const list = inList(subjectIds);
    const among = inList(states);
    const rows = await sql.all<{ id: string }>(
      `SELECT id FROM paper_case WHERE id IN ${list.sql} AND state IN ${among.sql}`,
      [...list.params, ...among.params],
    );
    return new Set(rows.map((row) => row.id));
  },
};

function wordsOf(services: Services, language: Language, row: Row, missing: string): TextParams {
  const { texts } = services;
  const title = `function.${row.workflow}`;
  return {
    title: texts.has(title) ? texts.say(language, title) : row.workflow,
    missing,
    until:
      row.deadline === null
        ? texts.say(language, 'papers.noDeadline')
        : texts.say(language, 'papers.until', { ...monthAndDay(row.deadline), time: timeOfDay(row.deadline) }),
    address: row.address ?? '',
    hours: row.hours ?? '',
    phone: row.phone ?? '',
  };
}

async function missingItems(
  services: Services,
  caseIds: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const list = inList(caseIds);
  const items = await services.database.all<{ caseId: string; label: string }>(
    'SELECT case_id AS caseId, label FROM paper_item' +
      ` WHERE case_id IN ${list.sql} AND received_at IS NULL ORDER BY case_id, position`,
    list.params,
  );
  const between = language === 'en' ? ', ' : '、';
  const words = new Map<string, string>();
  for (const { caseId, label } of items) {
    const before = words.get(caseId);
    words.set(caseId, before === undefined ? label : `${before}${between}${label}`);
  }
  return words;
}
