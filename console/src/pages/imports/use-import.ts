import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  type RegistryKind,
  ConfirmImportDocument,
  DiscardImportDocument,
  ImportRegistryDocument,
  ImportStudentsDocument,
  RegistryImportDocument,
} from '../../graph/graphql';
import { act, newRequestId } from '../../lib/graph/act';
import { send } from '../../lib/graph/client';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { useLanguage } from '../../lib/i18n/language';
import { upload } from '../../lib/upload';
import { type ImportRun, lookAt } from './run';

const WORKING = 1_000;
const keyOf = (id: string) => ['imports', id] as const;

/** One import and how far it is; asked again every second while the server is at it. */
export function useImport(id: string | null) {
  const language = useLanguage();
  return useQuery({
    queryKey: [...keyOf(id ?? ''), language],
    queryFn: async ({ signal }) =>
      (await send(RegistryImportDocument, { id: id ?? '' }, signal)).registryImport ?? null,
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && lookAt(state.data).phase === 'working' ? WORKING : false),
  });
}

/** Sends a list and has it read: the share sent so far, and the import once it has begun. */
export function useUpload(onBegun: (run: ImportRun) => void) {
  const [share, setShare] = useState(0);
  const sending = useRef<AbortController | null>(null);
  const mutation = useMutation<ImportRun, Problem, { file: File; kind: RegistryKind }>({
    mutationFn: async ({ file, kind }) => {
      sending.current = new AbortController();
      setShare(0);
      const path = `/registry/imports?kind=${kind}`;
      const { id } = await upload<{ id: string }>(path, file, setShare, sending.current.signal);
      const requestId = newRequestId();
      return kind === 'STUDENTS'
        ? (await act(ImportStudentsDocument, { fileId: id, requestId })).importStudents.registryImport
        : (await act(ImportRegistryDocument, { fileId: id, kind, requestId })).importRegistry.registryImport;
    },
    onSuccess: onBegun,
  });
  return { ...mutation, share, cancel: () => sending.current?.abort() };
}

/** Confirming an import, or giving it up. */
export function useImportActs() {
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  const refresh = () => void client.invalidateQueries({ queryKey: ['imports'] });
  const confirm = useMutation<void, Problem, ImportRun>({
    mutationFn: async (run) => {
      const input = { id: run.id, expectedVersion: run.version, skipFaulty: run.faulty > 0 };
      await act(ConfirmImportDocument, { ...input, requestId: intents.idFor('confirmImport', input) });
      intents.settle('confirmImport', input);
    },
    onSettled: refresh,
  });
  const discard = useMutation<void, Problem, ImportRun>({
    mutationFn: async (run) => {
      const input = { id: run.id, expectedVersion: run.version };
      await act(DiscardImportDocument, { ...input, requestId: intents.idFor('discardImport', input) });
      intents.settle('discardImport', input);
    },
    onSettled: refresh,
  });
  return { confirm, discard };
}
