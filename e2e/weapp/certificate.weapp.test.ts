import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { photo } from '../photo.js';
import { stepByStep } from '../steps.js';
import { MiniProgram } from './mini-program.js';
import type { TreeNode } from './tree.js';

const build = path.resolve(import.meta.dirname, '../../client/dist/weapp');
const base = process.env['XG_BASE_URL'] ?? '';

const hasClass = (name: string) => (node: TreeNode) => (node.cl ?? '').split(/\s+/).includes(name);
const purpose = `参加校外评选 ${Date.now()}`;

interface Told {
  state: string;
  form: { value: string }[];
  attachments: { url: string; mime: string }[];
}

/** An application for a certificate in the built mini-program, tapped through against the running server. */
describe('the built mini-program applies for a certificate', { timeout: 30_000 }, () => {
  stepByStep();
  let mini: MiniProgram;

  beforeAll(() => {
    if (base === '') throw new Error('XG_BASE_URL must say where the server is');
    if (!existsSync(path.join(build, 'app.js')))
      throw new Error('the mini-program is not built: npm run build:weapp in client/');
    mini = new MiniProgram(build, new Map([['xg.apiBase', base]]));
    mini.takePhoto('award.png', photo());
  });

  const headers = () => ({
    'x-xuegong-client': 'weapp',
    authorization: `Bearer ${String(mini.kept.get('xg.token'))}`,
  });

  /** My application with this purpose, as the graph knows it. */
  async function told(): Promise<Told> {
    const query =
      '{ viewer { student { applications(workflow: ["HONOUR_CERTIFICATE"]) { nodes { state form { value } attachments { url mime } } } } } }';
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { ...headers(), 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    type Mine = { data: { viewer: { student: { applications: { nodes: Told[] } } } } };
    const { nodes } = ((await answer.json()) as Mine).data.viewer.student.applications;
    const mine = nodes.filter(({ form }) => form.some(({ value }) => value === purpose));
    expect(mine).toHaveLength(1);
    return mine[0] as Told;
  }

  const dark = (words: string): boolean => mini.find(words, hasClass('button'))?.at(-1)?.ariaDisabled === true;

  it('signs in, and meets the rules and 注意事项 before any form', async () => {
    mini.launch();
    await mini.input('学号', '230900001');
    await mini.input('密码', 'Xuegong-demo-1');
    await mini.tap('登录', hasClass('button'));
    await mini.tap('荣誉称号证明', hasClass('function'));
    await mini.see('你可以申请');
    expect(mini.page.route).toBe('pages/application/door/index');
    for (const rule of ['在籍学生', '有荣誉称号记录', '本年度申请次数']) expect(mini.lines()).toContain(rule);
    expect(mini.lines()).not.toContain('填写申请');
    await mini.tap('阅读注意事项', hasClass('button'));
    await mini.until(() => dark('读过了，继续'), 'the dark button');
    await mini.tap('我已阅读并了解以上注意事项', hasClass('tick'));
    await mini.tap('读过了，继续', hasClass('button'));
    await mini.until(() => mini.lines().includes('填写申请'), 'the form');
  });

  it('fills in, with a photograph that really travels, and the button lights', async () => {
    expect(dark('申请')).toBe(true);
    if (mini.find('', hasClass('is-chosen')) === null) await mini.tap('', hasClass('choices-chip'));
    await mini.input('办理原因', purpose);
    await mini.tap('：添加文件', hasClass('files-add'));
    await mini.see('已上传');
    await mini.until(() => !dark('申请'), 'the button to light');
    await mini.until(() => mini.lines().some((line) => line.startsWith('草稿已保存')), 'the draft to save itself');
    expect((await told()).state).toBe('DRAFT');
  });

  it('hands it in, though the first answer is lost: one application with its picture', async () => {
    mini.loseAnswerTo('ApplyForHonourCertificate');
    await mini.tap('申请', hasClass('button'));
    await mini.see('申请已提交');
    const { state, attachments } = await told();
    expect(state).toBe('SUBMITTED');
    expect(attachments).toHaveLength(1);
    const stored = await fetch(`${base}${attachments[0]?.url ?? ''}`, { headers: headers() });
    expect(stored.status).toBe(200);
    expect(stored.headers.get('content-type')).toMatch(/^image\//);
    expect((await stored.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it('withdraws it after a question', async () => {
    await mini.tap('撤回', hasClass('button'));
    await mini.see('确定要撤回吗');
    await mini.tap('撤回', hasClass('button-final'));
    await mini.see('已办好');
    await mini.until(() => mini.lines().includes('已撤回'), 'the new state');
    expect((await told()).state).toBe('WITHDRAWN');
  });

  it('finds what was returned among its matters, and supplements it', async () => {
    mini.switchTab('/pages/matters/index');
    await mini.tap('退回补充', hasClass('matter'));
    await mini.see('补充申请');
    expect(mini.lines()).toContain('按要求改好后，就可以重新提交。');
    expect(dark('重新提交')).toBe(true);
    await mini.input('办理原因', `${purpose}，补充`);
    await mini.until(() => !dark('重新提交'), 'the button to light');
    await mini.tap('重新提交', hasClass('button'));
    await mini.see('已办好');
    await mini.until(() => mini.lines().includes('待审核'), 'the new state');
    await mini.see(`${purpose}，补充`);
  });

  it('wrote nothing to the console that a developer would have to look at', () => {
    expect(mini.errors).toEqual([]);
  });
});
