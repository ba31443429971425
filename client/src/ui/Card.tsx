import type { ReactNode } from 'react';
import { Box } from './base/Box';
import './Card.scss';

interface CardProps {
  title?: string;
  aside?: ReactNode;
  tone?: 'warn' | 'info';
  children: ReactNode;
}

/** A white card; with a title it is a section that a screen reader can jump to. */
export function Card({ title, aside, tone, children }: CardProps): ReactNode {
  return (
    <Box
      as={title ? 'section' : 'div'}
      {...(title ? { label: title } : {})}
      className={`card ${tone ? `card-${tone}` : ''}`}
    >
      {title || aside ? (
        <Box className="card-head">
          {title ? (
            <Box as="h2" className="card-title">
              {title}
            </Box>
          ) : null}
          {aside ? <Box className="card-aside">{aside}</Box> : null}
        </Box>
      ) : null}
      {children}
    </Box>
  );
}
