import { Alert, Button } from 'antd';
import { usePeopleDates } from '../../lib/people-dates';
import { Failure, Loading } from '../../ui/states';
import type { NoticeDetail } from './draft';
import { PhonePreview } from './phone-preview';
import { noticeTexts } from './texts';
import { useNotice } from './use-notices';

interface ConflictProps {
  id: string;
  onTheirs(theirs: NoticeDetail): void;
  onMine(theirs: NoticeDetail): void;
}

/** Somebody else saved the notice meanwhile: who, when, what it says now; one takes theirs or goes on with one's own. */
export function Conflict({ id, onTheirs, onMine }: ConflictProps) {
  const t = noticeTexts.use();
  const dates = usePeopleDates();
  const { data, error, isFetching, refetch } = useNotice(id);
  if (!data || isFetching) {
    return error && !isFetching ? <Failure error={error} retry={() => void refetch()} /> : <Loading rows={2} />;
  }
  const newest = data.timeline[0];
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={newest ? t('conflict', { who: newest.actor, time: dates.moment(newest.at) }) : t('conflictPlain')}
      description={
        <>
          <p>{t('conflictHint')}</p>
          <details>
            <summary>{t('seeTheirs')}</summary>
            <PhonePreview title={data.title} office={data.office.name} at={data.publishedAt} body={data.body} />
          </details>
          <div className="conflict-acts">
            <Button onClick={() => onTheirs(data)}>{t('takeTheirs')}</Button>
            <Button type="primary" onClick={() => onMine(data)}>
              {t('keepMine')}
            </Button>
          </div>
        </>
      }
    />
  );
}
