import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { permitted } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { faqById, type FaqRow } from '../guides/faq.reads.js';
import { SEARCH_MISSES } from './search-miss.permissions.js';
import { missById, pageOfMisses, type SearchMissRow } from './search-miss.reads.js';
import { SearchMissConnection, SearchMissInput, SearchMissPayload } from './search-miss.type.js';
import { dismissMiss, draftFromMiss } from './settle-miss.js';

const teams = permitted(SEARCH_MISSES);

type Payload = Promise<{ miss: SearchMissRow; faq: FaqRow | null }>;

@Resolver()
export class SearchMissResolver {
  @Query(() => SearchMissConnection, {
    description: 'What students searched for in vain and nobody has dealt with yet, the most frequent first.',
  })
  @Who(teams)
  searchMisses(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Page<SearchMissRow> {
    return pageOfMisses(context, { first, after });
  }

  @Mutation(() => SearchMissPayload, {
    description:
      'Begins an unpublished question of one’s office with these words. CONFLICT where it has been dealt with.',
  })
  @Who(teams)
  async draftFromMiss(
    @Arg('input', () => SearchMissInput, { description: 'Which.' }) input: SearchMissInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const id = missIdOf(input);
    const faqId = await draftFromMiss(context, { ...input, id });
    return answer(context, id, await faqById(context).load(faqId));
  }

  @Mutation(() => SearchMissPayload, {
    description: 'Lets it go without an answer. CONFLICT where it has been dealt with.',
  })
  @Who(teams)
  async dismissMiss(
    @Arg('input', () => SearchMissInput, { description: 'Which.' }) input: SearchMissInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const id = missIdOf(input);
    await dismissMiss(context, { ...input, id });
    return answer(context, id, null);
  }
}

function missIdOf(input: SearchMissInput): string {
  return idOf('SearchMiss', input.id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
}

async function answer(context: RequestContext, id: string, faq: FaqRow | null): Payload {
  return { miss: (await missById(context, id)) ?? refuse('NOT_FOUND'), faq };
}
