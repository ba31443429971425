import { deflateRawSync } from 'node:zlib';
import { crc32 } from 'node:zlib';

/** A zip file of these parts, in their order, as a spreadsheet program would write it. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>, { stored = false } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface SheetParts {
  /** what stands in `<sheetData>` */
  readonly rows: string;
  /** the `<si>` of the shared texts */
  readonly strings?: string;
  /** what stands in `<styleSheet>` */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** prefix of the elements, `x:` say */
  readonly prefix?: string;
  readonly hiddenFirst?: boolean;
}

/** The smallest workbook of one sheet; the sheet before its texts and styles, as Excel writes it. */
export function workbookOf({
  rows,
  strings,
  styles,
  workbookPr = '',
  prefix = '',
  hiddenFirst = false,
}: SheetParts): Buffer {
  const hidden = hiddenFirst ? `<sheet name="参数" sheetId="9" state="hidden" r:id="rId9"/>` : '';
  return zipOf({
    '_rels/.rels': `${XML}<Relationships><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns:r="${REL}">${workbookPr}<sheets>${hidden}<sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${XML}<Relationships><Relationship Id="rId9" Type="${REL}/worksheet" Target="worksheets/sheet9.xml"/>` +
      `<Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet9.xml': `${XML}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>藏</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet1.xml': `${XML}<${prefix}worksheet><${prefix}sheetData>${rows}</${prefix}sheetData></${prefix}worksheet>`,
    'xl/sharedStrings.xml': `${XML}<sst>${strings ?? ''}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet>${styles ?? '<cellXfs><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
  });
}
