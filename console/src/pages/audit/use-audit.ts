import { useQuery } from '@tanstack/react-query';
import {
  type AuditRowFragment,
  AuditActionsDocument,
  AuditChainDocument,
  AuditEntryDocument,
  AuditLogDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import { type Filter, variablesOf } from './filter';

export type Entry = AuditRowFragment;

const key = ['audit'] as const;
const PAGE = 50;

/** The entries of a filter, the newest first, page by page. */
export function useAuditLog(filter: Filter) {
  return usePages<Entry>({
    key: [...key, 'log', filter],
    read: async (after, signal) =>
      (await send(AuditLogDocument, { ...variablesOf(filter), first: PAGE, after }, signal)).auditLog,
  });
}

/** One entry: out of the list where it stands there, else read by itself. */
export function useEntry(id: string, listed: readonly Entry[]) {
  const language = useLanguage();
  const here = listed.find((entry) => entry.id === id);
  const alone = useQuery({
    queryKey: [...key, 'one', id, language],
    queryFn: async ({ signal }): Promise<Entry | null> => {
      const { node } = await send(AuditEntryDocument, { id }, signal);
      return node?.__typename === 'AuditEntry' ? node : null;
    },
    enabled: !here,
  });
  return { ...alone, data: here ?? alone.data, isPending: !here && alone.isPending };
}

/** Every kind of act that is audited, with its word. */
export function useActions() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...key, 'actions', language],
    queryFn: async ({ signal }) => (await send(AuditActionsDocument, {}, signal)).auditActions,
    staleTime: Infinity,
  });
}

/** How far the log is sealed. */
export function useChain() {
  return useQuery({
    queryKey: [...key, 'chain'],
    queryFn: async ({ signal }) => (await send(AuditChainDocument, {}, signal)).auditChain,
  });
}
