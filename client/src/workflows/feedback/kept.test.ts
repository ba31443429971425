import { beforeEach, describe, expect, it, vi } from 'vitest';

const phone = new Map<string, string>();
vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => phone.get(key) ?? '',
    setStorageSync: (key: string, value: string) => void phone.set(key, value),
    removeStorageSync: (key: string) => void phone.delete(key),
  },
}));
const { keepDraft, keptDraft, NEW, withWords } = await import('./kept');

const draft = (text: string, pictures: string[] = []) => ({
  text,
  about: null,
  office: 'LIZHI',
  from: '',
  pictures,
});

describe('feedback that was not sent', () => {
  beforeEach(() => phone.clear());

  it('is kept for its place alone', () => {
    keepDraft('s1', NEW, draft('食堂太挤'));
    keepDraft('s1', 'thread', draft('还有一点', ['f1']));
    expect(keptDraft('s1', NEW)).toEqual(draft('食堂太挤'));
    expect(keptDraft('s1', 'thread')).toEqual(draft('还有一点', ['f1']));
    expect(keptDraft('s1', 'other')).toBeNull();
  });

  it('goes when it is sent or emptied, the others stay; nothing stays behind on the phone', () => {
    keepDraft('s1', NEW, draft('食堂太挤'));
    keepDraft('s1', 'thread', draft('还有一点'));
    keepDraft('s1', NEW, draft('  '));
    expect(keptDraft('s1', NEW)).toBeNull();
    expect(keptDraft('s1', 'thread')).not.toBeNull();
    keepDraft('s1', 'thread', null);
    expect(phone.size).toBe(0);
  });

  it('is shown to nobody else on the same phone, whose first word takes its place', () => {
    keepDraft('s1', NEW, draft('食堂太挤'));
    expect(keptDraft('s2', NEW)).toBeNull();
    keepDraft('s2', NEW, draft('我的话'));
    expect(keptDraft('s1', NEW)).toBeNull();
  });

  it('survives what another version or a full disk left there', () => {
    for (const broken of ['{', '[]', 'null', '{"student":"s1"}', '{"student":"s1","drafts":3}']) {
      phone.set('xg.feedback', broken);
      expect(keptDraft('s1', NEW)).toBeNull();
    }
  });

  it('goes before the words that led here, which come once, also after they were changed', () => {
    expect(withWords(null, '没找到校车')).toBe('没找到校车');
    expect(withWords({ text: '食堂太挤', from: '' }, '')).toBe('食堂太挤');
    expect(withWords({ text: '食堂太挤', from: '' }, '没找到校车')).toBe('食堂太挤\n没找到校车');
    expect(withWords({ text: '校车几点开？', from: '没找到校车' }, '没找到校车')).toBe('校车几点开？');
    expect(withWords({ text: '校车几点开？', from: '没找到校车' }, '没找到地铁')).toBe('校车几点开？\n没找到地铁');
  });
});
