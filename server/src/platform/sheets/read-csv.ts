import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { cleanCell, SheetError, type SheetRow } from './sheet.js';
import { decoded, encodingOf } from './text-encoding.js';

const LONGEST_RECORD = 200_000;

/** Commas; tabs in "Unicode text"; semicolons where a system's region says so: whichever the first line has most of. */
function delimiterOf(bytes: Buffer, encoding: string): string {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 16 * 1024)).split(/\r?\n/);
  const line = head.find((text) => text.trim() !== '') ?? '';
  const count = (sign: string) => line.split(sign).length;
  return ['\t', ';'].find((sign) => count(sign) > count(',')) ?? ',';
}

/** @throws SheetError when it is no text or its quotes do not match */
export async function* readCsv(bytes: Buffer): AsyncGenerator<SheetRow> {
  const encoding = encodingOf(bytes);
  const parser = parse({
    delimiter: delimiterOf(bytes, encoding),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  });
  const rows = Readable.from(decoded(bytes, encoding)).pipe(parser);
  let number = 0;
  try {
    for await (const record of rows as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells: record.map(cleanCell) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new SheetError('SHEET_UNREADABLE');
    throw error;
  }
}
