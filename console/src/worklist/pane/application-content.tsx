import { Alert } from 'antd';
import { Suspense } from 'react';
import { usePeopleDates } from '../../lib/people-dates';
import { ForeignChange } from '../../review/foreign-change';
import { Timeline } from '../../review/timeline';
import { Facts } from '../../ui/facts';
import { Loading } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import type { ApplicationDetail } from '../application';
import { useEntry } from '../entries';
import { worklistTexts } from '../texts';
import { Attachments } from './attachments';
import { Changes } from './changes';
import { Judgement } from './judgement';
import { PaperTrail } from './paper-trail';
import { Who } from './who';

/** Everything about one application but its buttons. */
export function ApplicationContent({ application }: { application: ApplicationDetail }) {
  const t = worklistTexts.use();
  const dates = usePeopleDates();
  const More = useEntry(application.workflow)?.More;
  const { assignee, mine, supplementBy, appealBy } = application;
  return (
    <div className="application">
      <ForeignChange thing={application} />
      {application.conflictOfInterest && <Alert type="warning" showIcon title={t('conflictOfInterest')} />}
      <p className="state-line">
        <ToneTag tone={application.stateTone}>{application.stateLabel}</ToneTag>{' '}
        {application.state === 'REVIEWING' &&
          assignee &&
          (mine ? t('reviewedByMe') : t('reviewedBy', { name: assignee.name }))}
        {supplementBy && t('supplementUntil', { time: dates.deadline(supplementBy) })}
        {appealBy && t('appealUntil', { time: dates.deadline(appealBy) })}
      </p>
      <Who application={application} />
      <section>
        <h3>{t('form')}</h3>
        <Facts items={application.form.map(({ label, value }) => ({ name: label, value: value || t('empty') }))} />
      </section>
      <Judgement application={application} />
      <Changes application={application} />
      {More && (
        <Suspense fallback={<Loading rows={2} />}>
          <More id={application.id} />
        </Suspense>
      )}
      <Attachments files={application.attachments} />
      <PaperTrail application={application} />
      <Timeline entries={application.timeline} />
      {/* These sentences are written for the student; staff may want to know what he or she reads. */}
      <section>
        <h3>{t('toldStudent')}</h3>
        <p className="muted">
          {application.stateMeaning} {application.nextStep}
        </p>
      </section>
    </div>
  );
}
