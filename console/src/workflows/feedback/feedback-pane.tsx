import { useState } from 'react';
import { useViewer } from '../../lib/session/viewer';
import { ActionBar } from '../../review/action-bar';
import { usualKeys } from '../../review/choose';
import { ForeignChange } from '../../review/foreign-change';
import type { Action } from '../../review/reviewed';
import { Timeline } from '../../review/timeline';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { ANSWER_FIELD, Composer } from './composer';
import { ForwardDialog } from './forward-dialog';
import { feedbackTexts } from './texts';
import { Thread } from './thread';
import { useAnswering } from './use-answering';
import { type FeedbackDetail, useFeedback } from './use-feedback';
import { Who } from './who';

interface FeedbackPaneProps {
  id: string;
  /** code of the action under way that asks for a note */
  busy: string | null;
  onAct(feedback: FeedbackDetail, action: Action): void;
  /** it is answered, or with another office now (its name) */
  onDone(id: string, told: { forwardedTo: string | null }): void;
  onClose(): void;
}

/** The open thread at the side of the queue. */
export function FeedbackPane({ id, onClose, ...rest }: FeedbackPaneProps) {
  const t = feedbackTexts.use();
  const { data, error, isPending, refetch } = useFeedback(id);
  if (data) return <Opened feedback={data} onClose={onClose} {...rest} />;
  return (
    <SidePane title={t('feedback')} subject={id} onClose={onClose}>
      {isPending ? (
        <Loading rows={8} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Notice title={t('gone')}>{t('goneHint')}</Notice>
      )}
    </SidePane>
  );
}

type OpenedProps = Omit<FeedbackPaneProps, 'id'> & { feedback: FeedbackDetail };

function Opened({ feedback, busy, onAct, onDone, onClose }: OpenedProps) {
  const t = feedbackTexts.use();
  const account = useViewer().data?.account.id ?? '';
  const [sending, setSending] = useState(false);
  const [forwarding, setForwarding] = useState(false);
  const answering = useAnswering(account, feedback, () => onDone(feedback.id, { forwardedTo: null }));
  const actions = feedback.availableActions;
  const answerable = actions.some(({ mutation, enabled }) => mutation === 'answerFeedback' && enabled);
  const answer = () => {
    if (sending || !answering.press()) document.getElementById(ANSWER_FIELD)?.focus();
  };
  const start = (action: Action) => {
    if (action.mutation === 'answerFeedback') return answer();
    if (action.mutation === 'forwardFeedback') return setForwarding(true);
    return onAct(feedback, action);
  };
  return (
    <SidePane
      title={feedback.student?.name ?? t('feedback')}
      note={feedback.aboutTitle}
      subject={feedback.id}
      onClose={onClose}
      footer={
        <>
          {answerable && <Composer answering={answering} onSend={answer} onBusy={setSending} />}
          <ActionBar
            actions={actions}
            busy={answering.busy ? 'ANSWER' : busy}
            keys={usualKeys(actions)}
            onAct={start}
          />
        </>
      }
    >
      <div className="feedback">
        <ForeignChange thing={feedback} />
        <p className="state-line">
          <ToneTag tone={feedback.stateTone}>{feedback.stateLabel}</ToneTag>
        </p>
        <Thread entries={feedback.thread} />
        <Who feedback={feedback} />
        <Timeline entries={feedback.timeline} />
        {/* Written for the student; staff may want to know what he or she reads. */}
        <section>
          <h3>{t('toldStudent')}</h3>
          <p className="muted">{feedback.stateMeaning}</p>
        </section>
      </div>
      {forwarding && (
        <ForwardDialog
          feedback={feedback}
          onClose={() => setForwarding(false)}
          onDone={(office) => {
            setForwarding(false);
            onDone(feedback.id, { forwardedTo: office });
          }}
        />
      )}
    </SidePane>
  );
}
