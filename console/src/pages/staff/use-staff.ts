import { useQuery } from '@tanstack/react-query';
import {
  type StaffDetailFragment,
  type StaffListRowFragment,
  OfficeRolesDocument,
  StaffMemberDocument,
  StaffMembersDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import type { Filter } from './filter';

export type StaffRow = StaffListRowFragment;
export type StaffMember = StaffDetailFragment;

/** Everything read of staff, roles and offices. */
export const staffKey = ['staff'] as const;
const PAGE = 50;

/** The staff of a filter, page by page. */
export function useStaffMembers({ search, office, role, left }: Filter) {
  return usePages<StaffRow>({
    key: [...staffKey, 'list', search, office, role, left],
    read: async (after, signal) => {
      const variables = { search: search || null, office: office || null, role, left, first: PAGE, after };
      return (await send(StaffMembersDocument, variables, signal)).staffMembers;
    },
  });
}

/** One member of staff in full; null when there is none that one may see. */
export function useStaffMember(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: [...staffKey, 'one', id, language],
    queryFn: async ({ signal }): Promise<StaffMember | null> => {
      const { node } = await send(StaffMemberDocument, { id }, signal);
      return node?.__typename === 'Staff' ? node : null;
    },
  });
}

/** All offices with the roles that they know and which of them the viewer may give. */
export function useOfficeRoles() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...staffKey, 'roles', language],
    queryFn: async ({ signal }) => (await send(OfficeRolesDocument, {}, signal)).offices,
    staleTime: 60_000,
  });
}
