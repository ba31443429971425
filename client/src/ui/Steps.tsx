import type { ReactNode } from 'react';
import { Box } from './base/Box';
import './Steps.scss';

/** Steps drawn as a path, one below the other. */
export function Steps({ steps }: { steps: readonly string[] }): ReactNode {
  return (
    <Box as="ol" className="steps">
      {steps.map((step, index) => (
        <Box as="li" key={step} className="steps-step">
          <Box className="steps-number" decorative>
            {String(index + 1)}
          </Box>
          <Box className="steps-text">{step}</Box>
        </Box>
      ))}
    </Box>
  );
}
