import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  type ReviewAction,
  ClaimApplicationsDocument,
  ReleaseApplicationsDocument,
  ReviewApplicationsDocument,
} from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { markOwn } from '../../review/own-changes';
import type { Said } from '../../review/reviewed';
import { keys } from '../keys';
import { patchLists } from '../list/use-worklist';
import { worklistTexts } from '../texts';
import { type Outcome, type Result, outcomeOf } from './outcome';
import type { BulkAct } from './plan';

export interface BulkOrder extends BulkAct {
  said: Said;
}

/** Taking and giving back have mutations of their own; the rest is one review of many. */
async function send({ action, rows, said }: BulkOrder, requestId: string): Promise<readonly Result[]> {
  const items = rows.map(({ id, version }) => ({ id, expectedVersion: version }));
  switch (action.code) {
    case 'CLAIM':
      return (await act(ClaimApplicationsDocument, { items, requestId })).claimApplications.results;
    case 'RELEASE':
      return (await act(ReleaseApplicationsDocument, { items, requestId })).releaseApplications.results;
    default: {
      const input = {
        items,
        action: action.code as ReviewAction,
        note: said.note,
        itemsToSupplement: said.items && [...said.items],
        supplementBy: said.date,
        requestId,
      };
      return (await act(ReviewApplicationsDocument, input)).reviewApplications.results;
    }
  }
}

/** An act on many: one request, a result for each row, and a retry that does nothing twice. */
export function useBulk(onOutcome: (outcome: Outcome, order: BulkOrder) => void) {
  const client = useQueryClient();
  const t = worklistTexts.use();
  const intents = useRef(createIntents()).current;
  return useMutation<Outcome, Problem, BulkOrder>({
    mutationFn: async (order) => {
      const said = { code: order.action.code, ids: order.rows.map(({ id, version }) => [id, version]), ...order.said };
      const results = await send(order, intents.idFor(order.action.mutation, said));
      intents.settle(order.action.mutation, said);
      return outcomeOf(order.rows, results, t('noResult'));
    },
    onSuccess: (outcome, order) => {
      for (const { id, version } of outcome.done) markOwn(id, version);
      patchLists(client, [...outcome.done, ...outcome.refused.map(({ row }) => row)]);
      void client.invalidateQueries({ queryKey: keys.all });
      onOutcome(outcome, order);
    },
  });
}
