import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { about, answer, obliging, request, storage, uploadFile, type Callbacks, type Wx } from './wx.js';
import { moduleLoader } from './modules.js';
import { applyData } from './tree.js';

type Hook = (this: MiniPage, ...args: unknown[]) => unknown;
type Options = Record<string, string>;

/** A page as the mini-program makes it out of what the build hands to `Page`. */
export interface MiniPage {
  route: string;
  options: Options;
  data: Record<string, unknown>;
  title: string;
  setData: (patch: Record<string, unknown>, done?: () => void) => void;
  [hook: string]: unknown;
}

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string }[] };
}

const OBLIGING = [
  'stopPullDownRefresh',
  'makePhoneCall',
  'offNetworkStatusChange',
  'onNetworkStatusChange',
  'showToast',
  'hideToast',
  'pageScrollTo',
  'setBackgroundColor',
];

/** The host without WeChat: runs the very files of the build, keeps its pages and answers its calls. */
export class Host {
  readonly errors: string[] = [];
  private readonly configs = new Map<string, Record<string, unknown>>();
  private readonly tabs = new Map<string, MiniPage>();
  private readonly app: AppJson;
  private readonly load: (file: string) => unknown;
  private readonly toLose: string[] = [];
  private readonly album = new Map<string, Uint8Array>();
  private stack: MiniPage[] = [];
  private appConfig: Record<string, unknown> = {};
  private loading = '';

  constructor(
    root: string,
    readonly kept = new Map<string, unknown>(),
    /** what this phone's host can besides, e.g. `login`, or `qy` inside WeCom */
    private readonly more: Wx = {},
  ) {
    this.app = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8')) as AppJson;
    this.load = moduleLoader(root, this.context());
  }

  private context(): vm.Context {
    const say = (...words: unknown[]): void => void this.errors.push(words.map(String).join(' '));
    const globals: Record<string, unknown> = {
      App: (config: Record<string, unknown>) => void (this.appConfig = config),
      Component: () => undefined,
      Behavior: () => ({}),
      Page: (config: Record<string, unknown>) => void this.configs.set(this.loading, config),
      clearInterval,
      clearTimeout,
      console: { log: () => undefined, info: () => undefined, debug: () => undefined, warn: say, error: say },
      getApp: () => this.appConfig,
      getCurrentPages: () => this.stack,
      setInterval,
      setTimeout,
      wx: this.wx(),
    };
    globals['global'] = globals;
    return vm.createContext(globals);
  }

  private wx(): Wx {
    const go = (name: string, move: (options: Callbacks & { url: string; delta?: number }) => void) => ({
      [name]: (options: Callbacks & { url: string; delta?: number }) => {
        try {
          move(options);
          answer(options, { errMsg: `${name}:ok` });
        } catch (error) {
          answer(options, { errMsg: `${name}:fail ${String(error)}` });
        }
      },
    });
    return {
      ...about(),
      ...storage(this.kept),
      ...obliging(OBLIGING),
      ...this.more,
      ...go('navigateTo', ({ url }) => this.push(url)),
      ...go('redirectTo', ({ url }) => this.redirect(url)),
      ...go('switchTab', ({ url }) => this.switchTab(url)),
      ...go('reLaunch', ({ url }) => this.relaunch(url)),
      ...go('navigateBack', ({ delta = 1 }) => this.back(delta)),
      getMenuButtonBoundingClientRect: () => ({ top: 24, bottom: 56, left: 280, right: 365, width: 85, height: 32 }),
      nextTick: (run: () => void) => setTimeout(run, 0),
      chooseMedia: (options: Callbacks) => {
        const tempFiles = [...this.album].map(([path, bytes]) => ({ tempFilePath: path, size: bytes.length }));
        answer(options, { errMsg: 'chooseMedia:ok', tempFiles, type: 'image' } as { errMsg: string });
      },
      uploadFile: (options: Parameters<typeof uploadFile>[0]) => uploadFile(options, (path) => this.photoAt(path)),
      request: (options: Parameters<typeof request>[0]) => request(options, (body) => this.isLost(body)),
      setNavigationBarTitle: (options: Callbacks & { title: string }) => {
        const page = this.stack.at(-1);
        if (page) page.title = options.title;
        answer(options, { errMsg: 'setNavigationBarTitle:ok' });
      },
    };
  }

  /** Puts a photograph into the phone's album: what one chooses from it when asked. */
  takePhoto(name: string, bytes: Uint8Array): void {
    this.album.set(`http://tmp/${name}`, bytes);
  }

