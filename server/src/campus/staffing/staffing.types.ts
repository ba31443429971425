import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { Office } from '../campus.types.js';
import { staffById } from '../people.reads.js';
import { StaffRoleEnum, StaffType } from '../people.types.js';
import { say, type RequestContext } from '../request-context.js';
import { staff } from '../rules.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { mayGrant } from './office-roles.js';
import { membersOfTeam, type TeamRow } from './staff-details.reads.js';
import { administers } from './staffing.rules.js';
import type { TemporaryRoleKind } from './temporary-role.entity.js';
import type { TemporaryRoleRow } from './temporary-role.reads.js';

export const TemporaryRoleKindEnum = { DELEGATION: 'DELEGATION', BREAK_GLASS: 'BREAK_GLASS' };
registerEnumType(TemporaryRoleKindEnum, {
  name: 'TemporaryRoleKind',
  description: 'Why a role is held for a time only.',
  valuesConfig: {
    DELEGATION: { description: 'Standing in for a colleague.' },
    BREAK_GLASS: { description: 'An emergency: it lets one see, never act.' },
  },
});

/** Word for a role in the request's language. */
export const roleLabel = (context: RequestContext, role: StaffRoleCode): string => say(context, `role.${role}`);

const officeOf = (row: { readonly office: string }, context: RequestContext) => context.dictionaries.office(row.office);

@ObjectType({ description: 'A role held for a time.', implements: Node, simpleResolvers: true })
@Who(staff)
export class TemporaryRole extends Node {
  @Field(() => StaffType, { description: 'Who holds it.' })
  @Resolve((row: TemporaryRoleRow, context: RequestContext) => staffById(context).load(row.staffId))
  holder!: StaffType;

  @Field(() => Office, { description: 'In which office.' })
  @Resolve(officeOf)
  office!: Office;

  @Field(() => StaffRoleEnum, { description: 'The role.' })
  role!: StaffRoleCode;

  @Field(() => String, { description: "The role in the request's language." })
  @Resolve((row: TemporaryRoleRow, context: RequestContext) => roleLabel(context, row.role))
  roleLabel!: string;

  @Field(() => TemporaryRoleKindEnum, { description: 'Why it is held.' })
  kind!: TemporaryRoleKind;

  @Field(() => StaffType, { nullable: true, description: 'Whose role it is; null behind a broken glass.' })
  @Resolve((row: TemporaryRoleRow, context: RequestContext) =>
    row.fromStaffId === null ? null : staffById(context).load(row.fromStaffId),
  )
  from!: StaffType | null;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: number;

  @Field(() => DateTimeScalar, { description: 'Until when, unless it is ended before.' })
  endsAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended by hand; null by time alone.' })
  endedAt!: number | null;

  @Field(() => Boolean, { description: 'Whether it is in force now.' })
  @Resolve(
    (row: TemporaryRoleRow, { now }: RequestContext) => row.endedAt === null && row.startsAt <= now && row.endsAt > now,
  )
  active!: boolean;
}

@ObjectType({
  description: "A team inside an office, e.g. one college's 阳光服务队.",
  implements: Node,
  simpleResolvers: true,
})
@Who(staff)
export class Team extends Node {
  @Field(() => Office, { description: 'The office it belongs to.' })
  @Resolve(officeOf)
  office!: Office;

  @Field(() => String, { description: 'Name, unique in the office.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The college it serves; null for all.' })
  college!: string | null;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Field(() => [StaffType], { description: 'Who is in it, by name.' })
  @Resolve((row: TeamRow, context: RequestContext) => membersOfTeam(context).load(row.id))
  members!: StaffType[];
}

@ObjectType({
  description: 'What a member of staff has open, and what leaving would do with it.',
  simpleResolvers: true,
})
@Who(anyone)
export class OpenWork {
  @Field(() => String, { description: 'What it is: CLAIMED_APPLICATIONS, APPOINTMENTS …' })
  code!: string;

  @Field(() => String, { description: 'The same in words.' })
  label!: string;

  @Field(() => Int, {
    description: 'How many. Of what is sealed, people outside that office learn it rounded up to fives.',
  })
  count!: number;
}

export interface GrantableRow {
  readonly office: string;
  readonly role: StaffRoleCode;
}

@ObjectType({ description: 'A role that an office knows.', simpleResolvers: true })
@Who(anyone)
export class GrantableRole {
  @Field(() => StaffRoleEnum, { description: 'The role.' })
  role!: StaffRoleCode;

  @Field(() => String, { description: "The role in the request's language." })
  @Resolve((row: GrantableRow, context: RequestContext) => roleLabel(context, row.role))
  label!: string;

  @Field(() => Boolean, {
    description: 'Whether the person asking gives and takes it; of a sealed office only its head does.',
  })
  @Resolve((row: GrantableRow, { actor }: RequestContext) => mayGrant(actor, row.office, row.role))
  mine!: boolean;
}

export interface WeComDepartmentRow {
  readonly id: number;
  readonly name: string;
  readonly officeCode: string | null;
  readonly roles: readonly StaffRoleCode[];
  readonly seenAt: number;
}

@ObjectType({ description: "A department of WeCom's address book.", simpleResolvers: true })
@Who(administers)
export class WeComDepartment {
  @Field(() => Int, { description: "WeCom's number of it." })
  id!: number;

  @Field(() => String, { description: 'Its name there.' })
  name!: string;

  @Field(() => Office, { nullable: true, description: 'The office that it is; null while nobody has said.' })
  @Resolve((row: WeComDepartmentRow, { dictionaries }: RequestContext) =>
    row.officeCode === null ? null : dictionaries.office(row.officeCode),
  )
  office!: Office | null;

  @Field(() => [StaffRoleEnum], { description: 'Roles that are suggested for its members.' })
  roles!: StaffRoleCode[];

  @Field(() => DateTimeScalar, { description: 'When it was last found there.' })
  seenAt!: number;
}

export interface RoleSuggestionRow {
  readonly staffId: string;
  readonly office: string;
  readonly role: StaffRoleCode;
}

@ObjectType({
  description: 'A role that a member of a mapped department lacks; somebody must grant it.',
  simpleResolvers: true,
})
@Who(administers)
export class RoleSuggestion {
  @Field(() => StaffType, { description: 'Who lacks it.' })
  @Resolve((row: RoleSuggestionRow, context: RequestContext) => staffById(context).load(row.staffId))
  staff!: StaffType;

  @Field(() => Office, { description: 'In which office.' })
  @Resolve(officeOf)
  office!: Office;

  @Field(() => StaffRoleEnum, { description: 'Which role.' })
  role!: StaffRoleCode;
}

export const StaffConnection = connectionOf(() => StaffType, 'Staff');
