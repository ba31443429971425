import { useQuery } from '@tanstack/react-query';
import { BreakGlassesDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { viewerKey } from '../../lib/graph/query-client';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';

const glassKey = ['break-glass'] as const;
/** What an act on a glass changes: the list, and what one may see. */
export const glassTouches = [glassKey, viewerKey];
const POLL = 15_000;

/** All requests that one may see, the newest first; an emergency isn't to wait for a reload. */
export function useGlasses() {
  const language = useLanguage();
  const refetchInterval = usePollInterval(POLL);
  return useQuery({
    queryKey: [...glassKey, language],
    queryFn: async ({ signal }) => (await send(BreakGlassesDocument, {}, signal)).breakGlassRequests,
    refetchInterval,
  });
}
