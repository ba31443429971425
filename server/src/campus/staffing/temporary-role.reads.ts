import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { may } from '../permissions.js';
import type { RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { STAFF_READ } from './staffing.permissions.js';
import type { TemporaryRoleKind } from './temporary-role.entity.js';

export interface TemporaryRoleRow {
  readonly __typename: 'TemporaryRole';
  readonly id: string;
  readonly staffId: string;
  readonly office: string;
  readonly role: StaffRoleCode;
  readonly kind: TemporaryRoleKind;
  readonly fromStaffId: string | null;
  readonly grantedBy: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly endedAt: number | null;
}

export const TEMPORARY_ROLE =
  "SELECT 'TemporaryRole' AS __typename, id, staff_id AS staffId, office_code AS office, role, kind," +
  ' from_staff_id AS fromStaffId, granted_by AS grantedBy, starts_at AS startsAt, ends_at AS endsAt,' +
  ' ended_at AS endedAt FROM temporary_role';

const NEWEST = 'ORDER BY ends_at DESC, id DESC LIMIT 200';

/** Whoever gave it, holds it, or reads the list of staff sees it. */
function visible({ actor }: RequestContext): { sql: string; params: SqlValue[] } {
  if (may(actor, STAFF_READ)) return { sql: '1 = 1', params: [] };
  const self = actor?.staffId ?? '';
  return { sql: '(staff_id = ? OR from_staff_id = ?)', params: [self, self] };
}

export const temporaryRoleById = defineLoader<TemporaryRoleRow, RequestContext>(async (context, ids) => {
  const seen = visible(context);
  const list = inList(ids);
  const rows = await context.services.database.all<TemporaryRoleRow>(
    `${TEMPORARY_ROLE} WHERE ${seen.sql} AND id IN ${list.sql}`,
    [...seen.params, ...list.params],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

/** What runs or is to come, and what one had lately. */
export function readTemporaryRoles(context: RequestContext): Promise<TemporaryRoleRow[]> {
  const seen = visible(context);
  return context.services.database.all<TemporaryRoleRow>(
    `${TEMPORARY_ROLE} WHERE ${seen.sql} AND ended_at IS NULL AND ends_at > ? ${NEWEST}`,
    [...seen.params, context.now],
  );
}

/** Those that a member of staff holds now or will. */
export const temporaryRolesOf = defineListLoader<TemporaryRoleRow, RequestContext>(
  async ({ services, now }, ids) => {
    const list = inList(ids);
    return services.database.all<TemporaryRoleRow>(
      `${TEMPORARY_ROLE} WHERE staff_id IN ${list.sql} AND ended_at IS NULL AND ends_at > ? ${NEWEST}`,
      [...list.params, now],
    );
  },
  ({ staffId }) => staffId,
);
