/** What came from a scanner or was typed at a desk. */
export interface Scan {
  text: string;
  /** a student's number, a paper's serial number, or anything else to search for */
  kind: 'number' | 'serial' | 'words';
}

/**
 * Reads what a scanner typed: it may send blanks or a line's end, and an input method left on makes digits and
 * letters full-width.
 */
export function readScan(raw: string): Scan {
  const text = raw.normalize('NFKC').trim();
  const tight = text.replace(/\s+/g, '').toUpperCase();
  if (/^\d{6,12}$/.test(tight)) return { text: tight, kind: 'number' };
  if (/^[A-Z]{1,4}\d{4}-\d{3,}$/.test(tight)) return { text: tight, kind: 'serial' };
  return { text, kind: 'words' };
}
