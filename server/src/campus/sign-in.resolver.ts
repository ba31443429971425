import { IsIn, IsOptional, MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { anyone, Who } from '../platform/graph/authority.js';
import { CommandInput } from '../platform/graph/inputs.js';
import { beginSession, endSession } from '../platform/sessions/sessions.js';
import type { Actor } from './actor.js';
import { actorOf } from './command-of.js';
import type { RequestContext } from './request-context.js';
import { signedIn } from './rules.js';
import { readSignedIn } from './signed-in.js';
import { checkPassword } from './sign-in.js';
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
  @IsIn(['COOKIE', 'BEARER'])
  @Field(() => SessionTransportEnum, {
    nullable: true,
    description: 'How the session shall travel; COOKIE if left out.',
  })
  transport?: 'COOKIE' | 'BEARER' | null;
}

@InputType({ description: 'Ends this session.' })
export class SignOutInput extends CommandInput {}

@ObjectType({ description: 'Who is signed in now.', simpleResolvers: true })
@Who(anyone)
export class SignInPayload {
  @Field(() => Viewer, { description: 'The person.' })
  viewer!: Viewer;

  @Field(() => String, { nullable: true, description: 'The session token; only for transport BEARER.' })
  token!: string | null;
}

@ObjectType({ description: 'The session has ended.', simpleResolvers: true })
@Who(anyone)
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true; signing out twice is no error.' })
  ok!: boolean;
}

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload, {
    description: 'Signs in with a local password. UNAUTHENTICATED for any wrong pair, in the same time.',
  })
  @Who(anyone)
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<{ viewer: ViewerRow; token: string | null }> {
    const { database, clock, config } = context.services;
    const audience = context.client === 'console' ? 'STAFF' : 'STUDENT';
    const { accountId, databaseTime } = await checkPassword(database, input.username, input.password, audience);
    const transport = input.transport ?? 'COOKIE';
    const now = clock.at(databaseTime);
    const { token } = await beginSession(database, {
      accountId,
      audience,
      transport,
      now,
      lifetimeMs: config.sessionMs,
    });
    if (transport === 'COOKIE') context.session.begin(token, config.sessionMs);
    const actor: Actor = await readSignedIn(context, token);
    return { viewer: { __typename: 'Viewer', actor }, token: transport === 'BEARER' ? token : null };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this session at once.' })
  @Who(signedIn)
  async signOut(
    @Arg('input', () => SignOutInput, { description: 'Nothing to say.' }) _input: SignOutInput,
    @Ctx() context: RequestContext,
  ): Promise<SignOutPayload> {
    await endSession(context.services.database, actorOf(context).sessionId, context.now);
    context.session.end();
    return { ok: true };
  }
}
