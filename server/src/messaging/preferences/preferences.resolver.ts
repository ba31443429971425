import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { Who } from '../../platform/graph/authority.js';
import { CATEGORIES_OF } from '../message-kind.js';
import { configuredChannels } from '../outside/channels.js';
import { readReach } from '../outside/reach.js';
import { readPreferences } from './preferences.reads.js';
import {
  MessagePreferences,
  MessagePreferencesPayload,
  SetMessagePreferencesInput,
  type PreferencesRow,
} from './preferences.type.js';
import { setPreferences } from './set-preferences.js';

@Resolver()
export class PreferencesResolver {
  @Query(() => MessagePreferences, { description: "One's own preferences for messages outside the app." })
  @Who(signedIn)
  messagePreferences(@Ctx() context: RequestContext): Promise<PreferencesRow> {
    return readOwn(context);
  }

  @Mutation(() => MessagePreferencesPayload, {
    description: 'Switches channels on and off and sets the quiet hours. INVALID_INPUT MESSAGES_FIXED.',
  })
  @Who(signedIn)
  async setMessagePreferences(
    @Arg('input', () => SetMessagePreferencesInput, { description: 'What to change.' })
    input: SetMessagePreferencesInput,
    @Ctx() context: RequestContext,
  ): Promise<{ preferences: PreferencesRow }> {
    await setPreferences(context, input);
    return { preferences: await readOwn(context) };
  }
}

async function readOwn(context: RequestContext): Promise<PreferencesRow> {
  const { accountId, audience } = actorOf(context);
  const { database, config, foreign } = context.services;
  const configured = configuredChannels(foreign);
  const reach = (await readReach(database, [accountId])).get(accountId);
  const preferences = (await readPreferences(database, [accountId], config.identity.quietHours))(accountId);
  const reachable = {
    WECOM: reach !== undefined,
    WECHAT: reach?.openId != null,
    MAIL: reach?.email != null,
  };
  return {
    categories: CATEGORIES_OF[audience],
    configured,
    channels: configured.filter((channel) => reachable[channel]),
    preferences,
  };
}
