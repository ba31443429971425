import { holds, type Actor } from '../../campus/actor.js';
import { actorOf, commandOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { Refusal, refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import { PRINTER_ROLES } from '../../printing/certificate.machine.js';
import { fixCertificates, type CertificateToFix } from '../../printing/fix-certificates.js';
import { applicationById, type ApplicationRow } from '../applications/application.reads.js';
import { draftCertificate } from './certificate-draft.js';

export const PRINT_MAX = 500;

export interface PrintItem {
  /** the application row's own id */
  readonly id: string;
  readonly expectedVersion: number;
}

export interface PrintInput {
  readonly items: readonly PrintItem[];
  readonly requestId?: string | null;
}

/** What came of one application: what was printed for it, or why not. */
export interface PrintResult {
  readonly id: string;
  readonly certificateId: string | null;
  readonly refusal: Refusal | null;
}

export interface Printed {
  /** the certificates printed, as one PDF; null where none was */
  readonly batchId: string | null;
  readonly results: readonly PrintResult[];
}

/** An application as it stands once its row is locked. */
interface Standing {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly certificateId: string | null;
}

/** Carries nothing out of a transaction in which nothing could be printed: it leaves no trace. */
class NothingPrinted extends Error {
  constructor(readonly refusals: ReadonlyMap<string, Refusal>) {
    super('nothing was printed');
  }
}

/**
 * 打印审核通过者所需证明: fixes certificates for approved applications, as many as pass, in one short transaction; each that
 * doesn't gets its own refusal. What goes on them is put together before it; inside it only versions, states and other
 * certificates are looked at, once the applications' rows are locked. Each application's version counts up, so that a
 * correction under way loses.
 */
export async function printCertificates(context: RequestContext, input: PrintInput): Promise<Printed> {
  const { services } = context;
  const actor = actorOf(context);
  const { items } = input;
  if (items.length === 0 || items.length > PRINT_MAX) {
    refuse('INVALID_INPUT', 'PRINT_SIZE', { max: PRINT_MAX }, 'items');
  }
  if (new Set(items.map(({ id }) => id)).size < items.length) refuse('INVALID_INPUT', 'PRINT_TWICE', {}, 'items');
  const drafts = await draftAll(context, actor, items);
  const ids = items.map(({ id }) => id);
  try {
    const { batchId } = await runCommand(
      services.clock,
      onPool(services.database),
      commandOf(context, 'printCertificates', input, { subjectType: 'PrintBatch', detail: { asked: items.length } }),
      {
        lock: (tx) => lockApplications(tx, ids),
        work: async (unit) => {
          const { passed, refusals } = judge(items, drafts, await readStanding(unit.tx, ids));
          if (passed.length === 0) throw new NothingPrinted(refusals);
          const fixed = await fixCertificates(unit, services.cipher, actor, services.config.printing, passed);
          await countUp(unit.tx, passed, unit.now);
          return { batchId: fixed.batchId };
        },
      },
    );
    services.nudge('deliver');
    return { batchId, results: await resultsOf(context, batchId, items, drafts) };
  } catch (error) {
    if (!(error instanceof NothingPrinted)) throw error;
    return { batchId: null, results: items.map(({ id }) => result(id, null, error.refusals)) };
  } finally {
    // What was read before must not answer for what stands after.
    for (const id of ids) applicationById(context).clear(id);
  }
}

type Drafts = ReadonlyMap<string, CertificateToFix | Refusal>;

/** Which of them can be printed as they stand, and why the others cannot. */
function judge(
  items: readonly PrintItem[],
  drafts: Drafts,
  standing: ReadonlyMap<string, Standing>,
): { passed: CertificateToFix[]; refusals: ReadonlyMap<string, Refusal> } {
  const passed: CertificateToFix[] = [];
  const refusals = new Map<string, Refusal>();
  for (const item of items) {
    const draft = drafts.get(item.id) ?? new Refusal('NOT_FOUND');
    const obstacle = draft instanceof Refusal ? draft : obstacleOf(item, standing.get(item.id));
    if (obstacle !== null) refusals.set(item.id, obstacle);
    else if (!(draft instanceof Refusal)) passed.push(draft);
  }
  return { passed, refusals };
}

/** What would go on each, or why nothing does; by the applications' ids. */
async function draftAll(context: RequestContext, actor: Actor, items: readonly PrintItem[]): Promise<Drafts> {
  const drafts = await Promise.all(
    items.map(async ({ id }) => {
      const application = await applicationById(context).load(id);
      if (application === null) return [id, new Refusal('NOT_FOUND')] as const;
      return [id, notPrinter(actor, application) ?? (await draftCertificate(context, application))] as const;
    }),
  );
  return new Map(drafts);
}

/** Only the office that reviews prints, and nobody for himself, herself or an own class. */
function notPrinter(actor: Actor, application: ApplicationRow): Refusal | null {
  if (application.conflict) return new Refusal('FORBIDDEN', [{ code: 'OWN_OR_OWN_CLASS' }]);
  if (holds(actor, application.reviewOffice, PRINTER_ROLES)) return null;
  return new Refusal('FORBIDDEN', [{ code: 'NOT_YOURS_TO_DO' }]);
}

/** In one order for all, so that two printers never wait for each other crosswise; SQLite has one writer anyway. */
async function lockApplications(tx: Sql, ids: readonly string[]): Promise<void> {
  if (tx.dialect === 'sqlite') return;
  const list = inList([...ids].sort());
  await tx.all(`SELECT id FROM submission WHERE id IN ${list.sql} ORDER BY id FOR UPDATE`, list.params);
}

async function readStanding(tx: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const list = inList(ids);
  const rows = await tx.all<Standing>(
    'SELECT s.id, s.state, s.version, certificate.id AS certificateId FROM submission s' +
      " LEFT JOIN certificate ON certificate.submission_id = s.id AND certificate.active_key = ''" +
      ` WHERE s.id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function obstacleOf(item: PrintItem, standing: Standing | undefined): Refusal | null {
  if (standing === undefined) return new Refusal('NOT_FOUND');
  if (standing.certificateId !== null) return new Refusal('ALREADY_DONE', [{ code: 'PRINTED_ALREADY' }]);
  if (standing.version !== item.expectedVersion) return new Refusal('CONFLICT', [{ code: 'CHANGED_MEANWHILE' }]);
  if (standing.state !== 'APPROVED') return new Refusal('WINDOW_CLOSED', [{ code: 'NOT_IN_THIS_STATE' }]);
  return null;
}

async function countUp(tx: Sql, printed: readonly CertificateToFix[], now: number): Promise<void> {
  const list = inList(printed.map(({ submissionId }) => submissionId));
  await tx.run(
    `UPDATE submission SET version = version + 1, updated_at = ?, to_print_at = NULL WHERE id IN ${list.sql}`,
    [now, ...list.params],
  );
}

/** From what stands in the batch, so that a repeat of the command answers what its first try did. */
async function resultsOf(
  context: RequestContext,
  batchId: string,
  items: readonly PrintItem[],
  drafts: Drafts,
): Promise<PrintResult[]> {
  const { database } = context.services;
  const rows = await database.all<{ id: string; submissionId: string }>(
    'SELECT id, submission_id AS submissionId FROM certificate WHERE batch_id = ?',
    [batchId],
  );
  const printed = new Map(rows.map((row) => [row.submissionId, row.id]));
  const others = items.filter(({ id }) => !printed.has(id));
  if (others.length === 0) return items.map(({ id }) => result(id, printed.get(id) ?? null, new Map()));
  const standing = await readStanding(
    database,
    others.map(({ id }) => id),
  );
  const { refusals } = judge(others, drafts, standing);
  return items.map(({ id }) => result(id, printed.get(id) ?? null, refusals));
}

function result(id: string, certificateId: string | null, refusals: ReadonlyMap<string, Refusal>): PrintResult {
  if (certificateId !== null) return { id, certificateId, refusal: null };
  const refusal = refusals.get(id) ?? new Refusal('CONFLICT', [{ code: 'CHANGED_MEANWHILE' }]);
  return { id, certificateId: null, refusal };
}
