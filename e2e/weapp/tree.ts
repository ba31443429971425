/** A node as Taro's runtime hands it to `setData`: `nn` its template, `cn` its children, `v` its text. */
export interface TreeNode {
  sid: string;
  uid?: string;
  nn?: string;
  v?: string;
  cl?: string;
  cn?: TreeNode[];
  ariaLabel?: string;
  ariaRole?: string;
  ariaDisabled?: boolean;
  ariaChecked?: boolean;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Applies one `setData` call, whose keys are paths such as `root.cn.[0].cn.[2].v`. */
export function applyData(data: Record<string, unknown>, patch: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(patch)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop();
    if (last === undefined) continue;
    let at = data;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    // the mini-program's two threads exchange JSON: no functions, no undefined, no shared objects
    at[last] = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Json);
  }
}

/** The words of a node, in reading order. */
export function textOf(node: TreeNode): string {
  if (node.v !== undefined) return node.v;
  return (node.cn ?? []).map(textOf).join('');
}

/** The words of a tree, one line for each run of text. */
export function linesOf(node: TreeNode): string[] {
  if (node.v !== undefined) return node.v.trim() === '' ? [] : [node.v];
  return (node.cn ?? []).flatMap(linesOf);
}

/** Every node with the way to it, the node itself last. */
export function* pathsOf(node: TreeNode, above: TreeNode[] = []): Generator<TreeNode[]> {
  const path = [...above, node];
  yield path;
  for (const child of node.cn ?? []) yield* pathsOf(child, path);
}
