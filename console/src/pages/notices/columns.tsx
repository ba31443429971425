import { PushpinFilled } from '@ant-design/icons';
import { usePeopleDates } from '../../lib/people-dates';
import type { Column } from '../../ui/data-table';
import { ToneTag } from '../../ui/tone-tag';
import { noticeTexts } from './texts';
import type { NoticeRow } from './use-notices';

export function useColumns(): Column<NoticeRow>[] {
  const t = noticeTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'title',
      title: t('title'),
      render: ({ title, pinned, difference, state }) => (
        <span className="notice-title">
          <span className="clip" title={title}>
            {pinned && <PushpinFilled className="notice-pin" aria-label={t('pinned')} />}
            <b>{title}</b>
          </span>
          {difference && state !== 'ARCHIVED' && <ToneTag tone="WARN">{t('newerAtSource')}</ToneTag>}
        </span>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      width: 104,
      render: ({ stateTone, stateLabel }) => <ToneTag tone={stateTone}>{stateLabel}</ToneTag>,
    },
    {
      key: 'office',
      title: t('office'),
      width: 150,
      render: ({ office }) => <span className="clip">{office.name}</span>,
    },
    {
      key: 'audience',
      title: t('audience'),
      width: 150,
      render: ({ audience }) => (
        <span className="clip" title={audience.label}>
          {audience.label}
        </span>
      ),
    },
    {
      key: 'time',
      title: t('time'),
      width: 160,
      render: ({ state, publishAt, publishedAt }) => {
        const at = state === 'SCHEDULED' ? publishAt : publishedAt;
        return <span className="nowrap">{at ? dates.moment(at) : t('notYet')}</span>;
      },
    },
    {
      key: 'read',
      title: t('readBy'),
      width: 76,
      render: ({ state, readCount }) => (state === 'PUBLISHED' ? readCount : ''),
    },
  ];
}
