import { useQuery } from '@tanstack/react-query';
import { type TemporaryRoleFieldsFragment, ColleaguesDocument, TemporaryRolesDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useLanguage } from '../../lib/i18n/language';

export type TemporaryRole = TemporaryRoleFieldsFragment;

export const temporaryKey = ['temporary-roles'] as const;

/** Roles held for a time: those one gave and holds; of everybody for those who read the staff. */
export function useTemporaryRoles() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...temporaryKey, language],
    queryFn: async ({ signal }) => (await send(TemporaryRolesDocument, {}, signal)).temporaryRoles,
  });
}

/** Who could stand in, in an office; nothing is asked while no office is chosen. */
export function useColleagues(office: string) {
  return useQuery({
    queryKey: ['colleagues', office],
    queryFn: async ({ signal }) => (await send(ColleaguesDocument, { office }, signal)).colleagues,
    enabled: office !== '',
  });
}
