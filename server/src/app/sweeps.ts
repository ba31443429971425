import { IMPORT_SWEEP, runImports } from '../campus/registry/import/run-imports.js';
import { endAuditDay } from '../campus/audit/audit-day.js';
import { CHAIN_SWEEP, chainAudit } from '../campus/audit/chain-audit.js';
import { shutGlasses } from '../campus/staffing/shut-glasses.js';
import type { HousePorts } from '../campus/house-ports.js';
import { HOUR } from '../kernel/clock.js';
import { expireFiles, removeOrphans } from '../platform/files/expire-files.js';
import type { JobsLog, Sweep } from '../platform/jobs/sweep.js';
import type { Services } from '../platform/services.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';
import { retention } from './retention.js';

const LOCK_MS = 60_000;

/** Everything that the house does by itself beside messages: retention and what its workflows bring. */
export function sweepsOf(
  services: Services,
  ports: HousePorts,
  workflows: readonly Pick<WorkflowManifest, 'sweeps'>[],
  log: JobsLog,
): readonly Sweep[] {
  return [
    { name: 'retention', cron: '40 3 * * *', lockLifetimeMs: LOCK_MS, run: async () => retention(services) },
    {
      name: 'files.expire',
      cron: '20 * * * *',
      lockLifetimeMs: LOCK_MS,
      run: async (signal) => void (await expireFiles(services, signal)),
    },
    {
      name: 'files.orphans',
      cron: '50 3 * * *',
      lockLifetimeMs: LOCK_MS,
      // It looks through the whole store, gently.
      longestMs: 2 * HOUR,
      run: async (signal) => void (await removeOrphans(services, signal)),
    },
    {
      name: IMPORT_SWEEP,
      everyMs: 60_000,
      lockLifetimeMs: LOCK_MS,
      run: (signal) => runImports(services, signal),
    },
    {
      name: CHAIN_SWEEP,
      everyMs: 5_000,
      lockLifetimeMs: LOCK_MS,
      run: async (signal) => void (await chainAudit(services, signal)),
    },
    { name: 'audit.day', cron: '30 3 * * *', lockLifetimeMs: LOCK_MS, run: () => endAuditDay(services, log) },
    {
      name: 'staff.shutGlasses',
      everyMs: 15_000,
      lockLifetimeMs: LOCK_MS,
      run: () => shutGlasses(services, ports),
    },
    ...workflows.flatMap((workflow) =>
      workflow.sweeps.map((sweep): Sweep => ({
        name: sweep.name,
        lockLifetimeMs: LOCK_MS,
        run: async (signal) => void (await sweep.run(services, signal)),
        ...('cron' in sweep ? { cron: sweep.cron } : { everyMs: sweep.every }),
      })),
    ),
  ];
}
