import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import type { ActInput } from '../../machine/act.js';
import { permit } from '../../machine/permit.js';
import { transition } from '../../machine/transition.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { holdFiles } from '../notices/hold-files.js';
import { checkContent, contentOf } from '../notices/notice-content.js';
import { lockNotice } from '../notices/notice.actable.js';
import type { NoticeFacts } from '../notices/notice.facts.js';
import { noticeMachine } from '../notices/notice.machine.js';
import { officesOf } from '../notices/notice.permissions.js';
import { rewriteNotice } from '../notices/write-notice.js';
import { letGoOfNewer, newerSourceOf, type NewerSource } from './newer-source.js';

/**
 * Ends a difference: the notice becomes what the source says, or stays as it was edited here. Refuses NOT_FOUND, FORBIDDEN,
 * CONFLICT (changed meanwhile), ALREADY_DONE NOTICE_NO_DIFFERENCE. Returns the row's id.
 */
export async function takeNewerSource(
  context: RequestContext,
  input: ActInput & { readonly take: boolean; readonly expectedSource?: string | null },
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const done = await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, 'takeNewerSource', input, { subjectType: 'Notice', detail: { take: input.take } }),
    {
      work: async (unit) => {
        const facts = await lockNotice(unit, input.id);
        if (facts === null || (facts.state !== 'PUBLISHED' && !officesOf(actor).includes(facts.officeCode))) {
          return refuse('NOT_FOUND');
        }
        const wish = { action: 'EDIT', expectedVersion: input.expectedVersion, note: null };
        const row = permit(noticeMachine, actor, facts, wish, unit.now);
        const newer = (await waiting(unit, facts.id)) ?? refuse('ALREADY_DONE', 'NOTICE_NO_DIFFERENCE');
        // The site may have gone on while somebody was reading: nobody decides about what he or she has not seen.
        if (input.expectedSource != null && input.expectedSource !== newer.hash)
          refuse('CONFLICT', 'CHANGED_MEANWHILE');
        if (!input.take) {
          await keepOurs(unit, facts, newer);
        } else {
          await takeTheirs(unit, facts, newer);
          await transition(unit, noticeMachine, services.cipher, { actor, row, facts, note: null });
        }
        await letGoOfNewer(unit, facts.id, newer);
        return { id: facts.id };
      },
    },
  );
  return done.id;
}

async function waiting({ tx }: Unit, id: string): Promise<NewerSource | null> {
  const [row] = await tx.all<{ newerSource: string | null }>(
    'SELECT newer_source AS newerSource FROM notice WHERE id = ?',
    [id],
  );
  return newerSourceOf(row?.newerSource ?? null);
}

/** The source counts as seen, so that the same difference does not come again. */
async function keepOurs({ tx, now }: Unit, facts: NoticeFacts, newer: NewerSource): Promise<void> {
  const { affectedRows } = await tx.run(
    'UPDATE notice SET newer_source = NULL, source_hash = ?, version = version + 1, updated_at = ?' +
      ' WHERE id = ? AND version = ?',
    [newer.hash, now, facts.id, facts.version],
  );
  if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
}

async function takeTheirs(unit: Unit, facts: NoticeFacts, newer: NewerSource): Promise<void> {
  const content = checkContent(contentOf(newer.title, newer.body));
  const notice = { ...facts, ...content, push: Boolean(facts.push) };
  // Which page it is stays as it was; only the hash is written.
  await rewriteNotice(unit, facts, notice, { sourceUrl: '', sourceHash: newer.hash });
  // Its files are the notice's already: nobody brings new ones in.
  const { pictures, linked } = content;
  await holdFiles(unit, { noticeId: facts.id, accountId: '', attachments: [], pictures, linked });
}
