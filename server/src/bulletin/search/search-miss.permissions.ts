import type { Permission } from '../../campus/permissions.js';

/** sees what students searched for in vain, and answers it or lets it go */
export const SEARCH_MISSES: Permission = {
  code: 'SEARCH_MISSES',
  office: 'STUDENT_AFFAIRS',
  offices: ['STUDENT_AID_CENTRE'],
  roles: ['PUBLISHER', 'HEAD'],
};
