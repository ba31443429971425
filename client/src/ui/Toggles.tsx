import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import { Icon } from './Icon';
import './Toggles.scss';

interface TogglesProps<T extends string> {
  label: string;
  options: readonly { value: T; text: string; on: boolean }[];
  onChange: (value: T, on: boolean) => void;
  disabled?: boolean;
}

/** Any number of a few, side by side; a tick says that one is chosen, not the colour alone. */
export function Toggles<T extends string>({ label, options, onChange, disabled }: TogglesProps<T>): ReactNode {
  return (
    <Box role="group" label={label} className="toggles">
      {options.map(({ value, text, on }) => (
        <Press
          key={value}
          pressed={on}
          {...(disabled ? { disabled } : {})}
          className={`toggles-option ${on ? 'is-on' : ''}`}
          onPress={() => onChange(value, !on)}
        >
          {on ? <Icon name="check" size={16} className="toggles-tick" /> : null}
          <Words>{text}</Words>
        </Press>
      ))}
    </Box>
  );
}
