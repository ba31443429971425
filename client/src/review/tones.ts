import type { StateTone } from '../graph/graphql';
import type { Tone } from '../ui/tone';

const TONES: Record<StateTone, Tone> = { NEUTRAL: 'neutral', INFO: 'info', OK: 'ok', WARN: 'warn', BAD: 'bad' };

/** The graph's shade of a state as the kit's. */
export function toneOf(tone: StateTone): Tone {
  return TONES[tone];
}