  private photoAt(path: string): Uint8Array {
    const bytes = this.album.get(path);
    if (!bytes) throw new Error(`no such file on the phone: ${path}`);
    return bytes;
  }

  /** The answer to the next operation of this name gets lost after the server has acted. */
  loseAnswerTo(operation: string): void {
    this.toLose.push(operation);
  }

  private isLost(body: string): boolean {
    const { operationName } = JSON.parse(body) as { operationName?: string };
    const index = this.toLose.findIndex((name) => name === operationName);
    if (index >= 0) this.toLose.splice(index, 1);
    return index >= 0;
  }

  /** Starts the app at its first page, or at another. */
  launch(url = this.app.pages[0] ?? ''): void {
    this.load('app.js');
    const launched = { path: split(url).route, query: {}, scene: 1001, referrerInfo: {} };
    call(this.appConfig, 'onLaunch', launched);
    call(this.appConfig, 'onShow', launched);
    this.show(this.make(url));
  }

  /** A pushed page; what lies below is hidden. */
  push(url: string): void {
    if (this.stack.length >= 10) throw new Error('page stack is full');
    if (this.isTab(url)) throw new Error('a tab cannot be pushed');
    this.hideTop();
    this.show(this.make(url));
  }

  /** Takes the place of the top page. */
  redirect(url: string): void {
    if (this.isTab(url)) throw new Error('a tab cannot be redirected to');
    this.drop(this.stack.pop());
    this.show(this.make(url));
  }

  /** Switches to a tab, which keeps its page. */
  switchTab(url: string): void {
    const { route } = split(url);
    if (!this.isTab(url)) throw new Error(`not a tab: ${route}`);
    this.hideTop();
    for (const page of this.stack) if (!this.isTab(page.route)) this.drop(page);
    this.stack = [];
    const known = this.tabs.get(route);
    if (!known) return this.show(this.make(url));
    this.stack = [known];
    call(known, 'onShow');
  }

  /** Ends every page and starts at this one. */
  relaunch(url: string): void {
    for (const page of new Set([...this.stack, ...this.tabs.values()])) this.drop(page);
    this.stack = [];
    this.tabs.clear();
    this.show(this.make(url));
  }

  /** Back, as the host's own arrow does. */
  back(delta = 1): void {
    if (this.stack.length <= 1) throw new Error('nothing to go back to');
    for (let count = 0; count < delta && this.stack.length > 1; count += 1) this.drop(this.stack.pop());
    const top = this.stack.at(-1);
    if (top) call(top, 'onShow');
  }

  /** The page on top. */
  get page(): MiniPage {
    const page = this.stack.at(-1);
    if (!page) throw new Error('no page');
    return page;
  }

  private make(url: string): MiniPage {
    const { route, options } = split(url);
    const known = [
      ...this.app.pages,
      ...(this.app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ];
    if (!known.includes(route)) throw new Error(`no such page: ${route}`);
    if (!this.configs.has(route)) {
      this.loading = route;
      this.load(`${route}.js`);
    }
    const config = this.configs.get(route);
    if (!config) throw new Error(`${route} made no Page`);
    const page: MiniPage = {
      ...config,
      route,
      options,
      title: '',
      data: JSON.parse(JSON.stringify(config['data'] ?? {})) as Record<string, unknown>,
      setData: (patch, done) => {
        applyData(page.data, patch);
        // the other thread answers later
        setTimeout(() => done?.(), 0);
      },
    };
    if (this.isTab(route)) this.tabs.set(route, page);
    return page;
  }

  private show(page: MiniPage): void {
    this.stack.push(page);
    call(page, 'onLoad', page.options);
    call(page, 'onShow');
    call(page, 'onReady');
  }

  private hideTop(): void {
    const top = this.stack.at(-1);
    if (top) call(top, 'onHide');
  }

  private drop(page: MiniPage | undefined): void {
    if (page) call(page, 'onUnload');
  }

  private isTab(url: string): boolean {
    return (this.app.tabBar?.list ?? []).some(({ pagePath }) => pagePath === split(url).route);
  }
}

/** Calls a hook if there is one. */
export function call(on: Record<string, unknown>, hook: string, ...args: unknown[]): void {
  const found = on[hook];
  if (typeof found === 'function') (found as Hook).apply(on as MiniPage, args);
}

function split(url: string): { route: string; options: Options } {
  const [route = '', query = ''] = url.split('?');
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('='));
  // as on a phone, values arrive undecoded
  return {
    route: route.replace(/^\//, ''),
    options: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])),
  };
}
