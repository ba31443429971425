import { useQuery } from '@tanstack/react-query';
import { type AccountFieldsFragment, MyAccountDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useLanguage } from '../../lib/i18n/language';

export type MyAccount = AccountFieldsFragment;

export const accountKey = ['account'] as const;

/** One's own account with its running sign-ins; null when the session has ended. */
export function useMyAccount() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...accountKey, language],
    queryFn: async ({ signal }): Promise<MyAccount | null> =>
      (await send(MyAccountDocument, {}, signal)).viewer?.account ?? null,
  });
}
