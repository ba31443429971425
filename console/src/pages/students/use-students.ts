import { useQuery } from '@tanstack/react-query';
import {
  type StudentQuery,
  type StudentRowFragment,
  StudentApplicationsDocument,
  StudentDocument,
  StudentsDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import type { Filter } from './filter';

export type StudentRow = StudentRowFragment;
export type StudentFile = Extract<NonNullable<StudentQuery['node']>, { __typename: 'Student' }>;

const PAGE = 50;

/** The students of a filter, page by page. */
export function useStudents(filter: Filter) {
  return usePages<StudentRow>({
    key: ['students', 'list', filter],
    read: async (after, signal) => {
      const { search, college, grade, status } = filter;
      const variables = { search: search || null, college: college || null, grade, status, first: PAGE, after };
      return (await send(StudentsDocument, variables, signal)).students;
    },
  });
}

/** All that is on record of one student; null when there is none that one may see. */
export function useStudent(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['students', 'one', id, language],
    queryFn: async ({ signal }): Promise<StudentFile | null> => {
      const { node } = await send(StudentDocument, { id }, signal);
      return node?.__typename === 'Student' ? node : null;
    },
  });
}

/** What the student has applied for, newest first. */
export function useStudentApplications(id: string) {
  return usePages({
    key: ['students', 'applications', id],
    read: async (after, signal) => {
      const { node } = await send(StudentApplicationsDocument, { id, after }, signal);
      const found = node?.__typename === 'Student' ? node.applications : null;
      return found ?? { nodes: [], pageInfo: { hasNextPage: false } };
    },
  });
}
