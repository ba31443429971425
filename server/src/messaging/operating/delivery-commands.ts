import { commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { inList } from '../../platform/db/in-list.js';
import { ForeignError } from '../../platform/foreign/foreign-error.js';
import { type Channel, CHANNELS, type DeliveryState } from '../delivery.entity.js';
import { deliveriesById, type DeliveryRow } from './deliveries.reads.js';
import { RECALL_WITHIN } from '../outside/take-back.js';

export interface WhichDeliveries {
  readonly ids: readonly string[];
  readonly requestId?: string | null;
}

/** What a person tries again: a refused one is made anew, one of unknown fate goes as the same bytes and is counted. */
const RETRY =
  "UPDATE delivery SET payload = CASE WHEN state = 'FAILED' THEN NULL ELSE payload END," +
  " batch = CASE WHEN state = 'FAILED' THEN NULL ELSE batch END," +
  " resent_at = CASE WHEN state = 'UNKNOWN' THEN ? ELSE resent_at END," +
  " state = 'PENDING', attempts = 0, error_code = NULL, worker = NULL, sending_since = NULL, done_at = NULL, due_at = ?";

/** Puts dead letters back on their way. CONFLICT where one of them is none any more. */
export async function retryDeliveries(context: RequestContext, input: WhichDeliveries): Promise<DeliveryRow[]> {
  const ids = ownIds(input.ids);
  await change(context, 'retryDeliveries', input, ids, ['FAILED', 'UNKNOWN'], (unit) => ({
    set: RETRY,
    params: [unit.now, unit.now],
  }));
  context.services.nudge('push');
  return deliveriesById(context, ids);
}

/** Lets dead letters rest. CONFLICT where one of them is none any more. */
export async function dismissDeliveries(context: RequestContext, input: WhichDeliveries): Promise<DeliveryRow[]> {
  const ids = ownIds(input.ids);
  await change(context, 'dismissDeliveries', input, ids, ['FAILED', 'UNKNOWN'], (unit) => ({
    set: "UPDATE delivery SET state = 'DISMISSED', done_at = ?",
    params: [unit.now],
  }));
  return deliveriesById(context, ids);
}

/**
 * Takes messages back, within 24 hours of sending and in WeCom alone. One message to many people has one id there: it is taken
 * back from all of them, and so noted. A repeat asks WeCom only about what is not yet noted.
 */
export async function recallDeliveries(context: RequestContext, input: WhichDeliveries): Promise<DeliveryRow[]> {
  const ids = ownIds(input.ids);
  const rows = await deliveriesById(context, ids);
  if (rows.length < new Set(ids).size) refuse('NOT_FOUND');
  const open = rows.filter((row) => row.state !== 'RECALLED');
  for (const row of open) mustBeRecallable(row, context.now);
  const messages = [...new Set(open.map((row) => row.msgid ?? ''))];
  for (const msgid of messages) {
    await recallAtWeCom(context, msgid);
    await noteRecalled(context, msgid, ids);
  }
  return deliveriesById(context, ids);
}

/** Lets a channel try again now. */
export async function resumeChannel(
  context: RequestContext,
  input: { readonly channel: Channel; readonly requestId?: string | null },
): Promise<void> {
  const { database, clock } = context.services;
  if (!CHANNELS.includes(input.channel)) refuse('INVALID_INPUT', 'INVALID_VALUE', {}, 'channel');
  await runCommand(clock, onPool(database), commandOf(context, 'resumeChannel', input), {
    work: async (unit) => {
      await unit.tx.run(
        'UPDATE channel_state SET paused_until = NULL, error_code = NULL, alerted_at = NULL, updated_at = ? WHERE channel = ?',
        [unit.now, input.channel],
      );
      return {};
    },
  });
  context.services.nudge('push');
}

function ownIds(globalIds: readonly string[]): string[] {
  return globalIds.map((id) => idOf('Delivery', id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'ids'));
}

async function change(
  context: RequestContext,
  command: string,
  input: WhichDeliveries,
  ids: readonly string[],
  from: readonly DeliveryState[],
  to: (unit: Unit) => { readonly set: string; readonly params: readonly number[] },
): Promise<void> {
  const { database, clock } = context.services;
  const distinct = [...new Set(ids)];
  await runCommand(clock, onPool(database), commandOf(context, command, input), {
    work: async (unit) => {
      const which = inList(distinct);
      const states = inList(from);
      const { set, params } = to(unit);
      const { affectedRows } = await unit.tx.run(`${set} WHERE id IN ${which.sql} AND state IN ${states.sql}`, [
        ...params,
        ...which.params,
        ...states.params,
      ]);
      if (affectedRows !== distinct.length) refuse('CONFLICT', 'CHANGED_MEANWHILE');
      return { changed: affectedRows };
    },
  });
}

function mustBeRecallable(row: DeliveryRow, now: number): void {
  if (row.channel !== 'WECOM' || row.state !== 'SENT' || !row.msgid || row.sentAt === null) {
    refuse('WINDOW_CLOSED', 'NOT_RECALLABLE');
  } else if (now > row.sentAt + RECALL_WITHIN) refuse('DEADLINE_PASSED', 'RECALL_OVER');
}

async function recallAtWeCom({ services }: RequestContext, msgid: string): Promise<void> {
  const { weCom } = services.foreign;
  if (weCom === null) return refuse('UNAVAILABLE', 'CHANNEL_DOWN');
  try {
    await weCom.recall(msgid);
  } catch (error) {
    if (!(error instanceof ForeignError)) throw error;
    if (error.code === '42052') refuse('DEADLINE_PASSED', 'RECALL_OVER');
    if (error.trouble === 'INPUT') refuse('WINDOW_CLOSED', 'NOT_RECALLABLE');
    refuse('UNAVAILABLE', 'CHANNEL_DOWN');
  }
}

async function noteRecalled(context: RequestContext, msgid: string, ids: readonly string[]): Promise<void> {
  const { database, clock } = context.services;
  await runCommand(clock, onPool(database), commandOf(context, 'recallDeliveries', { ids: [msgid] } as object), {
    work: async (unit) => {
      // By the batches that it went in: they have an index, and no other row is held meanwhile.
      const which = inList(ids);
      const sent = await unit.tx.all<{ batch: string }>(
        `SELECT DISTINCT batch FROM delivery WHERE id IN ${which.sql} AND msgid = ? AND batch IS NOT NULL`,
        [...which.params, msgid],
      );
      if (sent.length === 0) return { recalled: 0 };
      const batches = inList(sent.map(({ batch }) => batch));
      const { affectedRows } = await unit.tx.run(
        "UPDATE delivery SET state = 'RECALLED', response_code = NULL, done_at = ?" +
          ` WHERE batch IN ${batches.sql} AND msgid = ? AND state = 'SENT'`,
        [unit.now, ...batches.params, msgid],
      );
      return { recalled: affectedRows };
    },
  });
}
