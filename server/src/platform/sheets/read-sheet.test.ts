import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { gb18030 } from '../../../test/kit/gb18030.js';
import { workbookOf, zipOf } from '../../../test/kit/xlsx.js';
import { readSheet } from './read-sheet.js';
import { SheetError } from './sheet.js';
import { writeSheet } from './write-sheet.js';

async function rowsOf(bytes: Uint8Array | string): Promise<(readonly string[])[]> {
  const rows = [];
  for await (const { cells } of readSheet(Buffer.from(bytes as Uint8Array))) rows.push(cells);
  return rows;
}

async function faultOf(bytes: Uint8Array | string): Promise<string> {
  try {
    await rowsOf(bytes);
  } catch (error) {
    if (error instanceof SheetError) return error.fault;
    throw error;
  }
  throw new Error('it was read');
}

const CSV = '学号,姓名,备注\r\n230900001,㛃䶮𠮷,"说“好”，a""b"\r\n';

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${CSV}`)],
    ['GB18030', gb18030(CSV)],
    ['UTF-16 with tabs', Buffer.from(`\ufeff${CSV.replaceAll(',', '\t')}`, 'utf16le')],
  ])('in %s reads as it was written', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      ['学号', '姓名', '备注'],
      ['230900001', '㛃䶮𠮷', '说“好”,a"b'],
    ]);
  });

  it('is cut into pieces anywhere: a character of several bytes stays whole', async () => {
    const name = '㛃䶮𠮷晓雨'.repeat(8_000);
    for (const shift of ['', 'a', 'ab', 'abc']) {
      for (const bytes of [gb18030(`${shift}${name}`), Buffer.from(`${shift}${name}`)]) {
        expect(await rowsOf(bytes)).toEqual([[`${shift}${name}`]]);
      }
    }
  });

  it('keeps line breaks within quotes, counts rows as Excel does, and takes semicolons and tabs', async () => {
    const numbers = [];
    for await (const { number, cells } of readSheet(Buffer.from('a,b\n"x\ny",2\n\n,,\n3,4'))) {
      numbers.push([number, cells.join('|')]);
    }
    expect(numbers).toEqual([
      [1, 'a|b'],
      [2, 'x\ny|2'],
      [3, ''],
      [4, '||'],
      [5, '3|4'],
    ]);
    expect(await rowsOf('学号;姓名\n1;2\n')).toEqual([
      ['学号', '姓名'],
      ['1', '2'],
    ]);
    expect(await rowsOf('学号\t姓名\n1\t2\n')).toEqual([
      ['学号', '姓名'],
      ['1', '2'],
    ]);
  });

  it('is cleaned of full-width signs and every sort of blank, but names keep their characters', async () => {
    const cells = "２３０９００００１,　陈　,\u00a0Ａｂ\u200b，（元）,﨑朗,'=1";
    expect(await rowsOf(cells)).toEqual([['230900001', '陈', 'Ab,(元)', '﨑朗', '=1']]);
  });

  it('that is none is refused', async () => {
    expect(await faultOf('')).toBe('SHEET_EMPTY');
    expect(await faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe('SHEET_OLD_EXCEL');
    expect(await faultOf(new Uint8Array([0x89, 0x50, 0, 1]))).toBe('SHEET_UNREADABLE');
    expect(await faultOf(new Uint8Array([0x61, 0xff, 0xff, 0x20]))).toBe('SHEET_ENCODING');
    expect(await faultOf(`"${'x'.repeat(300_000)}`)).toBe('SHEET_UNREADABLE');
  });
});

