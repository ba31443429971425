import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { permitted, signedIn } from '../../campus/rules.js';
import { Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { checkAudience } from './check-audience.js';
import { columnsOfAudience } from './audience.js';
import { keyOfAudience, readColleges, sizeOfAudience } from './notice-counts.reads.js';
import { pageOfManaged, pageOfNews } from './notice-lists.reads.js';
import type { NoticeState } from './notice.machine.js';
import { NoticeAudienceInput } from './notice-parts.types.js';
import { NOTICE_PUBLISH } from './notice.permissions.js';
import type { NoticeRow } from './notice.reads.js';
import { NoticeConnection, NoticeStateEnum } from './notice.type.js';

const publisher = permitted(NOTICE_PUBLISH);

@ArgsType()
class NoticeListArgs {
  @Field(() => String, { nullable: true, description: 'Words of the title or the text, at most 60 characters.' })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what the student has not read, or only what he or she has.',
  })
  unread?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'As a publisher: all notices of one’s offices.' })
  manage?: boolean | null;

  @Field(() => [NoticeStateEnum], { nullable: true, description: 'Only these states; with `manage`.' })
  states?: NoticeState[] | null;

  @Field(() => String, { nullable: true, description: 'Only this office (its code).' })
  office?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

@Resolver()
export class NoticeQueriesResolver {
  @Query(() => NoticeConnection, {
    description:
      'Notices. Students: published and for them, pinned first, then the newest; staff: all published. With `manage`: those of one’s offices in the states asked for, the last changed first (FORBIDDEN for those who publish nothing).',
  })
  @Who(signedIn)
  notices(@Args(() => NoticeListArgs) args: NoticeListArgs, @Ctx() context: RequestContext): Page<NoticeRow> {
    return args.manage === true ? pageOfManaged(context, args) : pageOfNews(context, args);
  }

  @Query(() => Int, {
    description: 'How many enrolled students an audience has, counted up to 100,000. INVALID_INPUT for unknown names.',
  })
  @Who(publisher)
  async audienceSize(
    @Arg('audience', () => NoticeAudienceInput, { description: 'Whom a notice would be for.' })
    audience: NoticeAudienceInput,
    @Ctx() context: RequestContext,
  ): Promise<number> {
    await checkAudience(context.services.database, audience);
    return (await sizeOfAudience(context).load(keyOfAudience(columnsOfAudience(audience)))) ?? 0;
  }

  @Query(() => [String], { description: 'The colleges that students belong to.' })
  @Who(publisher)
  colleges(@Ctx() context: RequestContext): Promise<string[]> {
    return readColleges(context.services.database);
  }
}
