import { useState, type ReactNode } from 'react';
import { CloseFeedbackDocument, ReplyToFeedbackDocument, type FeedbackFieldsFragment } from '../../graph/graphql';
import { toFailure, type Failure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { useParam } from '../../lib/nav';
import { ActionBar, hasActions } from '../../review/ActionBar';
import type { MutationMap } from '../../review/actionDocument';
import { FormFields } from '../../review/application/FormFields';
import { reviewTexts } from '../../review/texts';
import { toneOf } from '../../review/tones';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Stale } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Tag } from '../../ui/Tag';
import { Entries } from './Entries';
import { titleOf } from './matters';
import { feedbackTexts } from './texts';
import { useWriting } from './useWriting';
import './Feedback.scss';

type Feedback = FeedbackFieldsFragment;
const REPLY = 'replyToFeedback';
const MUTATIONS: MutationMap = { closeFeedback: CloseFeedbackDocument };

interface ThreadProps {
  student: string;
  feedback: Feedback;
  failure: Failure | null;
  refresh: () => Promise<void>;
}

/** What was said on both sides, oldest first, and what can be done about it. */
export function Thread({ student, feedback, failure, refresh }: ThreadProps): ReactNode {
  const t = useTexts(feedbackTexts);
  const review = useTexts(reviewTexts);
  const writing = useWriting(student, feedback.id);
  const { form, fields, problems } = writing;
  const replying = useTell(ReplyToFeedbackDocument);
  const [said, setSaid] = useState<'sent' | 'replied' | 'done' | 'conflict' | null>(
    useParam('sent') === '1' ? 'sent' : null,
  );
  const actions = feedback.availableActions;
  const reply = actions.find(({ mutation }) => mutation === REPLY);

  const changed = async (why: 'replied' | 'done' | 'conflict'): Promise<void> => {
    setSaid(why);
    await refresh();
  };
  const send = async (): Promise<void> => {
    const { text, pictures } = writing.draft();
    try {
      const wish = { id: feedback.id, expectedVersion: feedback.version, text: text.trim(), pictures };
      if (!(await replying.send(wish))) return;
      writing.clear();
      await changed('replied');
    } catch (error) {
      // what was written stays; it is sent again once the person has read what came meanwhile
      if (toFailure(error).code === 'CONFLICT') await changed('conflict');
    }
  };
  const own = { [REPLY]: { ready: problems.length === 0, busy: replying.pending, run: () => void send() } };
  const footer = hasActions(actions, { ...MUTATIONS, [REPLY]: ReplyToFeedbackDocument }) ? (
    <Box>
      {replying.failure && replying.failure.code !== 'CONFLICT' ? (
        <Notice tone="bad" text={sayFailure(replying.failure)} />
      ) : null}
      <ActionBar subject={feedback} mutations={MUTATIONS} own={own} onChanged={(why) => void changed(why)} />
    </Box>
  ) : null;

  return (
    <Screen title={t('title')} footer={footer}>
      <Stale failure={failure} retry={() => void refresh()} />
      {said === 'conflict' ? <Notice tone="warn" text={review('conflict')} /> : null}
      {said && said !== 'conflict' ? <Notice tone="ok" text={t(said)} /> : null}
      <Card>
        <Box className="feedback-head">
          <Box as="h2" className="feedback-title">
            {titleOf(feedback)}
          </Box>
          <Tag tone={toneOf(feedback.stateTone)} text={feedback.stateLabel} />
        </Box>
        <Box className="feedback-office">{feedback.office.name}</Box>
        <Box className="feedback-meaning">{feedback.stateMeaning}</Box>
      </Card>
      <Entries id={feedback.id} entries={feedback.thread} />
      <Closing feedback={feedback} />
      {reply?.enabled ? (
        <Card title={reply.label}>
          <FormFields
            fields={fields}
            values={form.values}
            onRecord={[]}
            uploads={form.uploads}
            desk={null}
            problems={writing.shown(replying.failure)}
            onChange={(code, value) => {
              replying.clear();
              form.change(code, value);
            }}
            onBlur={form.touch}
          />
        </Card>
      ) : null}
    </Screen>
  );
}

/** Why the office closed it. */
function Closing({ feedback }: { feedback: Feedback }): ReactNode {
  const [last] = feedback.timeline;
  if (!feedback.ended || !last?.note) return null;
  return (
    <Card title={last.toLabel} aside={last.actor}>
      <Box className="feedback-text">{last.note}</Box>
    </Card>
  );
}
