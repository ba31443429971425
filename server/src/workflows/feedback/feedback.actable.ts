import type { Actable } from '../../machine/act.js';
import type { Sql } from '../../platform/db/sql.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { refuse } from '../../kernel/refusal.js';
import { feedbackMachine, type FeedbackFacts } from './feedback.machine.js';
import { FEEDBACK_COLUMNS, FEEDBACK_FROM, visibleFeedback } from './feedback.reads.js';

/** First of all, so that a repeat that comes at the same moment finds what the first has done, and not a version gone by. */
export async function lockFeedback(tx: Sql, id: string): Promise<void> {
  if (tx.dialect === 'mysql') await tx.all('SELECT id FROM feedback WHERE id = ? FOR UPDATE', [id]);
}

/** How feedback is loaded and moved; `office` goes with FORWARD alone. */
export function feedbackActable(office: string | null = null): Actable<FeedbackFacts> {
  return {
    machine: feedbackMachine,
    audit: { subjectType: 'Feedback' },
    nudges: 'deliver',
    open: (services) => onPool(services.database),
    load: async ({ tx }, id, actor) => {
      const visible = actor === 'timer' ? { where: '1 = 1', params: [] } : visibleFeedback(actor);
      const [facts] = await tx.all<FeedbackFacts>(
        `SELECT ${FEEDBACK_COLUMNS} FROM ${FEEDBACK_FROM} WHERE f.id = ? AND ${visible.where}` +
          (tx.dialect === 'mysql' ? ' FOR UPDATE' : ''),
        [id, ...visible.params],
      );
      if (facts === undefined) return null;
      return {
        facts,
        enter: async (row, _open, unit) => {
          const { affectedRows } = await unit.tx.run(
            'UPDATE feedback SET state = ?, office_code = ?, queued_at = ?, version = version + 1 WHERE id = ? AND version = ?',
            [row.to, office ?? facts.officeCode, unit.now, id, facts.version],
          );
          if (affectedRows === 0) refuse('CONFLICT', 'CHANGED_MEANWHILE');
        },
      };
    },
  };
}
