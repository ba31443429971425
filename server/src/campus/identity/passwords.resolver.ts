import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Instant } from '../../kernel/clock.js';
import { OpenDuring, Who, type Rule } from '../../platform/graph/authority.js';
import { ANY_OFFICE, holds, type Actor } from '../actor.js';
import type { RequestContext } from '../request-context.js';
import { signedIn } from '../rules.js';
import { changePassword } from './change-password.js';
import { dutyDone } from './duty-done.js';
import { AccountPayload, ChangePasswordInput, ResetPasswordInput, ResetPasswordPayload } from './identity.inputs.js';
import { resetPassword } from './reset-password.js';
import { SEALED_OFFICES } from './sealed-offices.js';

/** Administrators, and heads of sealed offices for their own people; whom exactly, the command looks at. */
export const opensDoors: Rule = {
  name: 'administrators and heads of sealed offices',
  allows: ({ actor }: { actor: Actor | null }) =>
    actor !== null &&
    (holds(actor, ANY_OFFICE, ['ADMINISTRATOR']) || SEALED_OFFICES.some((office) => holds(actor, office, ['HEAD']))),
  otherwise: 'refuse',
};

@Resolver()
export class PasswordsResolver {
  @Mutation(() => AccountPayload, {
    description:
      'Changes one’s own password; every other session of the account ends. FORBIDDEN CURRENT_PASSWORD_WRONG (counted like a guess' +
      ' at the door), NO_LOCAL_PASSWORD, LOCAL_PASSWORDS_OFF; INVALID_INPUT PASSWORD_TOO_SHORT, PASSWORD_TOO_PLAIN,' +
      ' PASSWORD_TOO_COMMON, PASSWORD_HOLDS_NAME, PASSWORD_SAME.',
  })
  @Who(signedIn)
  @OpenDuring('CHANGE_PASSWORD')
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<{ account: Actor }> {
    await changePassword(context, input);
    return { account: dutyDone(context, 'CHANGE_PASSWORD') };
  }

  @Mutation(() => ResetPasswordPayload, {
    description:
      'Gives somebody else a temporary password, to be changed at the next sign-in within 72 hours; that person’s sessions end.' +
      ' FORBIDDEN NOT_ONESELF, SEALED_OFFICE (its people are its head’s matter), NEEDS_ANOTHER_PERSON; CONFLICT' +
      ' SECOND_PERSON_NEEDED for the head of a sealed office: noted, and done when another administrator asks the same within a day.',
  })
  @Who(opensDoors)
  resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'Whose, and why.' }) input: ResetPasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<{ temporaryPassword: string; expiresAt: Instant }> {
    return resetPassword(context, input);
  }
}
