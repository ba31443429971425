/** One line being written; the key stays with it while it is moved about. */
export interface Line {
  key: number;
  text: string;
}

/** As the server keeps a line: in one piece, without blanks around it. */
export const cleaned = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const nextKey = (lines: readonly Line[]): number => Math.max(-1, ...lines.map(({ key }) => key)) + 1;

/** At least one line, so that there is somewhere to write. */
export function linesOf(texts: readonly string[]): Line[] {
  return (texts.length === 0 ? [''] : texts).map((text, key) => ({ key, text }));
}

/** What is sent: lines without a word are left out. */
export function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => cleaned(text)).filter(Boolean);
}

/** A new line below `key`, or at the end; `added` is its key. */
export function withLineAfter(lines: readonly Line[], key: number | null): { lines: Line[]; added: number } {
  const added = nextKey(lines);
  const at = key === null ? -1 : lines.findIndex((line) => line.key === key);
  const place = at < 0 ? lines.length : at + 1;
  return { lines: [...lines.slice(0, place), { key: added, text: '' }, ...lines.slice(place)], added };
}

/** Without the line; `beside` is where the cursor goes then: the line before it, else the next. The last one is emptied. */
export function withoutLine(lines: readonly Line[], key: number): { lines: Line[]; beside: number } {
  const place = lines.findIndex((line) => line.key === key);
  const rest = lines.filter((line) => line.key !== key);
  const beside = rest[Math.max(0, place - 1)];
  if (!beside) return { lines: [{ key, text: '' }], beside: key };
  return { lines: rest, beside: beside.key };
}

/** Up (-1) or down (1) by one; at the ends nothing moves. */
export function movedLine(lines: readonly Line[], key: number, by: -1 | 1): Line[] {
  const next = [...lines];
  const from = next.findIndex((line) => line.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= next.length) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/**
 * Several lines pasted into one: each becomes a line of its own, the first and the last joined with what stood around
 * the cursor. `last` is where the cursor goes. Numbers and bullets before pasted lines are left out: the list has its own.
 */
export function pastedInto(
  lines: readonly Line[],
  key: number,
  around: { before: string; after: string },
  pasted: string,
): { lines: Line[]; last: number } {
  const parts = pasted
    .split(/\r?\n|\r/)
    .map((part) => cleaned(part).replace(/^(?:[-*•·●]\s*|[（(]?\d{1,2}(?:[)）、]|[.．](?!\d))\s*)/u, ''))
    .filter(Boolean);
  if (parts.length === 0) return { lines: [...lines], last: key };
  parts[0] = around.before + parts[0]!;
  parts[parts.length - 1] += around.after;
  let last = key;
  let fresh = nextKey(lines);
  const next = lines.flatMap((line) => {
    if (line.key !== key) return [line];
    return parts.map((text, place) => {
      last = place === 0 ? key : fresh++;
      return { key: last, text };
    });
  });
  return { lines: next, last };
}