describe('an .xlsx file', () => {
  it('by another program reads with numbers, days, formulas, rich text and gaps', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('名单');
    sheet.addRow(['学号', '日期', '金额', '公式', '富文本', '空', '姓名']);
    sheet.addRow([
      230_900_001,
      new Date(Date.UTC(2025, 10, 20)),
      0.1 + 0.2,
      { formula: '1+1', result: 2 },
      { richText: [{ text: '林' }, { text: '晓雨', font: { bold: true } }] },
      null,
      '㛃䶮𠮷 & <b>',
    ]);
    sheet.getCell('B2').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('H9').value = '末';
    const rows = [];
    for await (const row of readSheet(Buffer.from(await workbook.xlsx.writeBuffer()))) rows.push(row);
    expect(rows[1]).toEqual({
      number: 2,
      cells: ['230900001', '2025-11-20', '0.3', '2', '林晓雨', '', '㛃䶮𠮷 & <b>'],
    });
    expect(rows.at(-1)).toMatchObject({ number: 9 });
  });

  it('reads the sheet in sight, with prefixes, readings above characters, days from 1904 and Chinese formats', async () => {
    const bytes = workbookOf({
      prefix: 'x:',
      hiddenFirst: true,
      workbookPr: '<workbookPr date1904="1"/>',
      strings:
        '<si><t>林晓雨</t><rPh sb="0" eb="1"><t>lin</t></rPh></si><si><r><t xml:space="preserve">甲 </t></r><r><t>乙</t></r></si>',
      styles:
        '<numFmts><numFmt numFmtId="176" formatCode="0.00&quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="176"/></cellXfs>',
      rows:
        '<x:row r="3"><x:c r="A3" t="s"><x:v>0</x:v></x:c><x:c r="C3" t="s"><x:v>1</x:v></x:c><x:c r="D3" s="1"><x:v>44519</x:v></x:c>' +
        '<x:c r="E3" s="2"><x:v>44519</x:v></x:c><x:c r="F3" t="inlineStr"><x:is><x:t>行_x000A_内&#22909;</x:t></x:is></x:c><x:c r="G3"/><x:c r="H3"><x:v>6.2170012345678901E+18</x:v></x:c></x:row>',
    });
    const rows = [];
    for await (const row of readSheet(bytes)) rows.push(row);
    expect(rows).toEqual([
      {
        number: 3,
        cells: ['林晓雨', '', '甲 乙', '2025-11-20', '44519', '行\n内好', '', '6217001234567890000'],
      },
    ]);
  });

  it('that is cut off, no workbook, or a bomb is refused', async () => {
    const whole = workbookOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect(await rowsOf(whole)).toEqual([['1']]);
    expect(await faultOf(whole.subarray(0, whole.length - 30))).toBe('SHEET_UNREADABLE');
    expect(await faultOf(zipOf({ 'a.txt': 'x' }))).toBe('SHEET_UNREADABLE');
    expect(await faultOf(workbookOf({ rows: '<row r="1' }))).toBe('SHEET_UNREADABLE');
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><row/>';
    expect(await faultOf(workbookOf({ rows: entities }))).toBe('SHEET_UNREADABLE');
    const broken = Buffer.from(whole);
    broken.fill(0xff, 60, 90);
    expect(await faultOf(broken)).toBe('SHEET_UNREADABLE');
    const bomb = `<si><t>${'a'.repeat(900_000)}</t></si>`.repeat(100);
    expect(await faultOf(workbookOf({ rows: '', strings: bomb }))).toBe('SHEET_TOO_LARGE');
  });
});

describe('what is written', () => {
  const dangerous = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '正常', 'a,b "c"\nd'];
  async function* rows() {
    yield ['学号', '姓名'];
    yield dangerous;
  }

  it.each(['csv', 'xlsx'] as const)('as %s runs no formula, and reads back as it was', async (format) => {
    const bytes = await buffer(writeSheet(format, '名单', rows()).pipe(new PassThrough()));
    const back = await rowsOf(bytes);
    expect(back[1]).toEqual(dangerous.map((text) => text.trim()));
    if (format === 'csv') {
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const cells = bytes.toString().split('\r\n')[1] ?? '';
      expect(cells).toMatch(/^"'=HYPERLINK/);
      expect(cells).not.toMatch(/(^|,)"?[=+\-@\t]/);
      return;
    }
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const values = workbook.worksheets[0]?.getRow(2).values as unknown[];
    expect(values.slice(1)).toEqual(dangerous.map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)));
  });
});
