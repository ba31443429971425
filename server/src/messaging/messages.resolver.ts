import { ArrayMaxSize, IsOptional } from 'class-validator';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { actorOf, commandOf } from '../campus/command-of.js';
import type { RequestContext } from '../campus/request-context.js';
import { signedIn } from '../campus/rules.js';
import { Viewer, type ViewerRow } from '../campus/viewer.type.js';
import { idOf } from '../kernel/global-id.js';
import { refuse } from '../kernel/refusal.js';
import { onPool } from '../platform/commands/open-transaction.js';
import { runCommand } from '../platform/commands/run-command.js';
import { anyone, Who } from '../platform/graph/authority.js';
import { CommandInput } from '../platform/graph/inputs.js';
import type { Page } from '../platform/graph/keyset.js';
import { Resolve } from '../platform/graph/resolve.js';
import { markRead, readMessages, unreadCount, type MessageRow } from './inbox.reads.js';
import { MessageConnection } from './message.type.js';

@InputType({ description: 'Which messages were read.' })
export class MarkMessagesReadInput extends CommandInput {
  @IsOptional()
  @ArrayMaxSize(200)
  @Field(() => [ID], { nullable: true, description: 'At most 200; left out: all that are unread.' })
  ids?: string[] | null;
}

@ObjectType({ description: 'What is left unread.', simpleResolvers: true })
@Who(anyone)
export class MarkMessagesReadPayload {
  @Field(() => Int, { description: 'Messages not yet read.' })
  unreadCount!: number;
}

@Resolver(() => Viewer)
export class MessagesResolver {
  @FieldResolver(() => Int, { description: 'Messages not yet read.' })
  @Resolve((row: ViewerRow, context: RequestContext) => unreadCount(context.services.database, row.actor.accountId))
  unreadCount(): number {
    throw new Error('resolved straight');
  }

  @Query(() => MessageConnection, { description: "One's own messages, newest first." })
  @Who(signedIn)
  messages(
    @Arg('unread', () => Boolean, { nullable: true, description: 'Only unread ones.' }) unread: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Page<MessageRow> {
    return readMessages(context, actorOf(context).accountId, { unread, first, after });
  }

  @Mutation(() => MarkMessagesReadPayload, { description: 'Marks own messages read; others are left alone.' })
  @Who(signedIn)
  async markMessagesRead(
    @Arg('input', () => MarkMessagesReadInput, { description: 'Which.' }) input: MarkMessagesReadInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkMessagesReadPayload> {
    const { database, clock } = context.services;
    const { accountId } = actorOf(context);
    const ids = input.ids?.map((id) => idOf('Message', id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'ids')) ?? null;
    await runCommand(clock, onPool(database), commandOf(context, 'markMessagesRead', input), {
      work: async (unit) => {
        await markRead(unit.tx, accountId, ids, unit.now);
        return {};
      },
    });
    return { unreadCount: await unreadCount(database, accountId) };
  }
}
