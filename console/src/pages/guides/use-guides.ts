import { useQuery } from '@tanstack/react-query';
import { GuideChoicesDocument, ManagedGuidesDocument, SaveGuideDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useCommand } from '../../lib/graph/use-command';
import { useLanguage } from '../../lib/i18n/language';

const key = ['guides'] as const;

/** The guides of one's offices, in their order. */
export function useGuides(search: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: [...key, 'list', search, language],
    queryFn: async ({ signal }) => (await send(ManagedGuidesDocument, { search: search || null }, signal)).guides,
  });
}

/** Offices and functions that one may choose. */
export function useGuideChoices() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['guide-choices', language],
    queryFn: ({ signal }) => send(GuideChoicesDocument, {}, signal),
  });
}

export function useSaveGuide(onDone: () => void) {
  return useCommand(SaveGuideDocument, { touches: [key], onDone });
}
