/** One row of a sheet as its program shows it: `number` counts from 1, cells are cleaned text, '' where empty. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export const SHEET_FAULTS = [
  'SHEET_EMPTY',
  'SHEET_OLD_EXCEL',
  'SHEET_UNREADABLE',
  'SHEET_ENCODING',
  'SHEET_TOO_LARGE',
] as const;
export type SheetFault = (typeof SHEET_FAULTS)[number];

/** The file as a whole cannot be read; `fault` says why, for the catalogue. */
export class SheetError extends Error {
  constructor(readonly fault: SheetFault) {
    super(fault);
    this.name = 'SheetError';
  }
}

/**
 * A cell as people meant it: full-width letters, digits and signs are the plain ones, all sorts of blanks around it are
 * gone. Characters of names are left as they are, which a general normalisation (NFKC) would not do.
 */
export function cleanCell(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .trim();
}
