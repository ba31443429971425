import type { StaffRoleCode } from '../../graph/graphql';

export const roles = [
  'HEAD',
  'REVIEWER',
  'DESK',
  'PUBLISHER',
  'COUNSELLOR',
  'PAYER',
  'ADMINISTRATOR',
] as const satisfies readonly StaffRoleCode[];

/** Which staff is listed; it lives in the address. */
export interface Filter {
  search: string;
  /** code of an office; empty for all */
  office: string;
  role: StaffRoleCode | null;
  left: boolean;
}

/** Reads the filter out of the address; nonsense counts as nothing. */
export function readFilter(search: URLSearchParams): Filter {
  const office = search.get('office') ?? '';
  return {
    search: (search.get('q') ?? '').trim().slice(0, 100),
    office: /^[A-Z_]{2,40}$/.test(office) ? office : '',
    role: roles.find((role) => role === search.get('role')) ?? null,
    left: search.get('left') === '1',
  };
}

/** The address of a filter; an open item doesn't outlive it. */
export function writeFilter(filter: Filter): URLSearchParams {
  const next = new URLSearchParams();
  if (filter.search) next.set('q', filter.search);
  if (filter.office) next.set('office', filter.office);
  if (filter.role) next.set('role', filter.role);
  if (filter.left) next.set('left', '1');
  return next;
}
