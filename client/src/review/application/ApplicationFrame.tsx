import type { ReactNode } from 'react';
import type { ApplicationFieldsFragment } from '../../graph/graphql';
import type { Failure } from '../../lib/graph/failure';
import { useTexts } from '../../lib/i18n/texts';
import { open, useParam } from '../../lib/nav';
import { Stale } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { ReminderCard } from '../ReminderCard';
import { reviewTexts } from '../texts';
import { Timeline } from '../Timeline';
import { toneOf } from '../tones';
import { CertificateCard } from './CertificateCard';
import { FilledCard } from './FilledCard';
import type { ApplicationKind } from './kind';
import { PapersCard } from './PapersCard';
import { applicationPaths } from './paths';
import { StateCard } from './StateCard';
import { applicationTexts } from './texts';

export type Changed = 'done' | 'conflict' | null;

export interface FrameProps {
  kind: ApplicationKind;
  application: ApplicationFieldsFragment;
  failure: Failure | null;
  refresh: () => Promise<void>;
  /** what just happened to it */
  changed: Changed;
  /** reads it again, then says what happened */
  onChanged: (why: 'done' | 'conflict') => Promise<void>;
}

/** What every state of an application shows; a form, when there is one to send, takes the place of what was filled in. */
export function ApplicationFrame(props: FrameProps & { footer: ReactNode; form?: ReactNode }): ReactNode {
  const { kind, application, failure, refresh, changed, footer, form } = props;
  const t = useTexts(applicationTexts);
  const review = useTexts(reviewTexts);
  const sent = useParam('sent') === '1' && application.revision === 1 && application.state === 'SUBMITTED';
  const draft = application.state === 'DRAFT';
  return (
    <Screen title={application.workflowTitle} footer={footer}>
      <Stale failure={failure} retry={() => void refresh()} />
      {changed === 'done' ? <Notice tone="ok" text={t('actionDone')} /> : null}
      {changed === 'conflict' ? <Notice tone="warn" text={review('conflict')} /> : null}
      {sent && changed === null ? <Notice tone="ok" text={`${t('sent')} · ${t('sentHint')}`} /> : null}
      {draft ? (
        <Notice
          tone="info"
          text={t('draftHint')}
          action={{ text: t('continueDraft'), onPress: () => open(applicationPaths.door(kind.code)) }}
        />
      ) : null}
      <StateCard application={application} />
      {sent ? <ReminderCard /> : null}
      {application.certificate ? <CertificateCard certificate={application.certificate} /> : null}
      {application.papers ? <PapersCard papers={application.papers} /> : null}
      {form}
      <Timeline
        entries={application.timeline}
        nextStep={application.nextStep ?? null}
        tone={toneOf(application.stateTone)}
      />
      {form ? null : <FilledCard application={application} />}
    </Screen>
  );
}
