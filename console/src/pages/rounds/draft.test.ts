import { describe, expect, it } from 'vitest';
import { type Round, type RoundDraft, draftOf, inputOf, newDraft, withPaper, wrongOf } from './draft';

const round = {
  id: 'r1',
  version: 3,
  workflow: 'FUNDING_CERTIFICATE',
  title: '2026',
  opensAt: '2026-08-31T16:00:00.000Z',
  closesAt: '2027-01-15T09:00:00.000Z',
  paperDeadline: null,
  quota: null,
  perStudent: 5,
  taken: 4,
  paperItems: [{ code: 'PAPER_2', label: 'Invoice' }],
} as unknown as Round;
const fine: RoundDraft = { ...newDraft('F'), title: 'x', opensAt: '2026-09-01T00:00:00' };

describe('a round being written', () => {
  it('shows Shanghai’s clock and is sent as the same instants', () => {
    const draft = draftOf(round);
    expect(draft).toMatchObject({ opensAt: '2026-09-01T00:00:00', closesAt: '2027-01-15T17:00:00', paperDeadline: '' });
    expect(inputOf(draft)).toEqual({
      id: 'r1',
      expectedVersion: 3,
      workflow: 'FUNDING_CERTIFICATE',
      title: '2026',
      opensAt: '2026-08-31T16:00:00.000Z',
      closesAt: '2027-01-15T09:00:00.000Z',
      paperDeadline: null,
      quota: null,
      perStudent: 5,
      paperItems: [{ code: 'PAPER_2', label: 'Invoice' }],
    });
  });

  it('gives a new paper a code that is free', () => {
    expect(withPaper(draftOf(round)).paperItems.map(({ code }) => code)).toEqual(['PAPER_2', 'PAPER_3']);
    expect(withPaper(fine).paperItems).toEqual([{ code: 'PAPER_1', label: '' }]);
  });
});

describe('what is wrong with it', () => {
  it('is nothing with a workflow, a title and a beginning', () => {
    expect(wrongOf(fine)).toEqual([]);
    expect(wrongOf(newDraft(''))).toEqual(['workflow', 'title', 'opensAt']);
  });

  it('is an end or a deadline not after the beginning', () => {
    expect(wrongOf({ ...fine, closesAt: fine.opensAt })).toEqual(['closesAt']);
    expect(wrongOf({ ...fine, paperDeadline: '2026-08-31T23:59:59' })).toEqual(['paperDeadline']);
    expect(wrongOf({ ...fine, closesAt: '2026-09-01T00:00:01' })).toEqual([]);
  });

  it('is a quota below what is taken, and none per student', () => {
    expect(wrongOf({ ...fine, quota: 3 }, round)).toEqual(['quota']);
    expect(wrongOf({ ...fine, quota: 4 }, round)).toEqual([]);
    expect(wrongOf({ ...fine, quota: 0, perStudent: 0 })).toEqual(['quota', 'perStudent']);
  });

  it('is a paper without a name, or two of one name', () => {
    const named = (...labels: string[]) => ({
      ...fine,
      paperItems: labels.map((label, n) => ({ code: `P${n}`, label })),
    });
    expect(wrongOf(named('Invoice', ' '))).toEqual(['papers']);
    expect(wrongOf(named('Invoice', 'Invoice '))).toEqual(['papers']);
    expect(wrongOf(named('Invoice', 'Ticket'))).toEqual([]);
  });
});
