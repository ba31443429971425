import { useQuery } from '@tanstack/react-query';
import { CounsellorNamesDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useLanguage } from '../../lib/i18n/language';
import { keys } from './keys';

/** The counsellors for a filter. */
export function useCounsellors(enabled: boolean) {
  const language = useLanguage();
  return useQuery({
    queryKey: [...keys.counsellors, language],
    queryFn: async ({ signal }) => (await send(CounsellorNamesDocument, {}, signal)).counsellors.nodes,
    enabled,
    staleTime: 300_000,
  });
}
