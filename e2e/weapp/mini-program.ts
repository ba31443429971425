import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { call, Host } from './host.js';
import { readTemplates, type Templates } from './templates.js';
import type { Wx } from './wx.js';
import { linesOf, pathsOf, textOf, type TreeNode } from './tree.js';

// no finger is faster than this
const REDRAW_MS = 60;

/** The built mini-program as a person uses it: reads words, taps, types, waits. */
export class MiniProgram extends Host {
  private readonly templates: Templates;

  constructor(root: string, kept?: Map<string, unknown>, more?: Wx) {
    super(root, kept, more);
    this.templates = readTemplates(path.join(root, 'base.wxml'));
  }

  /** The words on the page, one line for each run of text. */
  lines(): string[] {
    return linesOf(this.tree());
  }

  /** Waits until these words are on the page. */
  async see(words: string, timeoutMs = 8_000): Promise<void> {
    await this.until(() => this.lines().some((line) => line.includes(words)), `"${words}" to appear`, timeoutMs);
  }

  /** Waits until this is so; says what the page shows when it never becomes so. */
  async until(holds: () => boolean, what: string, timeoutMs = 8_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!holds()) {
      if (Date.now() > end) {
        const route = this.page.route;
        throw new Error(`waited for ${what}; ${route} shows:\n${this.lines().join('\n')}\n${this.errors.join('\n')}`);
      }
      await sleep(15);
    }
  }

  /** The node with these words or this accessible name, with the way to it. */
  find(words: string, accept: (node: TreeNode) => boolean = () => true): TreeNode[] | null {
    const all = [...pathsOf(this.tree())].filter((way) => accept(way.at(-1) as TreeNode)).reverse();
    const named = (way: TreeNode[]): string => way.at(-1)?.ariaLabel ?? '';
    const told = (way: TreeNode[]): string => textOf(way.at(-1) as TreeNode).trim();
    return (
      all.find((way) => told(way) === words || named(way) === words) ??
      all
        .filter((way) => told(way).includes(words) || named(way).includes(words))
        .sort((a, b) => told(a).length - told(b).length)[0] ??
      null
    );
  }

  /** Waits for the words, then taps on them. */
  async tap(words: string, accept?: (node: TreeNode) => boolean): Promise<void> {
    await this.until(() => this.find(words, accept) !== null, `"${words}" to tap on`);
    const way = this.find(words, accept) ?? [];
    if (!this.send(way, 'tap', {})) throw new Error(`nothing listens to a tap on "${words}"`);
    await sleep(REDRAW_MS);
  }

  /** Presses a button of the host's own kind, which tells that something was decided by an event of that name. */
  async decide(words: string, event: string, accept?: (node: TreeNode) => boolean): Promise<void> {
    await this.until(() => this.find(words, accept) !== null, `"${words}" to press`);
    if (!this.send(this.find(words, accept) ?? [], event, {})) throw new Error(`"${words}" hears no ${event}`);
    await sleep(REDRAW_MS);
  }

  /** Types into the field with this accessible name. */
  async input(label: string, value: string): Promise<void> {
    const isField = (node: TreeNode): boolean =>
      this.templates.hears(node.nn ?? '', 'input') && node.ariaLabel === label;
    await this.until(() => this.find(label, isField) !== null, `a field named "${label}"`);
    this.send(this.find(label, isField) ?? [], 'input', { value, cursor: value.length });
    await sleep(REDRAW_MS);
  }

  /** Pulls the page down, as far as its config allows it. */
  pullDown(): void {
    call(this.page, 'onPullDownRefresh');
  }

  private send(way: readonly TreeNode[], type: string, detail: object): boolean {
    const targetOf = (node: TreeNode) => ({ id: node.uid ?? node.sid, dataset: { sid: node.sid } });
    const leaf = way.at(-1);
    // from the leaf upwards, and only where the template binds the event
    const heard = [...way].reverse().filter((node) => this.templates.hears(node.nn ?? '', type));
    if (!leaf) return false;
    for (const node of type === 'tap' ? heard : heard.slice(0, 1)) {
      const event = { type, detail, timeStamp: Date.now(), target: targetOf(leaf), currentTarget: targetOf(node) };
      call(this.page, 'eh', event);
    }
    return heard.length > 0;
  }

  /** The drawn tree; a node whose template the build left out would be invisible on a phone, so it is an error. */
  tree(): TreeNode {
    const root = this.page.data['root'] as TreeNode | undefined;
    const tree = { ...(root ?? {}), sid: 'root' } as TreeNode;
    for (const way of pathsOf(tree)) {
      const node = way.at(-1);
      if (node?.nn !== undefined && !this.templates.draws(node.nn))
        throw new Error(`no template draws node ${node.nn}`);
    }
    return tree;
  }
}
