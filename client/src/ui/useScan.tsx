import { useState, type ReactNode } from 'react';
import { scan } from '../lib/scan';
import { ScanSheet } from './ScanSheet';

interface Scanning {
  /** begins, on a tap */
  start: () => void;
  /** to be drawn anywhere on the page; nothing while the host's own scanner does it */
  sheet: ReactNode;
}

/** Reads a code: with the host's scanner where it has one, else with the page's camera or by hand. */
export function useScan(onText: (text: string) => void): Scanning {
  const [byPage, setByPage] = useState(false);
  const start = async (): Promise<void> => {
    const scanned = await scan();
    if (scanned === 'BY_PAGE') setByPage(true);
    else if (scanned !== 'CANCELLED') onText(scanned.text.trim());
  };
  const sheet = byPage ? (
    <ScanSheet
      onClose={() => setByPage(false)}
      onText={(text) => {
        setByPage(false);
        onText(text);
      }}
    />
  ) : null;
  return { start: () => void start(), sheet };
}
