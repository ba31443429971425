import { describe, expect, it } from 'vitest';
import { type Guide, draftOf, emptyGuide, inputOf, moved, staleFirst, withStep, wrongOf } from './draft';

const guide = {
  id: 'G',
  version: 4,
  workflow: 'FUNDING_CERTIFICATE',
  title: '开资助证明',
  summary: '当天可办。',
  steps: [
    { title: '申请', detail: '在线填写' },
    { title: '领取', detail: '' },
  ],
  who: '在籍学生',
  bring: ['校园卡', '身份证'],
  duration: '1 天',
  place: '窗口',
  office: { code: 'STUDENT_AFFAIRS', name: '学生处' },
  reviewBy: '2026-09-01',
  stale: false,
  published: true,
  position: 1,
} as unknown as Guide;

describe('a guide being written', () => {
  it('is sent as it stands', () => {
    const input = inputOf(draftOf(guide), guide);
    expect(input).toMatchObject({
      id: 'G',
      expectedVersion: 4,
      workflow: 'FUNDING_CERTIFICATE',
      office: 'STUDENT_AFFAIRS',
    });
    expect(input.steps).toEqual(guide.steps);
    expect(input.bring).toEqual(['校园卡', '身份证']);
    expect(inputOf(emptyGuide('A'), null)).not.toHaveProperty('id');
  });

  it('leaves out steps and lines without a word', () => {
    const draft = { ...draftOf(guide), steps: withStep(draftOf(guide).steps), bring: ' 校园卡 \n\n身份证\n' };
    expect(inputOf(draft, guide).steps).toHaveLength(2);
    expect(inputOf(draft, guide).bring).toEqual(['校园卡', '身份证']);
  });

  it('has steps that are moved, never over the ends, and told apart', () => {
    const steps = withStep(draftOf(guide).steps);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(3);
    expect(moved(steps, 1, -1).map(({ title }) => title)).toEqual(['领取', '申请', '']);
    expect(moved(steps, 0, -1)).toEqual(steps);
    expect(moved(steps, 2, 1)).toEqual(steps);
  });

  it('says what is missing', () => {
    expect(wrongOf({ ...emptyGuide(''), reviewBy: '' })).toEqual(['title', 'summary', 'steps', 'office', 'reviewBy']);
    const nameless = { ...draftOf(guide), steps: [{ key: 0, title: ' ', detail: '说明' }] };
    expect(wrongOf(nameless)).toEqual(['steps']);
    expect(wrongOf(draftOf(guide))).toEqual([]);
  });

  it('stands on top when nobody looked at it in time', () => {
    const row = (id: string, stale: boolean, reviewBy: string) => ({ ...guide, id, stale, reviewBy });
    const rows = [row('a', false, '2027'), row('b', true, '2026'), row('d', true, '2025')];
    expect(staleFirst(rows).map(({ id }) => id)).toEqual(['d', 'b', 'a']);
  });
});
