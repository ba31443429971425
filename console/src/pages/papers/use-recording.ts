import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { RecordPapersDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { markOwn } from '../../review/own-changes';
import type { TallyCheck } from './tally';
import { type PapersDetail, keys } from './use-papers';

/** Recording what came. */
export function useRecording(onRecorded: (after: PapersDetail) => void) {
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  return useMutation<PapersDetail, Problem, { papers: PapersDetail; items: TallyCheck['input'] }>({
    mutationFn: async ({ papers, items }) => {
      const input = { id: papers.id, expectedVersion: papers.version, items };
      const requestId = intents.idFor('recordPapers', input);
      const { recordPapers } = await act(RecordPapersDocument, { ...input, requestId });
      intents.settle('recordPapers', input);
      return recordPapers.papers;
    },
    onSuccess: (after) => {
      markOwn(after.id, after.version);
      client.setQueryData(keys.one(after.id), after);
      void client.invalidateQueries({ queryKey: keys.all });
      onRecorded(after);
    },
    onError: () => void client.invalidateQueries({ queryKey: keys.all }),
  });
}
