import './notices.css';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../lib/session/viewer';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice } from '../../ui/states';
import { officesFor } from './offices';
import { noticeTexts } from './texts';
import { useChoices, useNoticeToWrite } from './use-notices';
import { WriteForm } from './write-form';

/** Writing a notice, a new one or one that stands. */
export default function WritePage() {
  const t = noticeTexts.use();
  const [address] = useSearchParams();
  const id = address.get('id');
  const viewer = useViewer().data;
  const choices = useChoices();
  const notice = useNoticeToWrite(id);
  const waiting = choices.isPending || (id !== null && notice.isPending);
  const error = choices.error ?? notice.error;
  const title = t(id === null ? 'write' : 'edit');
  if (choices.data && viewer && (id === null || notice.data)) {
    const offices = officesFor(viewer.staff?.roles ?? [], choices.data.offices);
    return (
      <WriteForm
        key={id ?? 'new'}
        title={title}
        account={viewer.account.id}
        begun={notice.data ?? null}
        offices={offices}
        campuses={choices.data.service.campuses}
        colleges={choices.data.colleges}
      />
    );
  }
  return (
    <Page title={title}>
      {waiting && <Loading rows={10} />}
      {!waiting && error && (
        <Failure error={error} retry={() => void (choices.error ? choices.refetch() : notice.refetch())} />
      )}
      {!waiting && !error && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
    </Page>
  );
}
