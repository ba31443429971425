import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { staff } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { CarriesOut, Resolve } from '../../platform/graph/resolve.js';
import type { PapersState } from '../../papers/papers.machine.js';
import { applicationById } from '../applications/application.reads.js';
import { Application } from '../applications/application.type.js';
import { pageOfPapers } from './papers-lists.reads.js';
import { RecordPapersInput } from './papers.input.js';
import { papersById } from './papers.reads.js';
import type { PapersRow } from './papers-rows.js';
import { PapersConnection, PapersStateEnum, PapersType } from './papers.type.js';
import { recordPapers } from './record-papers.js';

@ArgsType()
class PapersListArgs {
  @Field(() => [PapersStateEnum], {
    nullable: true,
    description: 'Only these states; left out: AWAITED and INCOMPLETE.',
  })
  state?: PapersState[] | null;

  @Field(() => String, {
    nullable: true,
    description: "An application's serial number, or the student by number, name, pinyin or initials.",
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: "Only at this campus's desk (its code)." })
  campus?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

@ObjectType({ description: 'The papers after the command.', simpleResolvers: true })
@Who(anyone)
class PapersPayload {
  @Field(() => PapersType, { description: 'The papers.' })
  papers!: PapersType;
}

@Resolver()
export class PapersResolver {
  @Query(() => PapersConnection, { description: "Papers that one's offices await, the longest awaited first." })
  @Who(staff)
  paperQueue(@Args(() => PapersListArgs) args: PapersListArgs, @Ctx() context: RequestContext): Page<PapersRow> {
    return pageOfPapers(context, args);
  }

  @Mutation(() => PapersPayload, {
    description:
      'The desk records what came: complete, with a receipt number, or what is missing (补交). With `giveBack` the originals go back, once the application is over. INVALID_INPUT for a paper that is not asked.',
  })
  @Who(staff)
  @CarriesOut('PAPERS', 'RECORD_RECEIVED', 'RECORD_INCOMPLETE', 'GIVE_BACK')
  async recordPapers(
    @Arg('input', () => RecordPapersInput, { description: 'Which, and what came.' }) input: RecordPapersInput,
    @Ctx() context: RequestContext,
  ): Promise<{ papers: PapersRow }> {
    const { items, giveBack, note, expectedVersion, requestId } = input;
    const id = idOf('Papers', input.id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
    await recordPapers(context, {
      id,
      expectedVersion,
      requestId,
      note: note ?? null,
      giveBack: giveBack === true,
      items: (items ?? []).map((item) => ({ code: item.code, received: item.received, note: item.note ?? null })),
    });
    return { papers: (await papersById(context).clear(id).load(id)) ?? refuse('NOT_FOUND') };
  }
}

@Resolver(() => PapersType)
export class PapersApplicationResolver {
  @FieldResolver(() => Application, { description: 'The application that asks them.' })
  @Resolve((row: PapersRow, context: RequestContext) => applicationById(context).load(row.submissionId))
  application(): never {
    throw new Error('resolved straight');
  }
}
