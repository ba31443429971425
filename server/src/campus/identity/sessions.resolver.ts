import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { Who } from '../../platform/graph/authority.js';
import { endSession, endSessionsOf } from '../../platform/sessions/sessions.js';
import type { Actor } from '../actor.js';
import { writeAudit } from '../audit/write-audit.js';
import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { signedIn } from '../rules.js';
import { AccountPayload, EndOtherSessionsInput, EndSessionInput, SaveEmailInput } from './identity.inputs.js';
import { ownEnvelope } from './own-envelope.js';

const EMAIL = /^[^\s@<>",;:\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,120}[A-Za-z0-9])?\.[A-Za-z]{2,24}$/;

@Resolver()
export class SessionsResolver {
  @Mutation(() => AccountPayload, {
    description: 'Ends one of one’s own sign-ins at once; the present one too. NOT_FOUND for anybody else’s.',
  })
  @Who(signedIn)
  async endSession(
    @Arg('input', () => EndSessionInput, { description: 'Which.' }) input: EndSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<{ account: Actor }> {
    const actor = actorOf(context);
    const id = idOf('Session', input.id) ?? refuse('NOT_FOUND');
    const { database, clock } = context.services;
    await runCommand(clock, onPool(database), ownEnvelope(actor, 'endSession', input.requestId, { id }), {
      work: async (unit) => {
        const own = await unit.tx.all('SELECT id FROM session WHERE id = ? AND account_id = ?', [id, actor.accountId]);
        if (own.length === 0) refuse('NOT_FOUND');
        const reason = id === actor.sessionId ? 'SIGNED_OUT' : 'ENDED_ELSEWHERE';
        if (await endSession(unit.tx, id, unit.now, reason)) await tellEnded(unit, actor, { session: id });
        return { id };
      },
    });
    if (id === actor.sessionId) context.session.end();
    return { account: actor };
  }

  @Mutation(() => AccountPayload, { description: 'Ends every sign-in of one’s own but this one.' })
  @Who(signedIn)
  async endOtherSessions(
    @Arg('input', () => EndOtherSessionsInput, { description: 'Nothing to say.' }) input: EndOtherSessionsInput,
    @Ctx() context: RequestContext,
  ): Promise<{ account: Actor }> {
    const actor = actorOf(context);
    const { database, clock } = context.services;
    await runCommand(clock, onPool(database), ownEnvelope(actor, 'endOtherSessions', input.requestId), {
      work: async (unit) => {
        const { accountId, sessionId } = actor;
        const ended = await endSessionsOf(unit.tx, accountId, unit.now, 'ENDED_ELSEWHERE', sessionId);
        if (ended > 0) await tellEnded(unit, actor, { ended });
        return { ended };
      },
    });
    return { account: actor };
  }

  @Mutation(() => AccountPayload, {
    description: 'Says where e-mail goes, or that none goes. INVALID_INPUT INVALID_EMAIL.',
  })
  @Who(signedIn)
  async saveEmail(
    @Arg('input', () => SaveEmailInput, { description: 'The address.' }) input: SaveEmailInput,
    @Ctx() context: RequestContext,
  ): Promise<{ account: Actor }> {
    const actor = actorOf(context);
    const email = input.email?.trim() ?? '';
    if (email !== '' && !EMAIL.test(email)) refuse('INVALID_INPUT', 'INVALID_EMAIL', {}, 'email');
    const { database, clock } = context.services;
    const { accountId } = actor;
    await runCommand(clock, onPool(database), ownEnvelope(actor, 'saveEmail', input.requestId, { email }), {
      work: async (unit) => {
        await unit.tx.run('UPDATE account SET email = ? WHERE id = ?', [email === '' ? null : email, accountId]);
        const about = { subjectType: 'Account', subjectId: accountId, detail: { given: email !== '' } };
        await writeAudit(unit, { accountId, action: 'EMAIL_SAVED', ...about });
        return { id: accountId };
      },
    });
    return { account: actor };
  }
}

async function tellEnded(unit: Unit, { accountId }: Actor, detail: Record<string, string | number>): Promise<void> {
  await writeAudit(unit, { accountId, action: 'SESSION_ENDED', subjectType: 'Account', subjectId: accountId, detail });
}
