import { useQuery } from '@tanstack/react-query';
import {
  type DepartmentFieldsFragment,
  type OfficesQuery,
  CampusesDocument,
  OfficeNamesDocument,
  OfficesDocument,
  WeComDepartmentsDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useLanguage } from '../../lib/i18n/language';
import { staffKey } from '../staff/use-staff';

export type Office = OfficesQuery['offices'][number];
export type Team = Office['teams'][number];
export type Department = DepartmentFieldsFragment;

export const officesKey = [...staffKey, 'offices'] as const;
export const departmentsKey = [...staffKey, 'departments'] as const;

/** All offices with where they can be reached, and their teams. */
export function useOffices() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...officesKey, language],
    queryFn: async ({ signal }) => (await send(OfficesDocument, {}, signal)).offices,
  });
}

/** What a form needs of an office beyond what is shown: its name in both languages, and the campuses there are. */
export function useOfficeForm(code: string) {
  return useQuery({
    queryKey: [...officesKey, 'form', code],
    queryFn: async ({ signal }) => {
      const [chinese, english, service] = await Promise.all([
        send(OfficeNamesDocument, {}, signal, 'zh-CN'),
        send(OfficeNamesDocument, {}, signal, 'en'),
        send(CampusesDocument, {}, signal),
      ]);
      const nameOf = ({ offices }: typeof chinese) => offices.find((office) => office.code === code)?.name ?? '';
      return { name: nameOf(chinese), nameEn: nameOf(english), campuses: service.service.campuses };
    },
    // What is being typed isn't to be changed under one's hands.
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

/** WeCom's departments as they were last seen, for those who administer. */
export function useDepartments() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...departmentsKey, language],
    queryFn: async ({ signal }) => (await send(WeComDepartmentsDocument, {}, signal)).weComDepartments,
  });
}
