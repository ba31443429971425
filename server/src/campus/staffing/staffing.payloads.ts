import { Field, Int, ObjectType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Office } from '../campus.types.js';
import { StaffType } from '../people.types.js';
import { BreakGlassType } from './break-glass.type.js';
import { RoleSuggestion, Team, TemporaryRole, WeComDepartment } from './staffing.types.js';

@ObjectType({ description: 'The member of staff after the command.', simpleResolvers: true })
@Who(anyone)
export class StaffPayload {
  @Field(() => StaffType, { description: 'The member of staff.' })
  staff!: StaffType;

  @Field(() => String, {
    nullable: true,
    description: "A new account's first password, told this once; it must be changed at the first sign-in.",
  })
  temporaryPassword!: string | null;
}

@ObjectType({ description: 'The office after the command.', simpleResolvers: true })
@Who(anyone)
export class OfficePayload {
  @Field(() => Office, { description: 'The office. The other processes follow within a minute.' })
  office!: Office;
}

@ObjectType({ description: 'The team after the command.', simpleResolvers: true })
@Who(anyone)
export class TeamPayload {
  @Field(() => Team, { description: 'The team.' })
  team!: Team;
}

@ObjectType({ description: 'The temporary role after the command.', simpleResolvers: true })
@Who(anyone)
export class TemporaryRolePayload {
  @Field(() => TemporaryRole, { description: 'The temporary role.' })
  temporaryRole!: TemporaryRole;
}

@ObjectType({ description: 'The request after the command.', simpleResolvers: true })
@Who(anyone)
export class BreakGlassPayload {
  @Field(() => BreakGlassType, { description: 'The request.' })
  breakGlass!: BreakGlassType;
}

@ObjectType({ description: 'The department after the command.', simpleResolvers: true })
@Who(anyone)
export class MapDepartmentPayload {
  @Field(() => WeComDepartment, { description: 'The department.' })
  department!: WeComDepartment;
}

@ObjectType({ description: "What WeCom's address book says.", simpleResolvers: true })
@Who(anyone)
export class SynchroniseDepartmentsPayload {
  @Field(() => [WeComDepartment], { description: 'Every department ever seen, by number.' })
  departments!: WeComDepartment[];

  @Field(() => [RoleSuggestion], {
    description: 'Members whose number we know and who lack a mapped role: offered, never granted by itself.',
  })
  suggestions!: RoleSuggestion[];

  @Field(() => Int, { description: 'How many members of mapped departments are no staff of ours.' })
  unknownMembers!: number;
}
