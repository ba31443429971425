import type { ReactNode } from 'react';
import type { StateTone } from '../graph/graphql';

/** A state as a coloured chip; the word always goes with the colour. */
export function ToneTag({ tone, children }: { tone: StateTone; children: ReactNode }) {
  return <span className={`tone-tag tone-${tone.toLowerCase()}`}>{children}</span>;
}
