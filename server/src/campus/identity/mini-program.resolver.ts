import { IsIn, MaxLength, MinLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, registerEnumType, Resolver } from 'type-graphql';
import { refuse } from '../../kernel/refusal.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { ALWAYS, anyone, OpenDuring, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import type { RequestContext } from '../request-context.js';
import { SignInPayload, type SignInAnswer } from '../sign-in.types.js';
import { arrive } from './arrive.js';
import { accountOfForeign } from './foreign-account.js';
import { foreignAnswer } from './foreign-answer.js';
import { useTicket } from './sign-in-states.js';

export const MiniProgramPlatformEnum = { WECOM: 'WECOM', WECHAT: 'WECHAT' } as const;
registerEnumType(MiniProgramPlatformEnum, {
  name: 'MiniProgramPlatform',
  description: 'Which app a mini-program runs in.',
  valuesConfig: {
    WECOM: { description: 'WeCom (企业微信): wx.qy.login.' },
    WECHAT: { description: 'WeChat (微信): wx.login.' },
  },
});

@InputType({ description: 'What the app gave for signing in.' })
export class SignInWithMiniProgramInput extends CommandInput {
  @MinLength(1)
  @MaxLength(600)
  @Field(() => String, { description: 'The code of wx.qy.login or wx.login; good once, five minutes.' })
  code!: string;

  @IsIn(['WECOM', 'WECHAT'])
  @Field(() => MiniProgramPlatformEnum, { description: 'Which app it came from.' })
  platform!: 'WECOM' | 'WECHAT';
}

@InputType({ description: 'What the page after the portal handed over.' })
export class RedeemSignInTicketInput extends CommandInput {
  @MaxLength(64)
  @Field(() => String, { description: 'The ticket; good once, two minutes.' })
  ticket!: string;
}

@Resolver()
export class MiniProgramResolver {
  @Mutation(() => SignInPayload, {
    description:
      'Signs a student in from the mini-program, always by BEARER. UNAUTHENTICATED NOT_BOUND (a WeChat that nobody has bound),' +
      ' WRONG_CODE, OTHER_CORP, NO_ACCOUNT, DISABLED; FORBIDDEN NOT_A_STUDENT, WAY_NOT_OFFERED; UNAVAILABLE FOREIGN_SERVICE_DOWN' +
      ' within 3 s.',
  })
  @Who(anyone)
  @OpenDuring(ALWAYS)
  async signInWithMiniProgram(
    @Arg('input', () => SignInWithMiniProgramInput, { description: 'The code.' }) input: SignInWithMiniProgramInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer> {
    const accountId = await accountOfCode(context, input);
    const way = input.platform === 'WECOM' ? 'WECOM_MINI_PROGRAM' : 'WECHAT_MINI_PROGRAM';
    return arrive(context, { accountId, audience: 'STUDENT', way, transport: 'BEARER' });
  }

  @Mutation(() => SignInPayload, {
    description:
      'The way back from the portal into the mini-program, always by BEARER: a ticket of /auth/cas?for=weapp is good once, for two' +
      ' minutes. UNAUTHENTICATED WRONG_CODE.',
  })
  @Who(anyone)
  @OpenDuring(ALWAYS)
  async redeemSignInTicket(
    @Arg('input', () => RedeemSignInTicketInput, { description: 'The ticket.' }) input: RedeemSignInTicketInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer> {
    const { database, clock } = context.services;
    const redeemed = await useTicket(database, input.ticket, clock.at(await readDatabaseTime(database)));
    if (redeemed === null) return refuse('UNAUTHENTICATED', 'WRONG_CODE', {}, 'ticket');
    const { accountId, casTicketHash } = redeemed;
    return arrive(context, {
      accountId,
      audience: 'STUDENT',
      way: 'TICKET',
      transport: 'BEARER',
      ticketHash: casTicketHash,
    });
  }
}

async function accountOfCode(context: RequestContext, input: SignInWithMiniProgramInput): Promise<string> {
  const { foreign, database } = context.services;
  const wecom = input.platform === 'WECOM';
  const name = await foreignAnswer(() => {
    if (wecom) return foreign.weCom?.userOfMiniProgramCode(input.code).then(({ userId }) => userId);
    return foreign.weChat?.openIdOfCode(input.code);
  });
  const found = await accountOfForeign(database, input.platform, name, 'STUDENT');
  if ('accountId' in found) return found.accountId;
  if (found.unfit === 'NO_ACCOUNT') refuse('UNAUTHENTICATED', wecom ? 'NO_ACCOUNT' : 'NOT_BOUND');
  return refuse(found.unfit === 'DISABLED' ? 'UNAUTHENTICATED' : 'FORBIDDEN', found.unfit);
}
