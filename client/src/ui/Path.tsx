import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Steps } from './Steps';
import './Path.scss';

const MOST_STEPS = 5;
const LONGEST = 9;

/** Steps side by side on one line, the one that comes now filled; long or many ones go below each other. */
export function Path({ steps, now = 0 }: { steps: readonly string[]; now?: number }): ReactNode {
  if (steps.length > MOST_STEPS || steps.some((step) => [...step].length > LONGEST)) return <Steps steps={steps} />;
  return (
    <Box as="ol" className="path">
      {steps.map((step, index) => (
        <Box as="li" key={step} className={`path-step ${index === now ? 'is-now' : ''}`}>
          <Box className="path-number" decorative>
            {String(index + 1)}
          </Box>
          <Box className="path-text">{step}</Box>
        </Box>
      ))}
    </Box>
  );
}
