import { describe, expect, it } from 'vitest';
import { type Version, draftOf, inputOf, isChanged, isDraft, wrongOf } from './draft';

const version: Version = {
  id: 'I',
  workflow: 'COUNSELLING',
  version: 3,
  title: '心理咨询预约须知',
  notice: ['准时到场', '可提前取消'],
  procedure: ['选时间', '等确认'],
  publishedAt: '2026-11-01T00:00:00Z',
  savedBy: null,
};

describe('instructions being written', () => {
  it('are sent as they stand, with the version that was edited', () => {
    const draft = draftOf(version);
    expect(inputOf(draft, 'COUNSELLING', 3)).toEqual({
      workflow: 'COUNSELLING',
      expectedVersion: 3,
      title: version.title,
      notice: version.notice,
      procedure: version.procedure,
    });
  });

  it('have changed only when what is kept would be another', () => {
    const base = draftOf(version);
    expect(isChanged(base, draftOf(version))).toBe(false);
    const blank = { ...base, title: ` ${base.title} `, notice: [...base.notice, { key: 9, text: '  ' }] };
    expect(isChanged(base, blank)).toBe(false);
    expect(isChanged(base, { ...base, notice: [base.notice[1]!, base.notice[0]!] })).toBe(true);
  });

  it('say what is missing or too much', () => {
    expect(wrongOf(draftOf(null))).toEqual(['title', 'notice', 'procedure']);
    expect(wrongOf(draftOf(version))).toEqual([]);
    const much = { ...version, notice: Array<string>(41).fill('条'), procedure: ['长'.repeat(501)] };
    expect(wrongOf(draftOf(much))).toEqual(['noticeMany', 'procedureLong']);
    // A sign beyond the basic plane is one character, as the server counts.
    expect(wrongOf(draftOf({ ...version, notice: ['😀'.repeat(500)] }))).toEqual([]);
  });

  it('are known again when they were kept, and nothing else is', () => {
    expect(isDraft(JSON.parse(JSON.stringify(draftOf(version))))).toBe(true);
    for (const nonsense of [null, {}, { title: 'x', notice: [], procedure: [{ key: 0, text: '' }] }, 'x', [1]]) {
      expect(isDraft(nonsense)).toBe(false);
    }
  });
});
