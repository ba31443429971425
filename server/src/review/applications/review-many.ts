import { v5 } from 'uuid';
import type { RequestContext } from '../../campus/request-context.js';
import { Refusal, refuse } from '../../kernel/refusal.js';
import { workflowsOf } from '../review-context.js';
import { applicationById } from './application.reads.js';
import { reviewApplication, type Review } from './review-application.js';

export const BULK_MAX = 200;
/** Transactions at once: enough to keep a server's disk busy, few enough to leave the pool to others. */
const AT_ONCE = 8;

export interface BulkItem {
  /** the row's own id */
  readonly id: string;
  readonly expectedVersion: number;
}

export interface BulkResult {
  readonly id: string;
  readonly refusal: Refusal | null;
}

/**
 * One act upon many applications of any workflows: one transaction and one result an item, in the order asked. Each item's
 * request id follows from the whole's, so that a repeat finds what was done and does the rest.
 */
export async function reviewMany(
  context: RequestContext,
  items: readonly BulkItem[],
  wish: Omit<Review, 'id' | 'expectedVersion'>,
): Promise<readonly BulkResult[]> {
  if (items.length === 0 || items.length > BULK_MAX) refuse('INVALID_INPUT', 'BULK_SIZE', { max: BULK_MAX }, 'items');
  if (new Set(items.map((item) => item.id)).size < items.length) {
    refuse('INVALID_INPUT', 'BULK_TWICE', {}, 'items');
  }
  const codes = await workflowsById(context, items);
  const results: BulkResult[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map((item) => one(context, codes, item, wish)))));
  }
  return results;
}

async function workflowsById(
  context: RequestContext,
  items: readonly BulkItem[],
): Promise<ReadonlyMap<string, string>> {
  const loader = applicationById(context);
  const rows = await loader.loadMany(items.map((item) => item.id));
  // What was read before the acts must not answer for what stands after them.
  for (const { id } of items) loader.clear(id);
  return new Map(
    rows.flatMap((row) => (row === null || row instanceof Error ? [] : [[row.id, row.workflow] as const])),
  );
}

async function one(
  context: RequestContext,
  codes: ReadonlyMap<string, string>,
  item: BulkItem,
  wish: Omit<Review, 'id' | 'expectedVersion'>,
): Promise<BulkResult> {
  const code = codes.get(item.id);
  if (code === undefined) return { id: item.id, refusal: new Refusal('NOT_FOUND') };
  const requestId = wish.requestId == null ? null : v5(item.id, wish.requestId);
  try {
    await reviewApplication(context, workflowsOf(context).of(code), { ...wish, ...item, requestId });
    return { id: item.id, refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { id: item.id, refusal: error };
    throw error;
  }
}
