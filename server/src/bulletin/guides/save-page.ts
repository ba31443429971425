import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { addDays, dayOf, isDay } from '../../kernel/shanghai.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { seenOf } from '../html/seen-of.js';
import { cleanLine } from '../html/clean-line.js';
import { officesOf } from '../notices/notice.permissions.js';

/** What saving a guide and saving a question have alike. */
export interface PageWish {
  /** the row's id; null: a new one */
  readonly id: string | null;
  readonly expectedVersion: number | null;
  readonly workflow: string | null;
  readonly office: string;
  readonly reviewBy: string;
  readonly published: boolean;
  readonly position: number;
  readonly requestId?: string | null;
}

export interface PageToSave {
  readonly command: 'saveGuide' | 'saveFaq';
  readonly table: 'guide' | 'faq';
  readonly subjectType: 'Guide' | 'Faq';
  /** its own columns, checked */
  readonly columns: Readonly<Record<string, SqlValue>>;
  /** refuses what only the database knows, in the transaction; also what goes with it */
  readonly beside?: (unit: Unit, id: string) => Promise<void>;
}

const LONGEST_REVIEW_DAYS = 731;

/**
 * Writes a guide or a question. Returns its row's id. Refuses NOT_FOUND for what the person may not see, FORBIDDEN GUIDE_OFFICE
 * (another office's), CONFLICT CHANGED_MEANWHILE, INVALID_INPUT GUIDE_REVIEW_BY, GUIDE_WORKFLOW, NOTICE_VERSION_EXPECTED.
 */
export async function savePage(context: RequestContext, wish: PageWish, page: PageToSave): Promise<string> {
  const { services } = context;
  if (wish.workflow !== null && !services.texts.has(`function.${wish.workflow}`)) {
    refuse('INVALID_INPUT', 'GUIDE_WORKFLOW', {}, 'workflow');
  }
  const done = await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, page.command, wish, { subjectType: page.subjectType }),
    {
      work: async (unit) => {
        checkReviewBy(wish.reviewBy, unit.now);
        const offices = officesOf(context.actor);
        const id = wish.id ?? newId();
        if (wish.id !== null) await checkPlace(unit, page.table, wish.id, offices);
        if (!offices.includes(wish.office)) refuse('FORBIDDEN', 'GUIDE_OFFICE', {}, 'office');
        await page.beside?.(unit, id);
        await write(unit, id, wish, page, actorOf(context).accountId);
        return { id };
      },
    },
  );
  return done.id;
}

function checkReviewBy(reviewBy: string, now: Instant): void {
  const today = dayOf(now);
  if (!isDay(reviewBy) || reviewBy <= today || reviewBy > addDays(today, LONGEST_REVIEW_DAYS)) {
    refuse('INVALID_INPUT', 'GUIDE_REVIEW_BY', {}, 'reviewBy');
  }
}

async function checkPlace(unit: Unit, table: string, id: string, offices: readonly string[]): Promise<void> {
  const [row] = await unit.tx.all<{ office: string; published: number | boolean }>(
    `SELECT office_code AS office, published FROM ${table} WHERE id = ?`,
    [id],
  );
  if (row === undefined) return refuse('NOT_FOUND');
  if (offices.includes(row.office)) return;
  if (row.published === false || row.published === 0) refuse('NOT_FOUND');
  refuse('FORBIDDEN', 'GUIDE_OFFICE', {}, 'office');
}

async function write(unit: Unit, id: string, wish: PageWish, page: PageToSave, accountId: string): Promise<void> {
  const columns: Record<string, SqlValue> = {
    ...page.columns,
    workflow: wish.workflow,
    office_code: wish.office,
    owner_account_id: accountId,
    review_by: wish.reviewBy,
    published: wish.published,
    position: wish.position,
    updated_at: unit.now,
  };
  const names = Object.keys(columns);
  const values = Object.values(columns);
  if (wish.id === null) {
    await unit.tx.run(
      `INSERT INTO ${page.table} (id, version, ${names.join(', ')}) VALUES (?, 1, ${names.map(() => '?').join(', ')})`,
      [id, ...values],
    );
    return;
  }
  const version = wish.expectedVersion ?? refuse('INVALID_INPUT', 'NOTICE_VERSION_EXPECTED', {}, 'expectedVersion');
  const { affectedRows } = await unit.tx.run(
    `UPDATE ${page.table} SET ${names.map((name) => `${name} = ?`).join(', ')}, version = version + 1 WHERE id = ? AND version = ?`,
    [...values, id, version],
  );
  if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
}

/** A line of at most so many characters; refuses GUIDE_WORDS {max}. `least` 0 lets it be empty. */
export function wordsOf(text: string, max: number, field: string, least: 0 | 1 = 0): string {
  const line = cleanLine(text);
  const length = [...line].length;
  if ((least === 1 && seenOf(line) === '') || length > max) refuse('INVALID_INPUT', 'GUIDE_WORDS', { max }, field);
  return line;
}
