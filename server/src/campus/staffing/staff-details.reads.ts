import { inList } from '../../platform/db/in-list.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import type { HeldRole } from '../actor.js';
import type { StaffRow } from '../people.reads.js';
import type { RequestContext } from '../request-context.js';

/** What only those who keep the staff see of a colleague. */
export interface StaffDetails {
  readonly id: string;
  readonly accountId: string;
  readonly username: string;
  readonly email: string | null;
  readonly leftAt: number | null;
  readonly version: number;
  readonly weComUserId: string | null;
  readonly lastSignInAt: number | null;
}

export const staffDetails = defineLoader<StaffDetails, RequestContext>(async ({ services }, ids) => {
  const list = inList(ids);
  const rows = await services.database.all<StaffDetails>(
    'SELECT staff.id, account.id AS accountId, account.username, account.email, staff.left_at AS leftAt, staff.version,' +
      ' link.subject AS weComUserId, (SELECT MAX(session.created_at) FROM session WHERE session.account_id = account.id' +
      " AND session.audience = 'STAFF') AS lastSignInAt FROM staff JOIN account ON account.id = staff.account_id" +
      " LEFT JOIN identity_link link ON link.account_id = account.id AND link.provider = 'WECOM'" +
      ` WHERE staff.id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.id, row]));
});

type OwnRole = HeldRole & { readonly staffId: string };

/** Roles held for good, by member of staff. */
export const ownRoles = defineListLoader<OwnRole, RequestContext>(
  async ({ services }, ids) => {
    const list = inList(ids);
    return services.database.all<OwnRole>(
      'SELECT staff_id AS staffId, office_code AS office, role FROM staff_role' +
        ` WHERE staff_id IN ${list.sql} ORDER BY office_code, role`,
      list.params,
    );
  },
  ({ staffId }) => staffId,
);

export interface TeamRow {
  readonly __typename: 'Team';
  readonly id: string;
  readonly office: string;
  readonly name: string;
  readonly college: string | null;
  readonly version: number;
}

const TEAM = "'Team' AS __typename, team.id, team.office_code AS office, team.name, team.college, team.version";

export const teamById = defineLoader<TeamRow, RequestContext>(async ({ services }, ids) => {
  const list = inList(ids);
  const rows = await services.database.all<TeamRow>(`SELECT ${TEAM} FROM team WHERE id IN ${list.sql}`, list.params);
  return new Map(rows.map((row) => [row.id, row]));
});

export const teamsOfOffice = defineListLoader<TeamRow, RequestContext>(
  async ({ services }, offices) => {
    const list = inList(offices);
    return services.database.all<TeamRow>(
      `SELECT ${TEAM} FROM team WHERE team.office_code IN ${list.sql} ORDER BY team.name, team.id`,
      list.params,
    );
  },
  ({ office }) => office,
);

export const teamsOfStaff = defineListLoader<TeamRow & { readonly staffId: string }, RequestContext>(
  async ({ services }, ids) => {
    const list = inList(ids);
    return services.database.all(
      `SELECT ${TEAM}, member.staff_id AS staffId FROM team JOIN team_member member ON member.team_id = team.id` +
        ` WHERE member.staff_id IN ${list.sql} ORDER BY team.name, team.id`,
      list.params,
    );
  },
  ({ staffId }) => staffId,
);

export const membersOfTeam = defineListLoader<StaffRow & { readonly teamId: string }, RequestContext>(
  async ({ services }, ids) => {
    const list = inList(ids);
    return services.database.all(
      "SELECT 'Staff' AS __typename, staff.id, staff.name, member.team_id AS teamId FROM team_member member" +
        ` JOIN staff ON staff.id = member.staff_id WHERE member.team_id IN ${list.sql} ORDER BY staff.name, staff.id`,
      list.params,
    );
  },
  ({ teamId }) => teamId,
);

export const officeVersion = defineLoader<{ code: string; version: number }, RequestContext>(
  async ({ services }, codes) => {
    const list = inList(codes);
    const rows = await services.database.all<{ code: string; version: number }>(
      `SELECT code, version FROM office WHERE code IN ${list.sql}`,
      list.params,
    );
    return new Map(rows.map((row) => [row.code, row]));
  },
);

/** The colleagues who hold a role of their own in the office and have not left, by name. */
export async function readColleagues({ services }: RequestContext, office: string): Promise<StaffRow[]> {
  return services.database.all<StaffRow>(
    "SELECT DISTINCT 'Staff' AS __typename, staff.id, staff.name FROM staff_role held JOIN staff ON staff.id = held.staff_id" +
      ' WHERE held.office_code = ? AND staff.left_at IS NULL ORDER BY staff.name, staff.id',
    [office],
  );
}
