import { ArrayMaxSize, IsIn, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { say, type RequestContext } from '../../campus/request-context.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { MessageChannelEnum } from '../channel.enums.js';
import { CHANNELS, type Channel } from '../delivery.entity.js';
import { isFixed, type MessageCategory } from '../message-kind.js';
import { clockText } from '../outside/quiet-hours.js';
import type { Preferences } from './preferences.reads.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface PreferencesRow {
  readonly categories: readonly MessageCategory[];
  readonly configured: readonly Channel[];
  readonly channels: readonly Channel[];
  readonly preferences: Preferences;
}

interface CategoryRow {
  readonly category: MessageCategory;
  readonly row: PreferencesRow;
}

interface ChannelRow {
  readonly channel: Channel;
  readonly enabled: boolean;
}

@ObjectType({ description: 'Whether a kind of message may come by a channel.', simpleResolvers: true })
@Who(anyone)
export class ChannelPreference {
  @Field(() => MessageChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => String, { description: "The channel in the request's language." })
  @Resolve((row: ChannelRow, context: RequestContext) => say(context, `channel.${row.channel}`))
  label!: string;

  @Field(() => Boolean, { description: 'Whether it may.' })
  enabled!: boolean;
}

@ObjectType({ description: 'A kind of message and the channels it may take.', simpleResolvers: true })
@Who(anyone)
export class MessageCategoryPreference {
  @Field(() => String, { description: 'APPOINTMENT, APPLICATION, DESK, SYSTEM or SECURITY.' })
  category!: string;

  @Field(() => String, { description: "The kind in the request's language." })
  @Resolve((row: CategoryRow, context: RequestContext) => say(context, `messageCategory.${row.category}`))
  label!: string;

  @Field(() => Boolean, { description: 'Cannot be switched off.' })
  @Resolve((row: CategoryRow) => isFixed(row.category))
  fixed!: boolean;

  @Field(() => [ChannelPreference], { description: 'Each channel that is configured.' })
  @Resolve(({ category, row }: CategoryRow): ChannelRow[] =>
    row.configured.map((channel) => ({ channel, enabled: row.preferences.wants(category, channel) })),
  )
  channels!: ChannelPreference[];
}

@ObjectType({ description: 'How the person signed in wants to be told outside the app.', simpleResolvers: true })
@Who(anyone)
export class MessagePreferences {
  @Field(() => [MessageCategoryPreference], { description: 'The kinds of messages that this side of the house gets.' })
  @Resolve((row: PreferencesRow): CategoryRow[] => row.categories.map((category) => ({ category, row })))
  categories!: MessageCategoryPreference[];

  @Field(() => String, { description: 'HH:MM in Shanghai, from when on to be left alone; equal to the end: never.' })
  @Resolve((row: PreferencesRow) => clockText(row.preferences.quiet.from))
  quietFrom!: string;

  @Field(() => String, { description: 'HH:MM in Shanghai, until when; before the beginning: on the next day.' })
  @Resolve((row: PreferencesRow) => clockText(row.preferences.quiet.to))
  quietTo!: string;

  @Field(() => [MessageChannelEnum], {
    description: 'Channels that are configured and by which this person can be reached now.',
  })
  channels!: Channel[];
}

@InputType({ description: 'One switch.' })
export class ChannelPreferenceInput {
  @MaxLength(32)
  @Field(() => String, { description: 'The kind of message.' })
  category!: string;

  @IsIn([...CHANNELS])
  @Field(() => MessageChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => Boolean, { description: 'Whether it may.' })
  enabled!: boolean;
}

@InputType({ description: 'What to change; what is left out stays.' })
export class SetMessagePreferencesInput extends CommandInput {
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [ChannelPreferenceInput], { description: 'Switches to set, at most 50.' })
  channels!: ChannelPreferenceInput[];

  @IsOptional()
  @Matches(CLOCK)
  @Field(() => String, { nullable: true, description: 'HH:MM in Shanghai.' })
  quietFrom?: string | null;

  @IsOptional()
  @Matches(CLOCK)
  @Field(() => String, { nullable: true, description: 'HH:MM in Shanghai.' })
  quietTo?: string | null;
}

@ObjectType({ description: 'The preferences after the command.', simpleResolvers: true })
@Who(anyone)
export class MessagePreferencesPayload {
  @Field(() => MessagePreferences, { description: 'All of them.' })
  preferences!: MessagePreferences;
}
