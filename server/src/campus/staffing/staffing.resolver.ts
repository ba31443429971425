import { IsOptional, MaxLength } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { Office } from '../campus.types.js';
import type { OfficeRow } from '../dictionaries.js';
import type { StaffRow } from '../people.reads.js';
import { StaffRoleEnum, StaffType } from '../people.types.js';
import type { RequestContext } from '../request-context.js';
import { staff } from '../rules.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { readBreakGlass, type BreakGlassRow } from './break-glass.reads.js';
import { BreakGlassType } from './break-glass.type.js';
import { readColleagues } from './staff-details.reads.js';
import { pageOfStaff, type StaffListArgs } from './staff-list.reads.js';
import { readsStaffList, seesBreakGlass } from './staffing.rules.js';
import { StaffConnection, TemporaryRole } from './staffing.types.js';
import { readTemporaryRoles, type TemporaryRoleRow } from './temporary-role.reads.js';

@ArgsType()
export class StaffMembersArgs implements StaffListArgs {
  @IsOptional()
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'Name, its pinyin or initials, or the beginning of the user name.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only who holds a role in this office (its code).' })
  office?: string | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'Only who holds this role.' })
  role?: StaffRoleCode | null;

  @Field(() => Boolean, { nullable: true, description: 'Those who left; left out: those who are here.' })
  left?: boolean | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

@Resolver()
export class StaffingResolver {
  @Query(() => StaffConnection, { description: 'Staff by user name, for those with STAFF_READ.' })
  @Who(readsStaffList)
  staffMembers(@Args(() => StaffMembersArgs) args: StaffMembersArgs, @Ctx() context: RequestContext): Page<StaffRow> {
    return pageOfStaff(context, args);
  }

  @Query(() => [Office], { description: 'All offices, by code.' })
  @Who(staff)
  offices(@Ctx() context: RequestContext): readonly OfficeRow[] {
    return context.dictionaries.offices;
  }

  @Query(() => [StaffType], {
    description: 'Who holds a role of his or her own in the office, for choosing a stand-in; only the name is told.',
  })
  @Who(staff)
  colleagues(
    @Arg('office', () => String, { description: 'Code of the office.' }) office: string,
    @Ctx() context: RequestContext,
  ): Promise<StaffRow[]> {
    return readColleagues(context, office);
  }

  @Query(() => [TemporaryRole], {
    description: 'Temporary roles that run or are to come: those one gave or holds; all of them with STAFF_READ.',
  })
  @Who(staff)
  temporaryRoles(@Ctx() context: RequestContext): Promise<TemporaryRoleRow[]> {
    return readTemporaryRoles(context);
  }

  @Query(() => [BreakGlassType], {
    description: 'Requests to break the glass, newest first, at most 200; a head of a sealed office sees those of it.',
  })
  @Who(seesBreakGlass)
  breakGlassRequests(
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'true: asked for or open; false: over; left out: all.',
    })
    open: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<BreakGlassRow[]> {
    return readBreakGlass(context, open ?? null);
  }
}
