import { deliverDue } from '../messaging/deliver.js';
import { CALLBACK_SWEEP } from '../messaging/callbacks/receive.js';
import type { RunMutation } from '../messaging/cards/card-actions.js';
import { updateCards } from '../messaging/cards/update-cards.js';
import { workOffCallbacks } from '../messaging/cards/work-off-callbacks.js';
import type { MessageSources } from '../messaging/message-source.js';
import { deliveryPlanner } from '../messaging/outside/plan-deliveries.js';
import { pushDue } from '../messaging/outside/push.js';
import { describeError } from '../platform/jobs/describe-error.js';
import type { JobsLog, Sweep } from '../platform/jobs/sweep.js';
import type { Services } from '../platform/services.js';

const LOCK_MS = 60_000;

/** Messages: into inboxes, out of the house, and what comes back from there. */
export function messagingSweeps(
  services: Services,
  sources: MessageSources,
  run: RunMutation,
  log: JobsLog,
): readonly Sweep[] {
  const plan = deliveryPlanner(services, sources);
  return [
    {
      name: 'deliver',
      everyMs: 5_000,
      lockLifetimeMs: LOCK_MS,
      run: async () => {
        let planned = 0;
        await deliverDue(services.database, services.clock, sources, async (tx, messages, now) => {
          const written = await plan(tx, messages, now);
          planned += written;
          return written;
        });
        if (planned > 0) services.nudge('push');
      },
    },
    {
      name: 'push',
      everyMs: 5_000,
      lockLifetimeMs: LOCK_MS,
      run: (signal) =>
        pushDue(
          services,
          sources,
          (channel, code) =>
            log.error({ channel, code }, 'messages: a channel needs a person; it is tried every 10 minutes'),
          signal,
        ),
    },
    {
      name: CALLBACK_SWEEP,
      everyMs: 5_000,
      lockLifetimeMs: LOCK_MS,
      run: (signal) =>
        workOffCallbacks(
          services,
          sources,
          run,
          (error) => log.error({ error: describeError(error) }, 'messages: a callback could not be worked off'),
          signal,
        ),
    },
    {
      name: 'cards',
      everyMs: 15_000,
      lockLifetimeMs: LOCK_MS,
      run: (signal) => updateCards(services, sources, signal),
    },
  ];
}
