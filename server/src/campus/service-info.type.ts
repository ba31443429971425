import { Field, ObjectType } from 'type-graphql';
import { anyone, Who } from '../platform/graph/authority.js';
import { Resolve } from '../platform/graph/resolve.js';
import { Campus } from './campus.types.js';
import type { SignInWay } from '../platform/sessions/sessions.js';
import { SignInWayEnum } from './identity/identity.types.js';
import { signInWaysOf } from './identity/sign-in-ways.js';
import { say, type RequestContext } from './request-context.js';

export interface ServiceRow {
  readonly __typename: 'ServiceInfo';
}

const NATIONAL_CRISIS_LINE = '12356';

@ObjectType({
  description: 'A telephone line for someone in distress, free and open day and night.',
  simpleResolvers: true,
})
@Who(anyone)
export class CrisisLine {
  @Field(() => String, { description: "Whose line, in the request's language." })
  label!: string;

  @Field(() => String, { description: 'The number to dial.' })
  number!: string;

  @Field(() => Campus, { nullable: true, description: 'The campus it serves; null for all.' })
  campus!: Campus | null;
}

@ObjectType({ description: 'The service itself: name, campuses, crisis lines.', simpleResolvers: true })
@Who(anyone)
export class ServiceInfo {
  @Field(() => String, { description: 'Name of the service.' })
  @Resolve((_: ServiceRow, context: RequestContext) => say(context, 'service.name'))
  name!: string;

  @Field(() => String, { description: 'Name of the university.' })
  @Resolve((_: ServiceRow, context: RequestContext) => say(context, 'service.university'))
  university!: string;

  @Field(() => [Campus], { description: 'Its campuses.' })
  @Resolve((_: ServiceRow, context: RequestContext) => context.dictionaries.campuses)
  campuses!: Campus[];

  @Field(() => [CrisisLine], { description: 'Crisis lines, to stand on every page of counselling.' })
  @Resolve((_: ServiceRow, context: RequestContext) => {
    const { crisisLines } = context.services.config;
    const own = Object.entries(crisisLines).map(([code, number]) => {
      const campus = context.dictionaries.campus(code);
      const name = context.language === 'en' ? campus.nameEn : campus.name;
      return { label: say(context, 'service.crisisCampus', { campus: name }), number, campus };
    });
    return [{ label: say(context, 'service.crisisNational'), number: NATIONAL_CRISIS_LINE, campus: null }, ...own];
  })
  crisisLines!: CrisisLine[];

  @Field(() => Boolean, { description: 'Whether this is a demonstration with demo accounts.' })
  @Resolve((_: ServiceRow, context: RequestContext) => context.services.config.demo)
  demo!: boolean;

  @Field(() => [SignInWayEnum], {
    description:
      'Ways to sign in that are configured for the side that asks (by header x-xuegong-client), the handiest first.',
  })
  @Resolve((_: ServiceRow, context: RequestContext) => signInWaysOf(context.client, context.services.config.identity))
  signInWays!: SignInWay[];
}
