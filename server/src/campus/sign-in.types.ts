import { IsIn, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../platform/graph/authority.js';
import { CommandInput } from '../platform/graph/inputs.js';
import type { FirstDuty } from './identity/first-duties.js';
import { FirstDutyEnum } from './identity/identity.types.js';
import { Viewer, type ViewerRow } from './viewer.type.js';

export const SessionTransportEnum = { COOKIE: 'COOKIE', BEARER: 'BEARER' } as const;
registerEnumType(SessionTransportEnum, {
  name: 'SessionTransport',
  description: 'How the session travels.',
  valuesConfig: {
    COOKIE: { description: 'An httpOnly cookie; H5 and console.' },
    BEARER: { description: 'A token in the answer, sent as `authorization: Bearer`; mini-program and API.' },
  },
});

@InputType({ description: 'Name and password.' })
export class SignInInput extends CommandInput {
  @MaxLength(64)
  @Field(() => String, { description: 'Student or staff number; at most 64 characters.' })
  username!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Password; at most 200 characters.' })
  password!: string;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description: 'Six digits of the authenticator, or a recovery code; asked by SECOND_FACTOR_NEEDED.',
  })
  secondFactor?: string | null;

  @IsOptional()
  @IsIn(['COOKIE', 'BEARER'])
  @Field(() => SessionTransportEnum, {
    nullable: true,
    description: 'How the session shall travel; COOKIE if left out.',
  })
  transport?: 'COOKIE' | 'BEARER' | null;
}

@InputType({ description: 'Ends this session.' })
export class SignOutInput extends CommandInput {}

export interface SignInAnswer {
  readonly viewer: ViewerRow;
  readonly token: string | null;
  readonly mustDo: readonly FirstDuty[];
}

@ObjectType({ description: 'Who is signed in now.', simpleResolvers: true })
@Who(anyone)
export class SignInPayload {
  @Field(() => Viewer, { description: 'The person.' })
  viewer!: Viewer;

  @Field(() => String, { nullable: true, description: 'The session token; only for transport BEARER.' })
  token!: string | null;

  @Field(() => [FirstDutyEnum], {
    description: 'What must be done before anything else, in this order; empty for most. See Viewer.mustDo.',
  })
  mustDo!: FirstDuty[];
}

@ObjectType({ description: 'The session has ended.', simpleResolvers: true })
@Who(anyone)
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true; signing out twice is no error.' })
  ok!: boolean;
}
