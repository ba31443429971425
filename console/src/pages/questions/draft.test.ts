import { describe, expect, it } from 'vitest';
import { LAST_POSITION, type Question, begunFrom, draftOf, emptyQuestion, inputOf, staleFirst, wrongOf } from './draft';

const question = {
  id: 'Q',
  version: 2,
  question: '怎么补办？',
  answer: '<p>到窗口。</p>',
  workflow: null,
  category: { code: 'CARD', label: '证件' },
  office: { code: 'STUDENT_AFFAIRS', name: '学生处' },
  reviewBy: '2026-09-01',
  stale: false,
  published: true,
  position: 3,
} as unknown as Question;

describe('a question being written', () => {
  it('is sent as it stands', () => {
    expect(inputOf(draftOf(question), question)).toEqual({
      id: 'Q',
      expectedVersion: 2,
      category: 'CARD',
      question: '怎么补办？',
      answer: '<p>到窗口。</p>',
      workflow: null,
      office: 'STUDENT_AFFAIRS',
      reviewBy: '2026-09-01',
      published: true,
      position: 3,
    });
    expect(inputOf(emptyQuestion('A', 'B'), null)).not.toHaveProperty('id');
  });

  it('begun from a search in vain goes out with its answer, in a place of its own', () => {
    const begun = begunFrom({ ...question, published: false, position: LAST_POSITION, answer: '' });
    expect(begun).toMatchObject({ question: '怎么补办？', answer: '', published: true, position: 0 });
    expect(wrongOf(begun)).toEqual(['answer']);
  });

  it('begins with a day half a year from now in Shanghai', () => {
    expect(emptyQuestion('A', 'B', Date.parse('2026-03-01T17:00:00Z')).reviewBy).toBe('2026-08-31');
  });

  it('says what is missing', () => {
    expect(wrongOf({ ...emptyQuestion('', ''), answer: '<p>&nbsp;</p>', reviewBy: '2026-02-30' })).toEqual([
      'category',
      'question',
      'answer',
      'office',
      'reviewBy',
    ]);
    expect(wrongOf(draftOf(question))).toEqual([]);
  });

  it('stands on top when nobody looked at it in time, the longest past first', () => {
    const row = (id: string, stale: boolean, reviewBy: string) => ({ id, stale, reviewBy });
    const rows = [row('a', false, '2027'), row('b', true, '2026'), row('c', false, '2028'), row('d', true, '2025')];
    expect(staleFirst(rows).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });
});
