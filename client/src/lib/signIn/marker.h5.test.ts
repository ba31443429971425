import { beforeEach, describe, expect, it, vi } from 'vitest';

const kept = new Map<string, string>();
let broken = false;
const guard = <T>(value: T): T => {
  if (broken) throw new Error('no storage here');
  return value;
};
vi.stubGlobal('window', {
  sessionStorage: {
    getItem: (key: string) => guard(kept.get(key) ?? null),
    setItem: (key: string, value: string) => guard(kept.set(key, value)),
    removeItem: (key: string) => guard(kept.delete(key)),
  },
});

async function fresh(): Promise<typeof import('./marker.h5')> {
  vi.resetModules(); // as after a page load
  return import('./marker.h5');
}

beforeEach(() => {
  kept.clear();
  broken = false;
});

describe('the marker against loops on H5', () => {
  it('survives the way out and back, until somebody is signed in', async () => {
    const before = await fresh();
    expect(before.triedSilently()).toBe(false);
    before.noteSilentTry();
    const after = await fresh();
    expect(after.triedSilently()).toBe(true);
    after.noteSignedIn();
    expect((await fresh()).triedSilently()).toBe(false);
  });

  it('a sign-out holds, though somebody had been signed in', async () => {
    const page = await fresh();
    page.noteSignedIn();
    page.stayOut();
    expect(page.triedSilently()).toBe(true);
    page.noteSignedIn();
    expect(page.triedSilently()).toBe(false);
  });

  it('without a storage that keeps it, one never goes silently', async () => {
    const page = await fresh();
    broken = true;
    page.noteSilentTry();
    page.noteSignedIn();
    expect(page.triedSilently()).toBe(true);
  });
});
