import { IsOptional, MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Instant } from '../../kernel/clock.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { Account } from '../people.types.js';
import { LONGEST_PASSWORD } from './password-rules.js';

@ObjectType({ description: 'The account as it stands now.', simpleResolvers: true })
@Who(anyone)
export class AccountPayload {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}

@InputType({ description: 'Which sign-in to end.' })
export class EndSessionInput extends CommandInput {
  @Field(() => ID, { description: 'One of one’s own sessions.' })
  id!: string;
}

@InputType({ description: 'Ends every sign-in but this one.' })
export class EndOtherSessionsInput extends CommandInput {}

@InputType({ description: 'Where e-mail shall go.' })
export class SaveEmailInput extends CommandInput {
  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'At most 200 characters; null or empty: no e-mail.' })
  email?: string | null;
}

@InputType({ description: 'The present password and the new one.' })
export class ChangePasswordInput extends CommandInput {
  @MaxLength(LONGEST_PASSWORD)
  @Field(() => String, { description: 'The present password.' })
  currentPassword!: string;

  @MaxLength(LONGEST_PASSWORD)
  @Field(() => String, {
    description:
      'At least 10 characters of 3 classes (capital letters, small letters, digits, signs), or at least 20 of any; at most 200.',
  })
  newPassword!: string;
}

@InputType({ description: 'Whose password is set anew, and why.' })
export class ResetPasswordInput extends CommandInput {
  @Field(() => ID, { description: 'A member of staff or a student.' })
  of!: string;

  @MinLength(1)
  @MaxLength(500)
  @Field(() => String, { description: 'Why, 4 to 500 characters; kept sealed in the audit log.' })
  reason!: string;
}

@ObjectType({ description: 'A password to hand over.', simpleResolvers: true })
@Who(anyone)
export class ResetPasswordPayload {
  @Field(() => String, { description: 'Told once; must be changed at the next sign-in.' })
  temporaryPassword!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it opens the door: 72 hours.' })
  expiresAt!: Instant;
}

@ObjectType({ description: 'What an authenticator app needs.', simpleResolvers: true })
@Who(anyone)
export class BeginSecondFactorPayload {
  @Field(() => String, { description: 'The secret in base32, to type in by hand.' })
  secret!: string;

  @Field(() => String, { description: '`otpauth://…`, to show as a QR code.' })
  uri!: string;
}

@InputType({ description: 'A first code of the authenticator.' })
export class ConfirmSecondFactorInput extends CommandInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Six digits.' })
  code!: string;
}

@ObjectType({ description: 'The second factor is in force.', simpleResolvers: true })
@Who(anyone)
export class ConfirmSecondFactorPayload {
  @Field(() => [String], { description: 'Eight codes for when the authenticator is lost, each good once; told once.' })
  recoveryCodes!: string[];

  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}

@InputType({ description: 'A code that completes a sign-in.' })
export class GiveSecondFactorInput extends CommandInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Six digits of the authenticator, or a recovery code.' })
  code!: string;
}

@InputType({ description: 'Whose second factor is removed.' })
export class RemoveSecondFactorInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'A member of staff; left out: one’s own.' })
  of?: string | null;

  @IsOptional()
  @MaxLength(LONGEST_PASSWORD)
  @Field(() => String, {
    nullable: true,
    description: 'One’s own password; whoever has none gives a code of the own second factor instead.',
  })
  password?: string | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Why, 4 to 500 characters; asked when it is another’s.' })
  reason?: string | null;
}
