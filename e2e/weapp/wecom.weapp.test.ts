import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWeComHouse, type WeComHouse } from '../wecom.js';
import { MiniProgram } from './mini-program.js';
import type { TreeNode } from './tree.js';
import { answer, type Callbacks, type Wx } from './wx.js';

const build = path.resolve(import.meta.dirname, '../../client/dist/weapp');
const hasClass = (name: string) => (node: TreeNode) => (node.cl ?? '').split(/\s+/).includes(name);

/** The built mini-program knows who holds the phone, or learns it once. */
describe('signing in to the built mini-program', { timeout: 30_000 }, () => {
  let house: WeComHouse;

  beforeAll(async () => {
    if (!existsSync(path.join(build, 'app.js')))
      throw new Error('the mini-program is not built: npm run build:weapp in client/');
    house = await openWeComHouse();
  });
  afterAll(() => house?.stop());
  beforeEach(() => house.sim.control.clearRequests());

  /** `login` of a host, which asks the simulator for a code. */
  const login = (platform: 'WECOM' | 'WECHAT', userid: string, corpid?: string) => (options: Callbacks) => {
    house.sim.control.code({ platform, userid, corpid }).then(
      (code) => answer(options, { errMsg: 'login:ok', code } as { errMsg: string }),
      (error: unknown) => answer(options, { errMsg: `login:fail ${String(error)}` }),
    );
  };
  const phone = (more: Wx, kept = new Map<string, unknown>()) =>
    new MiniProgram(build, kept.set('xg.apiBase', house.url), more);
  const inWeCom = (userid: string, corpid?: string) => phone({ qy: { login: login('WECOM', userid, corpid) } });
  const inWeChat = (userid: string) => phone({ login: login('WECHAT', userid) });
  const sessions = () => house.sim.control.requests('jscode2session');

  it('inside WeCom nothing is asked, and a page one came for is opened', async () => {
    const mini = inWeCom('230900001');
    mini.launch('pages/messages/index');
    await mini.until(() => typeof mini.kept.get('xg.token') === 'string', 'a session');
    await mini.until(() => mini.page.route === 'pages/messages/index', 'the page one came for');
    expect(await sessions()).toHaveLength(1);
    expect(mini.errors).toEqual([]);
  });

  it('inside WeCom of another company nobody gets in by a name that we know', async () => {
    const mini = inWeCom('230900001', 'ww0a9b8c7d6e5f4321');
    mini.launch();
    await mini.see('请使用本校的企业微信打开');
    expect(mini.kept.get('xg.token')).toBeUndefined();
    expect(await sessions()).toHaveLength(1);
  });

  it('a WeChat that nobody knows is bound once, and opens by itself from then on', async () => {
    const first = inWeChat('230900002');
    first.launch();
    await first.see('这个微信还没有绑定账号');
    await first.tap('用本地账号和密码登录', hasClass('button'));
    await first.input('学号', '230900002');
    await first.input('密码', 'Xuegong-demo-1');
    await first.tap('登录', hasClass('button'));
    await first.see('事务办理');
    await first.until(() => first.page.route === 'pages/home/index', 'home');

    const again = inWeChat('230900002');
    again.launch();
    await again.see('事务办理');
    expect(typeof again.kept.get('xg.token')).toBe('string');
    expect([...first.errors, ...again.errors]).toEqual([]);
  });

  it('through the portal: its page hands a ticket over, which works once', async () => {
    const mini = inWeChat('2250001');
    mini.launch();
    await mini.see('这个微信还没有绑定账号');
    await mini.tap('统一身份认证登录', hasClass('button'));
    await mini.until(() => mini.page.route === 'pages/account/portal/index', 'the portal');
    const ticket = await ticketOfPortal(
      `${house.url}/auth/cas?return=/pages/home/index&side=student&for=weapp`,
      '2250001',
    );
    mini.relaunch(`/pages/sign-in/index?ticket=${ticket}`);
    await mini.see('事务办理');
    expect(typeof mini.kept.get('xg.token')).toBe('string');

    const other = inWeCom('stranger');
    other.launch(`pages/sign-in/index?ticket=${ticket}`);
    await other.until(() => other.find('', hasClass('tone-bad')) !== null, 'a refusal');
    expect(other.kept.get('xg.token')).toBeUndefined();
  });
});

/** What a web view does: follows the way through the portal with its cookies, to the page that leads back. */
async function ticketOfPortal(start: string, userid: string): Promise<string> {
  const cookies = new Map<string, string>([['sim_cas', userid]]);
  for (let address = start, steps = 0; steps < 6; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = reply.headers.get('location');
    if (next === null) {
      const ticket = /pages\/sign-in\/index\?ticket=([\w%-]+)/.exec(await reply.text())?.[1];
      if (ticket === undefined) throw new Error(`no ticket on ${address} (${reply.status})`);
      return ticket;
    }
    address = new URL(next, address).href;
  }
  throw new Error('the portal leads in a circle');
}
