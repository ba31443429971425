import './difference.css';
import { Alert, Button, Popconfirm } from 'antd';
import { HtmlPreview } from '../../ui/html-preview';
import type { NoticeDetail } from './draft';
import { showsWords } from './marks';
import { noticeTexts } from './texts';

interface DifferenceProps {
  notice: NoticeDetail;
  /** which of the two is on its way */
  busy: boolean | null;
  onSettle(take: boolean): void;
}

/** What is newer at the source of a notice that was edited here, word by word, and how the difference ends. */
export function Difference({ notice, busy, onSettle }: DifferenceProps) {
  const t = noticeTexts.use();
  const { difference } = notice;
  const edits = notice.availableActions.some(({ code, enabled }) => code === 'EDIT' && enabled);
  if (!difference || !edits) return null;
  const renamed = difference.title !== notice.title;
  return (
    <section className="difference" aria-label={t('difference')}>
      <Alert type="warning" showIcon title={t('sourceNewer')} description={t('sourceNewerHint')} />
      <div className="difference-acts">
        <Popconfirm
          title={t('takeSure')}
          description={notice.state === 'PUBLISHED' ? t('takeSeen') : undefined}
          okText={t('takeSource')}
          cancelText={t('cancel')}
          onConfirm={() => onSettle(true)}
        >
          <Button loading={busy === true} disabled={busy === false}>
            {t('takeSource')}
          </Button>
        </Popconfirm>
        <Button type="primary" loading={busy === false} disabled={busy === true} onClick={() => onSettle(false)}>
          {t('keepOurs')}
        </Button>
      </div>
      {renamed && (
        <p className="difference-title">
          <span>{t('title')}</span> <del>{notice.title}</del> <ins>{difference.title}</ins>
        </p>
      )}
      <p className="difference-legend" aria-hidden="true">
        <del>{t('onlyHere')}</del> <ins>{t('onlyThere')}</ins>
      </p>
      <HtmlPreview title={t('difference')} html={difference.marked} />
      {!showsWords(difference.marked) && <p className="muted">{t(renamed ? 'sameText' : 'sameWords')}</p>}
    </section>
  );
}
