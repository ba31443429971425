import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { openingOf } from '../../machine/opening.js';
import { permit } from '../../machine/permit.js';
import { transition } from '../../machine/transition.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { columnsOfAudience, type Audience } from './audience.js';
import { checkAudience } from './check-audience.js';
import { holdFiles } from './hold-files.js';
import { checkContent, contentOf, type NoticeContent } from './notice-content.js';
import { lockNotice } from './notice.actable.js';
import type { NoticeFacts } from './notice.facts.js';
import { noticeMachine } from './notice.machine.js';
import { officesOf } from './notice.permissions.js';
import { noticeTable } from './notice.workflow.js';
import { insertNotice, rewriteNotice, type NoticeToWrite } from './write-notice.js';

export interface SaveNotice {
  /** the notice row's id; null: a new one */
  readonly id: string | null;
  readonly expectedVersion: number | null;
  readonly office: string;
  readonly title: string;
  readonly body: string;
  readonly audience: Audience;
  /** rows' ids of stored files */
  readonly attachments: readonly string[];
  readonly push: boolean;
  readonly requestId?: string | null;
}

/**
 * Writes a draft, or a notice anew: one that is published stays published, with an event. Returns its row's id. Refuses what
 * `checkContent`, `checkAudience` and `holdFiles` refuse, FORBIDDEN NOTICE_OFFICE, CONFLICT for a version that has passed.
 */
export async function saveNotice(context: RequestContext, wish: SaveNotice): Promise<string> {
  const { services } = context;
  const content = checkContent(contentOf(wish.title, wish.body));
  const done = await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, 'saveNotice', wish, { subjectType: 'Notice' }),
    {
      work: async (unit) => {
        const facts = wish.id === null ? null : await permitted(context, unit, wish, wish.id);
        if (!officesOf(context.actor).includes(wish.office)) refuse('FORBIDDEN', 'NOTICE_OFFICE', {}, 'office');
        await checkAudience(unit.tx, wish.audience);
        return {
          id:
            facts === null
              ? await begin(context, unit, wish, content)
              : await edit(context, unit, wish, content, facts),
        };
      },
    },
  );
  return done.id;
}

/** The notice with the version that the person saw, if he or she may edit it. */
async function permitted(context: RequestContext, unit: Unit, wish: SaveNotice, id: string): Promise<NoticeFacts> {
  const facts = await lockNotice(unit, id);
  const actor = actorOf(context);
  if (facts === null) return refuse('NOT_FOUND');
  if (facts.state !== 'PUBLISHED' && !officesOf(actor).includes(facts.officeCode)) refuse('NOT_FOUND');
  const expectedVersion =
    wish.expectedVersion ?? refuse('INVALID_INPUT', 'NOTICE_VERSION_EXPECTED', {}, 'expectedVersion');
  permit(noticeMachine, actor, facts, { action: 'EDIT', expectedVersion, note: null }, unit.now);
  return facts;
}

async function begin(context: RequestContext, unit: Unit, wish: SaveNotice, content: NoticeContent): Promise<string> {
  const actor = actorOf(context);
  const id = newId();
  await insertNotice(unit, id, noticeTable.start, columns(wish, content), { authorAccountId: actor.accountId });
  await hold(unit, id, actor.accountId, wish, content);
  const facts = { ...blank(id, wish), state: noticeTable.start, version: 0 };
  await transition(unit, noticeMachine, context.services.cipher, {
    actor,
    row: openingOf(noticeTable),
    facts,
    note: null,
  });
  return id;
}

async function edit(
  context: RequestContext,
  unit: Unit,
  wish: SaveNotice,
  content: NoticeContent,
  facts: NoticeFacts,
): Promise<string> {
  const actor = actorOf(context);
  await rewriteNotice(unit, facts, columns(wish, content), { authorAccountId: actor.accountId });
  await hold(unit, facts.id, actor.accountId, wish, content);
  const row = permit(
    noticeMachine,
    actor,
    facts,
    { action: 'EDIT', expectedVersion: facts.version, note: null },
    unit.now,
  );
  await transition(unit, noticeMachine, context.services.cipher, { actor, row, facts, note: null });
  return facts.id;
}

function columns(wish: SaveNotice, content: NoticeContent): NoticeToWrite {
  return { ...content, officeCode: wish.office, push: wish.push, ...columnsOfAudience(wish.audience) };
}

function blank(id: string, wish: SaveNotice): Omit<NoticeFacts, 'state' | 'version'> {
  return {
    id,
    applicantAccountId: '',
    officeCode: wish.office,
    publishAt: null,
    pinnedAt: null,
    push: wish.push,
    ...columnsOfAudience(wish.audience),
  };
}

function hold(
  unit: Unit,
  noticeId: string,
  accountId: string,
  wish: SaveNotice,
  content: NoticeContent,
): Promise<void> {
  const { pictures, linked } = content;
  return holdFiles(unit, { noticeId, accountId, attachments: wish.attachments, pictures, linked });
}
