import { expect, it } from 'vitest';
import { hoursFor } from './hours';

it('draws the working day and stretches it for slots outside', () => {
  expect(hoursFor([])).toEqual({ from: '08:00:00', to: '18:00:00' });
  const early = { startsAt: '2026-01-06T23:30:00Z', endsAt: '2026-01-07T00:20:00Z' };
  const late = { startsAt: '2026-01-07T11:30:00Z', endsAt: '2026-01-07T12:20:00Z' };
  expect(hoursFor([early, late])).toEqual({ from: '07:00:00', to: '21:00:00' });
});
