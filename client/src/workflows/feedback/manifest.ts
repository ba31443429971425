import { routes, withQuery } from '../../lib/routes';
import type { WorkflowManifest } from '../../review/manifest';
import { feedbackMatters } from './matters';

/** 意见反馈, as the rooms around it see it. */
export const feedback: WorkflowManifest = {
  code: 'FEEDBACK',
  door: routes.feedback,
  subjects: { Feedback: (id) => withQuery(routes.feedbackThread, { id }) },
  matters: feedbackMatters,
};
