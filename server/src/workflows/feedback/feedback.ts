import type { WorkflowManifest } from '../../review/workflow-manifest.js';
import { expireFeedback } from './expire-feedback.js';
import { FEEDBACK_ANSWER, feedbackMachine } from './feedback.machine.js';
import { feedbackMessages } from './feedback.messages.js';
import { feedbackById } from './feedback.reads.js';
import { FeedbackResolver } from './feedback.resolver.js';
import { feedbackTexts } from './feedback.texts.js';
import { feedbackTodo } from './feedback.todo.js';

/** 意见反馈. Its tables stand among the house's own. */
export const feedback: WorkflowManifest = {
  code: 'FEEDBACK',
  module: 'INFORMATION',
  offices: { owner: 'STUDENT_AFFAIRS', review: null, desk: null, pay: null },
  machine: feedbackMachine,
  application: null,
  demo: null,
  texts: feedbackTexts,
  permissions: [FEEDBACK_ANSWER],
  messages: feedbackMessages,
  entities: [],
  resolvers: [FeedbackResolver],
  nodes: { Feedback: (context, id) => feedbackById(context).load(id) },
  todo: feedbackTodo,
  sweeps: [{ name: 'feedback.expire', cron: '15 4 * * *', run: expireFeedback }],
};
