import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { toGlobalId } from '../kernel/global-id.js';
import { refuse } from '../kernel/refusal.js';
import { ALWAYS, anyone, OpenDuring, orNull, Who } from '../platform/graph/authority.js';
import { Node } from '../platform/graph/common.types.js';
import { Resolve } from '../platform/graph/resolve.js';
import { DateTimeScalar } from '../platform/graph/scalars.js';
import type { HeldRole } from './actor.js';
import { Campus, Office } from './campus.types.js';
import { CONSENT_PURPOSES, type ConsentPurpose } from './consent.entity.js';
import { readConsents } from './consents.js';
import {
  factorStatus,
  unsafeAccountDetails,
  unsafeRunningSessions,
  type AccountDetails,
} from './identity/account.reads.js';
import { SecondFactorStatus, SessionType } from './identity/identity.types.js';
import type { StaffRow, StudentRow } from './people.reads.js';
import { say, type RequestContext } from './request-context.js';
import { signedIn, theAccount, theStudent } from './rules.js';
import { STAFF_ROLES, type StaffRoleCode } from './staff.entity.js';
import { STUDENT_IDENTITIES, STUDENT_STATUSES, type StudentIdentity, type StudentStatus } from './student.entity.js';
import { numberShown } from './student-number.js';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((v) => [v, v])) as Record<T, T>;

export const StudentIdentityEnum = enumOf(STUDENT_IDENTITIES);
registerEnumType(StudentIdentityEnum, {
  name: 'StudentIdentity',
  description: 'What a student studies for (学生身份).',
  valuesConfig: {
    UNDERGRADUATE: { description: '本科生' },
    MASTER: { description: '硕士生' },
    DOCTORAL: { description: '博士生' },
  },
});

export const StudentStatusEnum = enumOf(STUDENT_STATUSES);
registerEnumType(StudentStatusEnum, {
  name: 'StudentStatus',
  description: 'How a student stands with the university (学籍状态).',
  valuesConfig: {
    ENROLLED: { description: '在籍' },
    SUSPENDED: { description: '休学' },
    GRADUATED: { description: '毕业' },
    WITHDRAWN: { description: '退学' },
  },
});

export const ConsentPurposeEnum = enumOf(CONSENT_PURPOSES);
registerEnumType(ConsentPurposeEnum, {
  name: 'ConsentPurpose',
  description: 'What sensitive personal data may be used for; each purpose is asked by itself.',
  valuesConfig: { COUNSELLING: { description: 'Arranging and holding psychological counselling.' } },
});

export const StaffRoleEnum = enumOf(STAFF_ROLES);
registerEnumType(StaffRoleEnum, {
  name: 'StaffRoleCode',
  description: 'What a member of staff does in an office.',
  valuesConfig: {
    COUNSELLOR: { description: 'Receives students in counselling.' },
    DESK: { description: 'Serves the counter: confirms, receives, hands out.' },
    REVIEWER: { description: 'Reviews applications.' },
    PAYER: { description: 'Prepares and approves payouts.' },
    PUBLISHER: { description: 'Publishes notices and offerings.' },
    HEAD: { description: 'Heads the office.' },
    ADMINISTRATOR: { description: 'Runs staff, roles and dictionaries; sees no counselling.' },
  },
});

@ObjectType('Consent', { description: "A student's consent to one use of sensitive data.", simpleResolvers: true })
@Who(signedIn)
export class ConsentType {
  @Field(() => ConsentPurposeEnum, { description: 'What for.' })
  purpose!: ConsentPurpose;

  @Field(() => Int, { description: 'Version of the wording agreed to.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  givenAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null while in force.' })
  withdrawnAt!: number | null;
}

@ObjectType('Student', {
  description: 'A student as the registry knows him or her.',
  implements: Node,
  simpleResolvers: true,
})
@Who(signedIn)
export class StudentType extends Node {
  @Field(() => String, {
    description:
      'Student number (学号). The student sees it in full; staff see `230****01`, except those who receive students in person.',
  })
  @OpenDuring(ALWAYS)
  @Resolve((row: StudentRow, context: RequestContext) => numberShown(context, row))
  number!: string;

  @Field(() => String, { description: 'Name.' })
  @OpenDuring(ALWAYS)
  name!: string;

  @Field(() => StudentIdentityEnum, { description: 'Identity.' })
  identity!: StudentIdentity;

  @Field(() => String, { description: "Identity in the request's language." })
  @OpenDuring(ALWAYS)
  @Resolve((row: StudentRow, context: RequestContext) => say(context, `identity.${row.identity}`))
  identityLabel!: string;

