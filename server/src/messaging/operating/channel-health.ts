import { Field, Int, ObjectType } from 'type-graphql';
import { say, type RequestContext } from '../../campus/request-context.js';
import { permitted } from '../../campus/rules.js';
import { dayOf, startOfDay } from '../../kernel/shanghai.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { MessageChannelEnum } from '../channel.enums.js';
import { CHANNELS, type Channel } from '../delivery.entity.js';
import { MESSAGES_OPERATE } from '../messaging.permissions.js';
import { configuredChannels } from '../outside/channels.js';
import { errorWords } from './error-words.js';

interface HealthRow {
  readonly channel: Channel;
  readonly configured: boolean;
  readonly pausedUntil: number | null;
  readonly errorCode: string | null;
  readonly pending: number;
  readonly failed: number;
  readonly unknown: number;
  readonly sentToday: number;
  readonly duplicatesRisked: number;
}

@ObjectType({ description: 'How a channel stands.', simpleResolvers: true })
@Who(permitted(MESSAGES_OPERATE))
export class ChannelHealth {
  @Field(() => MessageChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => String, { description: "The channel in the request's language." })
  @Resolve((row: HealthRow, context: RequestContext) => say(context, `channel.${row.channel}`))
  label!: string;

  @Field(() => Boolean, { description: 'Whether the configuration opens it.' })
  configured!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it rests; null while it runs.' })
  pausedUntil!: number | null;

  @Field(() => String, { nullable: true, description: 'Error code for which it rests, or rested last.' })
  errorCode!: string | null;

  @Field(() => String, { nullable: true, description: "The same in words, in the request's language." })
  @Resolve((row: HealthRow, context: RequestContext) => errorWords(context, row.errorCode))
  errorLabel!: string | null;

  @Field(() => Int, { description: 'Messages that wait.' })
  pending!: number;

  @Field(() => Int, { description: 'Messages refused.' })
  failed!: number;

  @Field(() => Int, { description: 'Messages of which nobody knows whether they arrived.' })
  unknown!: number;

  @Field(() => Int, { description: 'Messages taken since midnight in Shanghai.' })
  sentToday!: number;

  @Field(() => Int, { description: 'Messages sent again without knowing of the first try: some may have come twice.' })
  duplicatesRisked!: number;
}

@ObjectType({ description: 'The channels after the command.', simpleResolvers: true })
@Who(anyone)
export class ResumeChannelPayload {
  @Field(() => [ChannelHealth], { description: 'All of them.' })
  health!: ChannelHealth[];
}

/** How each channel stands, by three statements. */
export async function readHealth({ services, now }: RequestContext): Promise<HealthRow[]> {
  const { database, foreign } = services;
  const configured = configuredChannels(foreign);
  const states = await database.all<{ channel: string; pausedUntil: number | null; errorCode: string | null }>(
    'SELECT channel, paused_until AS pausedUntil, error_code AS errorCode FROM channel_state',
  );
  const counts = await database.all<{ channel: string; state: string; n: number }>(
    "SELECT channel, state, COUNT(*) AS n FROM delivery WHERE state IN ('PENDING', 'SENDING', 'FAILED', 'UNKNOWN')" +
      ' GROUP BY channel, state',
  );
  const sums = await database.all<{ channel: string; sentToday: number | null; risked: number | null }>(
    'SELECT channel, SUM(CASE WHEN sent_at >= ? THEN 1 ELSE 0 END) AS sentToday,' +
      ' SUM(CASE WHEN resent_at IS NOT NULL THEN 1 ELSE 0 END) AS risked FROM delivery GROUP BY channel',
    [startOfDay(dayOf(now))],
  );
  return CHANNELS.map((channel) => {
    const state = states.find((row) => row.channel === channel);
    const count = (...names: string[]) =>
      counts
        .filter((row) => row.channel === channel && names.includes(row.state))
        .reduce((n, row) => n + Number(row.n), 0);
    const sum = sums.find((row) => row.channel === channel);
    return {
      channel,
      configured: configured.includes(channel),
      pausedUntil: state?.pausedUntil != null && state.pausedUntil > now ? state.pausedUntil : null,
      errorCode: state?.errorCode ?? null,
      pending: count('PENDING', 'SENDING'),
      failed: count('FAILED'),
      unknown: count('UNKNOWN'),
      sentToday: Number(sum?.sentToday ?? 0),
      duplicatesRisked: Number(sum?.risked ?? 0),
    };
  });
}
