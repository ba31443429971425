export type Mark = 'SAME' | 'ADDED' | 'REMOVED';

export interface MarkedLine {
  text: string;
  mark: Mark;
}

/**
 * All lines of both versions, in order: without those removed it is the new text, without those added the old one. As few
 * lines as possible are marked, as the server does it for students (longest common subsequence; lists have 40 lines at most).
 */
export function markedLines(before: readonly string[], after: readonly string[]): MarkedLine[] {
  const common = lengths(before, after);
  const marked: MarkedLine[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    if (old < before.length && now < after.length && before[old] === after[now]) {
      marked.push({ text: after[now]!, mark: 'SAME' });
      old += 1;
      now += 1;
    } else if (old < before.length && common[old + 1]![now]! >= (now < after.length ? common[old]![now + 1]! : 0)) {
      marked.push({ text: before[old]!, mark: 'REMOVED' });
      old += 1;
    } else {
      marked.push({ text: after[now]!, mark: 'ADDED' });
      now += 1;
    }
  }
  return marked;
}

/** `[i][j]`: how many lines the rests from `i` and from `j` on have in common. */
function lengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i]!;
      row[j] = before[i] === after[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, row[j + 1]!);
    }
  }
  return table;
}

/** How many lines came and how many went. */
export function countOf(lines: readonly MarkedLine[]): { added: number; removed: number } {
  const count = (mark: Mark) => lines.filter((line) => line.mark === mark).length;
  return { added: count('ADDED'), removed: count('REMOVED') };
}
