import type { Envelope, Outcome, Unit } from '../platform/commands/run-command.js';
import { refuse } from '../kernel/refusal.js';
import type { Actor } from './actor.js';
import { writeAudit, type AuditNote } from './audit/write-audit.js';
import type { RequestContext } from './request-context.js';

/** The actor of a request that only people signed in get to. */
export function actorOf(context: RequestContext): Actor {
  return context.actor ?? refuse('UNAUTHENTICATED');
}

/** The student of a request that only students get to. */
export function studentIdOf(context: RequestContext): string {
  return actorOf(context).studentId ?? refuse('FORBIDDEN');
}

/** What the audit keeps of a command beside its name. */
export interface CommandNote {
  /** type of what it is about, as the graph calls it */
  readonly subjectType?: string;
  /** other than the command's own name */
  readonly action?: string;
  /** codes and ids; never what somebody wrote */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly reason?: AuditNote['reason'];
  /** whose seal lies on it: others learn only that something was done */
  readonly sealedOffice?: string;
}

/** What people do with their own messages and reading is no act of their office. */
const OWN_MATTERS: ReadonlySet<string> = new Set([
  'markMessagesRead',
  'markNoticeRead',
  'rateFaq',
  'setMessagePreferences',
  'recordSubscriptionConsent',
]);

/** The command tells the audit itself, with what only its work knows. */
export const AUDITS_ITSELF = null;

/**
 * The envelope of a command: its request id apart from the input that the id stands for. What staff do is kept in the
 * audit, in the transaction that does it; what students do for themselves is not.
 */
export function commandOf(
  context: RequestContext,
  command: string,
  input: { readonly requestId?: string | null },
  note: CommandNote | null = {},
): Envelope {
  const { requestId, ...rest } = input;
  const { accountId, staffId } = actorOf(context);
  const record =
    staffId === null || note === AUDITS_ITSELF || OWN_MATTERS.has(command)
      ? undefined
      : async (unit: Unit, outcome: Outcome) =>
          void (await writeAudit(unit, noteOf(accountId, command, rest, outcome, note)));
  return { accountId, command, requestId, input: rest, record };
}

/** `saveRound` as the audit writes it: SAVE_ROUND. */
export const auditActionOf = (command: string): string => command.replace(/([A-Z])/g, '_$1').toUpperCase();

function noteOf(
  accountId: string,
  command: string,
  input: { readonly id?: unknown },
  outcome: Outcome,
  { subjectType, action, detail, reason, sealedOffice }: CommandNote,
): AuditNote {
  // A command's outcome is the id of what it changed, under whatever name.
  const subjectId = outcome['id'] ?? Object.values(outcome).find((value) => typeof value === 'string') ?? input.id;
  return {
    accountId,
    action: action ?? auditActionOf(command),
    subjectType: subjectType ?? 'House',
    subjectId: typeof subjectId === 'string' ? subjectId : '',
    detail,
    reason,
    sealedOffice,
  };
}
