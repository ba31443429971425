import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { fromWallClock } from '../../lib/dates';
import { FormLine } from '../../ui/form-line';
import { MomentField } from '../../ui/moment-field';
import type { NoticeDetail } from './draft';
import { noticeTexts } from './texts';
import { usePublishNotice } from './use-notices';
import { isToCome } from './when';

interface PublishDialogProps {
  notice: NoticeDetail;
  when: 'now' | 'later';
  onClose(): void;
}

/** Asks before a notice goes out: to how many, whether it is pushed, and when. */
export function PublishDialog({ notice, when, onClose }: PublishDialogProps) {
  const t = noticeTexts.use();
  const [wall, setWall] = useState('');
  const [tried, setTried] = useState(false);
  const publish = usePublishNotice(onClose);
  const later = when === 'later';
  const fine = !later || isToCome(wall);
  const go = () => {
    setTried(true);
    if (!fine) return;
    const publishAt = later ? fromWallClock(wall) : undefined;
    publish.mutate({ id: notice.id, expectedVersion: notice.version, publishAt });
  };
  const n = notice.audienceSize ?? 0;
  return (
    <Modal
      open
      title={t(later ? 'schedule' : 'publishNow')}
      onCancel={onClose}
      mask={{ closable: !publish.isPending }}
      footer={[
        <Button key="back" onClick={onClose} disabled={publish.isPending}>
          {t('cancel')}
        </Button>,
        <Button key="go" type="primary" loading={publish.isPending} onClick={go}>
          {t(later ? 'schedule' : 'publishNow')}
        </Button>,
      ]}
    >
      <p className="dialog-text">{notice.title}</p>
      <p className="dialog-text">
        {t(notice.pushes ? 'publishPushes' : 'publishQuiet', { who: notice.audience.label, n })}
      </p>
      {later && (
        <FormLine
          label={t('publishAt')}
          htmlFor="publish-at"
          hint={t('publishAtHint')}
          wrong={tried && !fine && t(wall ? 'past' : 'whenMissing')}
        >
          <MomentField id="publish-at" value={wall} wrong={tried && !fine} usual="08:00:00" onChange={setWall} />
        </FormLine>
      )}
      {publish.error && <Alert type="error" showIcon role="alert" title={publish.error.sentences.join(' ')} />}
    </Modal>
  );
}
