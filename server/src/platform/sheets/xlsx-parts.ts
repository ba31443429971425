import { SheetError } from './sheet.js';
import { attribute, xmlTokens } from './xml-tokens.js';
import type { ZipParts } from './zip-entries.js';

/** What the cells of a sheet refer to. */
export interface Workbook {
  /** name of the part that is the first sheet in sight */
  readonly sheet: string;
  readonly strings: readonly string[];
  /** whether a style, by its index, shows a number as a date */
  readonly isDate: readonly boolean[];
  /** days count from 1904 (old Macs) */
  readonly from1904: boolean;
}

/** a sheet's texts may hold so many characters in all */
const MOST_TEXT = 80_000_000;

export async function readWorkbook(parts: ZipParts): Promise<Workbook> {
  const root = await relations(parts, '_rels/.rels');
  const workbook = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const related = await relations(parts, `${folder}_rels/${workbook.slice(folder.length)}.rels`);
  const { sheetId, from1904 } = await firstSheet(parts, workbook);
  const place = (target: string) => (target.startsWith('/') ? target.slice(1) : folder + target);
  const sheet = related.get(sheetId);
  if (sheet === undefined) throw new SheetError('SHEET_UNREADABLE');
  const partOf = (type: string) => {
    const found = [...related.values()].find((relation) => relation.type.endsWith(type));
    return found === undefined ? null : place(found.target);
  };
  const [strings, styles] = [partOf('/sharedStrings'), partOf('/styles')];
  return {
    sheet: place(sheet.target),
    strings: strings === null ? [] : await sharedStrings(parts, strings),
    isDate: styles === null ? [] : await dateStyles(parts, styles),
    from1904,
  };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

async function relations(parts: ZipParts, name: string): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  if (!parts.has(name)) return found;
  for await (const token of xmlTokens(parts.text(name))) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const { attributes } = token;
    const target = attribute(attributes, 'Target').replace(/^\.\//, '');
    found.set(attribute(attributes, 'Id'), { type: attribute(attributes, 'Type'), target });
  }
  return found;
}

async function firstSheet(parts: ZipParts, name: string): Promise<{ sheetId: string; from1904: boolean }> {
  let sheetId = '';
  let from1904 = false;
  for await (const token of xmlTokens(parts.text(name))) {
    if (token.kind !== 'open') continue;
    if (token.name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(token.attributes, 'date1904'));
    const inSight = token.name === 'sheet' && !/hidden/i.test(attribute(token.attributes, 'state'));
    if (inSight && sheetId === '') sheetId = attribute(token.attributes, 'id');
  }
  return { sheetId, from1904 };
}

/** The texts that cells name by index. Runs of rich text are one; readings above the characters (`rPh`) are left out. */
async function sharedStrings(parts: ZipParts, name: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let reading = 0;
  let total = 0;
  for await (const token of xmlTokens(parts.text(name))) {
    if (token.kind === 'text') {
      if (inText && reading === 0) text += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.empty;
    if (token.name === 't') inText = opens;
    if (token.name === 'rPh') reading = Math.max(0, reading + (opens ? 1 : -1));
    if (token.name !== 'si' || opens) continue;
    strings.push(text);
    total += text.length + 1;
    if (total > MOST_TEXT) throw new SheetError('SHEET_TOO_LARGE');
    text = '';
  }
  return strings;
}

/** Formats that show a day, by their built-in numbers; 27–36 and 50–58 are those of Chinese Excel. */
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format of one's own shows a day if, apart from quoted text and colours, it has a year or a day in it. */
const showsDay = (format: string) => /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

async function dateStyles(parts: ZipParts, name: string): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  for await (const token of xmlTokens(parts.text(name))) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCells = token.kind === 'open' && !token.empty;
    if (token.kind !== 'open') continue;
    const id = Number(attribute(token.attributes, 'numFmtId'));
    if (token.name === 'numFmt') own.set(id, showsDay(attribute(token.attributes, 'formatCode')));
    if (token.name === 'xf' && inCells) styles.push(own.get(id) ?? builtIn(id));
  }
  return styles;
}
