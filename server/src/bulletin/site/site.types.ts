import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StaffType } from '../../campus/people.types.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { permitted } from '../../campus/rules.js';
import type { SiteSourceConfig } from '../../platform/config/site-config.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { NOTICE_PUBLISH } from '../notices/notice.permissions.js';
import { lastRunOf, staffOfAccount, type RunRow } from './run.reads.js';
import type { SiteProblem } from './runs.js';

const publisher = permitted(NOTICE_PUBLISH);

@ObjectType({ description: 'Something of a site that could not be had, or not as it is.', simpleResolvers: true })
@Who(publisher)
export class SiteSyncProblem {
  @Field(() => String, { description: 'Address of the page or file.' })
  url!: string;

  @Resolve((row: SiteProblem, context: RequestContext) => say(context, `siteProblem.${row.code}`))
  @Field(() => String, { description: "Why, in the request's language." })
  reason!: string;
}

@ObjectType('SiteSyncRun', {
  description: 'One run of the synchronisation with a site, and what came of it.',
  implements: Node,
  simpleResolvers: true,
})
@Who(publisher)
export class SiteSyncRunType extends Node {
  @Field(() => String, { description: 'Name of the source.' })
  source!: string;

  @Resolve((row: RunRow) => row.state)
  @Field(() => String, {
    description: 'WAITING, RUNNING, DONE, FAILED (nothing was changed after that) or LOST (its process died).',
  })
  stateCode!: string;

  @Resolve((row: RunRow, context: RequestContext) => say(context, `siteRun.${row.state}`))
  @Field(() => String, { description: "State in the request's language." })
  stateLabel!: string;

  @Field(() => DateTimeScalar, { description: 'When it was begun or asked for.' })
  startedAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null before.' })
  endedAt!: number | null;

  @Resolve((row: RunRow, context: RequestContext) =>
    row.startedBy === null ? null : staffOfAccount(context).load(row.startedBy),
  )
  @Field(() => StaffType, { nullable: true, description: 'Who asked for it; null: the clock.' })
  startedBy!: StaffType | null;

  @Field(() => Int, { description: 'Articles that the lists named.' })
  seen!: number;

  @Field(() => Int, { description: 'New notices.' })
  added!: number;

  @Field(() => Int, { description: 'Notices that follow a change at the source.' })
  changed!: number;

  @Field(() => Int, { description: 'Changed at the source, but edited here: the difference waits.' })
  differing!: number;

  @Field(() => Int, { description: 'Pages and files with problems.' })
  failed!: number;

  @Resolve((row: RunRow) => JSON.parse(row.problems) as SiteProblem[])
  @Field(() => [SiteSyncProblem], { description: 'The first 50 problems; of a failed run first why it failed.' })
  problems!: SiteSyncProblem[];
}

@ObjectType({ description: 'A page of the university’s sites whose notices are taken over.', simpleResolvers: true })
@Who(publisher)
export class SiteSource {
  @Field(() => String, { description: 'Name in the configuration.' })
  name!: string;

  @Field(() => String, { description: 'What people call it.' })
  title!: string;

  @Resolve((row: SiteSourceConfig) => row.listUrl)
  @Field(() => String, { description: 'Address of its list.' })
  url!: string;

  @Resolve((row: SiteSourceConfig, context: RequestContext) => lastRunOf(context).load(row.name))
  @Field(() => SiteSyncRunType, { nullable: true, description: 'The last run; null before the first.' })
  lastRun!: SiteSyncRunType | null;
}

@InputType({ description: 'What shall be synchronised now.' })
export class SynchroniseNoticesInput extends CommandInput {
  @IsOptional()
  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Name of the source; left out: the first of one’s own.' })
  source?: string | null;
}

@InputType({ description: 'How a difference between a notice and its source ends.' })
export class TakeNewerSourceInput extends CommandInput {
  @Field(() => ID, { description: 'The notice.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'The source’s version as last seen, of its difference; CONFLICT where another has come since.',
  })
  expectedSource?: string | null;

  @Field(() => Boolean, { description: 'True: what the source says; false: what was edited here.' })
  take!: boolean;
}

@ObjectType({ description: 'The run that was begun, or that is not over yet.', simpleResolvers: true })
@Who(publisher)
export class SynchroniseNoticesPayload {
  @Field(() => SiteSyncRunType, { description: 'The run.' })
  run!: SiteSyncRunType;
}
