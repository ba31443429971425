import { holds } from '../../campus/actor.js';
import { writeAudit } from '../../campus/audit/write-audit.js';
import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { isUuid, newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { openContent } from '../../printing/certificate-content.js';
import { PRINTER_ROLES } from '../../printing/certificate.machine.js';
import type { PaperToDraw } from '../../printing/document/page-data.js';
import { readCertificates, type CertificateRow } from './certificate.reads.js';

export interface PapersToDraw {
  readonly papers: readonly PaperToDraw[];
  readonly printedAt: Instant;
  /** a name for the file: the first serial number */
  readonly name: string;
}

/**
 * What a batch's PDF shows; that it is fetched is written down first. Certificates that have become void since are left out:
 * nobody shall get them on paper again.
 *
 * @throws Refusal NOT_FOUND for all who did not print it or work where it was printed
 */
export async function papersOfBatch(context: RequestContext, batchId: string): Promise<PapersToDraw> {
  if (!isUuid(batchId)) refuse('NOT_FOUND');
  const rows = await readCertificates(
    context,
    [{ where: "certificate.batch_id = ? AND certificate.active_key = ''", params: [batchId] }],
    'ORDER BY certificate.position',
  );
  return drawn(context, rows, batchId, null);
}

/** The same for one certificate: printed anew after a paper jam. */
export async function papersOfCertificate(context: RequestContext, id: string): Promise<PapersToDraw> {
  if (!isUuid(id)) refuse('NOT_FOUND');
  const rows = await readCertificates(context, [
    { where: "certificate.id = ? AND certificate.active_key = ''", params: [id] },
  ]);
  return drawn(context, rows, rows[0]?.batchId ?? '', id);
}

async function drawn(
  context: RequestContext,
  rows: readonly CertificateRow[],
  batchId: string,
  certificateId: string | null,
): Promise<PapersToDraw> {
  const actor = actorOf(context);
  const mine = rows.filter(
    (row) => row.applicantAccountId !== actor.accountId && holds(actor, row.reviewOffice, PRINTER_ROLES),
  );
  const [first] = mine;
  if (first === undefined) return refuse('NOT_FOUND');
  const { cipher, database } = context.services;
  await database.transaction(async (tx) => {
    await tx.run('INSERT INTO print_log (id, at, account_id, batch_id, certificate_id) VALUES (?, ?, ?, ?, ?)', [
      newId(),
      context.now,
      actor.accountId,
      batchId,
      certificateId,
    ]);
    await writeAudit(
      { tx, now: context.now },
      {
        accountId: actor.accountId,
        action: 'DRAW_CERTIFICATES',
        subjectType: certificateId === null ? 'PrintBatch' : 'Certificate',
        subjectId: certificateId ?? batchId,
        detail: { papers: mine.length },
      },
    );
  });
  const papers = mine.map((row) => ({
    serialNo: row.serialNo,
    code: cipher.open(row.code, row.id),
    content: openContent(cipher, row),
  }));
  return { papers, printedAt: first.printedAt, name: first.serialNo };
}
