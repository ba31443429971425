import './guides.css';
import { Alert, Button, Checkbox, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import type { GuideChoicesQuery } from '../../graph/graphql';
import { FormLine } from '../../ui/form-line';
import { type Guide, type GuideDraft, type Wrong, draftOf, emptyGuide, inputOf, wrongOf } from './draft';
import { GuidePreview } from './guide-preview';
import { StepsField } from './steps-field';
import { guideTexts } from './texts';
import { useSaveGuide } from './use-guides';

interface GuideDialogProps {
  /** null: a new one */
  guide: Guide | null;
  choices: GuideChoicesQuery;
  offices: readonly { code: string; name: string }[];
  onClose(): void;
  onSaved(): void;
}

/** Writing a guide: what it is for, its steps, who, what to bring, how long, where, whose it is. */
export function GuideDialog({ guide, choices, offices, onClose, onSaved }: GuideDialogProps) {
  const t = guideTexts.use();
  const [draft, setDraft] = useState(() => (guide ? draftOf(guide) : emptyGuide(offices[0]?.code ?? '')));
  const [tried, setTried] = useState(false);
  const save = useSaveGuide(onSaved);
  const put = (change: Partial<GuideDraft>) => setDraft((before) => ({ ...before, ...change }));
  const wrong = wrongOf(draft);
  const is = (field: Wrong) => tried && wrong.includes(field);
  const office = offices.find(({ code }) => code === draft.office)?.name ?? guide?.office.name ?? '';
  const press = () => {
    setTried(true);
    if (wrong.length === 0) save.mutate(inputOf(draft, guide));
  };
  const line = (field: 'title' | 'summary' | 'who' | 'duration' | 'place', said: string | false = false) => (
    <FormLine label={t(field)} htmlFor={`guide-${field}`} wrong={said}>
      <Input
        id={`guide-${field}`}
        value={draft[field]}
        maxLength={field === 'title' ? 100 : 200}
        onChange={(event) => put({ [field]: event.target.value })}
      />
    </FormLine>
  );
  return (
    <Modal
      open
      width={1140}
      style={{ top: 24 }}
      title={t(guide ? 'edit' : 'write')}
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
      <div className="guide-columns">
        <div>
          {line('title', is('title') && t('wrongTitle'))}
          {line('summary', is('summary') && t('wrongSummary'))}
          <StepsField steps={draft.steps} wrong={is('steps') && t('wrongSteps')} onChange={(steps) => put({ steps })} />
          <div className="form-pair">
            {line('who')}
            {line('duration')}
            {line('place')}
            <FormLine label={t('office')} htmlFor="guide-office" wrong={is('office') && t('wrongOffice')}>
              <Select
                id="guide-office"
                value={draft.office || undefined}
                options={offices.map(({ code, name }) => ({ value: code, label: name }))}
                onChange={(office: string) => put({ office })}
              />
            </FormLine>
            <FormLine label={t('bring')} htmlFor="guide-bring" hint={t('bringHint')}>
              <Input.TextArea
                id="guide-bring"
                autoSize={{ minRows: 2, maxRows: 6 }}
                value={draft.bring}
                onChange={(event) => put({ bring: event.target.value })}
              />
            </FormLine>
            <FormLine label={t('workflow')} htmlFor="guide-workflow">
              <Select
                id="guide-workflow"
                value={draft.workflow}
                options={[
                  { value: '', label: t('noWorkflow') },
                  ...choices.workflows.map(({ code, title }) => ({ value: code, label: title })),
                ]}
                onChange={(workflow: string) => put({ workflow })}
              />
            </FormLine>
            <FormLine
              label={t('reviewBy')}
              htmlFor="guide-review"
              hint={t('reviewHint')}
              wrong={is('reviewBy') && t('wrongReview')}
            >
              <Input
                id="guide-review"
                type="date"
                value={draft.reviewBy}
                onChange={(event) => put({ reviewBy: event.target.value })}
              />
            </FormLine>
            <FormLine label={t('position')} htmlFor="guide-position" hint={t('positionHint')}>
              <InputNumber
                id="guide-position"
                min={0}
                max={999}
                precision={0}
                value={draft.position}
                onChange={(position) => put({ position: position ?? 0 })}
              />
            </FormLine>
          </div>
          <Checkbox checked={draft.published} onChange={(event) => put({ published: event.target.checked })}>
            {t('publish')}
          </Checkbox>
        </div>
        <div className="guide-side">
          <h3>{t('asStudents')}</h3>
          <GuidePreview draft={draft} office={office} />
        </div>
      </div>
      {save.error && <Alert type="error" showIcon role="alert" title={save.error.sentences.join(' ')} />}
    </Modal>
  );
}
