import type { Effect } from '../../machine/manifest.js';
import type { EffectOf } from '../../machine/workflow-table.js';
import { cancelMessages } from '../../messaging/stage-messages.js';
import { audienceOf, studentsOf } from './audience.js';
import type { NoticeFacts } from './notice.facts.js';
import type { noticeTable } from './notice.workflow.js';

export const PUBLISHED_MESSAGE = 'notice.published';

export const noticeEffects: Readonly<Record<EffectOf<typeof noticeTable>, Effect<NoticeFacts>>> = {
  /** Only writes down that it shall be pushed: the audience is told page by page, in the background. */
  beginPush: async ({ tx, now }, facts) => {
    if (!facts.push) return [];
    const students = studentsOf(audienceOf(facts));
    await tx.run(
      "INSERT INTO notice_push (notice_id, state, total, done, last_number, started_at) SELECT ?, 'RUNNING', COUNT(*), 0, '', ?" +
        ` FROM student WHERE ${students.where}`,
      [facts.id, now, ...students.params],
    );
    return [];
  },

  /** Whoever has not been told yet is not told any more. What has left the house already is taken back by the recall sweep. */
  stopPush: async (unit, facts) => {
    await unit.tx.run(
      "UPDATE notice_push SET state = 'STOPPED', ended_at = ? WHERE notice_id = ? AND state = 'RUNNING'",
      [unit.now, facts.id],
    );
    await cancelMessages(unit, facts.id, [PUBLISHED_MESSAGE]);
    return [];
  },
};
