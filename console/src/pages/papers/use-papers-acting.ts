import { useQueryClient } from '@tanstack/react-query';
import { RecordPapersDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { useViewer } from '../../lib/session/viewer';
import type { Action, Operation } from '../../review/reviewed';
import { useActing } from '../../review/use-acting';
import { papersTexts } from './texts';
import { type PapersDetail, keys, refreshPapers } from './use-papers';

/** Recording what came is a form of its own; giving back is an act like any other. */
export const isGivingBack = (action: Pick<Action, 'code'>): boolean => action.code === 'GIVE_BACK';

const giveBack: Operation<PapersDetail> = async ({ id, version }, _action, { note, requestId }) =>
  (await act(RecordPapersDocument, { id, expectedVersion: version, giveBack: true, note, requestId })).recordPapers
    .papers;

/** Acting on papers other than recording what came. */
export function usePapersActing() {
  const t = papersTexts.use();
  const client = useQueryClient();
  const viewer = useViewer().data;
  return useActing<PapersDetail>({
    operation: (action) => (isGivingBack(action) ? giveBack : undefined),
    describe: ({ application }) =>
      [application.serialNo, application.workflowTitle, application.student?.name].filter(Boolean).join(' · '),
    suggestions: () => [t('givenBack1'), t('givenBack2')],
    owner: viewer?.account.id ?? '',
    onDone(after) {
      client.setQueryData(keys.one(after.id), after);
      void client.invalidateQueries({ queryKey: keys.all });
    },
    refresh: ({ id }) => refreshPapers(client, id),
  });
}
