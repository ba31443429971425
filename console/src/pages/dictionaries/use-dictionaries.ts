import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { DictionariesDocument, SaveDictionaryDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { send } from '../../lib/graph/client';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { useLanguage } from '../../lib/i18n/language';
import { type Dictionary, type EntryDraft, inputOf } from './draft';

const key = ['dictionaries'] as const;

export function useDictionaries() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...key, language],
    queryFn: async ({ signal }) => (await send(DictionariesDocument, {}, signal)).dictionaries,
    // What is being typed isn't to be changed under one's hands.
    refetchOnWindowFocus: false,
  });
}

/** Saves one dictionary as a whole: renamed, retired, added to, in the order shown. */
export function useSaveDictionary(name: Dictionary['name'], onSaved: (after: Dictionary) => void) {
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  return useMutation<Dictionary, Problem, readonly EntryDraft[]>({
    mutationFn: async (entries) => {
      const input = { dictionary: name, entries: inputOf(entries) };
      const requestId = intents.idFor('saveDictionary', input);
      const { saveDictionary } = await act(SaveDictionaryDocument, { ...input, requestId });
      intents.settle('saveDictionary', input);
      return saveDictionary.dictionary;
    },
    onSuccess: (after) => {
      void client.invalidateQueries({ queryKey: key });
      onSaved(after);
    },
  });
}
