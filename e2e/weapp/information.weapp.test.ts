import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { photo } from '../photo.js';
import { stepByStep } from '../steps.js';
import { MiniProgram } from './mini-program.js';
import type { TreeNode } from './tree.js';

const build = path.resolve(import.meta.dirname, '../../client/dist/weapp');
const base = process.env['XG_BASE_URL'] ?? '';
const text = '三号宿舍楼的洗衣机坏了三台，排队要一个小时。';

const hasClass = (name: string) => (node: TreeNode) => (node.cl ?? '').split(/\s+/).includes(name);
// rich-text has no words of its own on the page: it is handed the markup, under a name that the build gives
const markupOf = (node: TreeNode): string =>
  Object.values(node).find((value): value is string => typeof value === 'string' && value.startsWith('<')) ?? '';

interface Told {
  state: string;
  thread: { text: string; pictures: { url: string }[] }[];
}

/** 信息查询 and 意见反馈 in the built mini-program, tapped through against the running server. */
describe('the built mini-program informs', { timeout: 30_000 }, () => {
  stepByStep();
  let mini: MiniProgram;

  beforeAll(() => {
    if (base === '') throw new Error('XG_BASE_URL must say where the server is');
    if (!existsSync(path.join(build, 'app.js')))
      throw new Error('the mini-program is not built: npm run build:weapp in client/');
    mini = new MiniProgram(build, new Map([['xg.apiBase', base]]));
    mini.takePhoto('washer.png', photo());
  });

  const headers = (): Record<string, string> => ({
    authorization: `Bearer ${String(mini.kept.get('xg.token'))}`,
    'x-xuegong-client': 'weapp',
    'content-type': 'application/json',
  });

  /** My threads that say this, as the graph knows them. */
  async function told(): Promise<Told[]> {
    const query = '{ feedbacks(mine: true, first: 100) { nodes { state thread { text pictures { url } } } } }';
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: { feedbacks: { nodes: Told[] } } };
    return data.feedbacks.nodes.filter(({ thread }) => thread[0]?.text === text);
  }

  const markup = (): string[] => {
    const found: string[] = [];
    mini.find('', (node) => {
      if (markupOf(node)) found.push(markupOf(node));
      return false;
    });
    return found;
  };

  it('home shows what needs me, the three modules and the notices on top', async () => {
    mini.launch();
    await mini.input('学号', '230900002');
    await mini.input('密码', 'Xuegong-demo-1');
    await mini.tap('登录', hasClass('button'));
    await mini.see('需要你处理');
    for (const title of ['信息查询', '事务办理', '实践锻炼', '近期通知', '意见反馈'])
      expect(mini.lines().join(' ')).toContain(title);
  });

  it('a notice opens from home with its text as markup that the host can draw', async () => {
    await mini.tap('', hasClass('notice-item'));
    await mini.until(() => mini.page.route === 'pages/notices/detail/index', 'the notice');
    await mini.until(() => markup().length > 0, 'its text');
    expect(markup().join('')).not.toMatch(/<(script|iframe|style)/i);
    mini.back();
  });

  it('a guide is a path with its steps', async () => {
    await mini.tap('办事流程', hasClass('function'));
    await mini.until(() => mini.find('', hasClass('guide-item')) !== null, 'the guides');
    await mini.tap('', hasClass('guide-item'));
    await mini.until(() => mini.page.route === 'pages/guides/guide/index', 'the guide');
    await mini.until(() => mini.find('', hasClass('guide-stop-title')) !== null, 'its steps');
    mini.back();
    mini.back();
  });

  it('the search finds by initials, and what it finds nowhere leads to the form', async () => {
    mini.switchTab('/pages/home/index');
    await mini.tap('搜索', hasClass('home-search'));
    await mini.input('搜索', 'xlzx');
    await mini.until(() => mini.find('心理咨询预约') !== null, 'the function');
    await mini.input('搜索', '没有人写过的洗衣机');
    await mini.tap('没有找到？告诉我们', hasClass('button'));
    await mini.until(() => mini.page.route === 'pages/feedback/write/index', 'the form');
    await mini.see('写给学校');
    if (mini.find('先看须知', hasClass('button')) !== null) {
      await mini.tap('先看须知', hasClass('button'));
      await mini.tap('我已阅读并了解以上注意事项', hasClass('tick'));
      await mini.tap('读过了，继续', hasClass('button'));
    }
    await mini.until(() => mini.find('提交', hasClass('button')) !== null, 'the button to send');
  });

  it('writes with a photograph that really travels; its first answer is lost, it is there once', async () => {
    await mini.input('想说什么', text);
    await mini.tap('：添加文件', hasClass('files-add'));
    await mini.see('已上传');
    expect(String(mini.kept.get('xg.feedback'))).toContain(text);
    mini.loseAnswerTo('SubmitFeedback');
    await mini.tap('提交', hasClass('button'));
    await mini.see('已经送达，部门答复后会通知你。');
    expect(mini.page.route).toBe('pages/feedback/thread/index');
    expect(mini.kept.get('xg.feedback')).toBeUndefined();
    const [mine, ...others] = await told();
    expect(others).toEqual([]);
    const url = mine?.thread[0]?.pictures[0]?.url ?? '';
    expect((await fetch(`${base}${url}`, { headers: headers() })).headers.get('content-type')).toMatch(/^image\//);
    await mini.until(() => mini.find('点按放大图片', hasClass('pictures-one')) !== null, 'the photograph');
  });

  it('stands among my matters, and is closed from there', async () => {
    mini.switchTab('/pages/matters/index');
    await mini.tap(text, hasClass('matter'));
    await mini.tap('办结', hasClass('button'));
    await mini.see('确定要办结吗');
    await mini.tap('办结', (node) => hasClass('button')(node) && hasClass('button-primary')(node));
    await mini.see('已办好');
    await mini.until(() => mini.lines().includes('已办结'), 'the new state');
    expect((await told()).map(({ state }) => state)).toEqual(['CLOSED']);
    expect(mini.find('继续追问', hasClass('button'))).toBeNull();
  });

  it('wrote nothing to the console that a developer would have to look at', () => {
    expect(mini.errors).toEqual([]);
  });
});
