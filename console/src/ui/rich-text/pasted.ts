import { isOurs } from './file-addresses';

export interface Pasted {
  html: string;
  /** how many pictures from elsewhere were left out */
  left: number;
}

/** Only what stands between these marks was copied; the rest is the clipboard's wrapping. */
const FRAGMENT = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/;
/** Word's own elements, and what holds no words for readers. */
const WITH_INSIDE = /<(style|script|xml|title|head|o:OfficeDocumentSettings)\b[\s\S]*?<\/\1>/gi;
/** Word writes the bullet or the number of a list's line as text between these marks. */
const BULLET = /<!\[if !supportLists\]>([\s\S]*?)<!\[endif\]>|<!--\[if !supportLists\]-->([\s\S]*?)<!--\[endif\]-->/gi;
const COMMENTS = /<!--[\s\S]*?-->|<!\[(?:if|endif)[^>]*>/gi;
const WORD_LINE = /<p\b([^>]*mso-list:\s*l\d+ level(\d+)[^>]*)>([\s\S]*?)<\/p>/gi;

/**
 * Text as Word, WPS, Excel and web pages put it on the clipboard, down to what a notice is made of: Word's paragraphs with
 * bullets become lists, its elements and comments go, pictures from elsewhere are left out. Looks go with the editor's schema.
 */
export function cleanPasted(html: string): Pasted {
  let left = 0;
  const text = (FRAGMENT.exec(html)?.[1] ?? html)
    .replace(WITH_INSIDE, '')
    .replace(WORD_LINE, line)
    .replace(COMMENTS, '')
    .replace(/<\/?[ovwm]:[^>]*>/gi, '')
    .replace(/<h1\b/gi, '<h2')
    .replace(/<\/h1>/gi, '</h2>')
    .replace(/<img\b[^>]*>/gi, (tag) => {
      const src = /\bsrc\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? '';
      if (isOurs(src)) return tag;
      left += 1;
      return '';
    })
    .replace(/<p\b[^>]*>(?:\s|&nbsp;|\u00a0|<\/?(?:span|b|font)\b[^>]*>)*<\/p>/gi, '');
  return { html: gather(text), left };
}

/** A line of a list of Word's as a mark that `gather` makes a list of; numbered when its bullet has a digit or a letter. */
function line(_whole: string, _attributes: string, level: string, inside: string): string {
  const bullet = BULLET.exec(inside);
  BULLET.lastIndex = 0;
  const sign = (bullet?.[1] ?? bullet?.[2] ?? '').replace(/<[^>]*>|&nbsp;/g, '').trim();
  const kind = /^[（(]?([\d一二三四五六七八九十]+|[a-z]|[ivx]+)[.)）、．]/i.test(sign) ? 'ol' : 'ul';
  return `<word-line ${kind} ${level}>${inside.replace(BULLET, '')}</word-line>`;
}

/** Neighbouring lines as one list, deeper ones within the line before. */
function gather(text: string): string {
  return text.replace(/(?:<word-line (?:ol|ul) \d+>[\s\S]*?<\/word-line>\s*)+/g, (run) => {
    const lines = [...run.matchAll(/<word-line (ol|ul) (\d+)>([\s\S]*?)<\/word-line>/g)];
    const open: { kind: string; level: number }[] = [];
    let out = '';
    for (const [, kind = 'ul', depth, inside = ''] of lines) {
      const level = Number(depth);
      while (
        open.length > 0 &&
        (open.at(-1)!.level > level || (open.at(-1)!.level === level && open.at(-1)!.kind !== kind))
      )
        out += `</li></${open.pop()!.kind}>`;
      if (open.at(-1)?.level === level) out += '</li>';
      else {
        open.push({ kind, level });
        out += `<${kind}>`;
      }
      out += `<li>${inside.trim()}`;
    }
    while (open.length > 0) out += `</li></${open.pop()!.kind}>`;
    return out;
  });
}
