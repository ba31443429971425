import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Registered {
  corpId: string;
  jsApiList: string[];
  getConfigSignature: (url: string) => Promise<{ signature: string }>;
  getAgentConfigSignature: (url: string) => Promise<{ signature: string }>;
  onConfigSuccess: () => void;
  onConfigFail: () => void;
}

const asked: string[] = [];
const registered: Registered[] = [];
let imported = 0;
let config: object | null = null;
let hang = false;

vi.mock('@wecom/jssdk', () => {
  imported += 1;
  return {
    register: (options: Registered) => void registered.push(options),
    ensureCorpConfigReady: () => Promise.resolve({}),
  };
});
vi.mock('../graph/client', () => ({
  ask: (_document: unknown, { url }: { url: string }) => {
    asked.push(url);
    return hang ? new Promise(() => undefined) : Promise.resolve({ weComJsConfig: config });
  },
}));
vi.mock('@tarojs/taro', () => ({ default: {} }));

const WECOM = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) wxwork/4.1.20 MicroMessenger/7.0.1';

async function fresh(userAgent = WECOM): Promise<typeof import('./sdk')> {
  vi.stubGlobal('navigator', { userAgent });
  vi.stubGlobal('window', { location: { href: 'https://x.example/?a=1#/pages/me/index' } });
  vi.resetModules();
  return import('./sdk');
}

beforeEach(() => {
  vi.useRealTimers();
  asked.length = 0;
  registered.length = 0;
  imported = 0;
  hang = false;
  config = { corpId: 'c', agentId: 7, timestamp: 1, nonceStr: 'n', signature: 'page', agentSignature: 'agent' };
});

describe("WeCom's SDK", () => {
  it('outside of WeCom is neither loaded nor asked for', async () => {
    const { weComSdk, readySdk } = await fresh('Mozilla/5.0 MicroMessenger/8.0');
    expect(await weComSdk()).toBeNull();
    expect(readySdk()).toBeNull();
    expect([imported, asked]).toEqual([0, []]);
  });

  it('is registered once, for the address without its hash, with both signatures of one answer', async () => {
    const { weComSdk } = await fresh();
    const [one, other] = await Promise.all([weComSdk(), weComSdk()]);
    expect(one).toBe(other);
    expect(registered).toHaveLength(1);
    const [options] = registered;
    expect(await options?.getConfigSignature('https://x.example/?a=1')).toMatchObject({ signature: 'page' });
    expect(await options?.getAgentConfigSignature('https://x.example/?a=1')).toMatchObject({ signature: 'agent' });
    expect(asked).toEqual(['https://x.example/?a=1']);
  });

  it('is ready for a tap only once WeCom accepted the signature', async () => {
    const { weComSdk, readySdk } = await fresh();
    await weComSdk();
    expect(readySdk()).toBeNull();
    registered[0]?.onConfigSuccess();
    expect(readySdk()).not.toBeNull();
    registered[0]?.onConfigFail();
    expect(readySdk()).toBeNull();
  });

  it('not configured: silent, and not asked again for a while', async () => {
    config = null;
    const { weComSdk } = await fresh();
    expect(await weComSdk()).toBeNull();
    expect(await weComSdk()).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('an answer that never comes is waited for five seconds', async () => {
    vi.useFakeTimers();
    hang = true;
    const { weComSdk } = await fresh();
    const sdk = weComSdk();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await sdk).toBeNull();
  });
});
