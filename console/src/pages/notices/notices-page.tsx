import './notices.css';
import { NotificationOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../../lib/session/viewer';
import { Chips } from '../../ui/chips';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { SearchBox } from '../../ui/search-box';
import { useShortcuts } from '../../ui/shortcuts';
import { Notice } from '../../ui/states';
import { useListed } from '../../ui/walk/use-listed';
import { useColumns } from './columns';
import { NoticePane } from './notice-pane';
import { officesFor } from './offices';
import { noticeTexts } from './texts';
import { useChoices, useNotices } from './use-notices';
import { type Place, readPlace, views, type View, writePath, writePlace } from './view';

/** 通知: all of one's offices, by where they stand. */
export default function NoticesPage() {
  const t = noticeTexts.use();
  const navigate = useNavigate();
  const columns = useColumns();
  const viewer = useViewer().data;
  const choices = useChoices().data;
  const [address] = useSearchParams();
  const place = readPlace(address);
  const notices = useNotices(place);
  const { rows } = notices;
  const { setSearch, open, show, ...list } = useListed(rows.map(({ id }) => id));
  const go = (change: Partial<Place>) => setSearch(writePlace({ ...place, ...change }));
  useShortcuts({ ...list.shortcuts, n: () => void navigate(writePath(null)) });
  const offices = officesFor(viewer?.staff?.roles ?? [], choices?.offices ?? []);
  const labels: Record<View, string> = {
    all: t('viewAll'),
    drafts: t('viewDrafts'),
    imported: t('viewImported'),
    scheduled: t('viewScheduled'),
    published: t('viewPublished'),
    archived: t('viewArchived'),
  };
  const chips = (Object.keys(views) as View[]).map((key) => ({ key, label: labels[key] }));
  const filtered = place.search !== '' || place.office !== null || place.view !== 'all';
  return (
    <Page
      title={t('notices')}
      aside={
        <>
          <SearchBox value={place.search} label={t('search')} onChange={(search) => go({ search })} />
          {offices.length > 1 && (
            <Select
              aria-label={t('office')}
              style={{ width: 180 }}
              value={place.office ?? ''}
              options={[
                { value: '', label: t('anyOffice') },
                ...offices.map(({ code, name }) => ({ value: code, label: name })),
              ]}
              onChange={(office) => go({ office: office || null })}
            />
          )}
          <Link to={writePath(null)}>
            <Button type="primary" icon={<PlusOutlined aria-hidden />} tabIndex={-1}>
              {t('write')}
            </Button>
          </Link>
        </>
      }
      toolbar={<Chips label={t('views')} items={chips} value={place.view} onChange={(view) => go({ view })} />}
      pane={open && <NoticePane key={open} id={open} onClose={() => show(null)} />}
    >
      <PagedTable
        pages={notices}
        rows={rows}
        label={t('notices')}
        columns={columns}
        cursor={list.cursor}
        open={open}
        onCursor={list.setCursor}
        onOpen={show}
        empty={
          <Notice
            icon={<NotificationOutlined aria-hidden />}
            title={t(filtered ? 'noneFound' : 'none')}
            action={filtered && <Button onClick={() => setSearch(new URLSearchParams())}>{t('showAll')}</Button>}
          >
            {t(filtered ? 'noneFoundHint' : 'noneHint')}
          </Notice>
        }
      />
    </Page>
  );
}
