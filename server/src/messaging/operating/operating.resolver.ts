import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { permitted } from '../../campus/rules.js';
import { Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { DeliveryStateEnum, MessageChannelEnum } from '../channel.enums.js';
import type { Channel, DeliveryState } from '../delivery.entity.js';
import { MESSAGES_OPERATE } from '../messaging.permissions.js';
import { ChannelHealth, readHealth, ResumeChannelPayload } from './channel-health.js';
import { readDeliveries, type DeliveryRow } from './deliveries.reads.js';
import { dismissDeliveries, recallDeliveries, resumeChannel, retryDeliveries } from './delivery-commands.js';
import { DeliveriesInput, DeliveriesPayload, DeliveryConnection, ResumeChannelInput } from './delivery.type.js';

type Payload = Promise<{ deliveries: DeliveryRow[] }>;
const operators = permitted(MESSAGES_OPERATE);

/** For the people who look after the ways out of the house. */
@Resolver()
export class OperatingResolver {
  @Query(() => DeliveryConnection, { description: 'Deliveries, newest first; dead letters unless states are named.' })
  @Who(operators)
  deliveries(
    @Arg('states', () => [DeliveryStateEnum], { nullable: true, description: 'Left out: FAILED and UNKNOWN.' })
    states: DeliveryState[] | null,
    @Arg('channel', () => MessageChannelEnum, { nullable: true, description: 'Only by this channel.' })
    channel: Channel | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Page<DeliveryRow> {
    return readDeliveries(context, { states, channel, first, after });
  }

  @Query(() => [ChannelHealth], { description: 'How each channel stands.' })
  @Who(operators)
  channelHealth(@Ctx() context: RequestContext) {
    return readHealth(context);
  }

  @Mutation(() => DeliveriesPayload, {
    description: 'Puts dead letters back on their way. CONFLICT where one of them is none any more.',
  })
  @Who(operators)
  async retryDeliveries(
    @Arg('input', () => DeliveriesInput, { description: 'Which.' }) input: DeliveriesInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return { deliveries: await retryDeliveries(context, input) };
  }

  @Mutation(() => DeliveriesPayload, {
    description: 'Lets dead letters rest. CONFLICT where one of them is none any more.',
  })
  @Who(operators)
  async dismissDeliveries(
    @Arg('input', () => DeliveriesInput, { description: 'Which.' }) input: DeliveriesInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return { deliveries: await dismissDeliveries(context, input) };
  }

  @Mutation(() => DeliveriesPayload, {
    description:
      'Takes messages back in WeCom, within 24 hours; one that went to many at once is taken back from all of them.' +
      ' DEADLINE_PASSED RECALL_OVER, WINDOW_CLOSED NOT_RECALLABLE, UNAVAILABLE CHANNEL_DOWN.',
  })
  @Who(operators)
  async recallDeliveries(
    @Arg('input', () => DeliveriesInput, { description: 'Which.' }) input: DeliveriesInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return { deliveries: await recallDeliveries(context, input) };
  }

  @Mutation(() => ResumeChannelPayload, { description: 'Lets a channel that rests try again now.' })
  @Who(operators)
  async resumeChannel(
    @Arg('input', () => ResumeChannelInput, { description: 'Which.' }) input: ResumeChannelInput,
    @Ctx() context: RequestContext,
  ) {
    await resumeChannel(context, input);
    return { health: await readHealth(context) };
  }
}
