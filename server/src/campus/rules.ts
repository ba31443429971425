import type { Rule } from '../platform/graph/authority.js';
import type { Actor } from './actor.js';
import { may, type Permission } from './permissions.js';

interface Asked {
  readonly actor: Actor | null;
}

export const signedIn: Rule = {
  name: 'signed in',
  allows: (context: Asked) => context.actor !== null,
  otherwise: 'refuse',
};

export const student: Rule = {
  name: 'a student',
  allows: (context: Asked) => context.actor?.studentId != null,
  otherwise: 'refuse',
};

export const staff: Rule = {
  name: 'staff',
  allows: (context: Asked) => context.actor?.staffId != null,
  otherwise: 'refuse',
};

/** Only the student whose row it is. */
export const theStudent: Rule = {
  name: 'the student',
  allows: (context: Asked, row: { id: string }) => context.actor?.studentId === row.id,
  otherwise: 'refuse',
};

/** Only the person whose account it is. */
export const theAccount: Rule = {
  name: 'the person',
  allows: (context: Asked, row: { accountId: string }) => context.actor?.accountId === row.accountId,
  otherwise: 'refuse',
};

/** Whoever holds the permission. */
export function permitted(permission: Permission): Rule {
  return {
    name: permission.code,
    allows: (context: Asked) => may(context.actor, permission),
    otherwise: 'refuse',
  };
}
