import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import './Button.scss';

export interface ButtonProps {
  text: string;
  onPress: () => void;
  kind?: 'primary' | 'plain' | 'danger' | 'final' | 'quiet';
  size?: 'wide' | 'small';
  busy?: boolean;
  disabled?: boolean;
  label?: string;
}

/** A button with words on it; it answers at once by showing that it is busy. */
export function Button({ text, kind = 'primary', size = 'wide', ...press }: ButtonProps): ReactNode {
  return (
    <Press {...press} className={`button button-${kind} button-${size}`}>
      {press.busy ? <Box decorative className="button-spin" /> : null}
      <Words>{text}</Words>
    </Press>
  );
}
