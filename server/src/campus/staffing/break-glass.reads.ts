import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { heldOf, type Actor } from '../actor.js';
import { may } from '../permissions.js';
import type { RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';
import type { BreakGlassState } from './break-glass.entity.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';
import { BREAK_GLASS_DECIDE } from './staffing.permissions.js';

export interface BreakGlassRow {
  readonly __typename: 'BreakGlass';
  readonly id: string;
  readonly requestedBy: string;
  readonly office: string;
  readonly role: StaffRoleCode;
  readonly sealedReason: string;
  readonly stateCode: BreakGlassState;
  readonly requestedAt: number;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly opensUntil: number | null;
  readonly endedAt: number | null;
  readonly version: number;
}

export const BREAK_GLASS =
  "SELECT 'BreakGlass' AS __typename, id, requested_by AS requestedBy, office_code AS office, role, reason AS sealedReason," +
  ' state AS stateCode, requested_at AS requestedAt, decided_by AS decidedBy, decided_at AS decidedAt,' +
  ' opens_until AS opensUntil, ended_at AS endedAt, version FROM break_glass';

/** What the reason of a request is bound to. */
export const reasonOf = (id: string): string => `break_glass.reason:${id}`;

/** Those who ask and decide see all of them, a head of a sealed office those of it. */
function visible(actor: Actor | null): { sql: string; params: SqlValue[] } {
  if (may(actor, BREAK_GLASS_DECIDE)) return { sql: '1 = 1', params: [] };
  const headed = SEALED_OFFICES.filter((office) => headsOffice(actor, office));
  if (headed.length === 0) return { sql: '1 = 0', params: [] };
  const list = inList(headed);
  return { sql: `office_code IN ${list.sql}`, params: list.params };
}

export const headsOffice = (actor: Actor | null, office: string): boolean =>
  may(actor, { code: '', office, roles: ['HEAD'] });

export const breakGlassById = defineLoader<BreakGlassRow, RequestContext>(async ({ services, actor }, ids) => {
  const seen = visible(actor);
  const list = inList(ids);
  const rows = await services.database.all<BreakGlassRow>(`${BREAK_GLASS} WHERE ${seen.sql} AND id IN ${list.sql}`, [
    ...seen.params,
    ...list.params,
  ]);
  return new Map(rows.map((row) => [row.id, row]));
});

/** The newest 200; `open`: only those asked for or open (true), or only those that are over (false). */
export function readBreakGlass({ services, actor }: RequestContext, open: boolean | null): Promise<BreakGlassRow[]> {
  const seen = visible(actor);
  const states = open === null ? '' : ` AND state ${open ? '' : 'NOT '}IN ('REQUESTED', 'OPEN')`;
  return services.database.all<BreakGlassRow>(
    `${BREAK_GLASS} WHERE ${seen.sql}${states} ORDER BY requested_at DESC, id DESC LIMIT 200`,
    seen.params,
  );
}

/**
 * Whether this person is the second one: not who asked, and with a right to decide that does not come from who asked. Where
 * a head is to be named, both are administrators.
 */
export function isSecondPerson(actor: Actor | null, row: Pick<BreakGlassRow, 'requestedBy' | 'role'>): boolean {
  if (actor?.staffId == null || actor.staffId === row.requestedBy) return false;
  const roles = row.role === 'HEAD' ? (['ADMINISTRATOR'] as const) : BREAK_GLASS_DECIDE.roles;
  return heldOf(actor, BREAK_GLASS_DECIDE.office, roles).some(
    (held) => held.glass === undefined && held.from !== row.requestedBy,
  );
}
