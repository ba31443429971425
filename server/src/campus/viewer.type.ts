import { Field, ObjectType } from 'type-graphql';
import { anyone, Who } from '../platform/graph/authority.js';
import { Resolve } from '../platform/graph/resolve.js';
import type { Actor } from './actor.js';
import type { FirstDuty } from './identity/first-duties.js';
import { FirstDutyEnum } from './identity/identity.types.js';
import { staffById, unsafeStudentById } from './people.reads.js';
import { Account, StaffType, StudentType } from './people.types.js';
import type { RequestContext } from './request-context.js';
import { may } from './permissions.js';

export interface ViewerRow {
  readonly __typename: 'Viewer';
  readonly actor: Actor;
}

@ObjectType({ description: 'The person signed in.', simpleResolvers: true })
@Who(anyone)
export class Viewer {
  @Field(() => Account, { description: 'The account.' })
  @Resolve((row: ViewerRow) => row.actor)
  account!: Account;

  @Field(() => StudentType, { nullable: true, description: 'The student; null in a session of staff.' })
  @Resolve((row: ViewerRow, context: RequestContext) =>
    row.actor.studentId === null ? null : unsafeStudentById(context).load(row.actor.studentId),
  )
  student!: StudentType | null;

  @Field(() => StaffType, { nullable: true, description: "The member of staff; null in a student's session." })
  @Resolve((row: ViewerRow, context: RequestContext) =>
    row.actor.staffId === null ? null : staffById(context).load(row.actor.staffId),
  )
  staff!: StaffType | null;

  @Field(() => [String], {
    description: 'What the person may do, as stable codes (COUNSELLING_READ …); clients hide what is not among them.',
  })
  @Resolve((row: ViewerRow, context: RequestContext) =>
    context.permissions.filter((permission) => may(row.actor, permission)).map((permission) => permission.code),
  )
  permissions!: string[];

  @Field(() => [FirstDutyEnum], {
    description: 'What must be done before anything else, in this order; only the first can be done. Empty for most.',
  })
  @Resolve((row: ViewerRow) => row.actor.mustDo ?? [])
  mustDo!: FirstDuty[];
}
