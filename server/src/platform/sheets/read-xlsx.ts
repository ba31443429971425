import { excelDay } from './excel-day.js';
import { cleanCell, type SheetRow } from './sheet.js';
import { readWorkbook, type Workbook } from './xlsx-parts.js';
import { attribute, xmlTokens } from './xml-tokens.js';
import { ZipParts } from './zip-entries.js';

const MOST_COLUMNS = 200;

/**
 * The first sheet in sight of an .xlsx file, row by row: numbers as they are written, days as `YYYY-MM-DD`, formulas by
 * their last results. Only the texts that cells share are held in memory.
 *
 * @throws SheetError when it is none, or unpacks to more than any honest list
 */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetRow> {
  const parts = new ZipParts(bytes);
  const workbook = await readWorkbook(parts);
  let number = 0;
  let cells: string[] = [];
  let cell: Cell | null = null;
  let inValue = false;
  let reading = 0;
  for await (const token of xmlTokens(parts.text(workbook.sheet))) {
    if (token.kind === 'text') {
      if (inValue && reading === 0 && cell !== null) cell.text += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.empty;
    switch (token.name) {
      case 'row':
        if (token.kind === 'open') {
          number = Number(attribute(token.attributes, 'r')) || number + 1;
          cells = [];
        }
        if (!opens) yield { number, cells };
        break;
      case 'c':
        if (token.kind === 'open') cell = cellOf(token.attributes, cells.length);
        if (!opens && cell !== null) {
          place(cells, cell, workbook);
          cell = null;
        }
        break;
      case 'rPh':
        reading = Math.max(0, reading + (opens ? 1 : -1));
        break;
      case 'v':
      case 't':
        inValue = opens;
        break;
      default:
    }
  }
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

function cellOf(attributes: string, next: number): Cell {
  return {
    column: columnOf(attribute(attributes, 'r')) ?? next,
    type: attribute(attributes, 't'),
    style: Number(attribute(attributes, 's')) || 0,
    text: '',
  };
}

/** `B7` → 1 */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function place(cells: string[], cell: Cell, workbook: Workbook): void {
  if (cell.column >= MOST_COLUMNS) return;
  while (cells.length <= cell.column) cells.push('');
  cells[cell.column] = cleanCell(textOf(cell, workbook));
}

function textOf({ type, text, style }: Cell, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.strings[Number(text)] ?? '';
    case 'str':
    case 'inlineStr':
      return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    case 'd':
      return text.slice(0, 10);
    case 'e':
    case 'b':
      return text;
    default:
      return numberText(text, workbook.isDate[style] === true, workbook.from1904);
  }
}

/** Excel keeps fifteen digits; what its arithmetic adds behind them (0.30000000000000004) is not meant. */
function numberText(text: string, isDate: boolean, from1904: boolean): string {
  if (text === '') return '';
  const value = Number(text);
  if (isDate) return excelDay(value, from1904) ?? text;
  if (/^-?\d+$/.test(text) || Number.isNaN(value)) return text;
  if (Number.isInteger(value) && Math.abs(value) < 1e18) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}
