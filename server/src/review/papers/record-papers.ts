import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { dayOf } from '../../kernel/shanghai.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import type { Sealer } from '../../platform/crypto/field-cipher.js';
import { nextSerialNos } from '../../platform/serials/serials.js';
import { step, type ActInput } from '../../machine/act.js';
import { workflowsOf } from '../review-context.js';
import { papersActable } from './papers.actable.js';
import { readItemsIn, type PaperItemRow } from './papers.reads.js';

/** 收据 */
const RECEIPT_PREFIX = 'SJ';

export interface RecordedItem {
  readonly code: string;
  readonly received: boolean;
  readonly note?: string | null;
}

export interface RecordPapers extends ActInput {
  /** what the desk saw; items left out stay as they are */
  readonly items: readonly RecordedItem[];
  /** the originals go back to the student */
  readonly giveBack: boolean;
}

/**
 * What the desk does with an application's papers: all ticked, they are received and get a receipt number; else they are
 * incomplete, and the student is told what is missing. Given back they can be once the application is over.
 * INVALID_INPUT for an item that is not asked or named twice. Returns the papers' id.
 */
export async function recordPapers(context: RequestContext, input: RecordPapers): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const actable = papersActable(workflowsOf(context), async (unit, papers, action) => {
    if (action.code === 'GIVE_BACK') return;
    await writeItems(unit, services.cipher, await readItemsIn(unit.tx, papers.id), input.items);
    if (action.code === 'RECORD_RECEIVED') await writeReceipt(unit, papers.id);
  });
  const done = await runCommand(
    services.clock,
    actable.open(services),
    commandOf(context, 'recordPapers', input, actable.audit),
    {
      work: async (unit) => {
        const action = input.giveBack ? 'GIVE_BACK' : await actionOf(unit, input);
        return step(services, unit, actable, actor, action, input);
      },
    },
  );
  services.nudge(actable.nudges);
  return done.id;
}

/** All there, or something missing, once this is recorded. */
async function actionOf(unit: Unit, input: RecordPapers): Promise<string> {
  const items = await readItemsIn(unit.tx, input.id);
  const recorded = new Map(input.items.map((item) => [item.code, item]));
  if (recorded.size < input.items.length) refuse('INVALID_INPUT', 'PAPERS_TWICE', {}, 'items');
  const complete = items.every((item) => recorded.get(item.code)?.received ?? item.receivedAt !== null);
  return complete ? 'RECORD_RECEIVED' : 'RECORD_INCOMPLETE';
}

async function writeItems(
  unit: Unit,
  cipher: Sealer,
  items: readonly PaperItemRow[],
  recorded: readonly RecordedItem[],
): Promise<void> {
  for (const { code, received, note } of recorded) {
    const item = items.find((one) => one.code === code);
    if (item === undefined) return refuse('INVALID_INPUT', 'PAPER_UNKNOWN', {}, 'items');
    const words = (note ?? '').trim();
    await unit.tx.run('UPDATE paper_item SET received_at = ?, note = ? WHERE id = ?', [
      // What lay there already has come when it came.
      received ? (item.receivedAt ?? unit.now) : null,
      words === '' ? null : cipher.seal(words, item.id),
      item.id,
    ]);
  }
}

async function writeReceipt(unit: Unit, id: string): Promise<void> {
  const [receiptNo = ''] = await nextSerialNos(unit.tx, RECEIPT_PREFIX, Number(dayOf(unit.now).slice(0, 4)), 1);
  await unit.tx.run('UPDATE paper_case SET receipt_no = ?, received_at = ? WHERE id = ?', [receiptNo, unit.now, id]);
}
