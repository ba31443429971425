import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { refuse } from '../../kernel/refusal.js';
import { OpenDuring, Who } from '../../platform/graph/authority.js';
import type { Actor } from '../actor.js';
import { actorOf } from '../command-of.js';
import { CommandOnlyInput } from '../../platform/graph/inputs.js';
import type { RequestContext } from '../request-context.js';
import { staff } from '../rules.js';
import { SignInPayload, type SignInAnswer } from '../sign-in.types.js';
import { dutyDone } from './duty-done.js';
import { giveSecondFactor } from './give-second-factor.js';
import {
  AccountPayload,
  BeginSecondFactorPayload,
  ConfirmSecondFactorInput,
  ConfirmSecondFactorPayload,
  GiveSecondFactorInput,
  RemoveSecondFactorInput,
} from './identity.inputs.js';
import { opensDoors } from './passwords.resolver.js';
import { removeSecondFactor } from './remove-second-factor.js';
import { beginSecondFactor, confirmSecondFactor } from './set-up-second-factor.js';

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => BeginSecondFactorPayload, {
    description:
      'A new secret for an authenticator app; asked for nothing until confirmSecondFactor. ALREADY_DONE SECOND_FACTOR_SET.',
  })
  @Who(staff)
  @OpenDuring('SET_UP_SECOND_FACTOR')
  beginSecondFactor(
    @Arg('input', () => CommandOnlyInput, { description: 'Nothing to say.' }) input: CommandOnlyInput,
    @Ctx() context: RequestContext,
  ): Promise<{ secret: string; uri: string }> {
    return beginSecondFactor(context, input.requestId);
  }

  @Mutation(() => ConfirmSecondFactorPayload, {
    description:
      'Puts the second factor in force by its first code; from then on staff sign in with it, whatever way they come.' +
      ' FORBIDDEN SECOND_FACTOR_WRONG, RATE_LIMITED LOCKED_OUT {minutes}, INVALID_INPUT SECOND_FACTOR_NOT_BEGUN.',
  })
  @Who(staff)
  @OpenDuring('SET_UP_SECOND_FACTOR')
  async confirmSecondFactor(
    @Arg('input', () => ConfirmSecondFactorInput, { description: 'The code.' }) input: ConfirmSecondFactorInput,
    @Ctx() context: RequestContext,
  ): Promise<{ recoveryCodes: string[]; account: Actor }> {
    const recoveryCodes = await confirmSecondFactor(context, input);
    return { recoveryCodes, account: dutyDone(context, 'SET_UP_SECOND_FACTOR') };
  }

  @Mutation(() => SignInPayload, {
    description:
      'Completes a sign-in through WeCom or the portal; the token is null. FORBIDDEN SECOND_FACTOR_WRONG, RATE_LIMITED' +
      ' LOCKED_OUT {minutes}; ALREADY_DONE where nothing is due.',
  })
  @Who(staff)
  @OpenDuring('GIVE_SECOND_FACTOR')
  async giveSecondFactor(
    @Arg('input', () => GiveSecondFactorInput, { description: 'The code.' }) input: GiveSecondFactorInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer> {
    await giveSecondFactor(context, input);
    const actor = dutyDone(context, 'GIVE_SECOND_FACTOR');
    return { viewer: { __typename: 'Viewer', actor }, token: null, mustDo: actor.mustDo ?? [] };
  }

  @Mutation(() => AccountPayload, {
    description:
      'Removes one’s own second factor (one’s password is asked), or that of somebody who lost it (one’s password and a reason;' +
      ' that person’s sessions end). FORBIDDEN CURRENT_PASSWORD_WRONG, NOT_ONESELF, SEALED_OFFICE, NEEDS_ANOTHER_PERSON (whoever' +
      ' reset the password cannot remove this too); ALREADY_DONE NO_SECOND_FACTOR. Answers one’s own account.',
  })
  @Who(staff)
  async removeSecondFactor(
    @Arg('input', () => RemoveSecondFactorInput, { description: 'Whose.' }) input: RemoveSecondFactorInput,
    @Ctx() context: RequestContext,
  ): Promise<{ account: Actor }> {
    if (input.of != null && opensDoors.allows?.(context, null) !== true) refuse('FORBIDDEN');
    await removeSecondFactor(context, input);
    return { account: actorOf(context) };
  }
}
