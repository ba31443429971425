import { PassThrough, Readable } from 'node:stream';
import ExcelJS from 'exceljs';

export type SheetFormat = 'csv' | 'xlsx';
type Rows = AsyncIterable<readonly string[]>;

/**
 * A cell that no spreadsheet program takes for a formula: whoever opens an export must not run what somebody typed as a
 * name. Our own reader takes the sign away again.
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The rows as a file, made while it is sent. CSV is UTF-8 with a mark, as Excel wants it. */
export function writeSheet(format: SheetFormat, title: string, rows: Rows): Readable {
  return format === 'csv' ? Readable.from(csvPieces(rows)) : xlsxStream(title, rows);
}

async function* csvPieces(rows: Rows): AsyncGenerator<string> {
  let piece = '\ufeff';
  for await (const row of rows) {
    piece += `${row.map(csvCell).join(',')}\r\n`;
    if (piece.length < 16_384) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function csvCell(text: string): string {
  const cell = harmless(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function xlsxStream(title: string, rows: Rows): Readable {
  const out = new PassThrough();
  void writeXlsx(out, title, rows).catch((error: unknown) => out.destroy(error instanceof Error ? error : undefined));
  return out;
}

async function writeXlsx(out: PassThrough, title: string, rows: Rows): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: false, useSharedStrings: false });
  const sheet = workbook.addWorksheet(title);
  for await (const row of rows) {
    sheet.addRow(row.map(harmless)).commit();
    if (out.destroyed) return;
    // The writer takes rows faster than a slow reader does; what waits must not grow without end.
    if (out.writableNeedDrain) await drained(out);
  }
  sheet.commit();
  await workbook.commit();
}

function drained(out: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      out.off('drain', go).off('close', go);
      resolve();
    };
    out.on('drain', go).on('close', go);
  });
}
