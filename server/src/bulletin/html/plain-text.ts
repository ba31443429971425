/** Ends a line of text when it closes; cells are parted by a space. */
const LINE = /<\/(?:p|div|h[2-4]|li|tr|caption|blockquote|pre|ul|ol|table)>|<br \/>|<hr \/>/g;
const CELL = /<\/t[dh]>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The words of a text that `cleanHtml` made: a line a block, one space where there were several, none at the ends. */
export function plainText(clean: string): string {
  return (
    clean
      .replace(LINE, '\n')
      .replace(CELL, ' ')
      // Cleaned text writes < and > of its own as entities, in attributes too.
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
  );
}

/** The first characters, marked where there are more. `length` counts the mark. */
export function firstWords(plain: string, length: number): string {
  const characters = [...plain.replace(/\n/g, ' ')];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
