import type { Permission } from '../permissions.js';

const AFFAIRS = 'STUDENT_AFFAIRS';
const AID = 'STUDENT_AID_CENTRE';

/** sees students and what is on record of them, numbers and sensitive fields masked */
export const REGISTRY_READ: Permission = {
  code: 'REGISTRY_READ',
  office: AFFAIRS,
  offices: [AID, 'WORK_STUDY_CENTRE', 'LIZHI_CENTRE'],
  roles: ['REVIEWER', 'DESK', 'HEAD', 'ADMINISTRATOR'],
};

/** brings lists into the registry and takes them out */
export const REGISTRY_IMPORT: Permission = { code: 'REGISTRY_IMPORT', office: AFFAIRS, roles: ['ADMINISTRATOR'] };

/** looks behind a mask, with a reason that is kept */
export const REGISTRY_REVEAL: Permission = {
  code: 'REGISTRY_REVEAL',
  office: AFFAIRS,
  offices: [AID],
  roles: ['REVIEWER', 'DESK', 'HEAD', 'ADMINISTRATOR'],
};

export const DICTIONARIES_EDIT: Permission = { code: 'DICTIONARIES_EDIT', office: AFFAIRS, roles: ['ADMINISTRATOR'] };

export const registryPermissions: readonly Permission[] = [
  REGISTRY_READ,
  REGISTRY_IMPORT,
  REGISTRY_REVEAL,
  DICTIONARIES_EDIT,
];
