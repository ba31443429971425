import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Key of the session's query; an answer UNAUTHENTICATED anywhere empties it and the gate shows the sign-in. */
export const viewerKey = ['viewer'] as const;

/** The cache of everything read; retries only what a repetition can cure. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (!(error instanceof Problem)) return;
        if (error.code === 'UNAUTHENTICATED') client.setQueryData(viewerKey, null);
        // Something has to be done first (a password was reset meanwhile): the gate shows what, once it knows.
        if (error.unmet.some(({ code }) => code.startsWith('FIRST_')))
          void client.invalidateQueries({ queryKey: viewerKey });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < 2 && error instanceof Problem && error.again,
        retryDelay: (failures) => 500 * 2 ** failures,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
