import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { addDays, dayOf } from '../../kernel/shanghai.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { insertRows } from '../../platform/db/insert-rows.js';
import { officesOf } from '../notices/notice.permissions.js';

export interface MissAct {
  /** the row's id */
  readonly id: string;
  readonly requestId?: string | null;
}

const SUBJECT = { subjectType: 'SearchMiss' };
const REVIEW_DAYS = 180;
/** A question without an answer has its place behind those that have one. */
const LAST = 9_999;

/**
 * Begins an unpublished question of one's office with the words as typed, and takes the search out of the queue. Returns the
 * question's id. Refuses NOT_FOUND, CONFLICT MISS_SETTLED.
 */
export async function draftFromMiss(context: RequestContext, input: MissAct): Promise<string> {
  const { services } = context;
  const { accountId } = actorOf(context);
  const [office = refuse('FORBIDDEN')] = officesOf(context.actor);
  const category = context.dictionaries.entries('FAQ_CATEGORY').find((entry) => entry.active)?.code ?? 'OTHER';
  const done = await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, 'draftFromMiss', input, SUBJECT),
    {
      work: async (unit) => {
        const faqId = newId();
        const typed = await settle(unit, input.id, 'DRAFTED', faqId);
        await insertRows(unit.tx, 'faq', [
          {
            id: faqId,
            category,
            question: typed,
            answer: '',
            plain: '',
            workflow: null,
            office_code: office,
            owner_account_id: accountId,
            review_by: addDays(dayOf(unit.now), REVIEW_DAYS),
            published: false,
            position: LAST,
            useful: 0,
            not_useful: 0,
            version: 1,
            updated_at: unit.now,
          },
        ]);
        return { id: input.id, faqId };
      },
    },
  );
  return done.faqId;
}

/** Takes it out of the queue without an answer. Refuses NOT_FOUND, CONFLICT MISS_SETTLED. */
export async function dismissMiss(context: RequestContext, input: MissAct): Promise<void> {
  const { services } = context;
  await runCommand(services.clock, onPool(services.database), commandOf(context, 'dismissMiss', input, SUBJECT), {
    work: async (unit) => {
      await settle(unit, input.id, 'DISMISSED', null);
      return { id: input.id };
    },
  });
}

/** Returns the words as typed. */
async function settle(
  { tx }: Unit,
  id: string,
  state: 'DRAFTED' | 'DISMISSED',
  draftId: string | null,
): Promise<string> {
  const { affectedRows } = await tx.run(
    "UPDATE search_miss SET state = ?, draft_id = ? WHERE id = ? AND state = 'OPEN'",
    [state, draftId, id],
  );
  const [row] = await tx.all<{ typed: string }>('SELECT typed FROM search_miss WHERE id = ?', [id]);
  if (row === undefined) return refuse('NOT_FOUND');
  if (affectedRows === 0) refuse('CONFLICT', 'MISS_SETTLED');
  return row.typed;
}
