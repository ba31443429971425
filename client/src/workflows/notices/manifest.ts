import { routes, withQuery } from '../../lib/routes';
import type { WorkflowManifest } from '../../review/manifest';

/** 近期通知, as the rooms around it see it. */
export const notices: WorkflowManifest = {
  code: 'NOTICES',
  door: routes.notices,
  subjects: { Notice: (id) => withQuery(routes.notice, { id }) },
};
