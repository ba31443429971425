import { Alert, Button, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Problem } from '../../lib/graph/problem';
import { useLanguage } from '../../lib/i18n/language';
import { FormLine } from '../../ui/form-line';
import { MomentField } from '../../ui/moment-field';
import { useEntries } from '../../worklist/entries';
import { type Round, type RoundDraft, type Wrong, wrongOf } from './draft';
import { PaperItems } from './paper-items';
import { roundTexts } from './texts';

interface RoundDialogProps {
  draft: RoundDraft;
  /** the round as it stands; none for a new one */
  round?: Round;
  /** for which workflows one may make rounds */
  workflows: readonly string[];
  busy: boolean;
  problem: Problem | null;
  onSave(draft: RoundDraft): void;
  onClose(): void;
}

/** Writing a round: when, how many, what is to be handed in on paper. */
export function RoundDialog({ draft: begun, round, workflows, busy, problem, onSave, onClose }: RoundDialogProps) {
  const t = roundTexts.use();
  const language = useLanguage();
  const [draft, setDraft] = useState(begun);
  const [tried, setTried] = useState(false);
  const put = (change: Partial<RoundDraft>) => setDraft({ ...draft, ...change });
  const wrong = wrongOf(draft, round);
  const is = (field: Wrong) => tried && wrong.includes(field);
  const entries = useEntries().filter(({ code }) => workflows.includes(code));
  const save = () => {
    setTried(true);
    if (wrong.length === 0) onSave(draft);
  };
  return (
    <Modal
      open
      width={620}
      title={t(round ? 'editRound' : 'newRound')}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="back" onClick={onClose} disabled={busy}>
          {t('cancel')}
        </Button>,
        <Button key="save" type="primary" loading={busy} onClick={save}>
          {t('save')}
        </Button>,
      ]}
    >
      {!round && (
        <FormLine label={t('workflow')} htmlFor="round-workflow" wrong={is('workflow') && t('wrongWorkflow')}>
          <Select
            id="round-workflow"
            value={draft.workflow || undefined}
            options={entries.map((entry) => ({ value: entry.code, label: entry.title(language) }))}
            onChange={(workflow: string) => put({ workflow })}
          />
        </FormLine>
      )}
      <FormLine label={t('title')} htmlFor="round-title" wrong={is('title') && t('wrongTitle')}>
        <Input
          id="round-title"
          value={draft.title}
          maxLength={100}
          placeholder={t('titleHint')}
          onChange={(event) => put({ title: event.target.value })}
        />
      </FormLine>
      <div className="form-pair">
        <FormLine label={t('opensAt')} htmlFor="round-opens" wrong={is('opensAt') && t('wrongOpens')}>
          <MomentField
            id="round-opens"
            value={draft.opensAt}
            wrong={is('opensAt')}
            usual="08:00:00"
            onChange={(opensAt) => put({ opensAt })}
          />
        </FormLine>
        <FormLine
          label={t('closesAt')}
          htmlFor="round-closes"
          hint={t('noEnd')}
          wrong={is('closesAt') && t('wrongCloses')}
        >
          <MomentField
            id="round-closes"
            value={draft.closesAt}
            wrong={is('closesAt')}
            usual="17:00:00"
            onChange={(closesAt) => put({ closesAt })}
          />
        </FormLine>
        <FormLine
          label={t('quota')}
          htmlFor="round-quota"
          hint={t('noLimit')}
          wrong={is('quota') && t('wrongQuota', { n: Math.max(1, round?.taken ?? 0) })}
        >
          <InputNumber
            id="round-quota"
            min={1}
            precision={0}
            style={{ width: '100%' }}
            value={draft.quota}
            onChange={(quota) => put({ quota })}
          />
        </FormLine>
        <FormLine
          label={t('perStudent')}
          htmlFor="round-per"
          hint={t('perStudentHint')}
          wrong={is('perStudent') && t('wrongPer')}
        >
          <InputNumber
            id="round-per"
            min={1}
            precision={0}
            style={{ width: '100%' }}
            value={draft.perStudent}
            onChange={(perStudent) => put({ perStudent })}
          />
        </FormLine>
      </div>
      <PaperItems draft={draft} wrong={is('papers')} onChange={setDraft} />
      {draft.paperItems.length > 0 && (
        <FormLine
          label={t('paperDeadline')}
          htmlFor="round-papers"
          hint={t('paperDeadlineHint')}
          wrong={is('paperDeadline') && t('wrongDeadline')}
        >
          <MomentField
            id="round-papers"
            value={draft.paperDeadline}
            wrong={is('paperDeadline')}
            usual="17:00:00"
            onChange={(paperDeadline) => put({ paperDeadline })}
          />
        </FormLine>
      )}
      {problem && <Alert type="error" showIcon role="alert" title={problem.sentences.join(' ')} />}
    </Modal>
  );
}
