import { Arg, Args, ArgsType, Ctx, Field, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { permitted, signedIn, student } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { NOTICE_PUBLISH } from '../notices/notice.permissions.js';
import { faqById, pageOfFaqs, type FaqRow } from './faq.reads.js';
import { FaqCategory, FaqConnection, type CategoryRow } from './faq.type.js';
import { FaqPayload, GuidePayload, RateFaqInput, SaveFaqInput, SaveGuideInput } from './guide.input.js';
import { guideById, listGuides, type GuideRow } from './guide.reads.js';
import { GuideType } from './guide.type.js';
import { rateFaq } from './rate-faq.js';
import { saveFaq } from './save-faq.js';
import { saveGuide } from './save-guide.js';

const publisher = permitted(NOTICE_PUBLISH);

@ArgsType()
class GuideListArgs {
  @Field(() => String, { nullable: true, description: 'Words, all of which stand in it; at most 60 characters.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only about this function (its code).' })
  workflow?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'As a publisher: all of one’s offices, published or not.' })
  manage?: boolean | null;
}

@ArgsType()
class FaqListArgs extends GuideListArgs {
  @Field(() => String, { nullable: true, description: 'Only this category (its code).' })
  category?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

/** 办事流程及Q&A. */
@Resolver()
export class GuidesResolver {
  @Query(() => [GuideType], {
    description:
      'Guides in their order; with `manage` those of one’s offices (FORBIDDEN for those who publish nothing).',
  })
  @Who(signedIn)
  guides(@Args(() => GuideListArgs) args: GuideListArgs, @Ctx() context: RequestContext): Promise<readonly GuideRow[]> {
    return listGuides(context, args);
  }

  @Query(() => FaqConnection, {
    description: 'Questions by category and place; with `manage` those of one’s offices, published or not.',
  })
  @Who(signedIn)
  faqs(@Args(() => FaqListArgs) args: FaqListArgs, @Ctx() context: RequestContext): Page<FaqRow> {
    return pageOfFaqs(context, args);
  }

  @Query(() => [FaqCategory], { description: 'The categories of questions, in order.' })
  @Who(signedIn)
  faqCategories(@Ctx() context: RequestContext): CategoryRow[] {
    return context.dictionaries.entries('FAQ_CATEGORY').filter((entry) => entry.active);
  }

  @Mutation(() => GuidePayload, {
    description:
      'Writes a guide. INVALID_INPUT (words, steps, day), FORBIDDEN (another office), CONFLICT (another saved meanwhile, or the function has one).',
  })
  @Who(publisher)
  async saveGuide(
    @Arg('input', () => SaveGuideInput, { description: 'As it shall stand.' }) input: SaveGuideInput,
    @Ctx() context: RequestContext,
  ): Promise<{ guide: GuideRow }> {
    const id = await saveGuide(context, { ...input, ...pageOf('Guide', input) });
    return { guide: (await guideById(context).load(id)) ?? refuse('NOT_FOUND') };
  }

  @Mutation(() => FaqPayload, {
    description:
      'Writes a question and its answer. INVALID_INPUT (words, category, day), FORBIDDEN (another office), CONFLICT.',
  })
  @Who(publisher)
  async saveFaq(
    @Arg('input', () => SaveFaqInput, { description: 'As it shall stand.' }) input: SaveFaqInput,
    @Ctx() context: RequestContext,
  ): Promise<{ faq: FaqRow }> {
    const missId = input.missId == null ? null : rowIdOf('SearchMiss', input.missId, 'missId');
    const id = await saveFaq(context, { ...input, ...pageOf('Faq', input), missId });
    return { faq: (await faqById(context).load(id)) ?? refuse('NOT_FOUND') };
  }

  @Mutation(() => FaqPayload, { description: 'Whether the answer helped; one vote a student, which can be changed.' })
  @Who(student)
  async rateFaq(
    @Arg('input', () => RateFaqInput, { description: 'Which, and whether.' }) input: RateFaqInput,
    @Ctx() context: RequestContext,
  ): Promise<{ faq: FaqRow }> {
    const id = await rateFaq(context, { ...input, id: rowIdOf('Faq', input.id, 'id') });
    return { faq: (await faqById(context).load(id)) ?? refuse('NOT_FOUND') };
  }
}

function rowIdOf(type: string, globalId: string, field: string): string {
  return idOf(type, globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, field);
}

function pageOf(type: 'Guide' | 'Faq', input: SaveGuideInput | SaveFaqInput) {
  return {
    id: input.id == null ? null : rowIdOf(type, input.id, 'id'),
    expectedVersion: input.expectedVersion ?? null,
    workflow: input.workflow ?? null,
  };
}
