import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Layer } from './base/Layer';
import './Sheet.scss';

interface SheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  actions: ReactNode;
}

/** A sheet from below: a question, a reason, a few words to write. */
export function Sheet({ title, onClose, children, actions }: SheetProps): ReactNode {
  return (
    <Layer label={title} onClose={onClose}>
      <Box as="h2" className="sheet-title">
        {title}
      </Box>
      <Box className="sheet-body">{children}</Box>
      <Box className="sheet-actions">{actions}</Box>
    </Layer>
  );
}
