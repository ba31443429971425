import { toGlobalId } from '../../kernel/global-id.js';
import { monthAndDay } from '../../kernel/shanghai.js';
import type { MessageSource } from '../../messaging/message-source.js';
import { inList } from '../../platform/db/in-list.js';
import { SUPPLEMENT_REMINDER } from './application.effects.js';
import type { ApplicationWorkflow } from './application-workflow.js';

interface SubjectRow {
  readonly id: string;
  readonly serialNo: string | null;
  readonly supplementBy: number | null;
}

/** Messages about the applications of one workflow: its name, the number, and until when. */
export function applicationMessages(workflow: ApplicationWorkflow): MessageSource {
  const { table } = workflow.machine;
  return {
    subjectType: workflow.code,
    graphType: workflow.name,
    templates: [...new Set(table.actions.flatMap((action) => action.message ?? [])), SUPPLEMENT_REMINDER],
    officeRoles: ['REVIEWER', 'HEAD'],
    kind: (template) => ({
      category: 'APPLICATION',
      subscription: template === SUPPLEMENT_REMINDER ? 'REMINDER' : 'RESULT',
    }),
    page: (_template, subjectId, audience) =>
      audience === 'STAFF'
        ? '/worklist'
        : `/pages/application/detail/index?workflow=${workflow.code}&id=${toGlobalId(workflow.name, subjectId)}`,

    async params(services, subjectIds, language) {
      const list = inList(subjectIds);
      const rows = await services.database.all<SubjectRow>(
        'SELECT id, serial_no AS serialNo, supplement_by AS supplementBy FROM submission' + ` WHERE id IN ${list.sql}`,
        list.params,
      );
      const { texts } = services;
      const title = texts.say(language, `function.${workflow.code}`);
      return new Map(
        rows.map((row) => {
          // The end is midnight after the last day, which is the day that people mean.
          const until = row.supplementBy === null ? null : monthAndDay(row.supplementBy - 1);
          return [
            row.id,
            {
              title,
              serialNo: row.serialNo ?? '',
              until: until === null ? '' : texts.say(language, 'application.day', until),
            },
          ];
        }),
      );
    },

    async standing(sql, template, subjectIds, now) {
      if (template !== SUPPLEMENT_REMINDER) return new Set(subjectIds);
      const list = inList(subjectIds);
      const rows = await sql.all<{ id: string }>(
        `SELECT id FROM submission WHERE id IN ${list.sql} AND state = 'RETURNED' AND supplement_by > ?`,
        [...list.params, now],
      );
      return new Set(rows.map((row) => row.id));
    },
  };
}
