import { DOCUMENTS } from './kinds.js';

/** Longest name kept, in characters as the database counts them. */
const LONGEST = 120;

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  ...DOCUMENTS,
};

/** What an ending may look like; 「成绩单.2026年」 has none. */
const ENDING = /\.[A-Za-z0-9]{1,5}$/;

/**
 * A name to show and to save under: without the sender's folders, control characters and marks that turn the reading
 * direction, with the ending of what the file is now.
 */
export function cleanName(name: string, mime: string): string {
  const ending = `.${ENDINGS[mime] ?? 'bin'}`;
  const base = (name.normalize('NFC').split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ENDING, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  const kept = [...base]
    .slice(0, LONGEST - ending.length)
    .join('')
    .trimEnd();
  return `${kept === '' ? 'file' : kept}${ending}`;
}
