import { actorOf, commandOf, studentIdOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { lockStudent } from './apply-lock.js';
import type { ApplicationWorkflow } from './application-workflow.js';
import { openRoundOf, standingDraft, startDraft, writeDraft, type FilledForm } from './write-draft.js';

export interface SaveDraft {
  /** the draft it goes on with, as last seen; without it, the one that stands is overwritten */
  readonly id?: string | null;
  readonly expectedVersion?: number | null;
  readonly requestId?: string | null;
}

/**
 * Keeps what a student has filled in so far: one draft a student and round. CONFLICT where another device has written
 * since `expectedVersion`; WINDOW_CLOSED or DEADLINE_PASSED outside the round. Returns the draft's id.
 */
export async function saveDraft(
  context: RequestContext,
  workflow: ApplicationWorkflow,
  input: SaveDraft,
  form: FilledForm,
): Promise<string> {
  const { services } = context;
  const studentId = studentIdOf(context);
  const actor = actorOf(context);
  const done = await runCommand(
    services.clock,
    onPool(services.database),
    commandOf(context, `save${workflow.name}Draft`, { ...input, ...form }),
    {
      lock: (tx) => lockStudent(tx, studentId),
      work: async (unit) => {
        const round = await openRoundOf(unit, workflow);
        const standing = await standingDraft(unit.tx, studentId, round.id);
        // Handed in or withdrawn on another device: a new draft in its place would surprise.
        if (input.id != null && input.id !== standing?.id) refuse('CONFLICT', 'CHANGED_MEANWHILE');
        if (input.expectedVersion != null && input.expectedVersion !== standing?.version) {
          refuse('CONFLICT', 'CHANGED_MEANWHILE');
        }
        const draft = standing ?? (await startDraft(services, unit, workflow, actor, studentId, round));
        await writeDraft(services, unit, workflow, draft, actor, form);
        return { id: draft.id };
      },
    },
  );
  return done.id;
}
