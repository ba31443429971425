import { Alert, Button, Modal } from 'antd';
import type { Problem } from '../../lib/graph/problem';
import { ChangedWords } from './changed-words';
import type { Version, Words } from './draft';
import { instructionTexts } from './texts';

interface SaveDialogProps {
  title: string;
  base: Version | null;
  words: Words;
  busy: boolean;
  problem: Problem | null;
  onClose(): void;
  onSave(): void;
}

/** Before saving: what changes against the version in force, and what saving does. */
export function SaveDialog({ title, base, words, busy, problem, onClose, onSave }: SaveDialogProps) {
  const t = instructionTexts.use();
  const next = (base?.version ?? 0) + 1;
  return (
    <Modal
      open
      width={680}
      style={{ top: 48 }}
      title={t('saveTitle', { title, n: next })}
      onCancel={onClose}
      mask={{ closable: !busy }}
      footer={[
        <Button key="back" onClick={onClose} disabled={busy}>
          {t('goOnWriting')}
        </Button>,
        <Button key="go" type="primary" autoFocus loading={busy} onClick={onSave}>
          {t(problem?.again ? 'retry' : 'publish', { n: next })}
        </Button>,
      ]}
    >
      <Alert type="info" showIcon title={base ? t('does', { n: next, old: base.version }) : t('doesFirst')} />
      {problem && <Alert type="error" showIcon role="alert" title={problem.sentences.join(' ')} />}
      {/* Focusable so that a long one can be scrolled by keyboard. */}
      <div className="instructions-dialog-changes" tabIndex={0} role="group" aria-label={t('difference')}>
        <ChangedWords before={base} after={words} />
      </div>
    </Modal>
  );
}
