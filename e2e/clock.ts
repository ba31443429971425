import { inject } from 'vitest';

async function tell(body: object): Promise<void> {
  const answer = await fetch(`${inject('baseUrl')}/__test/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the clock of tests answered ${answer.status}: ${await answer.text()}`);
}

/** Moves the product's clock forward. */
export const advanceClock = (ms: number): Promise<void> => tell({ advanceMs: Math.round(ms) });

/** Back to the database's own time. */
export const resetClock = (): Promise<void> => tell({ reset: true });
