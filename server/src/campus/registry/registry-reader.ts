import type { Rule } from '../../platform/graph/authority.js';
import type { Actor } from '../actor.js';
import { may } from '../permissions.js';
import { REGISTRY_READ } from './registry.permissions.js';

interface Asked {
  readonly actor: Actor | null;
}

/** Whether the person may see what the registry has on this student: the student, or staff who read the registry. */
export function maySeeRegistryOf({ actor }: Asked, student: { readonly id: string }): boolean {
  return actor !== null && (actor.studentId === student.id || may(actor, REGISTRY_READ));
}

/** The same as a rule of a student's fields; others get null. */
export const registryReader: Rule = {
  name: 'the student, or staff who read the registry',
  allows: maySeeRegistryOf,
  otherwise: 'null',
};
