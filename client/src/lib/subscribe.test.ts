import { describe, expect, it, vi } from 'vitest';
import { acceptedKeys, requestConsent } from './subscribe';

const templates = ['RESULT', 'REMINDER', 'TODO', 'MORE'].map((key) => ({ key, templateId: `id-${key}` }));

describe('consent to reminders in WeChat', () => {
  it('is asked in the very call, for three templates at most', async () => {
    const asked: string[][] = [];
    vi.stubGlobal('wx', {
      requestSubscribeMessage: (options: { tmplIds: string[]; success: (answer: object) => void }) => {
        asked.push(options.tmplIds);
        options.success({ errMsg: 'ok', 'id-RESULT': 'accept', 'id-REMINDER': 'reject', 'id-TODO': 'ban' });
      },
    });
    const answer = requestConsent(templates);
    // WeChat forgets the tap: nothing may lie between
    expect(asked).toEqual([['id-RESULT', 'id-REMINDER', 'id-TODO']]);
    expect(acceptedKeys(templates, await answer)).toEqual(['RESULT']);
  });

  it('failing or unknown to the host, it counts as nothing', async () => {
    vi.stubGlobal('wx', {
      requestSubscribeMessage: ({ fail }: { fail: (why: object) => void }) => fail({ errCode: 20004 }),
    });
    expect(await requestConsent(templates)).toEqual({});
    vi.stubGlobal('wx', {});
    expect(acceptedKeys(templates, await requestConsent(templates))).toEqual([]);
  });
});
