import { describe, expect, it, vi } from 'vitest';

vi.mock('@tarojs/taro', () => ({ default: {} }));
const { blobOf } = await import('./pictures');

describe('a picture of WeCom', () => {
  it('is read with a head or without, line breaks and all', async () => {
    for (const data of ['/9j/4AAQ', 'data:image/jpg;base64,/9j/4AAQ', '/9j/\n4AAQ\n']) {
      const blob = blobOf(data);
      expect([...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
        255, 216, 255, 224, 0, 16,
      ]);
    }
  });

  it('that is none is left out', () => {
    expect(blobOf('%%%')).toBeNull();
  });
});
