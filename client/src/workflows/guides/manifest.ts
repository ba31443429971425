import { routes, withQuery } from '../../lib/routes';
import type { WorkflowManifest } from '../../review/manifest';

/** 办事流程及Q&A, as the rooms around it see it. */
export const guides: WorkflowManifest = {
  code: 'GUIDES',
  door: routes.guides,
  subjects: {
    Guide: (id) => withQuery(routes.guide, { id }),
    Faq: (id) => withQuery(routes.question, { id }),
  },
};
