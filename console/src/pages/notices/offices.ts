import type { Viewer } from '../../lib/session/viewer';

/** The head of student affairs acts on every office's notices. */
const AFFAIRS = 'STUDENT_AFFAIRS';

type Role = NonNullable<Viewer['staff']>['roles'][number];
interface Named {
  code: string;
  name: string;
}

/** The offices in whose name one may write, as choices, one's own first; the server judges by itself. */
export function officesFor(roles: readonly Role[], offices: readonly Named[]): readonly Named[] {
  const mine = new Set(
    roles.filter(({ role }) => role === 'HEAD' || role === 'PUBLISHER').map(({ office }) => office.code),
  );
  const own = offices.filter(({ code }) => mine.has(code));
  const all = roles.some(({ role, office }) => role === 'HEAD' && office.code === AFFAIRS);
  return all ? [...own, ...offices.filter(({ code }) => !mine.has(code))] : own;
}
