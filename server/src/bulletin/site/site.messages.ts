import type { MessageSource } from '../../messaging/message-source.js';
import { inList } from '../../platform/db/in-list.js';
import { MARKUP_CHANGED, RUN_SUBJECT } from './runs.js';

/** Tells an office that its site cannot be read any more. */
export const siteMessages: MessageSource = {
  subjectType: RUN_SUBJECT,
  graphType: 'SiteSyncRun',
  templates: [MARKUP_CHANGED],
  // Its run may be forgotten while the message lies in an inbox.
  mayGo: true,
  officeRoles: ['PUBLISHER', 'HEAD'],
  kind: () => ({ category: 'DESK' }),

  async params(services, subjectIds) {
    const list = inList(subjectIds);
    const rows = await services.database.all<{ id: string; source: string }>(
      `SELECT id, source FROM site_sync_run WHERE id IN ${list.sql}`,
      list.params,
    );
    const titles = new Map(services.config.siteSources.map(({ name, title }) => [name, title]));
    return new Map(rows.map(({ id, source }) => [id, { source: titles.get(source) ?? source }]));
  },

  async standing(_sql, _template, subjectIds) {
    return new Set(subjectIds);
  },
};
