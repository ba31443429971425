import { useQueryClient } from '@tanstack/react-query';
import { ArchiveNoticeDocument, UnscheduleNoticeDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { useViewer } from '../../lib/session/viewer';
import type { Operations } from '../../review/reviewed';
import { useActing } from '../../review/use-acting';
import type { NoticeDetail } from './draft';
import { noticeTexts } from './texts';
import { keys, refreshNotice } from './use-notices';

export const operations: Operations<NoticeDetail> = {
  unscheduleNotice: async ({ id, version }, _action, { note, requestId }) =>
    (await act(UnscheduleNoticeDocument, { id, expectedVersion: version, note, requestId })).unscheduleNotice.notice,
  archiveNotice: async ({ id, version }, _action, { note, requestId }) =>
    (await act(ArchiveNoticeDocument, { id, expectedVersion: version, note, requestId })).archiveNotice.notice,
};

/** What is done to a notice with a note: withdrawing it, calling its publishing off. */
export function useNoticeActing() {
  const t = noticeTexts.use();
  const client = useQueryClient();
  const viewer = useViewer().data;
  return useActing<NoticeDetail>({
    operation: (action) => operations[action.mutation],
    describe: ({ title }) => title,
    suggestions: ({ code }) => (code === 'ARCHIVE' ? [t('archive1'), t('archive2'), t('archive3')] : []),
    owner: viewer?.account.id ?? '',
    onDone: () => void client.invalidateQueries({ queryKey: keys.all }),
    refresh: ({ id }) => refreshNotice(client, id),
  });
}
