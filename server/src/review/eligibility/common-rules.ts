import { satisfied, unsatisfied, type Rule } from './rule.js';

/** 在籍学生. */
export const enrolled: Rule = {
  code: 'ENROLLED',
  evaluate: ({ registry: { student } }) =>
    student.status === 'ENROLLED'
      ? satisfied('IS_ENROLLED', { identity: `@identity.${student.identity}`, grade: student.grade })
      : unsatisfied('NOT_ENROLLED'),
};

/** The number of applications in the period: counted are those under way and those approved. */
export const quota: Rule = {
  code: 'QUOTA',
  evaluate: ({ used, allowed }) => {
    if (allowed === null) return satisfied('QUOTA_UNLIMITED', { used });
    const left = Math.max(allowed - used, 0);
    return left > 0
      ? satisfied('QUOTA_LEFT', { used, allowed, left })
      : unsatisfied('QUOTA_USED_UP', { used, allowed, left });
  },
};
