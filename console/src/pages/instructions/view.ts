/** Which functions are listed: those that one may write, or all. */
export type View = 'mine' | 'all';

export const readView = (address: URLSearchParams): View => (address.get('view') === 'all' ? 'all' : 'mine');

/** The page on which a function's instructions are written; `from`: a version before to begin with. */
export function writePath(workflow: string, from: number | null = null): string {
  const address = new URLSearchParams({ workflow });
  if (from !== null) address.set('from', String(from));
  return `/instructions/write?${address.toString()}`;
}

/** The version that the address asks to begin with; nonsense counts as none. */
export function readFrom(address: URLSearchParams): number | null {
  const from = Number(address.get('from') ?? '');
  return Number.isSafeInteger(from) && from > 0 ? from : null;
}
