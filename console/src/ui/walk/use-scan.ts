import { useEffect, useState } from 'react';
import { readScan } from '../../lib/scan';

interface Scanning {
  /** what is searched for now */
  search: string;
  /** what that has found */
  ids: readonly string[];
  /** whether what is shown is not yet the answer to `search`: being read, or kept from the search before */
  fetching: boolean;
  onSearch(text: string): void;
  onOpen(id: string): void;
}

/** At a desk: a scan searches, and where it finds exactly one, opens it at once. */
export function useScan({ search, ids, fetching, onSearch, onOpen }: Scanning): (raw: string) => void {
  const [pending, setPending] = useState<string | null>(null);
  const only = ids.length === 1 ? ids[0]! : null;
  const settled = pending !== null && pending === search && !fetching;
  useEffect(() => {
    // What is found a moment later opens too: it may have been printed just now.
    if (!settled || ids.length === 0) return;
    setPending(null);
    if (only) onOpen(only);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the scan has its answer
  }, [settled, ids.length, only]);
  return (raw) => {
    const { text } = readScan(raw);
    setPending(text || null);
    onSearch(text);
  };
}
