import { writeAudit } from '../../campus/audit/write-audit.js';
import { holds } from '../../campus/actor.js';
import { actorOf, auditActionOf, AUDITS_ITSELF, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onEntities, type EntityUnit } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import type { ApplicationWorkflow } from '../applications/application-workflow.js';
import { workflowsOf } from '../review-context.js';
import { NO_QUOTA, Round } from './round.entity.js';

export interface RoundWish {
  /** the row's own id; null for a new one */
  readonly id: string | null;
  readonly expectedVersion: number | null;
  readonly workflow: string;
  readonly title: string;
  readonly opensAt: number;
  readonly closesAt: number | null;
  readonly paperDeadline: number | null;
  readonly quota: number | null;
  readonly perStudent: number | null;
  readonly paperItems: readonly { readonly code: string; readonly label: string }[];
  readonly requestId?: string | null;
}

/** Whether one runs a workflow's rounds: the head or a reviewer of the office that owns or reviews it. */
export function mayRunRounds(context: RequestContext, workflow: ApplicationWorkflow): boolean {
  const { owner, review } = workflow.offices;
  return [owner, review].some((office) => holds(context.actor, office, ['REVIEWER', 'HEAD']));
}

function workflowToRun(context: RequestContext, code: string): ApplicationWorkflow {
  const workflow = workflowsOf(context).get(code) ?? refuse('NOT_FOUND', 'UNKNOWN_FUNCTION', {}, 'workflow');
  return mayRunRounds(context, workflow) ? workflow : refuse('FORBIDDEN', 'NOT_YOURS_TO_DO');
}

/** Makes or changes a round. INVALID_INPUT where its times contradict each other or the quota is below what is taken. */
export async function saveRound(context: RequestContext, wish: RoundWish): Promise<string> {
  workflowToRun(context, wish.workflow);
  checkTimes(wish);
  return inRound(context, 'saveRound', wish, async ({ em, now }) => {
    const round = wish.id === null ? newRound(wish, now) : await managed(em, wish.id, wish.expectedVersion);
    if (round.workflow !== wish.workflow) refuse('NOT_FOUND');
    const capacity = wish.quota ?? NO_QUOTA;
    if (capacity < round.taken) refuse('INVALID_INPUT', 'QUOTA_BELOW_TAKEN', { taken: round.taken }, 'quota');
    em.assign(round, {
      title: wish.title.trim(),
      opensAt: wish.opensAt,
      closesAt: wish.closesAt,
      paperDeadline: wish.paperDeadline,
      capacity,
      perStudent: wish.perStudent,
      paperItems: JSON.stringify(wish.paperItems),
      updatedAt: now,
    });
    em.persist(round);
    return round;
  });
}

function newRound(wish: RoundWish, now: number): Round {
  const round = new Round();
  return Object.assign(round, { id: newId(), workflow: wish.workflow, state: 'PLANNED', createdAt: now });
}

function checkTimes({ opensAt, closesAt, paperDeadline, paperItems, title }: RoundWish): void {
  if (title.trim() === '') refuse('INVALID_INPUT', 'FIELD_REQUIRED', {}, 'title');
  if (closesAt !== null && closesAt <= opensAt) refuse('INVALID_INPUT', 'ROUND_TIMES', {}, 'closesAt');
  if (paperDeadline !== null && paperDeadline <= opensAt) refuse('INVALID_INPUT', 'ROUND_TIMES', {}, 'paperDeadline');
  if (new Set(paperItems.map((item) => item.code)).size < paperItems.length) {
    refuse('INVALID_INPUT', 'PAPER_ITEM_TWICE', {}, 'paperItems');
  }
}

export interface RoundAct {
  readonly id: string;
  readonly expectedVersion: number;
  readonly requestId?: string | null;
}

/** Opens a round; a workflow has one open at a time (ALREADY_DONE names no other, WINDOW_CLOSED does). */
export async function openRound(context: RequestContext, input: RoundAct): Promise<string> {
  return changeState(context, 'openRound', input, async (round, { tx }) => {
    if (round.state === 'OPEN') refuse('ALREADY_DONE', 'ALREADY_IN_STATE');
    // Locked, so that of two rounds opened at once the second sees the first.
    const others = await tx.all(
      `SELECT id FROM round WHERE workflow = ? AND state = 'OPEN'${tx.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
      [round.workflow],
    );
    if (others.length > 0) refuse('WINDOW_CLOSED', 'ANOTHER_ROUND_OPEN');
    round.state = 'OPEN';
  });
}

/** Closes a round: nobody can apply any more; what is under way goes on. */
export async function closeRound(context: RequestContext, input: RoundAct): Promise<string> {
  return changeState(context, 'closeRound', input, async (round) => {
    if (round.state === 'CLOSED') refuse('ALREADY_DONE', 'ALREADY_IN_STATE');
    round.state = 'CLOSED';
  });
}

async function changeState(
  context: RequestContext,
  command: string,
  input: RoundAct,
  change: (round: Round, unit: EntityUnit) => Promise<void>,
): Promise<string> {
  return inRound(context, command, input, async (unit) => {
    const round = await managed(unit.em, input.id, input.expectedVersion);
    workflowToRun(context, round.workflow);
    await change(round, unit);
    round.updatedAt = unit.now;
    return round;
  });
}

async function managed(em: EntityUnit['em'], id: string, expectedVersion: number | null): Promise<Round> {
  const round = (await em.findOne(Round, id)) ?? refuse('NOT_FOUND');
  if (round.version !== expectedVersion) refuse('CONFLICT', 'CHANGED_MEANWHILE');
  return round;
}

/** One transaction on entities, audited. */
async function inRound(
  context: RequestContext,
  command: string,
  input: RoundWish | RoundAct,
  work: (unit: EntityUnit) => Promise<Round>,
): Promise<string> {
  const { services } = context;
  const actor = actorOf(context);
  const done = await runCommand(
    services.clock,
    onEntities(services.database, services.em),
    commandOf(context, command, input, AUDITS_ITSELF),
    {
      // First of all, so that what is read after it (how many are taken) stays true until the commit.
      lock: async (tx) => {
        if (input.id !== null) await tx.run('UPDATE round SET updated_at = updated_at WHERE id = ?', [input.id]);
      },
      work: async (unit) => {
        const round = await work(unit);
        await writeAudit(unit, {
          accountId: actor.accountId,
          action: auditActionOf(command),
          subjectType: 'Round',
          subjectId: round.id,
          detail: { workflow: round.workflow, state: round.state },
        });
        return { id: round.id };
      },
    },
  );
  return done.id;
}
