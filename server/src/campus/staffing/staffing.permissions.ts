import { ANY_OFFICE } from '../actor.js';
import type { Permission } from '../permissions.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';

/** sees who works where, in which roles, and what they have open */
export const STAFF_READ: Permission = { code: 'STAFF_READ', office: ANY_OFFICE, roles: ['ADMINISTRATOR', 'HEAD'] };

/** keeps staff, offices and the roles of those that are not sealed */
export const STAFF_ADMINISTER: Permission = {
  code: 'STAFF_ADMINISTER',
  office: ANY_OFFICE,
  roles: ['ADMINISTRATOR'],
};

/** reads the audit */
export const AUDIT_READ: Permission = { code: 'AUDIT_READ', office: ANY_OFFICE, roles: ['ADMINISTRATOR'] };

/** asks for a sealed office to be opened in an emergency, and decides what another one asked */
export const BREAK_GLASS_DECIDE: Permission = {
  code: 'BREAK_GLASS_DECIDE',
  office: 'STUDENT_AFFAIRS',
  roles: ['HEAD', 'ADMINISTRATOR'],
};

/** gives and takes the roles of a sealed office */
const rolesOfSealed = SEALED_OFFICES.map((office): Permission => ({
  code: `ROLES_GRANT_${office}`,
  office,
  roles: ['HEAD'],
}));

export const staffingPermissions: readonly Permission[] = [
  STAFF_READ,
  STAFF_ADMINISTER,
  AUDIT_READ,
  BREAK_GLASS_DECIDE,
  ...rolesOfSealed,
];
