import type { ReactNode } from 'react';

export interface ScanSheetProps {
  onText: (text: string) => void;
  onClose: () => void;
}

/** The mini-program's host always has a scanner of its own; the page's is H5's (ScanSheet.h5.tsx). */
export function ScanSheet(_props: ScanSheetProps): ReactNode {
  return null;
}
