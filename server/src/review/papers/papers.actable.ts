import { refuse } from '../../kernel/refusal.js';
import type { AnyActionRow } from '../../machine/manifest.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { PapersFacts } from '../../papers/papers.facts.js';
import { papersMachine } from '../../papers/papers.machine.js';
import type { Actable } from '../../machine/act.js';
import type { ApplicationWorkflows } from '../review-context.js';
import { enterPapers } from './enter-papers.js';
import { readPapersIn } from './papers.reads.js';
import type { PapersRow } from './papers-rows.js';

/** How papers are loaded and changed by commands on them; `also` belongs to the step, in its transaction. */
export function papersActable(
  workflows: ApplicationWorkflows,
  also?: (unit: Unit, papers: PapersRow, action: AnyActionRow) => Promise<void>,
): Actable<PapersFacts> {
  return {
    machine: papersMachine,
    audit: { subjectType: 'Papers' },
    nudges: 'deliver',
    open: ({ database }) => onPool(database),
    load: async (unit, id, actor) => {
      const papers = await readPapersIn(unit.tx, workflows, actor, id);
      if (papers === null) return null;
      return {
        facts: papers,
        enter: async (action) => {
          if (!(await enterPapers(unit, papers, action))) refuse('CONFLICT', 'CHANGED_MEANWHILE');
          await also?.(unit, papers, action);
        },
      };
    },
  };
}
