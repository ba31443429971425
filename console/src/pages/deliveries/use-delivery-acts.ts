import {
  DismissDeliveriesDocument,
  RecallDeliveriesDocument,
  ResumeChannelDocument,
  RetryDeliveriesDocument,
} from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { deliveriesKey } from './use-deliveries';
import type { Act, Delivery } from './view';

/** Sending again, letting be, taking back; and letting a paused channel go on. */
export function useDeliveryActs(onDone: (act: Act, done: readonly Delivery[]) => void) {
  const touches = [deliveriesKey];
  const retry = useCommand(RetryDeliveriesDocument, {
    touches,
    onDone: (answer) => onDone('retry', answer.retryDeliveries.deliveries),
  });
  const dismiss = useCommand(DismissDeliveriesDocument, {
    touches,
    onDone: (answer) => onDone('dismiss', answer.dismissDeliveries.deliveries),
  });
  const recall = useCommand(RecallDeliveriesDocument, {
    touches,
    onDone: (answer) => onDone('recall', answer.recallDeliveries.deliveries),
  });
  const resume = useCommand(ResumeChannelDocument, { touches });
  const acts = { retry, dismiss, recall };
  const busy = (Object.keys(acts) as Act[]).find((act) => acts[act].isPending) ?? null;
  const run = (act: Act, rows: readonly Delivery[]) => {
    // What an earlier act was refused for is no longer what was last done.
    for (const each of [retry, dismiss, recall, resume]) each.reset();
    acts[act].mutate({ ids: rows.map(({ id }) => id) });
  };
  return { run, resume, busy, problem: retry.error ?? dismiss.error ?? recall.error ?? resume.error };
}
