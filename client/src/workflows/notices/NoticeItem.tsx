import type { ReactNode } from 'react';
import type { NoticeRowFragment } from '../../graph/graphql';
import { sayPast } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Tag } from '../../ui/Tag';
import { notices } from './manifest';
import { noticeTexts } from './texts';
import './Notices.scss';

/** One notice of a list: what it is about, from whom, when, and whether it is new to me. */
export function NoticeItem({ notice, brief = false }: { notice: NoticeRowFragment; brief?: boolean }): ReactNode {
  const t = useTexts(noticeTexts);
  const fresh = notice.read === false;
  const narrow = !notice.audience.everybody && !brief;
  const enter = (): void => open(notices.subjects['Notice']?.(notice.id) ?? notices.door);
  return (
    <Press className={brief ? 'notice-item is-brief' : 'card notice-item'} onPress={enter}>
      <Box className="notice-item-head">
        <Box className={`notice-item-title ${fresh ? 'is-fresh' : ''}`}>{notice.title}</Box>
        {fresh ? <Words className="notice-item-dot">{t('unread')}</Words> : null}
      </Box>
      {brief ? null : <Box className="notice-item-summary">{notice.summary}</Box>}
      <Box className="notice-item-foot">
        {notice.pinned ? <Tag tone="info" text={t('pinned')} /> : null}
        {narrow ? <Tag text={notice.audience.label} /> : null}
        <Words className="notice-item-by">
          {[notice.office.name, notice.publishedAt ? sayPast(notice.publishedAt) : null].filter(Boolean).join(' · ')}
        </Words>
      </Box>
    </Press>
  );
}
