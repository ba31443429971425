import { useQuery } from '@tanstack/react-query';
import { ManagedQuestionsDocument, QuestionChoicesDocument, SaveQuestionDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useCommand } from '../../lib/graph/use-command';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import type { Question } from './draft';

const key = ['questions'] as const;

/** The questions of one's offices, by category and place. */
export function useQuestions(search: string, category: string | null) {
  return usePages<Question>({
    key: [...key, 'list', search, category],
    read: async (after, signal) =>
      (await send(ManagedQuestionsDocument, { search: search || null, category, first: 100, after }, signal)).faqs,
  });
}

/** Categories, offices and functions that one may choose. */
export function useQuestionChoices() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...key, 'choices', language],
    queryFn: ({ signal }) => send(QuestionChoicesDocument, {}, signal),
  });
}

export function useSaveQuestion(onDone: (after: Question) => void) {
  return useCommand(SaveQuestionDocument, { touches: [key], onDone: ({ saveFaq }) => onDone(saveFaq.faq) });
}
