import { useLanguage } from '../../lib/i18n/language';
import { ActionBar } from '../../review/action-bar';
import { applicationKeys, primaryOf } from '../../review/choose';
import type { Action } from '../../review/reviewed';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import type { ApplicationDetail } from '../application';
import { useEntry } from '../entries';
import { worklistTexts } from '../texts';
import { useApplication } from '../use-application';
import { ApplicationContent } from './application-content';
import { Opinion } from './opinion';

interface ApplicationPaneProps {
  id: string;
  busy: string | null;
  opinion: string;
  onOpinion(text: string): void;
  onAct(application: ApplicationDetail, action: Action): void;
  onClose(): void;
}

/** The open application at the side of the list. */
export function ApplicationPane({ id, busy, opinion, onOpinion, onAct, onClose }: ApplicationPaneProps) {
  const t = worklistTexts.use();
  const { data: application, error, isPending, refetch } = useApplication(id);
  return (
    <SidePane
      title={application?.workflowTitle ?? t('application')}
      note={application?.serialNo && t('serialRevision', { serial: application.serialNo, n: application.revision })}
      subject={id}
      onClose={onClose}
      footer={application && <Footer {...{ application, busy, opinion, onOpinion, onAct }} />}
    >
      {isPending && <Loading rows={10} />}
      {application === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {application === null && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
      {application && <ApplicationContent application={application} />}
    </SidePane>
  );
}

type FooterProps = Omit<ApplicationPaneProps, 'id' | 'onClose'> & { application: ApplicationDetail };

/** The opinion and the buttons it goes with. */
function Footer({ application, busy, opinion, onOpinion, onAct }: FooterProps) {
  const language = useLanguage();
  const entry = useEntry(application.workflow);
  // What one has already is not offered for taking; the table lists it, since a colleague might.
  const actions = application.availableActions.filter((action) => !(application.mine && action.code === 'CLAIM'));
  const usual = primaryOf(actions);
  return (
    <>
      {actions.some((action) => action.enabled) && (
        <Opinion
          value={opinion}
          phrases={usual ? (entry?.phrases(usual.code, language) ?? []) : []}
          onChange={onOpinion}
        />
      )}
      <ActionBar
        keys={applicationKeys(actions)}
        actions={actions}
        busy={busy}
        onAct={(action) => onAct(application, action)}
      />
    </>
  );
}
