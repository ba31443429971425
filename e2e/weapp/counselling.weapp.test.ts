import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MiniProgram } from './mini-program.js';
import type { TreeNode } from './tree.js';

const build = path.resolve(import.meta.dirname, '../../client/dist/weapp');
const base = process.env['XG_BASE_URL'] ?? '';

const hasClass = (name: string) => (node: TreeNode) => (node.cl ?? '').split(/\s+/).includes(name);
const pickable = (node: TreeNode): boolean => hasClass('time')(node) && !hasClass('is-disabled')(node);

/** 预约 in the built mini-program, tapped through against the running server. */
describe('the built mini-program books counselling', { timeout: 30_000 }, () => {
  let mini: MiniProgram;

  beforeAll(() => {
    if (base === '') throw new Error('XG_BASE_URL must say where the server is');
    if (!existsSync(path.join(build, 'app.js')))
      throw new Error('the mini-program is not built: npm run build:weapp in client/');
    mini = new MiniProgram(build, new Map([['xg.apiBase', base]]));
  });

  it('asks to sign in, refuses a wrong password in words, and lets the student in', async () => {
    mini.launch();
    await mini.see('登录学工服务');
    await mini.input('学号', '230900001');
    await mini.input('密码', 'wrong');
    await mini.tap('登录', hasClass('button'));
    await mini.until(() => mini.find('', hasClass('tone-bad')) !== null, 'a refusal');
    expect(mini.kept.get('xg.token')).toBeUndefined();
    await mini.input('密码', 'Xuegong-demo-1');
    await mini.tap('登录', hasClass('button'));
    await mini.see('事务办理');
    expect(mini.page.route).toBe('pages/home/index');
    expect(typeof mini.kept.get('xg.token')).toBe('string');
    for (const title of ['信息查询', '实践锻炼', '心理咨询预约']) expect(mini.lines().join(' ')).toContain(title);
  });

  it('shows 须知 first, and opens the door after both ticks', async () => {
    await mini.tap('心理咨询预约', hasClass('function'));
    await mini.see('流程须知');
    await mini.see('注意事项');
    expect(mini.lines().join('')).toContain('12356');
    for (const tick of ticks(mini)) await mini.tap(tick, hasClass('tick'));
    await mini.tap('咨询老师', hasClass('button'));
    await mini.until(() => mini.page.route === 'pages/counselling/counsellors/index', 'the counsellors');
    await mini.see('我要预约');
  });

  it('picks the first bookable time and books it, though the first answer is lost', async () => {
    await mini.tap('我要预约', hasClass('button'));
    await mini.see('来访目的');
    await mini.until(() => mini.find('', pickable) !== null, 'a time that can be picked');
    await mini.tap('余', pickable);
    await mini.input('来访目的', '想聊聊学业压力');
    mini.loseAnswerTo('BookCounselling');
    await mini.tap('预约', hasClass('button'));
    await mini.see('预约已提交');
    expect(mini.lines()).toContain('想聊聊学业压力');
  });

  it('lists it under 我的预约, opens it, cancels it, and shows it as cancelled', async () => {
    await mini.tap('我的预约', hasClass('button'));
    await mini.until(() => mini.find('', hasClass('matter')) !== null, 'the booking in the list');
    const before = mini.lines().filter((line) => line === '待确认').length;
    expect(before).toBe(1);
    await mini.tap('待确认', hasClass('matter'));
    await mini.see('进度');
    await mini.tap('取消预约', hasClass('button'));
    await mini.see('确定要取消预约吗');
    await mini.tap('取消预约', hasClass('button-final'));
    await mini.see('已办好');
    expect(mini.lines()).toContain('已取消');
    expect(mini.find('取消预约', hasClass('button'))).toBeNull();
    mini.back();
    await mini.until(() => !mini.lines().includes('待确认'), 'the list to say so');
    expect(mini.lines()).toContain('已取消');
  });

  it('remembers the door, tells of it in the inbox, and opens the booking from there', async () => {
    mini.switchTab('/pages/messages/index');
    await mini.until(() => mini.find('', hasClass('message')) !== null, 'a message');
    await mini.tap('预约', hasClass('message')); // applications write here as well
    await mini.until(() => mini.page.route === 'pages/counselling/booking/index', 'the booking');
    await mini.see('已取消');
    mini.relaunch('/pages/counselling/door/index');
    await mini.see('流程须知');
    expect(ticks(mini)).toEqual([]);
  });

  it('wrote nothing to the console that a developer would have to look at', () => {
    expect(mini.errors).toEqual([]);
  });
});

// those that are still to be ticked
function ticks(mini: MiniProgram): string[] {
  const found: string[] = [];
  const collect = (node: TreeNode): boolean => {
    if (hasClass('tick')(node)) found.push(textFrom(node));
    return false;
  };
  mini.find('', collect);
  return found;
}

function textFrom(node: TreeNode): string {
  return node.v ?? (node.cn ?? []).map(textFrom).join('');
}
