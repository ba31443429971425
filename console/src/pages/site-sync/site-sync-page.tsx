import './site-sync.css';
import { CloudSyncOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../../ui/page';
import { useShortcuts } from '../../ui/shortcuts';
import { Failure, Loading, Notice, StaleLine } from '../../ui/states';
import { useListed } from '../../ui/walk/use-listed';
import { RunPane } from './run-pane';
import { Runs } from './runs';
import { SourceCard } from './source-card';
import { siteSyncTexts } from './texts';
import { useRuns, useSources, useToPublish } from './use-site-sync';

const FEW = 20;
/** As many as the graph gives at once. */
const MOST = 100;

/** 站点同步: the sources of one's offices, what came of their runs, and the button for another. */
export default function SiteSyncPage() {
  const t = siteSyncTexts.use();
  const sources = useSources();
  const [source, setSource] = useState<string | null>(null);
  const [first, setFirst] = useState(FEW);
  const runs = useRuns(source, first);
  const rows = runs.data ?? [];
  const { open, show, ...list } = useListed(rows.map(({ id }) => id));
  useShortcuts(list.shortcuts);
  const all = sources.data ?? [];
  const shown = [...rows, ...all.flatMap(({ lastRun }) => lastRun ?? [])];
  const waiting = useToPublish().data ?? '0';
  const opened = shown.find(({ id }) => id === open);
  const retry = () => void sources.refetch();
  return (
    <Page
      title={t('siteSync')}
      pane={
        opened && (
          <RunPane
            run={opened}
            title={all.find(({ name }) => name === opened.source)?.title ?? opened.source}
            onClose={() => show(null)}
          />
        )
      }
    >
      {sources.isPending && <Loading rows={8} />}
      {!sources.data && sources.error && <Failure error={sources.error} retry={retry} />}
      {sources.isRefetchError && sources.data && <StaleLine retry={retry} />}
      {sources.data?.length === 0 && (
        <Notice icon={<CloudSyncOutlined aria-hidden />} title={t('noSources')}>
          {t('noSourcesHint')}
        </Notice>
      )}
      {all.length > 0 && (
        <div className="site-sync">
          {waiting !== '0' && (
            <p className="site-sync-waiting">
              {t('waiting', { n: waiting })} <Link to="/notices?view=imported">{t('toImported')}</Link>
            </p>
          )}
          <div className="source-cards" role="group" aria-label={t('sources')}>
            {all.map((one) => (
              <SourceCard
                key={one.name}
                source={one}
                onProblems={(id) => {
                  setSource(null);
                  show(id);
                }}
              />
            ))}
          </div>
          <Runs
            runs={runs}
            sources={all}
            source={source}
            cursor={list.cursor}
            open={open}
            onMore={first < MOST && rows.length >= first ? () => setFirst(MOST) : null}
            onSource={setSource}
            onCursor={list.setCursor}
            onOpen={show}
          />
        </div>
      )}
    </Page>
  );
}
