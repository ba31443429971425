import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { CollectCertificateDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { markOwn } from '../../review/own-changes';
import { type CertificateDetail, keys } from './use-certificates';

/** Handing a certificate out against the student's card. */
export function useCollecting(onCollected: (after: CertificateDetail) => void) {
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  return useMutation<CertificateDetail, Problem, { certificate: CertificateDetail; studentNumber: string }>({
    mutationFn: async ({ certificate, studentNumber }) => {
      const input = { id: certificate.id, expectedVersion: certificate.version, studentNumber };
      const requestId = intents.idFor('collectCertificate', input);
      const { collectCertificate } = await act(CollectCertificateDocument, { ...input, requestId });
      intents.settle('collectCertificate', input);
      return collectCertificate.certificate;
    },
    onSuccess: (after) => {
      markOwn(after.id, after.version);
      client.setQueryData(keys.one(after.id), after);
      void client.invalidateQueries({ queryKey: keys.all });
      onCollected(after);
    },
    // Somebody else was at it: what is shown is read afresh.
    onError: () => void client.invalidateQueries({ queryKey: keys.all }),
  });
}
