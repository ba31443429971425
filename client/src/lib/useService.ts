import { ServiceDocument, type ServiceQuery } from '../graph/graphql';
import { useAsk } from './graph/useAsk';

/** Name, campuses and crisis lines of this installation; null until known. */
export function useService(): ServiceQuery['service'] | null {
  return useAsk(ServiceDocument, {}).data?.service ?? null;
}
