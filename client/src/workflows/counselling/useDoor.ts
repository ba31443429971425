import { AcknowledgeCounsellingDocument, ConsentToCounsellingDocument } from '../../graph/graphql';
import { toFailure, type Failure } from '../../lib/graph/failure';
import { useTell } from '../../lib/graph/useTell';
import { CONSENT_VERSION } from './consent';

export interface Door {
  /** true once both are on record */
  pass: (version: number, needs: { reading: boolean; consent: boolean }) => Promise<Failure | null>;
  pending: boolean;
  failure: Failure | null;
}

/** Acknowledging the notes and agreeing are two acts, each remembered by the graph on its own. */
export function useDoor(): Door {
  const reading = useTell(AcknowledgeCounsellingDocument);
  const consent = useTell(ConsentToCounsellingDocument);
  return {
    pending: reading.pending || consent.pending,
    failure: reading.failure ?? consent.failure,
    async pass(version, needs) {
      try {
        if (needs.reading) await reading.send({ workflow: 'COUNSELLING', version });
        if (needs.consent) await consent.send({ purpose: 'COUNSELLING', version: CONSENT_VERSION });
        return null;
      } catch (error) {
        return toFailure(error);
      }
    },
  };
}
