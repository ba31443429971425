import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../platform/graph/inputs.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { StaffRoleEnum } from '../people.types.js';
import type { StaffRoleCode } from '../staff.entity.js';

@InputType({ description: 'A new member of staff, or changes of one.' })
export class SaveStaffInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new member.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that the changes are of; of a new member left out.' })
  expectedVersion?: number | null;

  @IsOptional()
  @MaxLength(64)
  @Field(() => String, {
    nullable: true,
    description: 'Name to sign in with, the staff number say; 2 to 64 of letters, digits and `._@-`; never changes.',
  })
  username?: string | null;

  @MaxLength(60)
  @Field(() => String, { description: 'Name, 1 to 60 characters.' })
  name!: string;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Where messages go by e-mail. Left out: as it is; null: none.' })
  email?: string | null;

  @IsOptional()
  @MaxLength(64)
  @Field(() => String, { nullable: true, description: "WeCom's userid. Left out: as it is; null: no link." })
  weComUserId?: string | null;
}

@InputType({ description: 'A role of somebody in an office.' })
export class StaffRoleInput extends CommandInput {
  @Field(() => ID, { description: 'The member of staff.' })
  staffId!: string;

  @Field(() => Int, { description: 'Version of the member of staff.' })
  expectedVersion!: number;

  @MaxLength(32)
  @Field(() => String, { description: 'Code of the office.' })
  office!: string;

  @Field(() => StaffRoleEnum, { description: 'The role.' })
  role!: StaffRoleCode;
}

@InputType({ description: 'Who leaves, or comes back.' })
export class EndStaffInput extends CommandInput {
  @Field(() => ID, { description: 'The member of staff.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the member of staff.' })
  expectedVersion!: number;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept sealed in the audit.' })
  note?: string | null;
}

@InputType({ description: 'Where and when an office can be reached.' })
export class OfficeContactInput {
  @IsOptional()
  @MaxLength(16)
  @Field(() => String, { nullable: true, description: 'Code of the campus; left out for all.' })
  campus?: string | null;

  @MaxLength(40)
  @Field(() => String, { description: 'Telephone, 1 to 40 characters.' })
  phone!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Building and room, 1 to 200 characters.' })
  address!: string;

  @MaxLength(100)
  @Field(() => String, { description: 'Opening hours in words, 1 to 100 characters.' })
  hours!: string;
}

@InputType({ description: 'An office as it shall be.' })
export class SaveOfficeInput extends CommandInput {
  @MaxLength(32)
  @Field(() => String, { description: 'Code of the office; never changes.' })
  code!: string;

  @Field(() => Int, { description: 'Version that the changes are of.' })
  expectedVersion!: number;

  @MaxLength(60)
  @Field(() => String, { description: 'Chinese name, 1 to 60 characters.' })
  name!: string;

  @MaxLength(100)
  @Field(() => String, { description: 'English name, 1 to 100 characters, without Chinese ones.' })
  nameEn!: string;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [OfficeContactInput], { description: 'All its contacts, at most 20; they replace those before.' })
  contacts!: OfficeContactInput[];
}

@InputType({ description: 'A team as it shall be.' })
export class SaveTeamInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new team.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that the changes are of; of a new team left out.' })
  expectedVersion?: number | null;

  @MaxLength(32)
  @Field(() => String, { description: 'Code of the office; never changes.' })
  office!: string;

  @MaxLength(60)
  @Field(() => String, { description: 'Name, 1 to 60 characters, unique in the office.' })
  name!: string;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'The college it serves; left out for all.' })
  college?: string | null;

  @ArrayMaxSize(200)
  @Field(() => [ID], { description: 'All its members, staff of the office, at most 200.' })
  memberIds!: string[];
}

@InputType({ description: "A colleague to hold one's role for a time." })
export class DelegateRoleInput extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "Whose role. Left out: one's own; the office's head (an administrator, unless it is sealed) may name another's.",
  })
  fromStaffId?: string | null;

  @Field(() => ID, { description: 'Who stands in: a colleague with a role of his or her own in the office.' })
  toStaffId!: string;

  @MaxLength(32)
  @Field(() => String, { description: 'Code of the office.' })
  office!: string;

  @Field(() => StaffRoleEnum, { description: 'The role.' })
  role!: StaffRoleCode;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: number;

  @Field(() => DateTimeScalar, { description: 'Until when, at most 90 days later.' })
  endsAt!: number;
}

@InputType({ description: 'Which temporary role is to end.' })
export class EndTemporaryRoleInput extends CommandInput {
  @Field(() => ID, { description: 'The temporary role.' })
  id!: string;
}

@InputType({ description: 'Which sealed office is to be opened, and why.' })
export class RequestBreakGlassInput extends CommandInput {
  @MaxLength(32)
  @Field(() => String, { description: 'Code of the office.' })
  office!: string;

  @MaxLength(1_000)
  @Field(() => String, { description: 'The emergency, 10 to 500 characters; kept sealed.' })
  reason!: string;
}

@InputType({ description: "The second person's yes or no." })
export class DecideBreakGlassInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'Its version.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'true opens it, false declines.' })
  approve!: boolean;
}

@InputType({ description: 'Which broken glass is to be shut.' })
export class EndBreakGlassInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'Its version.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which office a department of WeCom is.' })
export class MapDepartmentInput extends CommandInput {
  @Field(() => Int, { description: "WeCom's number of the department." })
  departmentId!: number;

  @IsOptional()
  @MaxLength(32)
  @Field(() => String, { nullable: true, description: 'Code of the office, none that is sealed; left out: none.' })
  office?: string | null;

  @ArrayMaxSize(7)
  @Field(() => [StaffRoleEnum], { description: 'Roles to suggest for its members; never ADMINISTRATOR.' })
  roles!: StaffRoleCode[];
}
