import type { ReactNode } from 'react';
import { Box } from '../../ui/base/Box';

/** The steps as stops of a path, each with what happens there. */
export function GuidePath({ steps }: { steps: readonly { title: string; detail: string }[] }): ReactNode {
  return (
    <Box as="ol" className="guide-path">
      {steps.map(({ title, detail }, index) => (
        <Box as="li" key={`${index} ${title}`} className="guide-stop">
          <Box className="guide-number" decorative>
            {String(index + 1)}
          </Box>
          <Box className="guide-stop-words">
            <Box className="guide-stop-title">{title}</Box>
            {detail ? <Box className="guide-stop-detail">{detail}</Box> : null}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
