import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MiniHost, PrivacyDecision } from './host/mini';

async function fresh(host: MiniHost): Promise<typeof import('./privacy')> {
  vi.stubGlobal('wx', host);
  vi.resetModules();
  return import('./privacy');
}

const needing = (needAuthorization: boolean): MiniHost => ({
  getPrivacySetting: ({ success }) => success?.({ needAuthorization }),
});

describe('privacy before the camera', () => {
  beforeEach(() => void vi.useRealTimers());

  it('asks nobody when nothing is to be asked, or the host is too old to know', async () => {
    expect(await (await fresh(needing(false))).privacyAgreed()).toBe(true);
    expect(await (await fresh({})).privacyAgreed()).toBe(true);
  });

  it('waits for the decision; several that need it share one question', async () => {
    const { privacyAgreed, privacyStore } = await fresh(needing(true));
    const both = Promise.all([privacyAgreed(), privacyAgreed()]);
    await vi.waitFor(() => expect(privacyStore.get()).not.toBeNull());
    privacyStore.get()?.decide(false);
    expect(await both).toEqual([false, false]);
    expect(privacyStore.get()).toBeNull();
  });

  it('does not wait forever for a host that says nothing', async () => {
    vi.useFakeTimers();
    const { privacyAgreed } = await fresh({ getPrivacySetting: () => undefined });
    const agreed = privacyAgreed();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await agreed).toBe(true);
  });

  it('answers the host under the name of the button that was pressed', async () => {
    let need: ((resolve: (decision: PrivacyDecision) => void) => void) | undefined;
    const { AGREE_BUTTON, privacyStore, watchPrivacy } = await fresh({
      onNeedPrivacyAuthorization: (listener) => void (need = listener),
    });
    watchPrivacy();
    const told: PrivacyDecision[] = [];
    need?.((decision) => told.push(decision));
    privacyStore.get()?.decide(true);
    await vi.waitFor(() => expect(told).toEqual([{ event: 'agree', buttonId: AGREE_BUTTON }]));
    need?.((decision) => told.push(decision));
    privacyStore.get()?.decide(false);
    await vi.waitFor(() => expect(told[1]).toEqual({ event: 'disagree' }));
  });
});
