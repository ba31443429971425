import { ArrayMaxSize, ArrayMinSize, IsIn } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Account } from '../../campus/people.types.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { permitted } from '../../campus/rules.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { DeliveryStateEnum, MessageChannelEnum } from '../channel.enums.js';
import { CHANNELS, type Channel, type DeliveryState } from '../delivery.entity.js';
import { sourcesOf } from '../inbox.reads.js';
import type { MessageCategory } from '../message-kind.js';
import { RECALL_WITHIN } from '../outside/take-back.js';
import { kindOf } from '../message-source.js';
import { MESSAGES_OPERATE } from '../messaging.permissions.js';
import type { DeliveryRow } from './deliveries.reads.js';
import { errorWords } from './error-words.js';

/** What students are told about their own matters, of which some lie with a sealed office. */
const THEIR_OWN: readonly MessageCategory[] = ['APPOINTMENT', 'APPLICATION'];

/**
 * Nothing that a sealed office writes is named by its kind: that alone would tell where somebody goes. Nor by a name of its own,
 * which would tell the same: all that students get about their matters is named alike.
 */
function aboutOf(row: DeliveryRow, context: RequestContext): string {
  const sources = sourcesOf(context);
  const source = sources.knows(row.subjectType) ? sources.of(row.subjectType) : null;
  if (source === null || source.sealed !== undefined) return say(context, 'delivery.aboutSealed');
  const { category } = kindOf(source, row.template);
  return say(context, THEIR_OWN.includes(category) ? 'delivery.aboutSealed' : `messageCategory.${category}`);
}

@ObjectType({
  description: 'One message on its way to one person by one channel. It never holds the text.',
  implements: Node,
  simpleResolvers: true,
})
@Who(permitted(MESSAGES_OPERATE))
export class Delivery extends Node {
  @Field(() => MessageChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => String, { description: "The channel in the request's language." })
  @Resolve((row: DeliveryRow, context: RequestContext) => say(context, `channel.${row.channel}`))
  channelLabel!: string;

  @Field(() => DeliveryStateEnum, { description: 'How it stands.' })
  state!: DeliveryState;

  @Field(() => String, { description: "The same in the request's language." })
  @Resolve((row: DeliveryRow, context: RequestContext) => say(context, `deliveryState.${row.state}`))
  stateLabel!: string;

  @Field(() => String, { description: 'What kind of message, in words; never its text.' })
  @Resolve(aboutOf)
  about!: string;

  @Field(() => Account, { description: 'To whom.' })
  @Resolve((row: DeliveryRow) => row)
  recipient!: Account;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: "The other service's error code, or a word of ours." })
  errorCode!: string | null;

  @Field(() => String, { nullable: true, description: "The same in words, in the request's language." })
  @Resolve((row: DeliveryRow, context: RequestContext) => errorWords(context, row.errorCode))
  errorLabel!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was owed.' })
  createdAt!: number;

  @Field(() => DateTimeScalar, { description: 'From when on it may go, or goes again.' })
  dueAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the other service took it; null until then.' })
  sentAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be recalled; null where it cannot.' })
  @Resolve((row: DeliveryRow) =>
    row.channel === 'WECOM' && row.state === 'SENT' && row.msgid !== null && row.sentAt !== null
      ? row.sentAt + RECALL_WITHIN
      : null,
  )
  recallableUntil!: number | null;
}

export const DeliveryConnection = connectionOf(() => Delivery, 'Delivery');

@InputType({ description: 'Which deliveries.' })
export class DeliveriesInput extends CommandInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Field(() => [ID], { description: '1 to 200; all or none of them is changed.' })
  ids!: string[];
}

@ObjectType({ description: 'The deliveries after the command.', simpleResolvers: true })
@Who(anyone)
export class DeliveriesPayload {
  @Field(() => [Delivery], { description: 'Those asked for.' })
  deliveries!: Delivery[];
}

@InputType({ description: 'Which channel.' })
export class ResumeChannelInput extends CommandInput {
  @IsIn([...CHANNELS])
  @Field(() => MessageChannelEnum, { description: 'The channel.' })
  channel!: Channel;
}
