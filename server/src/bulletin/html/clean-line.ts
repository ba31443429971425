/** One line without control characters and without marks that turn the reading direction. */
export function cleanLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
