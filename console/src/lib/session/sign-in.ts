import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SignInDocument, SignOutDocument } from '../../graph/graphql';
import { act, newRequestId } from '../graph/act';
import { send } from '../graph/client';
import type { Problem } from '../graph/problem';
import { viewerKey } from '../graph/query-client';
import type { Viewer } from './viewer';

export interface Credentials {
  username: string;
  password: string;
  /** six digits of the authenticator or a recovery code, when it was asked for */
  secondFactor?: string;
}

/** Signs in by a local password; whatever an earlier person has read leaves the cache. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation<Viewer, Problem, Credentials>({
    // Sent once: a sign-in isn't stored under its request id, and a second one would only make a second session.
    mutationFn: async (credentials) =>
      (await send(SignInDocument, { input: { ...credentials, transport: 'COOKIE', requestId: newRequestId() } })).signIn
        .viewer,
    onSuccess: (viewer) => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'service' && query.queryKey[0] !== 'viewer' });
      client.setQueryData(viewerKey, viewer);
    },
  });
}

/** Signs out on the server, then loads the door afresh: nothing that was read stays in memory. */
export function useSignOut() {
  return useMutation<void, Problem>({
    mutationFn: async () => {
      await act(SignOutDocument, { requestId: newRequestId() });
    },
    onSuccess: () => location.assign(`${import.meta.env.BASE_URL}sign-in`),
  });
}
