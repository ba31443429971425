import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import './Segments.scss';

interface SegmentsProps<T extends string> {
  label: string;
  options: readonly { value: T; text: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice among a few, side by side. */
export function Segments<T extends string>({ label, options, value, onChange }: SegmentsProps<T>): ReactNode {
  return (
    <Box role="group" label={label} className="segments">
      {options.map((option) => (
        <Press
          key={option.value}
          className={`segments-option ${option.value === value ? 'is-chosen' : ''}`}
          pressed={option.value === value}
          onPress={() => onChange(option.value)}
        >
          {option.text}
        </Press>
      ))}
    </Box>
  );
}
