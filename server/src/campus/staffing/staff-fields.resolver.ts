import { FieldResolver, Int, Resolver } from 'type-graphql';
import { Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import type { HeldRole } from '../actor.js';
import { Office } from '../campus.types.js';
import type { OfficeRow } from '../dictionaries.js';
import { staffById, type StaffRow } from '../people.reads.js';
import { StaffRoleType, StaffType } from '../people.types.js';
import type { RequestContext } from '../request-context.js';
import { staff } from '../rules.js';
import { rolesOf } from './office-roles.js';
import { openWorkOf } from './open-work.js';
import {
  officeVersion,
  ownRoles,
  staffDetails,
  teamsOfOffice,
  teamsOfStaff,
  type StaffDetails,
} from './staff-details.reads.js';
import { administersOrNull, readsStaff } from './staffing.rules.js';
import { GrantableRole, OpenWork, roleLabel, Team, TemporaryRole } from './staffing.types.js';
import { temporaryRolesOf } from './temporary-role.reads.js';

const detail = (name: keyof StaffDetails) => async (row: StaffRow, context: RequestContext) =>
  (await staffDetails(context).load(row.id))?.[name] ?? null;

const SEEN_BY = ' Null to all but STAFF_READ and the person.';

/** What those who keep the staff see of a colleague. */
@Resolver(() => StaffType)
export class StaffFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: `Name to sign in with.${SEEN_BY}` })
  @Who(readsStaff)
  @Resolve(detail('username'))
  username(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => String, { nullable: true, description: `Where messages go by e-mail.${SEEN_BY}` })
  @Who(readsStaff)
  @Resolve(detail('email'))
  email(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: `When he or she left; null while here.${SEEN_BY}`,
  })
  @Who(readsStaff)
  @Resolve(detail('leftAt'))
  leftAt(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => Int, { nullable: true, description: `Version, for \`expectedVersion\`.${SEEN_BY}` })
  @Who(readsStaff)
  @Resolve(detail('version'))
  version(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => String, { nullable: true, description: `WeCom's userid, where it is linked.${SEEN_BY}` })
  @Who(readsStaff)
  @Resolve(detail('weComUserId'))
  weComUserId(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: `When he or she last signed in as staff.${SEEN_BY}`,
  })
  @Who(readsStaff)
  @Resolve(detail('lastSignInAt'))
  lastSignInAt(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [StaffRoleType], { nullable: true, description: `Roles held for good.${SEEN_BY}` })
  @Who(readsStaff)
  @Resolve((row: StaffRow, context: RequestContext) => ownRoles(context).load(row.id))
  heldRoles(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [TemporaryRole], {
    nullable: true,
    description: `Roles held for a time, now or soon.${SEEN_BY}`,
  })
  @Who(readsStaff)
  @Resolve((row: StaffRow, context: RequestContext) => temporaryRolesOf(context).load(row.id))
  temporaryRoles(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [Team], { nullable: true, description: `Teams he or she is in.${SEEN_BY}` })
  @Who(readsStaff)
  @Resolve((row: StaffRow, context: RequestContext) => teamsOfStaff(context).load(row.id))
  teams(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [OpenWork], {
    nullable: true,
    description: `What would be given back, or is left open, if he or she left now; for a page about one person.${SEEN_BY}`,
  })
  @Who(readsStaff)
  @Resolve(openWorkOf)
  openWork(): never {
    return resolvedStraight();
  }
}

@Resolver(() => StaffRoleType)
export class StaffRoleFieldsResolver {
  @FieldResolver(() => String, { description: "The role in the request's language." })
  @Resolve((row: HeldRole, context: RequestContext) => roleLabel(context, row.role))
  label(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => StaffType, {
    nullable: true,
    description: "The colleague one stands in for; null for one's own.",
  })
  @Resolve((row: HeldRole, context: RequestContext) =>
    row.from === undefined ? null : staffById(context).load(row.from),
  )
  from(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'Until when it is held; null for good.' })
  @Resolve((row: HeldRole) => row.until ?? null)
  until(): never {
    return resolvedStraight();
  }
}

@Resolver(() => Office)
export class OfficeFieldsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Version, for `saveOffice`; null to all but administrators.',
  })
  @Who(administersOrNull)
  @Resolve(async (row: OfficeRow, context: RequestContext) => (await officeVersion(context).load(row.code))?.version)
  version(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [Team], { description: 'Its teams, by name; only staff see them.' })
  @Who(staff)
  @Resolve((row: OfficeRow, context: RequestContext) => teamsOfOffice(context).load(row.code))
  teams(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [GrantableRole], {
    description: 'The roles it knows, and whether the person asking gives them.',
  })
  @Who(staff)
  @Resolve((row: OfficeRow) => rolesOf(row.code).map((role) => ({ office: row.code, role })))
  grantableRoles(): never {
    return resolvedStraight();
  }
}

/** The declaration gives type and words; the resolver itself is the `@Resolve` beside it. */
function resolvedStraight(): never {
  throw new Error('resolved straight');
}
