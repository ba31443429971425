import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import { Icon } from './Icon';
import './Tick.scss';

interface TickProps {
  text: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A box to tick, with the whole line to tap on. */
export function Tick({ text, checked, onChange, disabled }: TickProps): ReactNode {
  return (
    <Press
      role="checkbox"
      checked={checked}
      {...(disabled ? { disabled } : {})}
      className={`tick ${checked ? 'is-checked' : ''}`}
      onPress={() => onChange(!checked)}
    >
      <Box className="tick-box" decorative>
        {checked ? <Icon name="check" size={18} /> : null}
      </Box>
      <Words className="tick-text">{text}</Words>
    </Press>
  );
}
