import { Ctx, Query, Resolver } from 'type-graphql';
import { ALWAYS, anyone, OpenDuring, Who } from '../platform/graph/authority.js';
import type { RequestContext } from './request-context.js';
import { ServiceInfo, type ServiceRow } from './service-info.type.js';
import { Viewer, type ViewerRow } from './viewer.type.js';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'The person signed in; null when nobody is.' })
  @Who(anyone)
  @OpenDuring(ALWAYS)
  viewer(@Ctx() context: RequestContext): ViewerRow | null {
    return context.actor === null ? null : { __typename: 'Viewer', actor: context.actor };
  }

  @Query(() => ServiceInfo, { description: 'What anyone may know of this service, before signing in.' })
  @Who(anyone)
  @OpenDuring(ALWAYS)
  service(): ServiceRow {
    return { __typename: 'ServiceInfo' };
  }
}
