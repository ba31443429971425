import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Sent {
  token: string | undefined;
  operation: string;
}
const sent: Sent[] = [];
const kept = new Map<string, string>();
const opened: string[] = [];
let codes = 0;
let holder = 'account-1';
let bound = true;
let valid = '';
let noCode = false;
let slowMs = 0;

function answerTo(operation: string, token: string | undefined): object {
  if (operation === 'SignInWithMiniProgram') {
    if (!bound) return refusal('NOT_BOUND');
    valid = `token-${codes}`;
    const viewer = { account: { id: holder }, unreadCount: 0 };
    return { data: { signInWithMiniProgram: { token: valid, mustDo: [], viewer } } };
  }
  if (token !== `Bearer ${valid}`) return refusal('SIGNED_OUT');
  return { data: { viewer: { unreadCount: 3 }, markMessagesRead: { unreadCount: 0 } } };
}

function refusal(code: string): object {
  const unmet = [{ code, reason: code }];
  return { data: null, errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED', unmet } }] };
}

vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: string) => kept.set(key, value),
    removeStorageSync: (key: string) => kept.delete(key),
    getAccountInfoSync: () => ({ miniProgram: { envVersion: 'release' } }),
    getCurrentInstance: () => ({ router: null }),
    reLaunch: ({ url }: { url: string }) => Promise.resolve(opened.push(url)),
    request: async ({ header, data }: { header: Record<string, string>; data: string }) => {
      const { operationName } = JSON.parse(data) as { operationName: string };
      sent.push({ token: header['authorization'], operation: operationName });
      const answer = answerTo(operationName, header['authorization']);
      const { variables } = JSON.parse(data) as { variables: { first?: number } };
      await new Promise((resolve) => setTimeout(resolve, variables.first === 99 ? slowMs : 5));
      return { statusCode: 200, header: { 'content-type': 'application/json' }, data: JSON.stringify(answer) };
    },
  },
  useRouter: () => ({ params: {} }),
}));
vi.mock('../target', () => ({ isWeapp: true, isH5: false }));
vi.stubGlobal('API_BASE', 'https://graph.example');
vi.stubGlobal('wx', {
  login: ({ success }: { success: (answer: { code?: string }) => void }) => {
    codes += 1;
    success(noCode ? {} : { code: `code-${codes}` });
  },
});

async function start(): Promise<typeof import('../graph/client')> {
  vi.resetModules(); // as after a cold start
  const client = await import('../graph/client');
  client.renewBy((await import('./renew')).renewSession);
  return client;
}
const messages = async () => (await import('../../graph/graphql')).MessagesDocument;
const signIns = () => sent.filter(({ operation }) => operation === 'SignInWithMiniProgram').length;

beforeEach(() => {
  sent.length = 0;
  opened.length = 0;
  kept.clear();
  kept.set('xg.token', 'an-old-one');
  kept.set('xg.account', 'account-1');
  codes = 0;
  holder = 'account-1';
  bound = true;
  valid = '';
  noCode = false;
});

describe('a session that ended in the mini-program', () => {
  it('is opened again once for all that failed, and each is asked again in place', async () => {
    const { ask, tell } = await start();
    const { MarkMessagesReadDocument } = await import('../../graph/graphql');
    const document = await messages();
    const answers = await Promise.all([
      ask(document, { first: 1 }),
      ask(document, { first: 2 }),
      tell(MarkMessagesReadDocument, { input: { requestId: 'r' } }),
    ]);
    expect(answers).toHaveLength(3);
    expect(signIns()).toBe(1);
    expect(codes).toBe(1);
    expect(opened).toEqual([]);
    // the next one finds it open
    await ask(document, { first: 3 });
    expect(signIns()).toBe(1);
  });

  it('an answer that was on its way meanwhile does not open it a second time', async () => {
    const { ask } = await start();
    const document = await messages();
    slowMs = 120;
    const late = ask(document, { first: 99 });
    await ask(document, { first: 1 });
    slowMs = 5;
    await late;
    expect(signIns()).toBe(1);
  });

  it('a host that gives no code is not taken for one', async () => {
    noCode = true;
    const { ask } = await start();
    await expect(ask(await messages(), { first: 1 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(signIns()).toBe(0);
  });

  it('an unbound WeChat is tried once, and signing in never waits for itself', async () => {
    bound = false;
    const { ask } = await start();
    const document = await messages();
    await expect(ask(document, { first: 1 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(ask(document, { first: 1 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(signIns()).toBe(1);
  });

  it('if the phone now belongs to somebody else, nothing of the page before is asked as that person', async () => {
    holder = 'account-2';
    const { ask } = await start();
    await expect(ask(await messages(), { first: 1 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(opened).toEqual(['/pages/home/index']);
    expect(sent.filter(({ operation }) => operation === 'Messages')).toHaveLength(1);
    expect(kept.get('xg.account')).toBe('account-2');
  });

  it('after a sign-out it stays closed, even after a new start', async () => {
    await start();
    (await import('./marker')).stayOut();
    const { ask } = await start();
    await expect(ask(await messages(), { first: 1 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(codes).toBe(0);
  });
});
