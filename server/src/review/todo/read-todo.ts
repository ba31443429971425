import { say } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { toGlobalId } from '../../kernel/global-id.js';
import { mergedSelect } from '../../platform/graph/branches.js';
import type { Tone } from '../../machine/workflow-table.js';
import { LANGUAGES, type Catalogue } from '../../platform/texts/texts.js';
import type { ReviewContext } from '../review-context.js';
import type { TodoKind, TodoRow } from './todo-kind.js';

/** How many a home screen shows at most. */
export const MOST_TODO = 10;

/** Of things due at the same time, or never, what goes wrong first comes first. */
const BY_TONE: readonly Tone[] = ['BAD', 'WARN', 'INFO', 'OK', 'NEUTRAL'];

export interface TodoItemRow {
  readonly code: string;
  readonly title: string;
  readonly hint: string;
  /** the graph's id */
  readonly subject: string;
  readonly due: Instant | null;
  readonly tone: Tone;
}

/** What needs the student who asks: the nearest date first, what has none after it; by one statement. Staff have a work list instead. */
export async function readTodo(context: ReviewContext, kinds: readonly TodoKind[]): Promise<TodoItemRow[]> {
  const { actor, now, services } = context;
  if (actor?.studentId == null || kinds.length === 0) return [];
  const ask = { studentId: actor.studentId, accountId: actor.accountId, now };
  const branches = kinds.map((kind) => kind.select(ask));
  const order = `ORDER BY due IS NULL, due, id LIMIT ${MOST_TODO}`;
  const found = await services.database.all<TodoRow & { kind: number }>(
    mergedSelect(
      branches.map(({ sql }, index) => `SELECT ${index} AS kind, asked.* FROM (${sql}) asked ${order}`),
      '',
    ),
    branches.flatMap(({ params }) => [...params]),
  );
  return found
    .flatMap((row) => {
      const kind = kinds[Number(row.kind)];
      // Where one kind has no date, MariaDB tells the dates of all as texts.
      const due = row.due === null ? null : Number(row.due);
      return kind === undefined ? [] : [itemOf({ ...row, due }, kind, context)];
    })
    .sort(byUrgency)
    .slice(0, MOST_TODO);
}

function itemOf(row: TodoRow, kind: TodoKind, context: ReviewContext): TodoItemRow {
  const { code, tone } = kind;
  const words = {
    title: row.about === null ? '' : say(context, `function.${row.about}`),
    ...kind.words?.(row, context),
  };
  return {
    code,
    title: say(context, `todo.${code}.title`, words),
    hint: say(context, `todo.${code}.hint`, words),
    subject: toGlobalId(kind.opens(row, context), row.id),
    due: row.due,
    tone,
  };
}

/** The nearest date first, none last; then by tone; what is still equal by its id, so that two readings agree. */
export function byUrgency(one: TodoItemRow, other: TodoItemRow): number {
  const byDate = (one.due ?? Infinity) - (other.due ?? Infinity);
  // Two without a date differ by NaN, which is no difference.
  if (byDate < 0 || byDate > 0) return byDate;
  const byTone = BY_TONE.indexOf(one.tone) - BY_TONE.indexOf(other.tone);
  if (byTone !== 0) return byTone;
  return one.subject < other.subject ? -1 : 1;
}

/** The words of all kinds as one catalogue. */
export function todoTexts(kinds: readonly TodoKind[]): Catalogue {
  const [zh, en] = LANGUAGES.map((language) =>
    Object.fromEntries(
      kinds.flatMap(({ code, says }) => [
        [`todo.${code}.title`, says[language].title],
        [`todo.${code}.hint`, says[language].hint],
      ]),
    ),
  );
  return { 'zh-CN': zh ?? {}, en: en ?? {} };
}
