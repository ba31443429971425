import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import type { Unit } from '../../platform/commands/run-command.js';
import { savePage, wordsOf, type PageWish } from './save-page.js';

export interface SaveGuide extends PageWish {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly { readonly title: string; readonly detail: string }[];
  readonly who: string;
  readonly bring: readonly string[];
  readonly duration: string;
  readonly place: string;
}

const MOST_STEPS = 15;
const MOST_TO_BRING = 20;

/** Writes a guide. Refuses what `savePage` refuses, GUIDE_WORDS, GUIDE_STEPS, GUIDE_BRING, CONFLICT GUIDE_WORKFLOW_TAKEN. */
export function saveGuide(context: RequestContext, wish: SaveGuide): Promise<string> {
  const columns = {
    title: wordsOf(wish.title, 100, 'title', 1),
    summary: wordsOf(wish.summary, 300, 'summary', 1),
    steps: JSON.stringify(stepsOf(wish.steps)),
    who: wordsOf(wish.who, 200, 'who'),
    bring: JSON.stringify(thingsOf(wish.bring)),
    duration: wordsOf(wish.duration, 100, 'duration'),
    place: wordsOf(wish.place, 200, 'place'),
  };
  return savePage(context, wish, {
    command: 'saveGuide',
    table: 'guide',
    subjectType: 'Guide',
    columns,
    beside: (unit, id) => checkFree(unit, id, wish.workflow),
  });
}

function stepsOf(steps: SaveGuide['steps']): { title: string; detail: string }[] {
  if (steps.length < 1 || steps.length > MOST_STEPS) {
    refuse('INVALID_INPUT', 'GUIDE_STEPS', { max: MOST_STEPS }, 'steps');
  }
  return steps.map(({ title, detail }) => ({
    title: wordsOf(title, 60, 'steps', 1),
    detail: wordsOf(detail, 500, 'steps'),
  }));
}

function thingsOf(things: readonly string[]): string[] {
  if (things.length > MOST_TO_BRING) refuse('INVALID_INPUT', 'GUIDE_BRING', { max: MOST_TO_BRING }, 'bring');
  return things.map((thing) => wordsOf(thing, 100, 'bring', 1));
}

/** A function has one guide. Two who write it at once meet the table's key; the second begins again and is told here. */
async function checkFree(unit: Unit, id: string, workflow: string | null): Promise<void> {
  if (workflow === null) return;
  const [other] = await unit.tx.all('SELECT id FROM guide WHERE workflow = ? AND id <> ?', [workflow, id]);
  if (other !== undefined) refuse('CONFLICT', 'GUIDE_WORKFLOW_TAKEN', {}, 'workflow');
}
