import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import { Icon } from './Icon';
import './Stepper.scss';

interface StepperProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  less: string;
  more: string;
}

/** A small number, one up or one down. */
export function Stepper({ label, value, min, max, onChange, less, more }: StepperProps): ReactNode {
  return (
    <Box role="group" label={label} className="stepper">
      <Press className="stepper-button" label={less} disabled={value <= min} onPress={() => onChange(value - 1)}>
        <Icon name="minus" size={20} />
      </Press>
      <Words className="stepper-value" live="polite">
        {String(value)}
      </Words>
      <Press className="stepper-button" label={more} disabled={value >= max} onPress={() => onChange(value + 1)}>
        <Icon name="plus" size={20} />
      </Press>
    </Box>
  );
}
