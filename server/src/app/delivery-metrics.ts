import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../platform/db/sql.js';

/** How messages outside the house stand; counted when somebody looks. No person and no kind of message is in it. */
export function deliveryMetrics(registry: Registry, database: Database): void {
  new Gauge({
    name: 'xuegong_deliveries',
    help: 'Messages waiting, dead or of unknown fate outside the house, by channel',
    labelNames: ['channel', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      const rows = await database.all<{ channel: string; state: string; n: number }>(
        "SELECT channel, state, COUNT(*) AS n FROM delivery WHERE state IN ('PENDING', 'SENDING', 'FAILED', 'UNKNOWN')" +
          ' GROUP BY channel, state',
      );
      for (const { channel, state, n } of rows) this.set({ channel, state }, Number(n));
    },
  });
  new Gauge({
    name: 'xuegong_deliveries_resent',
    help: 'Messages sent again without knowing of the first try: some may have come twice',
    labelNames: ['channel'],
    registers: [registry],
    async collect() {
      this.reset();
      const rows = await database.all<{ channel: string; n: number }>(
        'SELECT channel, COUNT(*) AS n FROM delivery WHERE resent_at IS NOT NULL GROUP BY channel',
      );
      for (const { channel, n } of rows) this.set({ channel }, Number(n));
    },
  });
}
