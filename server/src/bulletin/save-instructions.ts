import { actorOf, commandOf } from '../campus/command-of.js';
import type { RequestContext } from '../campus/request-context.js';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import { onPool } from '../platform/commands/open-transaction.js';
import { runCommand } from '../platform/commands/run-command.js';
import { cleanLine } from './html/clean-line.js';
import { seenOf } from './html/seen-of.js';
import { versionInForce } from './instructions.reads.js';
import { officesOf } from './notices/notice.permissions.js';

export interface SaveInstructions {
  readonly workflow: string;
  /** 0 for a function without instructions */
  readonly expectedVersion: number;
  readonly title: string;
  readonly notice: readonly string[];
  readonly procedure: readonly string[];
  readonly requestId?: string | null;
}

const MOST_LINES = 40;
const LONGEST_LINE = 500;
const LONGEST_TITLE = 100;

/**
 * Publishes a new version, in force at once: whoever had ticked the one before is shown what changed. Refuses NOT_FOUND
 * UNKNOWN_FUNCTION, FORBIDDEN INSTRUCTIONS_OFFICE, CONFLICT CHANGED_MEANWHILE where another version came, INVALID_INPUT
 * INSTRUCTIONS_TITLE, INSTRUCTIONS_LINES, INSTRUCTIONS_LINE, ALREADY_DONE INSTRUCTIONS_SAME.
 */
export async function saveInstructions(context: RequestContext, wish: SaveInstructions): Promise<void> {
  const { services } = context;
  const { accountId } = actorOf(context);
  mayWrite(context, wish.workflow);
  const title = cleanLine(wish.title);
  if (seenOf(title) === '' || [...title].length > LONGEST_TITLE) {
    refuse('INVALID_INPUT', 'INSTRUCTIONS_TITLE', { max: LONGEST_TITLE }, 'title');
  }
  const notice = JSON.stringify(linesOf(wish.notice, 'notice'));
  const steps = JSON.stringify(linesOf(wish.procedure, 'procedure'));
  await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, 'saveInstructions', wish, { subjectType: 'Instructions' }),
    {
      work: async ({ tx, now }) => {
        const current = (await versionInForce(tx, wish.workflow)) ?? 0;
        if (current !== wish.expectedVersion) refuse('CONFLICT', 'CHANGED_MEANWHILE');
        const [same] = await tx.all(
          'SELECT id FROM instructions WHERE workflow = ? AND version = ? AND title = ? AND notice = ? AND steps = ?',
          [wish.workflow, current, title, notice, steps],
        );
        // A version without a change would make everybody tick again for nothing.
        if (same !== undefined) refuse('ALREADY_DONE', 'INSTRUCTIONS_SAME');
        const id = newId();
        await tx.run(
          'INSERT INTO instructions (id, workflow, version, title, notice, steps, published_at, saved_by_account_id)' +
            ' VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          [id, wish.workflow, current + 1, title, notice, steps, now, accountId],
        );
        return { id };
      },
    },
  );
}

/** Refuses all but those who publish for the office in charge of the function, or for the one that reviews. */
export function mayWrite(context: RequestContext, workflow: string): void {
  if (context.ports.officesOfFunction(workflow) === null) refuse('NOT_FOUND', 'UNKNOWN_FUNCTION', {}, 'workflow');
  if (!writesInstructions(context, workflow)) refuse('FORBIDDEN', 'INSTRUCTIONS_OFFICE', {}, 'workflow');
}

/** Whether the person asking may publish a new version for this function. */
export function writesInstructions(context: RequestContext, workflow: string): boolean {
  const mine = officesOf(context.actor);
  return (context.ports.officesOfFunction(workflow) ?? []).some((office) => mine.includes(office));
}

function linesOf(lines: readonly string[], field: string): string[] {
  const clean = lines.map(cleanLine).filter((line) => seenOf(line) !== '');
  if (clean.length === 0 || clean.length > MOST_LINES) {
    refuse('INVALID_INPUT', 'INSTRUCTIONS_LINES', { max: MOST_LINES }, field);
  }
  if (clean.some((line) => [...line].length > LONGEST_LINE)) {
    refuse('INVALID_INPUT', 'INSTRUCTIONS_LINE', { max: LONGEST_LINE }, field);
  }
  return clean;
}
