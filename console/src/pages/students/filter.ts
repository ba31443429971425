import type { StudentStatus } from '../../graph/graphql';

export const statuses = ['ENROLLED', 'SUSPENDED', 'GRADUATED', 'WITHDRAWN'] as const satisfies readonly StudentStatus[];

/** Which students are listed; it lives in the address. */
export interface Filter {
  search: string;
  /** by its full name */
  college: string;
  grade: number | null;
  status: StudentStatus | null;
}

/** Reads the filter out of the address; nonsense counts as nothing. */
export function readFilter(search: URLSearchParams): Filter {
  const grade = search.get('grade') ?? '';
  const text = (name: string) => (search.get(name) ?? '').trim().slice(0, 100);
  return {
    search: text('q'),
    college: text('college'),
    grade: /^20\d{2}$/.test(grade) ? Number(grade) : null,
    status: statuses.find((status) => status === search.get('status')) ?? null,
  };
}

/** The address with some of the filter changed. */
export function writeFilter(search: URLSearchParams, change: Partial<Filter>): URLSearchParams {
  const next = new URLSearchParams(search);
  const put = (name: string, value: string | number | null | undefined) => {
    if (value === undefined) return;
    if (value === null || value === '') next.delete(name);
    else next.set(name, String(value));
  };
  put('q', change.search);
  put('college', change.college);
  put('grade', change.grade);
  put('status', change.status);
  return next;
}
