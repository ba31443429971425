import { Field, Int, ObjectType } from 'type-graphql';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { Office } from '../campus.types.js';
import { staffById } from '../people.reads.js';
import { StaffRoleEnum, StaffType } from '../people.types.js';
import { say, type RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { isSecondPerson, reasonOf, type BreakGlassRow } from './break-glass.reads.js';
import { seesBreakGlass } from './staffing.rules.js';

@ObjectType('BreakGlass', {
  description:
    'Somebody asks to see what is sealed, in an emergency; a second person decides, and the office is told at once.',
  implements: Node,
  simpleResolvers: true,
})
@Who(seesBreakGlass)
export class BreakGlassType extends Node {
  @Field(() => StaffType, { description: 'Who asked.' })
  @Resolve((row: BreakGlassRow, context: RequestContext) => staffById(context).load(row.requestedBy))
  requestedBy!: StaffType;

  @Field(() => Office, { description: 'Whose seal it is.' })
  @Resolve((row: BreakGlassRow, context: RequestContext) => context.dictionaries.office(row.office))
  office!: Office;

  @Field(() => StaffRoleEnum, {
    description:
      'DESK: sees what the desk sees, and can do nothing. HEAD, of an office that has none: its head may be named.',
  })
  role!: StaffRoleCode;

  @Field(() => String, {
    nullable: true,
    description: "Why. Only who asked, whoever decides and the office's head see it.",
  })
  @Resolve((row: BreakGlassRow, context: RequestContext) =>
    context.services.cipher.open(row.sealedReason, reasonOf(row.id)),
  )
  reason!: string | null;

  @Field(() => String, { description: 'REQUESTED, OPEN, DECLINED or ENDED.' })
  stateCode!: string;

  @Field(() => String, { description: 'The same in words.' })
  @Resolve((row: BreakGlassRow, context: RequestContext) => say(context, `breakGlass.${row.stateCode}`))
  stateLabel!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for; undecided, it lapses after 24 hours.' })
  requestedAt!: number;

  @Field(() => StaffType, { nullable: true, description: 'The second person; null while undecided.' })
  @Resolve((row: BreakGlassRow, context: RequestContext) =>
    row.decidedBy === null ? null : staffById(context).load(row.decidedBy),
  )
  decidedBy!: StaffType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is open at most: 4 hours.' })
  opensUntil!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended, by hand or by time.' })
  endedAt!: number | null;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Field(() => Boolean, {
    description: 'Whether the person asking may decide: not who asked, nor a stand-in of who asked.',
  })
  @Resolve(
    (row: BreakGlassRow, { actor }: RequestContext) => row.stateCode === 'REQUESTED' && isSecondPerson(actor, row),
  )
  mayDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether the person asking is who asked for it.' })
  @Resolve((row: BreakGlassRow, { actor }: RequestContext) => actor?.staffId === row.requestedBy)
  mine!: boolean;
}
