import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type NoticeRowFragment,
  ManagedNoticeDocument,
  ManagedNoticesDocument,
  NoticeAudienceSizeDocument,
  NoticeChoicesDocument,
  PinNoticeDocument,
  PublishNoticeDocument,
  SaveNoticeDocument,
  TakeNewerSourceDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useCommand } from '../../lib/graph/use-command';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';
import { markOwn } from '../../review/own-changes';
import type { Audience, NoticeDetail } from './draft';
import { type Place, views } from './view';

export type NoticeRow = NoticeRowFragment;

const POLL = 30_000;
const PUSHING = 2_000;
export const keys = {
  all: ['notices'] as const,
  one: (id: string) => ['notices', 'one', id] as const,
};

async function readNotice(id: string, signal?: AbortSignal): Promise<NoticeDetail | null> {
  const { node } = await send(ManagedNoticeDocument, { id }, signal);
  return node?.__typename === 'Notice' ? node : null;
}

/** The notices of one's offices, page by page. */
export function useNotices({ view, office, search }: Place) {
  return usePages<NoticeRow>({
    key: [...keys.all, 'list', view, office, search],
    poll: POLL,
    read: async (after, signal) =>
      (
        await send(
          ManagedNoticesDocument,
          { states: [...views[view]], office, search: search || null, first: 30, after },
          signal,
        )
      ).notices,
  });
}

/** One notice with its text; asked for every two seconds while it is being pushed. */
export function useNotice(id: string | null) {
  const language = useLanguage();
  const poll = usePollInterval(POLL);
  const pushing = usePollInterval(PUSHING);
  return useQuery({
    queryKey: [...keys.one(id ?? ''), language],
    queryFn: ({ signal }) => readNotice(id ?? '', signal),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data?.push?.state === 'RUNNING' ? pushing : poll),
  });
}

/** The notice as the editor begins with it: read once, since what is being typed isn't to be changed under one's hands. */
export function useNoticeToWrite(id: string | null) {
  return useQuery({
    queryKey: ['notice-to-write', id],
    queryFn: ({ signal }) => readNotice(id ?? '', signal),
    enabled: id !== null,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Reads a notice anew, past what is kept. */
export function refreshNotice(client: QueryClient, id: string): Promise<NoticeDetail | null> {
  void client.invalidateQueries({ queryKey: keys.all });
  return readNotice(id);
}

/** Offices, campuses and colleges that one may choose. */
export function useChoices() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['notice-choices', language],
    queryFn: ({ signal }) => send(NoticeChoicesDocument, {}, signal),
    staleTime: 300_000,
  });
}

/** How many students an audience has. */
export function useAudienceSize(audience: Audience) {
  return useQuery({
    queryKey: ['notice-audience-size', audience],
    queryFn: async ({ signal }) => (await send(NoticeAudienceSizeDocument, { audience }, signal)).audienceSize,
    staleTime: 60_000,
  });
}

/** Puts what a command answered where the pages read it. */
export function useSettle() {
  const client = useQueryClient();
  return (after: NoticeDetail) => {
    markOwn(after.id, after.version);
    void client.invalidateQueries({ queryKey: keys.all });
  };
}

export function useSaveNotice(onDone: (after: NoticeDetail) => void) {
  const settle = useSettle();
  return useCommand(SaveNoticeDocument, {
    onDone: ({ saveNotice: { notice } }) => {
      settle(notice);
      onDone(notice);
    },
  });
}

export function usePublishNotice(onDone: (after: NoticeDetail) => void) {
  const settle = useSettle();
  return useCommand(PublishNoticeDocument, {
    touches: [keys.all],
    onDone: ({ publishNotice: { notice } }) => {
      settle(notice);
      onDone(notice);
    },
  });
}

export function usePinNotice(onDone: (after: NoticeDetail) => void) {
  const settle = useSettle();
  return useCommand(PinNoticeDocument, {
    touches: [keys.all],
    onDone: ({ pinNotice: { notice } }) => {
      settle(notice);
      onDone(notice);
    },
  });
}

/** Ends the difference with the source: takes over what it says, or keeps what was edited here. */
export function useSettleDifference() {
  const settle = useSettle();
  return useCommand(TakeNewerSourceDocument, {
    touches: [keys.all],
    onDone: ({ takeNewerSource: { notice } }) => settle(notice),
  });
}
