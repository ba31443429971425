import { DAY } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { dayOf } from '../../kernel/shanghai.js';
import type { Sql } from '../../platform/db/sql.js';
import { NO_QUOTA } from '../../review/rounds/round.entity.js';
import type { WorkflowManifest } from '../../review/workflow-manifest.js';
import { insertRows } from '../../platform/db/insert-rows.js';

/** An open round without end and the first instructions of every workflow that brings its demo. */
export async function seedRounds(tx: Sql, workflows: readonly WorkflowManifest[], now: number): Promise<void> {
  const begun = workflows.flatMap(({ code, demo }) => (demo === null ? [] : [{ code, demo }]));
  const opened = now - 30 * DAY;
  await insertRows(
    tx,
    'round',
    begun.map(({ code, demo }) => ({
      id: newId(),
      workflow: code,
      title: `${dayOf(now).slice(0, 4)} 年常年办理`,
      state: 'OPEN',
      opens_at: opened,
      capacity: NO_QUOTA,
      taken: 0,
      per_student: demo.perStudent,
      paper_items: JSON.stringify(demo.papers),
      version: 1,
      created_at: opened,
      updated_at: opened,
    })),
  );
  await insertRows(
    tx,
    'instructions',
    begun.map(({ code, demo }) => ({
      id: newId(),
      workflow: code,
      version: 1,
      title: demo.title,
      notice: JSON.stringify(demo.notice),
      steps: JSON.stringify(demo.steps),
      published_at: now,
    })),
  );
}
