import type { Permission } from '../../campus/permissions.js';

/** The one office that sees any of it; only its head grants its roles, and the administrator holds none of them. */
export const OFFICE = 'COUNSELLING_CENTRE';

export const READ: Permission = {
  code: 'COUNSELLING_READ',
  office: OFFICE,
  roles: ['COUNSELLOR', 'DESK', 'HEAD'],
  plainNumbers: true,
  onlyReads: true,
};

/** sees every booking of the centre; a counsellor sees only those with himself or herself */
export const READ_ALL: Permission = {
  code: 'COUNSELLING_READ_ALL',
  office: OFFICE,
  roles: ['DESK', 'HEAD'],
  onlyReads: true,
};

export const CONFIRM: Permission = { code: 'COUNSELLING_CONFIRM', office: OFFICE, roles: ['DESK', 'HEAD'] };

export const DESK: Permission = { code: 'COUNSELLING_DESK', office: OFFICE, roles: ['DESK', 'HEAD'] };

export const OUTCOME: Permission = {
  code: 'COUNSELLING_OUTCOME',
  office: OFFICE,
  roles: ['COUNSELLOR', 'DESK', 'HEAD'],
};

export const counsellingPermissions: readonly Permission[] = [READ, READ_ALL, CONFIRM, DESK, OUTCOME];
