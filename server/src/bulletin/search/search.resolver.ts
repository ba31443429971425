import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { noteMiss } from './note-miss.js';
import type { SearchKind } from './findable.js';
import { pageOfHits, type HitRow } from './search.reads.js';
import { SearchConnection, SearchKindEnum } from './search.type.js';

@ArgsType()
class SearchArgs {
  @MaxLength(1_000)
  @Field(() => String, { description: 'The words, at most 60 characters; one character will do. All are looked for.' })
  text!: string;

  @IsOptional()
  @ArrayMaxSize(4)
  @Field(() => [SearchKindEnum], { nullable: true, description: 'Only these kinds; left out: all.' })
  kinds?: SearchKind[] | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the hit before.' })
  after?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The words are whole (searched for, not being typed): finding nothing is worth a note to the offices.',
  })
  settled!: boolean;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Functions, notices, guides and questions that have all the words, in any order: traditional or simplified, full or half width, in any case; titles also by pinyin and initials. Functions first, then by title, pin and time. Only what the person may see. INVALID_INPUT for more than 60 characters.',
  })
  @Who(signedIn)
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: RequestContext): Promise<Page<HitRow>> {
    const page = pageOfHits(context, args);
    if (args.settled) await noteMiss(context, args, page);
    return page;
  }
}
