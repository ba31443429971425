import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import './Choices.scss';

interface ChoicesProps {
  label: string;
  options: readonly { code: string; label: string; detail: string }[];
  value: string | null;
  onChange: (code: string) => void;
}

/** One of several, as chips; a chip with a second line says more about itself. */
export function Choices({ label, options, value, onChange }: ChoicesProps): ReactNode {
  return (
    <Box role="radiogroup" label={label} className="choices">
      {options.map((option) => (
        <Press
          key={option.code}
          role="radio"
          checked={option.code === value}
          className={`choices-chip ${option.code === value ? 'is-chosen' : ''}`}
          onPress={() => onChange(option.code)}
        >
          <Words className="choices-label">{option.label}</Words>
          {option.detail ? <Words className="choices-detail">{option.detail}</Words> : null}
        </Press>
      ))}
    </Box>
  );
}
