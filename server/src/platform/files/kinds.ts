/** What may be uploaded. */
export type FileKind = 'IMAGE' | 'PDF';

/** How a kept file's media type counts. Everything kept is one of these. */
export function kindOf(mime: string): FileKind {
  return mime === 'application/pdf' ? 'PDF' : 'IMAGE';
}
