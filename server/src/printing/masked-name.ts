/**
 * A name as strangers may read it: the first character and stars, 林** for 林晓雨, 林* for 林远, X** for Xu Wei. Counted in
 * characters, not in UTF-16 halves; at most three stars, so that a long name doesn't tell its length.
 */
export function maskedName(name: string): string {
  const characters = [...name.trim()];
  const [first = '*', ...rest] = characters;
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 3));
}
