import { may } from './permissions.js';
import { maskedNumber } from './registry/private-fields.js';
import type { RequestContext } from './request-context.js';

/** A student's number as this person may see it: in full for the student and for staff who receive students in person. */
export function numberShown(
  context: RequestContext,
  student: { readonly id: string; readonly number: string },
): string {
  const { actor, permissions } = context;
  if (actor?.studentId === student.id) return student.number;
  const plain = permissions.some((permission) => permission.plainNumbers === true && may(actor, permission));
  return plain ? student.number : maskedNumber(student.number);
}
