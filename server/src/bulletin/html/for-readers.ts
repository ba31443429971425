/** Looks that do without style sheets, since a mini-program's `rich-text` has none: the same on light and dark ground. */
const LOOKS: readonly (readonly [from: RegExp, to: string])[] = [
  [/<table>/g, '<table style="border-collapse:collapse;max-width:100%">'],
  [/<(t[dh])(?=[ >])/g, '<$1 style="border:1px solid #8a93a3;padding:6px 8px;vertical-align:top"'],
  [/<img /g, '<img style="max-width:100%;height:auto" '],
];

/**
 * A cleaned text as readers get it: files that belong to it by addresses that let one in, tables and pictures with their
 * looks. A file that is not among `files` keeps an address that nothing answers.
 */
export function forReaders(clean: string, files: ReadonlySet<string>, urlOf: (fileId: string) => string): string {
  const addressed = clean.replace(/ (src|href)="xg-file:([0-9a-f-]{36})"/g, (whole, attribute: string, id: string) =>
    files.has(id) ? ` ${attribute}="${escaped(urlOf(id))}"` : whole,
  );
  return LOOKS.reduce((html, [from, to]) => html.replace(from, to), addressed);
}

const escaped = (url: string): string => url.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
