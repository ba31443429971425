import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../kernel/clock.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import type { SignInWay } from '../../platform/sessions/sessions.js';
import { say, type RequestContext } from '../request-context.js';
import { signedIn } from '../rules.js';
import type { SessionRow } from './account.reads.js';

export const SignInWayEnum = {
  PASSWORD: 'PASSWORD',
  WECOM: 'WECOM',
  CAS: 'CAS',
  WECOM_MINI_PROGRAM: 'WECOM_MINI_PROGRAM',
  WECHAT_MINI_PROGRAM: 'WECHAT_MINI_PROGRAM',
  TICKET: 'TICKET',
} as const;
registerEnumType(SignInWayEnum, {
  name: 'SignInWay',
  description: 'A way to sign in.',
  valuesConfig: {
    PASSWORD: { description: 'Name and local password: `signIn`.' },
    WECOM: { description: 'Through WeCom, silently inside it or by its QR code: `/auth/wecom`.' },
    CAS: { description: 'Through the university’s portal: `/auth/cas`.' },
    WECOM_MINI_PROGRAM: { description: 'The mini-program inside WeCom: `signInWithMiniProgram`.' },
    WECHAT_MINI_PROGRAM: { description: 'The mini-program inside WeChat, once bound: `signInWithMiniProgram`.' },
    TICKET: {
      description: 'The mini-program through the portal: `/auth/cas?for=weapp`, then `redeemSignInTicket`.',
    },
  },
});

export const FirstDutyEnum = {
  GIVE_SECOND_FACTOR: 'GIVE_SECOND_FACTOR',
  CHANGE_PASSWORD: 'CHANGE_PASSWORD',
  SET_UP_SECOND_FACTOR: 'SET_UP_SECOND_FACTOR',
} as const;
registerEnumType(FirstDutyEnum, {
  name: 'FirstDuty',
  description:
    'What a session must do before anything else. Until then everything but `viewer` (account, names, permissions, mustDo),' +
    ' `service` and `signOut` is refused: FORBIDDEN with `FIRST_<duty>`.',
  valuesConfig: {
    GIVE_SECOND_FACTOR: {
      description:
        'The session came through WeCom or the portal, and the account has a second factor: giveSecondFactor.',
    },
    CHANGE_PASSWORD: { description: 'The password was set by somebody else: changePassword.' },
    SET_UP_SECOND_FACTOR: { description: 'Administrators need one: beginSecondFactor, confirmSecondFactor.' },
  },
});

@ObjectType({ description: 'How an account stands with its second factor (TOTP).', simpleResolvers: true })
@Who(anyone)
export class SecondFactorStatus {
  @Field(() => Boolean, { description: 'Whether it is in force.' })
  confirmed!: boolean;

  @Field(() => Boolean, { description: 'Whether this person must have one.' })
  required!: boolean;

  @Field(() => Int, { description: 'Recovery codes that are left, of 8.' })
  recoveryCodesLeft!: number;
}

@ObjectType('Session', { description: 'A running sign-in of one’s own.', implements: Node, simpleResolvers: true })
@Who(signedIn)
export class SessionType extends Node {
  @Field(() => SignInWayEnum, { description: 'How it was opened.' })
  way!: SignInWay;

  @Field(() => String, { description: "The same in the request's language." })
  @Resolve((row: SessionRow, context: RequestContext) => say(context, `signInWay.${row.way}`))
  wayLabel!: string;

  @Field(() => String, { description: 'The kind of device, e.g. `Android · WeCom`.' })
  @Resolve((row: SessionRow, context: RequestContext) => deviceLabel(context, row.device))
  device!: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  createdAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Its last sign of life, to the minute.' })
  lastSeenAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt!: Instant;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  @Resolve((row: SessionRow, context: RequestContext) => row.id === context.actor?.sessionId)
  current!: boolean;
}

/** Names of systems and browsers are the same everywhere; the few that are not have a text. */
function deviceLabel(context: RequestContext, device: string): string {
  const words = device === '' ? ['Other'] : device.split(' · ');
  return words
    .map((word) => (context.services.texts.has(`device.${word}`) ? say(context, `device.${word}`) : word))
    .join(' · ');
}
