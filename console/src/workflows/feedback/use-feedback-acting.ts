import { useQueryClient } from '@tanstack/react-query';
import { CloseFeedbackDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { useViewer } from '../../lib/session/viewer';
import type { Operations } from '../../review/reviewed';
import { useActing } from '../../review/use-acting';
import { feedbackTexts } from './texts';
import { type FeedbackDetail, keys, refreshFeedback } from './use-feedback';

const operations: Operations<FeedbackDetail> = {
  closeFeedback: async (feedback, _action, { note, requestId }) => {
    const input = { id: feedback.id, expectedVersion: feedback.version, note, requestId };
    return (await act(CloseFeedbackDocument, input)).closeFeedback.feedback ?? feedback;
  },
};

/** What is done to a thread with a note: closing it. Answering and passing on have their own ways. */
export function useFeedbackActing(onDone: (after: FeedbackDetail) => void) {
  const t = feedbackTexts.use();
  const client = useQueryClient();
  const viewer = useViewer().data;
  return useActing<FeedbackDetail>({
    operation: (action) => operations[action.mutation],
    describe: ({ student, aboutTitle }) => [student?.name, aboutTitle].filter(Boolean).join(' · '),
    suggestions: () => [t('close1'), t('close2'), t('close3')],
    owner: viewer?.account.id ?? '',
    onDone: (after) => {
      void client.invalidateQueries({ queryKey: keys.all });
      onDone(after);
    },
    refresh: ({ id }) => refreshFeedback(client, id),
  });
}
