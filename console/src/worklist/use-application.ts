import { type QueryClient, useQuery } from '@tanstack/react-query';
import { ApplicationDocument, ApplicationFormsDocument } from '../graph/graphql';
import { send } from '../lib/graph/client';
import { useLanguage } from '../lib/i18n/language';
import { usePollInterval } from '../lib/idle';
import type { FormPart } from '../review/reviewed';
import type { ApplicationDetail, ApplicationRow } from './application';
import { POLL, keys } from './keys';

async function read(id: string, signal?: AbortSignal): Promise<ApplicationDetail | null> {
  const { node } = await send(ApplicationDocument, { id }, signal);
  // A node that is no application has nothing but its type here.
  return node && 'availableActions' in node ? node : null;
}

/** One application in full; null when there is none (any more) that one may see. */
export function useApplication(id: string) {
  const refetchInterval = usePollInterval(POLL);
  return useQuery({ queryKey: keys.application(id), queryFn: ({ signal }) => read(id, signal), refetchInterval });
}

/** Reads an application afresh now and lets every screen see it. */
export async function refreshApplication(client: QueryClient, id: string): Promise<ApplicationDetail | null> {
  const fresh = await client.fetchQuery({ queryKey: keys.application(id), queryFn: () => read(id), staleTime: 0 });
  void client.invalidateQueries({ queryKey: keys.all });
  return fresh;
}

/** What each workflow's form asks, by the workflow's code; it changes with a release only. */
export function useForms() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...keys.forms, language],
    queryFn: async ({ signal }) => {
      const { workflows } = await send(ApplicationFormsDocument, {}, signal);
      return new Map(
        workflows.map(({ code, form }) => [code, form.map((field) => ({ field: field.code, label: field.label }))]),
      );
    },
    staleTime: Infinity,
  });
}

/**
 * What one may ask a student to supplement: all that the form asks, with what was filled in, so that a missing
 * attachment can be named too. What was filled in counts even where the form no longer asks it.
 */
export function partsOf(application: Pick<ApplicationRow, 'form'>, asked: readonly FormPart[] = []): FormPart[] {
  const filled = application.form.filter(({ field }) => !asked.some((part) => part.field === field));
  return [
    ...asked.map((part) => ({ ...part, value: application.form.find(({ field }) => field === part.field)?.value })),
    ...filled,
  ];
}
