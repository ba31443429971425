import type { Viewer } from '../../lib/session/viewer';

/** The head of student affairs acts on every office's notices. */
const AFFAIRS = 'STUDENT_AFFAIRS';

type Role = NonNullable<Viewer['staff']>['roles'][number];
interface Named {
  code: string;
  name: string;
}

/** The offices in whose name one may write, as choices; the server judges by itself. */
export function officesFor(roles: readonly Role[], offices: readonly Named[]): readonly Named[] {
  if (roles.some(({ role, office }) => role === 'HEAD' && office.code === AFFAIRS)) return offices;
  const mine = new Set(
    roles.filter(({ role }) => role === 'HEAD' || role === 'PUBLISHER').map(({ office }) => office.code),
  );
  return offices.filter(({ code }) => mine.has(code));
}
