import { actorOf, commandOf, studentIdOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { act, step, type ActInput } from '../../machine/act.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { noticeActable } from './notice.actable.js';
import { RECALL_SWEEP } from './recall-withdrawn.js';
import { readableNotices } from './visible-notices.js';

/** Publishes at once, or sets the time. Refuses INVALID_INPUT NOTICE_SCHEDULE_PAST, field `publishAt`. Returns the row's id. */
export async function publishNotice(
  context: RequestContext,
  input: ActInput & { readonly publishAt?: number | null },
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const publishAt = input.publishAt ?? null;
  const actable = noticeActable(publishAt);
  const done = await runCommand(
    services.clock,
    actable.open(services),
    commandOf(context, 'publishNotice', input, actable.audit),
    {
      work: (unit) => {
        if (publishAt !== null && publishAt <= unit.now) {
          refuse('INVALID_INPUT', 'NOTICE_SCHEDULE_PAST', {}, 'publishAt');
        }
        return step(services, unit, actable, actor, publishAt === null ? 'PUBLISH' : 'SCHEDULE', input);
      },
    },
  );
  services.nudge(actable.nudges);
  return done.id;
}

export function unscheduleNotice(context: RequestContext, input: ActInput): Promise<string> {
  return act(context, noticeActable(), 'unscheduleNotice', 'UNSCHEDULE', input);
}

/** Withdraws it: what of its pushing is not out is cancelled, and what WeCom has is taken back by the next round. */
export async function archiveNotice(context: RequestContext, input: ActInput): Promise<string> {
  const id = await act(context, noticeActable(), 'archiveNotice', 'ARCHIVE', input);
  context.services.nudge(RECALL_SWEEP);
  return id;
}

/** Pins or unpins. Refuses CONFLICT NOTICE_PINS_USED beyond the most that may be pinned. */
export function pinNotice(context: RequestContext, input: ActInput & { readonly pinned: boolean }): Promise<string> {
  return act(context, noticeActable(), 'pinNotice', input.pinned ? 'PIN' : 'UNPIN', input);
}

/** Remembers that the student has read it; the first time stands. NOT_FOUND for what is not for him or her. */
export async function markNoticeRead(
  context: RequestContext,
  input: { readonly id: string; readonly requestId?: string | null },
): Promise<string> {
  const { services } = context;
  studentIdOf(context);
  const { accountId } = actorOf(context);
  const readable = await readableNotices(context);
  await runCommand(services.clock, onPool(services.database), commandOf(context, 'markNoticeRead', input), {
    work: async ({ tx, now }) => {
      const [notice] = await tx.all(`SELECT n.id FROM notice n WHERE n.id = ? AND ${readable.where}`, [
        input.id,
        ...readable.params,
      ]);
      if (notice === undefined) refuse('NOT_FOUND');
      await tx.run(
        'INSERT INTO notice_read (notice_id, account_id, read_at) SELECT ?, ?, ? FROM (SELECT 1 AS one) base' +
          ' WHERE NOT EXISTS (SELECT 1 FROM notice_read known WHERE known.notice_id = ? AND known.account_id = ?)',
        [input.id, accountId, now, input.id, accountId],
      );
      return {};
    },
  });
  return input.id;
}
