import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { SheetError, type SheetRow } from './sheet.js';

const begins = (bytes: Buffer, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

/**
 * The rows of a spreadsheet file, empty ones too, told by what is in it and not by its name: .xlsx, or text with commas or
 * tabs in UTF-8, GB18030 or UTF-16.
 *
 * @throws SheetError, at the latest when its rows are read to the end
 */
export function readSheet(bytes: Buffer): AsyncGenerator<SheetRow> {
  if (bytes.length === 0) throw new SheetError('SHEET_EMPTY');
  // The old .xls, and any Excel file with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SheetError('SHEET_OLD_EXCEL');
  return begins(bytes, 0x50, 0x4b) ? readXlsx(bytes) : readCsv(bytes);
}
