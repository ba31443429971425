import { Button } from 'antd';
import { Link } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { Failure, Loading } from '../../ui/states';
import { uiTexts } from '../../ui/texts';
import { ToneTag } from '../../ui/tone-tag';
import { studentTexts } from './texts';
import { useStudentApplications } from './use-students';

/** What the student has applied for; each leads to the work list. */
export function ApplicationsCard({ id }: { id: string }) {
  const t = studentTexts.use();
  const ui = uiTexts.use();
  const dates = usePeopleDates();
  const applications = useStudentApplications(id);
  const { rows } = applications;
  return (
    <section className="card file-card" aria-label={t('applications')}>
      <h3>{t('applications')}</h3>
      {applications.isPending && <Loading rows={2} />}
      {!applications.data && applications.error && (
        <Failure error={applications.error} retry={() => void applications.refetch()} />
      )}
      {applications.data && rows.length === 0 && <p className="muted">{t('noApplications')}</p>}
      {rows.length > 0 && (
        <ul className="pairs">
          {rows.map((application) => (
            <li key={application.id}>
              <span>
                <Link to={`/worklist?state=all&open=${encodeURIComponent(application.id)}`}>
                  {application.serialNo ?? t('noSerial')}
                </Link>{' '}
                {application.workflowTitle}
              </span>
              <span className="muted">
                {application.submittedAt && dates.moment(application.submittedAt)}{' '}
                <ToneTag tone={application.stateTone}>{application.stateLabel}</ToneTag>
              </span>
            </li>
          ))}
        </ul>
      )}
      {applications.hasNextPage && (
        <Button
          size="small"
          loading={applications.isFetchingNextPage}
          onClick={() => void applications.fetchNextPage()}
        >
          {ui('more')}
        </Button>
      )}
    </section>
  );
}
