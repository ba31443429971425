/** A shade of meaning; a word always goes with it. */
export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'bad';
