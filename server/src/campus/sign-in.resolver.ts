import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ALWAYS, anyone, OpenDuring, Who } from '../platform/graph/authority.js';
import { endSession } from '../platform/sessions/sessions.js';
import { writeAudit } from './audit/write-audit.js';
import { actorOf } from './command-of.js';
import { arrive } from './identity/arrive.js';
import type { RequestContext } from './request-context.js';
import { signedIn } from './rules.js';
import { checkPassword } from './sign-in.js';
import { SignInInput, SignInPayload, SignOutInput, SignOutPayload, type SignInAnswer } from './sign-in.types.js';

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload, {
    description:
      'Signs in with a local password. UNAUTHENTICATED WRONG_CREDENTIALS for any wrong pair, in the same time; SECOND_FACTOR_NEEDED' +
      ' and SECOND_FACTOR_WRONG to the right pair only. RATE_LIMITED LOCKED_OUT {minutes} after 5 guesses in 15 minutes.' +
      ' FORBIDDEN LOCAL_PASSWORDS_OFF, NOT_A_STUDENT, NOT_STAFF, TEMPORARY_PASSWORD_OVER.',
  })
  @Who(anyone)
  @OpenDuring(ALWAYS)
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer> {
    const audience = context.client === 'console' ? 'STAFF' : 'STUDENT';
    const { accountId, factorGiven } = await checkPassword(context.services, {
      username: input.username,
      password: input.password,
      secondFactor: input.secondFactor ?? null,
      audience,
      address: context.address,
    });
    const transport = input.transport ?? 'COOKIE';
    return arrive(context, { accountId, audience, way: 'PASSWORD', transport, factorGiven });
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this session at once.' })
  @Who(signedIn)
  @OpenDuring(ALWAYS)
  async signOut(
    @Arg('input', () => SignOutInput, { description: 'Nothing to say.' }) _input: SignOutInput,
    @Ctx() context: RequestContext,
  ): Promise<SignOutPayload> {
    const { accountId, sessionId } = actorOf(context);
    const { now } = context;
    await context.services.database.transaction(async (tx) => {
      if (!(await endSession(tx, sessionId, now, 'SIGNED_OUT'))) return;
      const about = { subjectType: 'Account', subjectId: accountId, detail: { session: sessionId } };
      await writeAudit({ tx, now }, { accountId, action: 'SIGN_OUT', ...about });
    });
    context.session.end();
    return { ok: true };
  }
}
