import type { Actor } from '../../campus/actor.js';
import type { Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import type { AnyActionRow } from '../../machine/manifest.js';
import type { ActingAs } from '../../machine/permit.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { Actable } from '../../machine/act.js';
import type { ApplicationWorkflows } from '../review-context.js';
import type { ApplicationFacts } from './application.facts.js';
import type { ApplicationWorkflow } from './application-workflow.js';
import { readApplicationIn, type ApplicationRow } from './application.reads.js';

export interface ApplicationActOptions {
  /** RETURN: until when the student may supplement */
  readonly supplementBy?: Instant;
  /** what else belongs to the step, in its transaction, after the state has changed */
  readonly also?: (unit: Unit, application: ApplicationRow) => Promise<void>;
  /** what must hold beside the table, asked after it permits */
  readonly check?: (unit: Unit, application: ApplicationRow) => Promise<void>;
}

/** How an application of one workflow is loaded and changed by commands on it. */
export function applicationActable(
  workflows: ApplicationWorkflows,
  workflow: ApplicationWorkflow,
  options: ApplicationActOptions = {},
): Actable<ApplicationFacts> {
  return {
    machine: workflow.machine,
    // The one act of staff on an application is to review it; what a student does is not kept there.
    audit: { subjectType: workflow.name, action: 'REVIEW_APPLICATION' },
    nudges: 'deliver',
    open: ({ database }) => onPool(database),
    load: async (unit, id, actor) => {
      const row = await readApplicationIn(unit.tx, workflows, actor, id);
      if (row === null || row.workflow !== workflow.code) return null;
      return {
        // The date given now is part of what the step's effects see.
        facts: options.supplementBy === undefined ? row : { ...row, supplementBy: options.supplementBy },
        enter: async (action) => {
          await options.check?.(unit, row);
          await changeHeader(unit, row, action, actor, { ...options, prints: workflow.paper !== null });
          await options.also?.(unit, row);
        },
      };
    },
  };
}

interface HeaderOptions extends ApplicationActOptions {
  /** whether an approval waits to be printed */
  readonly prints: boolean;
}

/** Only the version that was read changes; whoever else was faster has counted it up. */
async function changeHeader(
  unit: Unit,
  row: ApplicationRow,
  action: AnyActionRow,
  actor: ActingAs,
  options: HeaderOptions,
): Promise<void> {
  const changes = {
    state: action.to,
    updated_at: unit.now,
    ...columnsOf(action, actor === 'timer' ? null : actor, unit.now, options),
    // Whatever becomes of a draft, the next one of the round has its place free.
    ...(row.state === 'DRAFT' ? { draft_key: row.id } : {}),
    ...(action.to === 'APPROVED' && options.prints ? { to_print_at: unit.now } : {}),
    ...(action.code === 'CORRECT' ? { to_print_at: null } : {}),
  };
  const entries: [string, SqlValue][] = Object.entries(changes);
  const { affectedRows } = await unit.tx.run(
    `UPDATE submission SET version = version + 1, ${entries.map(([column]) => `${column} = ?`).join(', ')}` +
      ' WHERE id = ? AND version = ?',
    [...entries.map(([, value]) => value), row.id, row.version],
  );
  if (affectedRows !== 1) refuse('CONFLICT', 'CHANGED_MEANWHILE');
}

/** What a step changes in the header beside the state. */
function columnsOf(
  action: AnyActionRow,
  actor: Actor | null,
  now: Instant,
  options: ApplicationActOptions,
): Record<string, SqlValue> {
  switch (action.code) {
    case 'CLAIM':
    case 'CORRECT':
      return { reviewer_staff_id: actor?.staffId ?? null };
    case 'RELEASE':
      return { reviewer_staff_id: null };
    case 'RETURN':
      return { supplement_by: options.supplementBy ?? null, queued_at: now };
    case 'SUPPLEMENT':
      // The date stays: the message that asked for the supplement is read with it afterwards, too.
      return { reviewer_staff_id: null, submitted_at: now, queued_at: now };
    case 'APPROVE':
    case 'REJECT':
      return { decider_staff_id: actor?.staffId ?? null, decided_at: now, queued_at: now };
    case 'APPEAL':
      return { reviewer_staff_id: null, appealed: true, queued_at: now };
    default:
      return {};
  }
}
