import type { ReactNode } from 'react';
import { Words } from './base/Words';
import type { Tone } from './tone';
import './Tag.scss';

/** A word in a coloured pill. */
export function Tag({ text, tone = 'neutral' }: { text: string; tone?: Tone }): ReactNode {
  return <Words className={`tag tone-${tone}`}>{text}</Words>;
}
