import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type InstructionsListQuery,
  InstructionsInForceDocument,
  InstructionsListDocument,
  InstructionsVersionsDocument,
  SaveInstructionsDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useCommand } from '../../lib/graph/use-command';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';
import type { Version } from './draft';

export type FunctionRow = InstructionsListQuery['workflows'][number];

const POLL = 30_000;
const keys = {
  all: ['instructions'] as const,
  list: ['instructions', 'list'] as const,
  inForce: (workflow: string) => ['instructions', 'in-force', workflow] as const,
  versions: (workflow: string) => ['instructions', 'versions', workflow] as const,
};

/** Every function with the version in force. */
export function useFunctions() {
  const language = useLanguage();
  return useQuery({
    queryKey: [...keys.list, language],
    queryFn: async ({ signal }) => (await send(InstructionsListDocument, {}, signal)).workflows,
    refetchInterval: usePollInterval(POLL),
  });
}

/** The version in force of one function, read again every now and then: a colleague may publish another meanwhile. */
export function useInForce(workflow: string) {
  return useQuery({
    queryKey: keys.inForce(workflow),
    queryFn: async ({ signal }): Promise<Version | null> =>
      (await send(InstructionsInForceDocument, { workflow }, signal)).instructions ?? null,
    refetchInterval: usePollInterval(POLL),
  });
}

/** All versions of one function, the newest first; only for those who write them. */
export function useVersions(workflow: string, enabled: boolean) {
  return useQuery({
    queryKey: keys.versions(workflow),
    queryFn: async ({ signal }) =>
      (await send(InstructionsVersionsDocument, { workflow }, signal)).instructionsVersions,
    enabled,
  });
}

export function useSaveInstructions(onDone: (after: Version) => void) {
  const client = useQueryClient();
  return useCommand(SaveInstructionsDocument, {
    touches: [keys.all],
    onDone: ({ saveInstructions: { instructions } }) => {
      client.setQueryData(keys.inForce(instructions.workflow), instructions);
      onDone(instructions);
    },
  });
}
