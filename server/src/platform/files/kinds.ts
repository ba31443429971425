/** What may be uploaded. Documents (office files, archives, plain text) only by those who publish. */
export type FileKind = 'IMAGE' | 'PDF' | 'DOCUMENT';

/** What everybody may upload. */
export const PLAIN_KINDS: readonly FileKind[] = ['IMAGE', 'PDF'];
export const ALL_KINDS: readonly FileKind[] = [...PLAIN_KINDS, 'DOCUMENT'];

const OOXML = 'application/vnd.openxmlformats-officedocument';

/** Media types of the documents taken, with the ending of their names. None of them may hold macros by its kind. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  [`${OOXML}.wordprocessingml.document`]: 'docx',
  [`${OOXML}.spreadsheetml.sheet`]: 'xlsx',
  [`${OOXML}.presentationml.presentation`]: 'pptx',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-powerpoint': 'ppt',
  'application/zip': 'zip',
  'text/plain': 'txt',
};

/** How a kept file's media type counts. Everything kept is one of these. */
export function kindOf(mime: string): FileKind {
  if (mime === 'application/pdf') return 'PDF';
  return mime.startsWith('image/') ? 'IMAGE' : 'DOCUMENT';
}
