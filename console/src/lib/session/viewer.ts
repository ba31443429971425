import { useQuery } from '@tanstack/react-query';
import { ServiceDocument, ViewerDocument, type ViewerFieldsFragment } from '../../graph/graphql';
import { send } from '../graph/client';
import type { Problem } from '../graph/problem';
import { viewerKey } from '../graph/query-client';

export type Viewer = ViewerFieldsFragment;

const nothing: readonly string[] = [];

/** Who is signed in; null when nobody is. */
export function useViewer() {
  return useQuery<Viewer | null, Problem>({
    queryKey: viewerKey,
    queryFn: async ({ signal }) => (await send(ViewerDocument, {}, signal)).viewer ?? null,
    staleTime: 60_000,
  });
}

/** Name of the service and of the university, and whether this is the demo. */
export function useService() {
  return useQuery({
    queryKey: ['service'],
    queryFn: async ({ signal }) => (await send(ServiceDocument, {}, signal)).service,
    staleTime: Infinity,
  });
}

/** Whether the person holds a permission; false while nobody is known. */
export function usePermission(permission: string): boolean {
  return useViewer().data?.permissions.includes(permission) ?? false;
}

/** What the person may do, by the names of permissions; nothing while nobody is known. */
export function usePermissions(): readonly string[] {
  return useViewer().data?.permissions ?? nothing;
}
