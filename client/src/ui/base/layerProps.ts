import type { ReactNode } from 'react';

export interface LayerProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}
