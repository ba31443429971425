import { MaxLength, MinLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { isRepeat } from '../../platform/commands/is-repeat.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { Who } from '../../platform/graph/authority.js';
import { CommandInput, CommandOnlyInput } from '../../platform/graph/inputs.js';
import type { Actor } from '../actor.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { student } from '../rules.js';
import { foreignAnswer } from './foreign-answer.js';
import { AccountPayload } from './identity.inputs.js';
import { ownEnvelope } from './own-envelope.js';

@InputType({ description: 'The WeChat to bind.' })
export class BindWeChatInput extends CommandInput {
  @MinLength(1)
  @MaxLength(600)
  @Field(() => String, { description: 'The code of wx.login; good once, five minutes.' })
  code!: string;
}

@Resolver()
export class WeChatResolver {
  @Mutation(() => AccountPayload, {
    description:
      'Binds a WeChat to one’s own account, once for good: from then on the mini-program in WeChat signs in silently. ALREADY_DONE' +
      ' ALREADY_BOUND; CONFLICT BOUND_TO_OTHER, OTHER_WECHAT_BOUND; UNAUTHENTICATED WRONG_CODE; UNAVAILABLE FOREIGN_SERVICE_DOWN.',
  })
  @Who(student)
  async bindWeChat(
    @Arg('input', () => BindWeChatInput, { description: 'The code.' }) input: BindWeChatInput,
    @Ctx() context: RequestContext,
  ): Promise<{ account: Actor }> {
    const actor = actorOf(context);
    const { database, clock, foreign } = context.services;
    // Asked before the transaction, and not again for a repeat: the code is good once.
    const openId = (await isRepeat(database, actor.accountId, input.requestId))
      ? null
      : await foreignAnswer(() => foreign.weChat?.openIdOfCode(input.code));
    const envelope = ownEnvelope(actor, 'bindWeChat', input.requestId, { code: input.code });
    await runCommand(clock, onPool(database), envelope, {
      work: async (unit) => {
        if (openId === null) return refuse('CONFLICT', 'CHANGED_MEANWHILE');
        await bind(unit, actor.accountId, openId);
        return { id: actor.accountId };
      },
    });
    return { account: actor };
  }

  @Mutation(() => AccountPayload, { description: 'Unbinds one’s WeChat. ALREADY_DONE where none is bound.' })
  @Who(student)
  async unbindWeChat(
    @Arg('input', () => CommandOnlyInput, { description: 'Nothing to say.' }) input: CommandOnlyInput,
    @Ctx() context: RequestContext,
  ): Promise<{ account: Actor }> {
    const actor = actorOf(context);
    const { accountId } = actor;
    const { database, clock } = context.services;
    await runCommand(clock, onPool(database), ownEnvelope(actor, 'unbindWeChat', input.requestId), {
      work: async (unit) => {
        const gone = await unit.tx.run("DELETE FROM identity_link WHERE provider = 'WECHAT' AND account_id = ?", [
          accountId,
        ]);
        if (gone.affectedRows === 0) refuse('ALREADY_DONE', 'NOT_BOUND');
        await tell(unit, accountId, 'WECHAT_UNBOUND');
        return { id: accountId };
      },
    });
    return { account: actor };
  }
}

async function bind(unit: Unit, accountId: string, openId: string): Promise<void> {
  const known = await unit.tx.all<{ accountId: string; subject: string }>(
    "SELECT account_id AS accountId, subject FROM identity_link WHERE provider = 'WECHAT' AND (subject = ? OR account_id = ?)",
    [openId, accountId],
  );
  if (known.some((link) => link.accountId !== accountId)) refuse('CONFLICT', 'BOUND_TO_OTHER');
  if (known.some((link) => link.subject === openId)) refuse('ALREADY_DONE', 'ALREADY_BOUND');
  if (known.length > 0) refuse('CONFLICT', 'OTHER_WECHAT_BOUND');
  // Two at once: the second meets a unique key, begins again and is told.
  await unit.tx.run(
    "INSERT INTO identity_link (id, provider, subject, account_id, created_at) VALUES (?, 'WECHAT', ?, ?, ?)",
    [newId(), openId, accountId, unit.now],
  );
  await tell(unit, accountId, 'WECHAT_BOUND');
}

async function tell(unit: Unit, accountId: string, action: string): Promise<void> {
  await writeAudit(unit, { accountId, action, subjectType: 'Account', subjectId: accountId });
}
