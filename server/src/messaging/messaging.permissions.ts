import type { Permission } from '../campus/permissions.js';

/** looks after the ways messages take out of the house; sees no message's text */
export const MESSAGES_OPERATE: Permission = {
  code: 'MESSAGES_OPERATE',
  office: 'STUDENT_AFFAIRS',
  roles: ['ADMINISTRATOR'],
};

export const messagingPermissions: readonly Permission[] = [MESSAGES_OPERATE];
