import { useState, type ReactNode } from 'react';
import { SubmitFeedbackDocument, type FeedbackDoorQuery } from '../../graph/graphql';
import { toFailure, type Failure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { replace, useParam } from '../../lib/nav';
import { routes, withQuery } from '../../lib/routes';
import { FormFields } from '../../review/application/FormFields';
import { NotesSheet } from '../../review/application/NotesSheet';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Stale } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Row } from '../../ui/Row';
import { Screen } from '../../ui/Screen';
import { NEW } from './kept';
import { feedbackTexts } from './texts';
import { ToWhom } from './ToWhom';
import { useWriting } from './useWriting';
import './Feedback.scss';

interface WriteFormProps {
  student: string;
  door: FeedbackDoorQuery;
  failure: Failure | null;
  refresh: () => Promise<void>;
}

/** The form of a new thread; once sent the thread takes its place. */
export function WriteForm({ student, door, failure, refresh }: WriteFormProps): ReactNode {
  const t = useTexts(feedbackTexts);
  const writing = useWriting(student, NEW, useParam('text'));
  const { form, fields, problems, restored } = writing;
  const [notes, setNotes] = useState<'closed' | 'open' | 'changed'>('closed');
  const sending = useTell(SubmitFeedbackDocument);
  const { instructions } = door;
  const read = !instructions || instructions.acknowledged;

  const submit = async (): Promise<void> => {
    const { text, about, office, pictures } = writing.draft();
    const wish = { text: text.trim(), about, office, pictures, instructionsVersion: instructions?.version ?? 0 };
    try {
      const answer = await sending.send(wish);
      if (!answer) return;
      writing.clear();
      const id = answer.submitFeedback.feedback?.id;
      replace(id ? withQuery(routes.feedbackThread, { id, sent: 1 }) : routes.feedback);
    } catch (error) {
      if (toFailure(error).code !== 'INSTRUCTIONS_CHANGED') return;
      await refresh();
      setNotes('changed');
    }
  };
  const footer = read ? (
    <Box>
      {sending.failure ? <Notice tone="bad" text={sayFailure(sending.failure)} /> : null}
      <Button
        text={sending.failure?.unanswered ? t('retry') : t('send')}
        disabled={problems.length > 0}
        busy={sending.pending}
        onPress={() => void submit()}
      />
    </Box>
  ) : (
    <Button text={t('readNotes')} onPress={() => setNotes('open')} />
  );

  return (
    <Screen title={t('write')} footer={footer}>
      <Stale failure={failure} retry={() => void refresh()} />
      {instructions ? (
        <Card>
          <Row icon="guide" title={instructions.title} onPress={() => setNotes('open')} />
        </Card>
      ) : null}
      {read ? null : <Notice tone="info" text={t('readFirst')} />}
      {restored ? (
        <Notice tone="info" text={t('restored')} action={{ text: t('giveUp'), onPress: writing.clear }} />
      ) : null}
      <Card title={t('content')}>
        <ToWhom door={door} form={form} problems={writing.shown(sending.failure)} onChange={sending.clear} />
        <FormFields
          fields={fields}
          values={form.values}
          onRecord={[]}
          uploads={form.uploads}
          desk={null}
          problems={writing.shown(sending.failure)}
          onChange={(code, value) => {
            sending.clear();
            form.change(code, value);
          }}
          onBlur={form.touch}
        />
      </Card>
      <Box className="feedback-kept">{t('kept')}</Box>
      {notes !== 'closed' && instructions ? (
        <NotesSheet
          instructions={instructions}
          changed={notes === 'changed'}
          refresh={refresh}
          onClose={() => setNotes('closed')}
        />
      ) : null}
    </Screen>
  );
}