  @OpenDuring(ALWAYS)
  @Field(() => Campus, { description: 'Campus where the student lives.' })
  @Resolve((row: StudentRow, context: RequestContext) => context.dictionaries.campus(row.campusCode))
  campus!: Campus;

  @Field(() => String, { description: 'College (学院).' })
  college!: string;

  @Field(() => String, { description: 'Major (专业).' })
  major!: string;

  @Field(() => String, { description: 'Class (班级).' })
  className!: string;

  @Field(() => Int, { description: 'Year of entry.' })
  grade!: number;

  @Field(() => StudentStatusEnum, { description: 'How the student stands with the university.' })
  status!: StudentStatus;

  @Field(() => String, { description: "The same in the request's language." })
  @Resolve((row: StudentRow, context: RequestContext) => say(context, `studentStatus.${row.status}`))
  statusLabel!: string;

  @Field(() => [ConsentType], { nullable: true, description: 'Consents in force; only the student sees them.' })
  @Who(orNull(theStudent))
  @Resolve((row: StudentRow, context: RequestContext) => readConsents(context.services.database, row.id))
  consents!: ConsentType[] | null;
}

@ObjectType('StaffRole', { description: 'A role held in an office.', simpleResolvers: true })
@Who(signedIn)
@OpenDuring(ALWAYS)
export class StaffRoleType {
  @Field(() => Office, { description: 'The office.' })
  @Resolve((row: HeldRole, context: RequestContext) => context.dictionaries.office(row.office))
  office!: Office;

  @Field(() => StaffRoleEnum, { description: 'The role.' })
  role!: StaffRoleCode;
}

@ObjectType('Staff', { description: 'A member of staff.', implements: Node, simpleResolvers: true })
@Who(signedIn)
export class StaffType extends Node {
  @Field(() => String, { description: 'Name.' })
  @OpenDuring(ALWAYS)
  name!: string;

  @OpenDuring(ALWAYS)
  @Field(() => [StaffRoleType], { description: 'Roles held; only the person sees his or her own, others see none.' })
  @Resolve((row: StaffRow, context: RequestContext) => (context.actor?.staffId === row.id ? context.actor.roles : []))
  roles!: StaffRoleType[];
}

/** What an account's row has at least; an actor is one. */
export interface AccountRow {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
}

@ObjectType({ description: 'An account: the one signed in, or whoever did something.', simpleResolvers: true })
@Who(anyone)
export class Account {
  @Field(() => ID, { description: 'Opaque id.' })
  @Resolve((row: AccountRow) => toGlobalId('Account', row.accountId))
  id!: string;

  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name to greet with.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Where e-mail goes; only the person sees it.' })
  @Who(orNull(theAccount))
  @Resolve(async (row: AccountRow, context: RequestContext) => (await details(row, context)).email)
  email!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the password was set by somebody else and must be changed; one’s own.',
  })
  @Who(theAccount)
  @OpenDuring(ALWAYS)
  @Resolve(async (row: AccountRow, context: RequestContext) => (await details(row, context)).mustChangePassword)
  mustChangePassword!: boolean;

  @Field(() => Boolean, { description: 'Whether there is a local password; one’s own.' })
  @Who(theAccount)
  @OpenDuring(ALWAYS)
  @Resolve(async (row: AccountRow, context: RequestContext) => (await details(row, context)).hasPassword)
  hasPassword!: boolean;

  @Field(() => SecondFactorStatus, { description: 'The second factor; one’s own.' })
  @Who(theAccount)
  @OpenDuring(ALWAYS)
  @Resolve(async (row: AccountRow, context: RequestContext) => factorStatus(context, await details(row, context)))
  secondFactor!: SecondFactorStatus;

  @Field(() => Boolean, { description: 'Whether a WeChat is bound; one’s own.' })
  @Who(theAccount)
  @Resolve(async (row: AccountRow, context: RequestContext) => (await details(row, context)).weChatBound)
  weChatBound!: boolean;

  @Field(() => [SessionType], { description: 'Running sign-ins, the present one first, at most 100; one’s own.' })
  @Who(theAccount)
  @Resolve((row: AccountRow, context: RequestContext) => unsafeRunningSessions(context, row.accountId))
  sessions!: SessionType[];
}

async function details(row: AccountRow, context: RequestContext): Promise<AccountDetails> {
  const found = await unsafeAccountDetails(context).load(row.accountId);
  return found ?? refuse('NOT_FOUND');
}
