import { useQueryClient } from '@tanstack/react-query';
import { VoidCertificateDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { useViewer } from '../../lib/session/viewer';
import type { Operations } from '../../review/reviewed';
import { useActing } from '../../review/use-acting';
import { collectionTexts } from './texts';
import { type CertificateDetail, keys, refreshCertificate } from './use-certificates';

const operations: Operations<CertificateDetail> = {
  voidCertificate: async ({ id, version }, _action, { note, requestId }) =>
    (await act(VoidCertificateDocument, { id, expectedVersion: version, note, requestId })).voidCertificate.certificate,
};

/** Acting on certificates other than handing them out. */
export function useCertificateActing() {
  const t = collectionTexts.use();
  const client = useQueryClient();
  const viewer = useViewer().data;
  return useActing<CertificateDetail>({
    operation: (action) => operations[action.mutation],
    describe: ({ serialNo, workflowTitle, student }) =>
      [serialNo, workflowTitle, student?.name].filter(Boolean).join(' · '),
    suggestions: (action) => (action.mutation === 'voidCertificate' ? [t('void1'), t('void2'), t('void3')] : []),
    owner: viewer?.account.id ?? '',
    onDone(after) {
      client.setQueryData(keys.one(after.id), after);
      void client.invalidateQueries({ queryKey: keys.all });
    },
    refresh: ({ id }) => refreshCertificate(client, id),
  });
}
