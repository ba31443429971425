import type { Viewer } from '../../lib/session/viewer';

/** Those who answer for their office; the server judges by itself. */
const ROLES = new Set(['DESK', 'REVIEWER', 'PUBLISHER', 'HEAD']);

type Role = NonNullable<Viewer['staff']>['roles'][number];

/** The offices that one answers for, as choices of a filter, each once. */
export function myOffices(roles: readonly Role[]): Role['office'][] {
  const mine = roles.filter(({ role }) => ROLES.has(role)).map(({ office }) => office);
  return mine.filter(({ code }, place) => mine.findIndex((other) => other.code === code) === place);
}
