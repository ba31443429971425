import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { say, type RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { roundObstacle } from './round-obstacle.js';
import { NO_QUOTA, ROUND_STATES, type RoundState } from './round.entity.js';
import { asGuarded, type RoundRow } from './round.reads.js';

export const RoundStateEnum = Object.fromEntries(ROUND_STATES.map((s) => [s, s])) as Record<RoundState, RoundState>;
registerEnumType(RoundStateEnum, {
  name: 'RoundState',
  description: 'Where a round stands.',
  valuesConfig: {
    PLANNED: { description: 'Prepared; nobody can apply.' },
    OPEN: { description: 'Opened by staff; applications are taken within its window.' },
    CLOSED: { description: 'Closed by staff.' },
  },
});

@ObjectType('PaperItem', { description: 'A paper that must be handed in.', simpleResolvers: true })
@Who(signedIn)
export class PaperItemType {
  @Field(() => String, { description: 'Stable code within the round.' })
  code!: string;

  @Field(() => String, { description: 'What it is, in words.' })
  label!: string;
}

/** The papers that a round asks. */
export function paperItemsOf(round: Pick<RoundRow, 'paperItems'>): { code: string; label: string }[] {
  return JSON.parse(round.paperItems) as { code: string; label: string }[];
}

@ObjectType('Round', {
  description: 'A time in which a workflow takes applications (申请批次).',
  implements: Node,
  simpleResolvers: true,
})
@Who(signedIn)
export class RoundType extends Node {
  @Field(() => String, { description: 'Code of the workflow.' })
  workflow!: string;

  @Resolve((row: RoundRow, context: RequestContext) => say(context, `function.${row.workflow}`))
  @Field(() => String, { description: "The workflow's name." })
  workflowTitle!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => RoundStateEnum, { description: 'State.' })
  state!: RoundState;

  @Resolve((row: RoundRow, context: RequestContext) => say(context, `round.state.${row.state}`))
  @Field(() => String, { description: 'State in words.' })
  stateLabel!: string;

  @Field(() => DateTimeScalar, { description: 'From when applications are taken.' })
  opensAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null: until staff close it.' })
  closesAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when papers must be in; null: the closing.' })
  paperDeadline!: number | null;

  @Resolve((row: RoundRow) => (row.capacity === NO_QUOTA ? null : row.capacity))
  @Field(() => Int, { nullable: true, description: 'How many may be under way or approved at once; null: any number.' })
  quota!: number | null;

  @Field(() => Int, { description: 'How many are: submitted, in review, returned, approved.' })
  taken!: number;

  @Field(() => Int, { nullable: true, description: 'How many a student may have in a period; null: any number.' })
  perStudent!: number | null;

  @Resolve((row: RoundRow, context: RequestContext) => roundObstacle(asGuarded(row), context.now) === null)
  @Field(() => Boolean, { description: 'Whether applications are taken now.' })
  open!: boolean;

  @Resolve((row: RoundRow, context: RequestContext) => {
    const obstacle = roundObstacle(asGuarded(row), context.now);
    return obstacle === null ? null : say(context, `unmet.${obstacle.code}`);
  })
  @Field(() => String, { nullable: true, description: 'Why not, in words; null while they are.' })
  closedReason!: string | null;

  @Resolve(paperItemsOf)
  @Field(() => [PaperItemType], { description: 'Papers that must be handed in; empty for none.' })
  paperItems!: PaperItemType[];

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
}
