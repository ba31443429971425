import { refuse } from '../../kernel/refusal.js';
import type { AnyActionRow } from '../../machine/manifest.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { CertificateFacts } from '../../printing/certificate.facts.js';
import { certificateMachine } from '../../printing/certificate.machine.js';
import type { Actable } from '../../machine/act.js';
import type { ApplicationWorkflows } from '../review-context.js';
import { readCertificateIn, type CertificateIn } from './certificate.reads.js';

export type CertificateActable = Actable<CertificateFacts>;

/** How a certificate is loaded and changed by commands on it; `check` holds beside the table, asked after it permits. */
export function certificateActable(
  workflows: ApplicationWorkflows,
  check?: (certificate: CertificateIn) => void,
): CertificateActable {
  return {
    machine: certificateMachine,
    audit: { subjectType: 'Certificate' },
    nudges: 'deliver',
    open: ({ database }) => onPool(database),
    load: async (unit, id, actor) => {
      const certificate = await readCertificateIn(unit.tx, workflows, actor, id);
      if (certificate === null) return null;
      return {
        facts: certificate,
        enter: async (action) => {
          check?.(certificate);
          await change(unit, certificate, action);
        },
      };
    },
  };
}

/** Only the version that was read changes; a voided one makes room for the next of its application. */
async function change(unit: Unit, certificate: CertificateIn, action: AnyActionRow): Promise<void> {
  const { affectedRows } = await unit.tx.run(
    'UPDATE certificate SET state = ?, version = version + 1, updated_at = ?,' +
      ' active_key = CASE WHEN ? = 1 THEN id ELSE active_key END,' +
      ' voided_at = CASE WHEN ? = 1 THEN ? ELSE voided_at END,' +
      ' collected_at = CASE WHEN ? = 1 THEN ? ELSE collected_at END WHERE id = ? AND version = ?',
    [
      action.to,
      unit.now,
      Number(action.code === 'VOID'),
      Number(action.code === 'VOID'),
      unit.now,
      Number(action.code === 'COLLECT'),
      unit.now,
      certificate.id,
      certificate.version,
    ],
  );
  if (affectedRows !== 1) refuse('CONFLICT', 'CHANGED_MEANWHILE');
  if (action.code === 'VOID') await printAgain(unit, certificate.submissionId);
}

/** Its application waits for the printer once more. */
async function printAgain(unit: Unit, submissionId: string): Promise<void> {
  await unit.tx.run("UPDATE submission SET to_print_at = ? WHERE id = ? AND state = 'APPROVED'", [
    unit.now,
    submissionId,
  ]);
}
