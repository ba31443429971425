import type { Instant } from '../kernel/clock.js';
import { Refusal } from '../kernel/refusal.js';
import type { Unit } from '../platform/commands/run-command.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import type { Services } from '../platform/services.js';
import { actByTimer, type Actable } from './act.js';
import type { SubjectFacts } from './manifest.js';

/** How many a sweep looks up at once; `LIMIT` of what `Sweeping.due` asks. */
export const DUE_BATCH = 200;

export interface Due {
  readonly id: string;
  /** row of the table */
  readonly action: string;
}

interface Sweeping<Facts extends SubjectFacts, U extends Unit> {
  readonly actable: Actable<Facts, U>;
  /** what is due at that moment, at most `DUE_BATCH` */
  readonly due: (now: Instant) => Promise<readonly Due[]>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Acts by the house's clock upon all that is due, a transaction each. Returns how many it moved. Any number of processes may do
 * it at once: where somebody acted in between, the thing no longer waits, and nothing is owed.
 */
export async function actWhenDue<Facts extends SubjectFacts, U extends Unit>(
  services: Services,
  { actable, due, signal }: Sweeping<Facts, U>,
): Promise<number> {
  let moved = 0;
  for (;;) {
    const found = await due(services.clock.at(await readDatabaseTime(services.database)));
    const before = moved;
    for (const { id, action } of found) {
      if (signal?.aborted === true) return moved;
      try {
        await actByTimer(services, actable, action, id);
        moved += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    // What cannot be moved now is not tried for ever: the next round does.
    if (found.length < DUE_BATCH || moved === before) return moved;
  }
}
