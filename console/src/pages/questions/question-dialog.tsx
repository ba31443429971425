import { Alert, Button, Checkbox, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import type { QuestionChoicesQuery } from '../../graph/graphql';
import { FormLine } from '../../ui/form-line';
import { RichEditor } from '../../ui/rich-text/rich-editor';
import {
  LAST_POSITION,
  type Question,
  type QuestionDraft,
  type Wrong,
  draftOf,
  emptyQuestion,
  inputOf,
  wrongOf,
} from './draft';
import { questionTexts } from './texts';
import { useSaveQuestion } from './use-questions';

interface QuestionDialogProps {
  /** null: a new one */
  question: Question | null;
  /** how the form begins, where that is not as the question stands */
  begun?: QuestionDraft;
  /** where a new one stands at first */
  category: string;
  choices: QuestionChoicesQuery;
  offices: readonly { code: string; name: string }[];
  onClose(): void;
  onSaved(after: Question): void;
}

/** Writing a question and its answer: where it stands, whose it is, until when it holds. */
export default function QuestionDialog({
  question,
  begun,
  category,
  choices,
  offices,
  onClose,
  onSaved,
}: QuestionDialogProps) {
  const t = questionTexts.use();
  const [draft, setDraft] = useState(
    () => begun ?? (question ? draftOf(question) : emptyQuestion(offices[0]?.code ?? '', category)),
  );
  const [tried, setTried] = useState(false);
  const save = useSaveQuestion(onSaved);
  const put = (change: Partial<QuestionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const wrong = wrongOf(draft);
  const is = (field: Wrong) => tried && wrong.includes(field);
  const press = () => {
    setTried(true);
    if (wrong.length === 0) save.mutate(inputOf(draft, question));
  };
  return (
    <Modal
      open
      width={760}
      style={{ top: 24 }}
      title={t(question ? 'edit' : 'write')}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="back" onClick={onClose} disabled={save.isPending}>
          {t('cancel')}
        </Button>,
        <Button key="save" type="primary" loading={save.isPending} onClick={press}>
          {t('save')}
        </Button>,
      ]}
    >
      <FormLine label={t('question')} htmlFor="question-text" wrong={is('question') && t('wrongQuestion')}>
        <Input
          id="question-text"
          value={draft.question}
          maxLength={200}
          onChange={(event) => put({ question: event.target.value })}
        />
      </FormLine>
      <FormLine label={t('answer')} htmlFor="question-answer" wrong={is('answer') && t('wrongAnswer')}>
        <RichEditor
          id="question-answer"
          label={t('answer')}
          value={draft.answer}
          pictures={false}
          onChange={(answer) => put({ answer })}
        />
      </FormLine>
      <div className="form-pair">
        <FormLine label={t('category')} htmlFor="question-category" wrong={is('category') && t('wrongCategory')}>
          <Select
            id="question-category"
            value={draft.category || undefined}
            options={choices.faqCategories.map(({ code, label }) => ({ value: code, label }))}
            onChange={(chosen: string) => put({ category: chosen })}
          />
        </FormLine>
        <FormLine label={t('workflow')} htmlFor="question-workflow">
          <Select
            id="question-workflow"
            value={draft.workflow}
            options={[
              { value: '', label: t('noWorkflow') },
              ...choices.workflows.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            onChange={(workflow: string) => put({ workflow })}
          />
        </FormLine>
        <FormLine label={t('office')} htmlFor="question-office" wrong={is('office') && t('wrongOffice')}>
          <Select
            id="question-office"
            value={draft.office || undefined}
            options={offices.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(office: string) => put({ office })}
          />
        </FormLine>
        <FormLine
          label={t('reviewBy')}
          htmlFor="question-review"
          hint={t('reviewHint')}
          wrong={is('reviewBy') && t('wrongReview')}
        >
          <Input
            id="question-review"
            type="date"
            value={draft.reviewBy}
            onChange={(event) => put({ reviewBy: event.target.value })}
          />
        </FormLine>
        <FormLine label={t('position')} htmlFor="question-position" hint={t('positionHint')}>
          <InputNumber
            id="question-position"
            min={0}
            max={LAST_POSITION}
            precision={0}
            value={draft.position}
            onChange={(position) => put({ position: position ?? 0 })}
          />
        </FormLine>
        <Checkbox checked={draft.published} onChange={(event) => put({ published: event.target.checked })}>
          {t('publish')}
        </Checkbox>
      </div>
      {save.error && <Alert type="error" showIcon role="alert" title={save.error.sentences.join(' ')} />}
    </Modal>
  );
}
