import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photo } from '../photo.js';
import { stepByStep } from '../steps.js';
import { openWeComHouse, type WeComHouse } from '../wecom.js';
import { MiniProgram } from './mini-program.js';
import type { TreeNode } from './tree.js';
import { answer, type Callbacks, type Wx } from './wx.js';

const build = path.resolve(import.meta.dirname, '../../client/dist/weapp');
const hasClass = (name: string) => (node: TreeNode) => (node.cl ?? '').split(/\s+/).includes(name);

/** What WeChat keeps of a person: one phone, opened again and again. */
describe('the built mini-program in WeChat, day after day', { timeout: 30_000 }, () => {
  stepByStep();
  let house: WeComHouse;
  let mini: MiniProgram;
  const kept = new Map<string, unknown>();
  const consents: string[][] = [];
  let needsPrivacy = true;

  beforeAll(async () => {
    if (!existsSync(path.join(build, 'app.js')))
      throw new Error('the mini-program is not built: npm run build:weapp in client/');
    house = await openWeComHouse();
    kept.set('xg.apiBase', house.url);
    open();
    await mini.tap('用本地账号和密码登录', hasClass('button'));
    await mini.input('学号', '230900001');
    await mini.input('密码', 'Xuegong-demo-1');
    await mini.tap('登录', hasClass('button'));
    await mini.see('事务办理');
  });
  afterAll(() => house?.stop());

  const host: Wx = {
    login: (options: Callbacks) => {
      house.sim.control.code({ platform: 'WECHAT', openid: 'openid-of-this-phone' }).then(
        (code) => answer(options, { errMsg: 'login:ok', code } as { errMsg: string }),
        (error: unknown) => answer(options, { errMsg: `login:fail ${String(error)}` }),
      );
    },
    getPrivacySetting: (options: Callbacks) =>
      answer(options, { errMsg: 'getPrivacySetting:ok', needAuthorization: needsPrivacy } as { errMsg: string }),
    requestSubscribeMessage: (options: Callbacks & { tmplIds: string[] }) => {
      consents.push(options.tmplIds);
      const [first = ''] = options.tmplIds;
      answer(options, { errMsg: 'requestSubscribeMessage:ok', [first]: 'accept' } as { errMsg: string });
    },
  };

  /** The app is opened anew on the same phone. */
  function open(): void {
    mini = new MiniProgram(build, kept, host);
    mini.takePhoto('award.png', photo());
    mini.launch();
  }

  async function graph(query: string): Promise<unknown> {
    const reply = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-xuegong-client': 'weapp',
        authorization: `Bearer ${String(kept.get('xg.token'))}`,
      },
      body: JSON.stringify({ query }),
    });
    return ((await reply.json()) as { data: unknown }).data;
  }
  const signIns = async (): Promise<number> => (await house.sim.control.requests('jscode2session')).length;

  it('a session that ended is opened again where one is, by one code', async () => {
    await house.sim.control.clearRequests();
    expect(await graph('mutation { signOut(input: {}) { ok } }')).toEqual({ signOut: { ok: true } });
    mini.push('/pages/account/security/index');
    await mini.see('当前设备');
    expect(mini.page.route).toBe('pages/account/security/index');
    expect(await signIns()).toBe(1);
  });

  it('unbound one has to sign in, bound again one need not', async () => {
    await mini.see('已绑定');
    await mini.tap('解除绑定', hasClass('button-small'));
    await mini.see('解除与这个微信的绑定吗');
    await mini.tap('解除绑定', hasClass('button-final'));
    await mini.see('未绑定');
    expect(await graph('{ viewer { account { weChatBound } } }')).toEqual({
      viewer: { account: { weChatBound: false } },
    });
    await mini.tap('绑定', hasClass('button-small'));
    await mini.see('已绑定');
    kept.delete('xg.token');
    open();
    await mini.see('事务办理');
  });

  it('asks for privacy before the album, and takes no for an answer', async () => {
    await mini.tap('荣誉称号证明', hasClass('function'));
    await mini.tap('阅读注意事项', hasClass('button'));
    await mini.tap('我已阅读并了解以上注意事项', hasClass('tick'));
    await mini.tap('读过了，继续', hasClass('button'));
    await mini.tap('：添加文件', hasClass('files-add'));
    await mini.see('使用前请先同意');
    await mini.tap('不同意', hasClass('button'));
    await sleep(300);
    expect(mini.lines().join(' ')).not.toContain('已上传');
    await mini.tap('：添加文件', hasClass('files-add'));
    await mini.decide('同意', 'agreeprivacyauthorization', hasClass('privacy-agree'));
    needsPrivacy = false;
    await mini.see('已上传');
  });

  it('offers to remind after something was handed in, and tells the server of each consent', async () => {
    if (mini.find('', hasClass('is-chosen')) === null) await mini.tap('', hasClass('choices-chip'));
    await mini.input('办理原因', '参加校外评选');
    await mini.until(() => mini.find('申请', hasClass('button'))?.at(-1)?.ariaDisabled !== true, 'the button to light');
    await mini.tap('申请', hasClass('button'));
    await mini.see('申请已提交');
    await mini.tap('有进展时提醒我', hasClass('button'));
    await mini.see('好的，有进展时');
    expect(consents).toEqual([expect.arrayContaining([expect.any(String)])]);
    expect(consents[0]).toHaveLength(3);
    await mini.tap('撤回', hasClass('button'));
    await mini.tap('撤回', hasClass('button-final'));
    await mini.see('已撤回');
  });

  it('who signs out stays out, through a new start too, until a tap', async () => {
    mini.switchTab('/pages/me/index');
    await mini.tap('退出登录', hasClass('button'));
    await mini.tap('退出登录', hasClass('button-primary'));
    await mini.see('登录学工服务');
    await house.sim.control.clearRequests();
    open();
    await mini.see('登录学工服务');
    await sleep(300);
    expect(await signIns()).toBe(0);
    await mini.tap('微信登录', hasClass('button'));
    await mini.see('事务办理');
    expect(mini.errors).toEqual([]);
  });
});
