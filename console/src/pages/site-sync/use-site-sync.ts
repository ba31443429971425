import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  NoticesToPublishDocument,
  SiteRunsDocument,
  SiteSourcesDocument,
  SynchroniseNoticesDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useCommand } from '../../lib/graph/use-command';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';
import { keys as noticeKeys } from '../notices/use-notices';
import { type Source, ended, isGoing } from './run';

const key = ['site-sync'] as const;
const POLL = 30_000;
const GOING = 2_000;

/** The sources of one's offices and their last runs; followed every two seconds while one goes on. */
export function useSources() {
  const language = useLanguage();
  const client = useQueryClient();
  const poll = usePollInterval(POLL);
  const going = usePollInterval(GOING);
  const sources = useQuery({
    queryKey: [...key, 'sources', language],
    queryFn: async ({ signal }) => (await send(SiteSourcesDocument, {}, signal)).siteSources,
    refetchInterval: ({ state }) => (state.data?.some(({ lastRun }) => isGoing(lastRun)) ? going : poll),
  });
  const before = useRef<readonly Source[]>([]);
  useEffect(() => {
    const now = sources.data ?? [];
    // What came of a run stands in its history and among the notices.
    if (ended(before.current, now).length > 0) {
      void client.invalidateQueries({ queryKey: [...key, 'runs'] });
      void client.invalidateQueries({ queryKey: noticeKeys.all });
    }
    before.current = now;
  }, [client, sources.data]);
  return sources;
}

/** How many notices that came from a site wait to be published here; capped, as text. */
export function useToPublish() {
  return useQuery({
    queryKey: [...noticeKeys.all, 'to-publish'],
    queryFn: async ({ signal }) => (await send(NoticesToPublishDocument, {}, signal)).notices.totalCount,
  });
}

/** The last runs of one source, or of all. */
export function useRuns(source: string | null, first: number) {
  const language = useLanguage();
  const refetchInterval = usePollInterval(POLL);
  return useQuery({
    queryKey: [...key, 'runs', source, first, language],
    queryFn: async ({ signal }) => (await send(SiteRunsDocument, { source, first }, signal)).siteSyncRuns,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

/** Asks for a run now. One that is under way already is answered as it stands. */
export function useSynchronise() {
  return useCommand(SynchroniseNoticesDocument, { touches: [key] });
}
