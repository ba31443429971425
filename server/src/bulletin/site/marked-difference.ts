import { diffArrays } from 'diff';

/** More than so many single changes is another text, not a changed one; finding them would take long. */
const MOST_EDITS = 3_000;
/** A tag, an entity, a word of Latin letters, or one character. */
const TOKEN = /<[^>]*>|&[a-z]+;|[\p{Script=Latin}\p{N}]+|\s+|./gsu;
const isTag = (token: string): boolean => token.startsWith('<') && token.length > 1;

/**
 * What changed from one cleaned text to another, as HTML: the mark-up of the newer one, with what came in `ins` and what went in
 * `del`. Only words are marked, so that the mark-up stays whole.
 */
export function markedDifference(before: string, after: string): string {
  const [from, to] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(from, to, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return marked('del', from) + marked('ins', to);
  return changes
    .map(({ value, added, removed }) => {
      if (removed) return marked('del', value);
      return added ? marked('ins', value) : value.join('');
    })
    .join('');
}

const tokensOf = (html: string): string[] => html.match(TOKEN) ?? [];

/** Runs of words within the mark; tags stand outside it, and those of the older text are left out. */
function marked(tag: 'ins' | 'del', tokens: readonly string[]): string {
  let html = '';
  let words = '';
  const flush = () => {
    if (words !== '') html += words.trim() === '' ? words : `<${tag}>${words}</${tag}>`;
    words = '';
  };
  for (const token of tokens) {
    if (!isTag(token)) {
      words += token;
      continue;
    }
    if (tag === 'del') continue;
    flush();
    html += token;
  }
  flush();
  return html;
}
