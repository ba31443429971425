import { describe, expect, it } from 'vitest';
import { type Dictionary, draftOf, inputOf, isChanged, moved, put, withNew, wrongOf } from './draft';

const dictionary: Dictionary = {
  name: 'HONOUR',
  label: 'Honours',
  entries: [
    { code: 'MERIT_STUDENT', labelZh: '三好学生', labelEn: 'Merit student', active: true },
    { code: 'OUTSTANDING_CADRE', labelZh: '优秀学生干部', labelEn: 'Outstanding cadre', active: true },
  ],
};
const begun = draftOf(dictionary);

describe('a dictionary being edited', () => {
  it('is unchanged in the beginning, also by blanks at the ends', () => {
    expect(isChanged(dictionary, begun)).toBe(false);
    expect(isChanged(dictionary, put(begun, 'MERIT_STUDENT', { labelEn: ' Merit student ' }))).toBe(false);
    expect(isChanged(dictionary, put(begun, 'MERIT_STUDENT', { active: false }))).toBe(true);
  });

  it('is sent whole, in the order shown', () => {
    const next = moved(begun, 'OUTSTANDING_CADRE', -1);
    expect(isChanged(dictionary, next)).toBe(true);
    expect(inputOf(next).map(({ code }) => code)).toEqual(['OUTSTANDING_CADRE', 'MERIT_STUDENT']);
    expect(inputOf(next)[1]).toEqual({
      code: 'MERIT_STUDENT',
      label: '三好学生',
      labelEn: 'Merit student',
      active: true,
    });
  });

  it('moves nothing over the ends', () => {
    expect(moved(begun, 'MERIT_STUDENT', -1)).toEqual(begun);
    expect(moved(begun, 'OUTSTANDING_CADRE', 1)).toEqual(begun);
  });

  it('keeps new entries apart while their codes are the same', () => {
    const two = withNew(withNew(begun));
    expect(new Set(two.map(({ key }) => key)).size).toBe(4);
  });
});

describe('what is wrong', () => {
  const added = (change: object) => {
    const entries = withNew(begun);
    const { key } = entries.at(-1)!;
    const fine = { code: 'NEW_ONE', labelZh: '新', labelEn: 'New' };
    return wrongOf(put(entries, key, { ...fine, ...change })).get(key) ?? [];
  };

  it('is nothing with a code and both names', () => {
    expect(added({})).toEqual([]);
  });

  it('is a code of another shape, or one that stands already', () => {
    expect(added({ code: 'new' })).toEqual(['code']);
    expect(added({ code: '9X' })).toEqual(['code']);
    expect(added({ code: 'X'.repeat(41) })).toEqual(['code']);
    expect(added({ code: 'MERIT_STUDENT' })).toEqual(['repeated']);
  });

  it('is a missing name, and Chinese in the English one', () => {
    expect(added({ labelZh: ' ', labelEn: '' })).toEqual(['labelZh', 'labelEn']);
    expect(added({ labelEn: 'New 新' })).toEqual(['chinese']);
  });
});
