import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { CloseRoundDocument, OpenRoundDocument, RoundsDocument, SaveRoundDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { send } from '../../lib/graph/client';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { useLanguage } from '../../lib/i18n/language';
import { type Round, type RoundDraft, inputOf } from './draft';

const keys = { all: ['rounds'] } as const;

/** All rounds, of all workflows that one may see. */
export function useRounds() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...keys.all, language],
    queryFn: async ({ signal }) => (await send(RoundsDocument, { workflow: null }, signal)).rounds,
  });
}

/** Saving, opening and closing rounds. */
export function useRoundActs(onDone: (round: Round) => void) {
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  const settle = (round: Round) => {
    void client.invalidateQueries({ queryKey: keys.all });
    onDone(round);
  };
  const save = useMutation<Round, Problem, RoundDraft>({
    mutationFn: async (draft) => {
      const input = inputOf(draft);
      const { saveRound } = await act(SaveRoundDocument, { ...input, requestId: intents.idFor('saveRound', input) });
      intents.settle('saveRound', input);
      return saveRound.round;
    },
    onSuccess: settle,
  });
  const turn = useMutation<Round, Problem, { round: Round; open: boolean }>({
    mutationFn: async ({ round, open }) => {
      const input = { id: round.id, expectedVersion: round.version };
      const name = open ? 'openRound' : 'closeRound';
      const whole = { ...input, requestId: intents.idFor(name, input) };
      const after = open
        ? (await act(OpenRoundDocument, whole)).openRound.round
        : (await act(CloseRoundDocument, whole)).closeRound.round;
      intents.settle(name, input);
      return after;
    },
    onSuccess: settle,
    onError: () => void client.invalidateQueries({ queryKey: keys.all }),
  });
  return { save, turn };
}
