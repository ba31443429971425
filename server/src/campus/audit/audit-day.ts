import type { JobsLog } from '../../platform/jobs/sweep.js';
import type { Services } from '../../platform/services.js';
import { chainAudit } from './chain-audit.js';
import { trimAudit } from './trim-audit.js';

/**
 * Once a day: what is older than it is kept goes, and the chain's head is written to the log, where whoever rewrites the
 * database does not reach it: `npm run verify-audit -- --head <position>:<hash>`.
 */
export async function endAuditDay(services: Services, log: JobsLog): Promise<void> {
  await chainAudit(services);
  const trimmed = await trimAudit(services);
  const [head] = await services.database.all<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM audit_chain WHERE id = 1',
  );
  log.info({ head: head === undefined ? 'none' : `${head.seq}:${head.hash}`, trimmed }, 'audit head');
}
