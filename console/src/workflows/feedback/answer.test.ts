import { describe, expect, it } from 'vitest';
import { type Answer, inputOf, isAnswer, isBegun, nothing, toSend, wrongOf } from './answer';

const picture = { id: 'P1', name: '门口.jpg' };
const answer: Answer = { text: ' 已请物业修理，明天完成。\n', pictures: [picture] };
const at = { id: 'F', version: 4 };

describe('an answer being written', () => {
  it('is sent with the version that was seen', () => {
    expect(inputOf(answer, at)).toEqual({
      id: 'F',
      expectedVersion: 4,
      text: '已请物业修理，明天完成。',
      pictures: ['P1'],
    });
  });

  it('has 5 to 2000 characters and at most six pictures', () => {
    expect(wrongOf(nothing)).toEqual(['text']);
    expect(wrongOf({ text: '  四个字呀 ', pictures: [] })).toEqual(['text']);
    expect(wrongOf({ text: '正好五个字', pictures: [] })).toEqual([]);
    expect(wrongOf({ text: '😀'.repeat(2000), pictures: [] })).toEqual([]);
    expect(wrongOf({ text: '😀'.repeat(2001), pictures: Array(7).fill(picture) })).toEqual(['text', 'pictures']);
  });

  it('is begun with a word or a picture', () => {
    expect([nothing, { text: ' \n', pictures: [] }, answer, { text: '', pictures: [picture] }].map(isBegun)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('goes again as it was after a lost answer, whatever version the thread has meanwhile', () => {
    const sent = inputOf(answer, at);
    const now = inputOf(answer, { id: 'F', version: 5 });
    expect(toSend(now, sent)).toBe(sent);
    expect(toSend(now, null)).toBe(now);
    const other = inputOf({ ...answer, text: '改过的答复内容' }, { id: 'F', version: 5 });
    expect(toSend(other, sent)).toBe(other);
    const bare = inputOf({ ...answer, pictures: [] }, at);
    expect(toSend(bare, sent)).toBe(bare);
  });

  it('is known again when it was kept, and nothing else is', () => {
    expect(isAnswer(JSON.parse(JSON.stringify(answer)))).toBe(true);
    for (const nonsense of [null, 'x', {}, { text: 'x' }, { text: 'x', pictures: [{ id: 1 }] }]) {
      expect(isAnswer(nonsense)).toBe(false);
    }
  });
});
