import { useQueryClient } from '@tanstack/react-query';
import { useViewer } from '../lib/session/viewer';
import { language } from '../lib/i18n/language';
import { useActing } from '../review/use-acting';
import { type ApplicationRow, describeApplication } from './application';
import { useEntries } from './entries';
import { keys } from './keys';
import { patchLists } from './list/use-worklist';
import { isDetail, operationFor } from './operation';
import { partsOf, refreshApplication, useForms } from './use-application';

/** Acting on applications: sends, puts the answer where it is shown, and has everything else read again. */
export function useApplicationActing(onDone: (after: ApplicationRow, before: ApplicationRow) => void) {
  const client = useQueryClient();
  const entries = useEntries();
  const viewer = useViewer().data;
  const forms = useForms().data;
  return useActing<ApplicationRow>({
    operation: operationFor,
    describe: describeApplication,
    suggestions: (action, { workflow }) =>
      entries.find((entry) => entry.code === workflow)?.phrases(action.code, language.get()) ?? [],
    parts: (application) => partsOf(application, forms?.get(application.workflow)),
    owner: viewer?.account.id ?? '',
    onDone(after, before) {
      if (isDetail(after)) client.setQueryData(keys.application(after.id), after);
      onDone(after, before);
      patchLists(client, [after]);
      void client.invalidateQueries({ queryKey: keys.all });
    },
    refresh: (application) => refreshApplication(client, application.id),
  });
}
