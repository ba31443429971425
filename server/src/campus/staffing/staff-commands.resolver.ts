import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { Who } from '../../platform/graph/authority.js';
import { readOffice, type OfficeRow } from '../dictionaries.js';
import { staffById, type StaffRow } from '../people.reads.js';
import type { RequestContext } from '../request-context.js';
import { staff } from '../rules.js';
import { grantRole, revokeRole } from './change-role.js';
import { delegateRole, endTemporaryRole } from './delegate-role.js';
import { endStaff, returnStaff } from './end-staff.js';
import { saveOffice } from './save-office.js';
import { saveStaff } from './save-staff.js';
import { saveTeam } from './save-team.js';
import { teamById, type TeamRow } from './staff-details.reads.js';
import {
  DelegateRoleInput,
  EndStaffInput,
  EndTemporaryRoleInput,
  SaveOfficeInput,
  SaveStaffInput,
  SaveTeamInput,
  StaffRoleInput,
} from './staffing.input.js';
import { OfficePayload, StaffPayload, TeamPayload, TemporaryRolePayload } from './staffing.payloads.js';
import { administers, keepsRoles } from './staffing.rules.js';
import { temporaryRoleById, type TemporaryRoleRow } from './temporary-role.reads.js';

type StaffAnswer = Promise<{ staff: StaffRow; temporaryPassword: string | null }>;

const described = (description: string) => ({ description });

@Resolver()
export class StaffCommandsResolver {
  @Mutation(() => StaffPayload, {
    description:
      'Adds or changes a member of staff. Whose roles are of a sealed office is linked with WeCom by its head alone. CONFLICT: USERNAME_TAKEN, WECOM_USER_TAKEN.',
  })
  @Who(keepsRoles)
  async saveStaff(
    @Arg('input', () => SaveStaffInput, described('Who.')) input: SaveStaffInput,
    @Ctx() context: RequestContext,
  ): StaffAnswer {
    const id = input.id == null ? null : rowId('Staff', input.id, 'id');
    const { id: saved, temporaryPassword } = await saveStaff(context, { ...input, id });
    return answer(context, saved, temporaryPassword);
  }

  @Mutation(() => StaffPayload, {
    description:
      "Gives a role for good; counts from the person's next request. Never to oneself; of a sealed office only by its head. FORBIDDEN: OWN_ROLE, NOT_YOURS_TO_GRANT.",
  })
  @Who(keepsRoles)
  async grantRole(
    @Arg('input', () => StaffRoleInput, described('Which role to whom.')) input: StaffRoleInput,
    @Ctx() context: RequestContext,
  ): StaffAnswer {
    const staffId = rowId('Staff', input.staffId, 'staffId');
    await grantRole(context, { ...input, staffId });
    return answer(context, staffId);
  }

  @Mutation(() => StaffPayload, {
    description:
      "Takes a role, one's own too; its delegations end. CONFLICT LAST_ADMINISTRATOR for the last administrator and a sealed office's last head.",
  })
  @Who(staff)
  async revokeRole(
    @Arg('input', () => StaffRoleInput, described('Which role of whom.')) input: StaffRoleInput,
    @Ctx() context: RequestContext,
  ): StaffAnswer {
    const staffId = rowId('Staff', input.staffId, 'staffId');
    await revokeRole(context, { ...input, staffId });
    return answer(context, staffId);
  }

  @Mutation(() => StaffPayload, {
    description:
      'Somebody leaves: sessions and roles end, claims go back, delegations end, the account shuts unless a student has it. INELIGIBLE HAS_APPOINTMENTS; CONFLICT LAST_ADMINISTRATOR.',
  })
  @Who(administers)
  async endStaff(
    @Arg('input', () => EndStaffInput, described('Who.')) input: EndStaffInput,
    @Ctx() context: RequestContext,
  ): StaffAnswer {
    const id = rowId('Staff', input.id, 'id');
    await endStaff(context, { ...input, id });
    return answer(context, id);
  }

  @Mutation(() => StaffPayload, { description: 'Somebody comes back, without any role.' })
  @Who(administers)
  async returnStaff(
    @Arg('input', () => EndStaffInput, described('Who.')) input: EndStaffInput,
    @Ctx() context: RequestContext,
  ): StaffAnswer {
    const id = rowId('Staff', input.id, 'id');
    await returnStaff(context, { ...input, id });
    return answer(context, id);
  }

  @Mutation(() => OfficePayload, { description: 'Renames an office and replaces where it can be reached.' })
  @Who(administers)
  async saveOffice(
    @Arg('input', () => SaveOfficeInput, described('The office.')) input: SaveOfficeInput,
    @Ctx() context: RequestContext,
  ): Promise<{ office: OfficeRow }> {
    await saveOffice(context, input);
    return { office: (await readOffice(context.services.database, input.code)) ?? refuse('NOT_FOUND') };
  }

  @Mutation(() => TeamPayload, {
    description: "Adds or changes a team; for the office's head, and an administrator unless it is sealed.",
  })
  @Who(keepsRoles)
  async saveTeam(
    @Arg('input', () => SaveTeamInput, described('The team.')) input: SaveTeamInput,
    @Ctx() context: RequestContext,
  ): Promise<{ team: TeamRow }> {
    const id = await saveTeam(context, {
      ...input,
      id: input.id == null ? null : rowId('Team', input.id, 'id'),
      memberIds: input.memberIds.map((member, i) => rowId('Staff', member, `memberIds.${i}`)),
    });
    return { team: (await teamById(context).load(id)) ?? refuse('NOT_FOUND') };
  }

  @Mutation(() => TemporaryRolePayload, {
    description:
      "Lets a colleague of the office hold one's role for a time; it cannot be passed on. INELIGIBLE: NOT_THEIR_ROLE, NOT_OF_THE_OFFICE.",
  })
  @Who(staff)
  async delegateRole(
    @Arg('input', () => DelegateRoleInput, described('Which role, to whom, how long.')) input: DelegateRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<{ temporaryRole: TemporaryRoleRow }> {
    const id = await delegateRole(context, {
      ...input,
      fromStaffId: input.fromStaffId == null ? null : rowId('Staff', input.fromStaffId, 'fromStaffId'),
      toStaffId: rowId('Staff', input.toStaffId, 'toStaffId'),
    });
    return temporaryRole(context, id);
  }

  @Mutation(() => TemporaryRolePayload, {
    description: 'Ends a delegation at once: who gave it, who holds it, or who names stand-ins of the office.',
  })
  @Who(staff)
  async endTemporaryRole(
    @Arg('input', () => EndTemporaryRoleInput, described('Which.')) input: EndTemporaryRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<{ temporaryRole: TemporaryRoleRow }> {
    const id = rowId('TemporaryRole', input.id, 'id');
    await endTemporaryRole(context, { ...input, id });
    return temporaryRole(context, id);
  }
}

/** The row behind a global id of the type. */
export function rowId(type: string, globalId: string, field: string): string {
  return idOf(type, globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, field);
}

async function answer(context: RequestContext, id: string, temporaryPassword: string | null = null): StaffAnswer {
  return { staff: (await staffById(context).load(id)) ?? refuse('NOT_FOUND'), temporaryPassword };
}

async function temporaryRole(context: RequestContext, id: string): Promise<{ temporaryRole: TemporaryRoleRow }> {
  return { temporaryRole: (await temporaryRoleById(context).load(id)) ?? refuse('NOT_FOUND') };
}
