import { newId } from '../../kernel/ids.js';
import { DAY } from '../../kernel/clock.js';
import { dayOf } from '../../kernel/shanghai.js';
import type { Sql } from '../../platform/db/sql.js';
import { NO_QUOTA } from '../../review/rounds/round.entity.js';
import type { WorkflowManifest } from '../../review/workflow-manifest.js';
import { applicationInstructions } from './application-instructions.js';
import { insertRows } from './insert-rows.js';

/** How many a student may have a year, and the papers asked; workflows not named ask none and allow five. */
const SPECIAL: Readonly<Record<string, { perStudent: number; papers: readonly (readonly [string, string])[] }>> = {
  VOLUNTEER_CARD_REPLACEMENT: { perStudent: 1, papers: [['STATEMENT', '遗失或损坏说明（本人签名）']] },
};

/** An open round without end and the instructions of every workflow of applications. */
export async function seedRounds(tx: Sql, workflows: readonly WorkflowManifest[], now: number): Promise<void> {
  const codes = workflows.filter(({ application }) => application !== null).map(({ code }) => code);
  await insertRows(
    tx,
    'round',
    codes.map((workflow) => ({
      id: newId(),
      workflow,
      title: `${dayOf(now).slice(0, 4)} 年常年办理`,
      state: 'OPEN',
      opens_at: now - 30 * DAY,
      capacity: NO_QUOTA,
      taken: 0,
      per_student: SPECIAL[workflow]?.perStudent ?? 5,
      paper_items: JSON.stringify((SPECIAL[workflow]?.papers ?? []).map(([code, label]) => ({ code, label }))),
      version: 1,
      created_at: now - 30 * DAY,
      updated_at: now - 30 * DAY,
    })),
  );
  await insertRows(
    tx,
    'instructions',
    codes.flatMap((workflow) => {
      const words = applicationInstructions[workflow];
      if (words === undefined) return [];
      const [notice, steps] = [JSON.stringify(words.notice), JSON.stringify(words.steps)];
      return [{ id: newId(), workflow, version: 1, title: words.title, notice, steps, published_at: now }];
    }),
  );
}
