import { describe, expect, it, vi } from 'vitest';
import type { FeedbackRowFragment } from '../../graph/graphql';

vi.mock('@tarojs/taro', () => ({ default: {} }));
const { asMatter, beginning } = await import('./matters');

const entry = (text: string, byStaff: boolean, at: string) => ({ text, byStaff, at });
const row = (part: Partial<FeedbackRowFragment> = {}): FeedbackRowFragment =>
  ({
    id: 'F',
    state: 'WAITING',
    stateLabel: '等待答复',
    stateTone: 'INFO',
    aboutTitle: null,
    createdAt: '2026-11-01T00:00:00Z',
    office: { code: 'STUDENT_AFFAIRS', name: '学生处' },
    thread: [entry('灯坏了', false, '2026-11-01T00:00:00Z')],
    ...part,
  }) as FeedbackRowFragment;

describe('a thread among my matters', () => {
  it('says what was said last and by whom, and stands where it last moved', () => {
    expect(asMatter(row())).toMatchObject({ title: '意见反馈', line: '我：灯坏了', needsMe: false });
    const answered = row({
      state: 'ANSWERED',
      aboutTitle: '义工证补办',
      thread: [...row().thread, entry('今晚换\n谢谢', true, '2026-11-02T00:00:00Z')],
    });
    expect(asMatter(answered)).toMatchObject({
      title: '意见反馈 · 义工证补办',
      line: '学生处：今晚换',
      at: '2026-11-02T00:00:00Z',
      needsMe: true,
    });
    expect(asMatter(row({ state: 'CLOSED' })).needsMe).toBe(false);
  });

  it('takes the first line that says something, no longer than a card has room for, no character in halves', () => {
    expect(beginning('\n  \n 你好 \n再见')).toBe('你好');
    expect(beginning('字'.repeat(60))).toBe('字'.repeat(60));
    expect(beginning('𠮷'.repeat(61))).toBe(`${'𠮷'.repeat(60)}…`);
    expect(beginning('')).toBe('');
  });
});
