import { closeSync, openSync, readSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import sharp from 'sharp';
import { jpeg, pdf, redBlue } from './files.js';

/** The first bytes of the very program that runs this. */
function program(): Buffer {
  const bytes = Buffer.alloc(4_096);
  const file = openSync(process.execPath, 'r');
  readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes;
}

/** An archive of one stored, empty file. */
function zip(name = 'a.jpg'): Buffer {
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length, 16);
  return Buffer.concat([local, Buffer.from(name), central, Buffer.from(name), end]);
}

async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('a').addRow(['x']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The first box of a file in Apple's and its relatives' format. */
function boxed(brand: string, other: string): Buffer {
  const box = Buffer.alloc(24);
  box.writeUInt32BE(24, 0);
  box.write(`ftyp${brand}\0\0\0\0${other}heic`, 4, 'latin1');
  return Buffer.concat([box, Buffer.alloc(200, 1)]);
}

const tar = (): Buffer => {
  const bytes = Buffer.alloc(1_024);
  bytes.write('a.jpg');
  bytes.write('0000644\0', 100);
  bytes.write('00000000000\0', 124);
  bytes.write('        ', 148);
  bytes.write('0', 156);
  bytes.write('ustar\x0000', 257);
  const sum = bytes.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
};

/** Every kind of file that is not taken, under a name that promises another, and why. */
export async function refusedFiles(): Promise<readonly [what: string, bytes: Buffer, unmet: string][]> {
  const whole = await jpeg(400, 300);
  const png = await redBlue(300, 200).png().toBuffer();
  const huge = sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: '#ffffff' } });
  const damaged = Buffer.from(png);
  damaged.fill(0xa5, png.length >> 1, (png.length >> 1) + 20);
  return [
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['an iPhone’s photo', boxed('heic', 'mif1'), 'UNSUPPORTED_HEIC'],
    ['a HEIF picture', boxed('mif1', 'mif1'), 'UNSUPPORTED_HEIC'],
    [
      'a drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'UNSUPPORTED_SVG',
    ],
    ['a drawing with a preamble', Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n<SVG >\n</SVG>'), 'UNSUPPORTED_SVG'],
    ['a zip', zip(), 'UNSUPPORTED_ARCHIVE'],
    ['a gzip', gzipSync(whole), 'UNSUPPORTED_ARCHIVE'],
    ['a tar', tar(), 'UNSUPPORTED_ARCHIVE'],
    ['a rar', Buffer.from('Rar!\x1a\x07\x01\x00 and more', 'latin1'), 'UNSUPPORTED_ARCHIVE'],
    ['a 7z', Buffer.from('7z\xbc\xaf\x27\x1c\x00\x04 and more', 'latin1'), 'UNSUPPORTED_ARCHIVE'],
    ['a workbook', await workbook(), 'UNSUPPORTED_DOCUMENT'],
    ['an old document', Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'), 'UNSUPPORTED_DOCUMENT'],
    ['a program', program(), 'UNSUPPORTED_EXECUTABLE'],
    [
      'a Windows program',
      Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(200)]),
      'UNSUPPORTED_EXECUTABLE',
    ],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'UNSUPPORTED_EXECUTABLE'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'UNSUPPORTED_KIND'],
    ['a text', Buffer.from('成绩单'), 'UNSUPPORTED_KIND'],
    ['a TIFF', await redBlue(20, 20).tiff().toBuffer(), 'UNSUPPORTED_KIND'],
    ['an AVIF', await redBlue(20, 20).avif().toBuffer(), 'UNSUPPORTED_KIND'],
    ['a JPEG cut short', whole.subarray(0, whole.length * 0.7), 'PICTURE_BROKEN'],
    [
      'a JPEG’s first bytes before rubbish',
      Buffer.concat([whole.subarray(0, 20), Buffer.alloc(500, 7)]),
      'PICTURE_BROKEN',
    ],
    ['a damaged PNG', damaged, 'PICTURE_BROKEN'],
    ['a PNG cut short', png.subarray(0, png.length * 0.6), 'PICTURE_BROKEN'],
    ['a bomb', await huge.png().toBuffer(), 'PICTURE_PIXELS'],
    ['a PDF’s name alone', Buffer.from('%PDF-1.7\n'), 'PDF_BROKEN'],
    ['a PDF cut short', pdf().subarray(0, -30), 'PDF_BROKEN'],
    [
      'a PDF whose end lies',
      Buffer.from(
        pdf()
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n3'),
      ),
      'PDF_BROKEN',
    ],
    ['a locked PDF', pdf('/Encrypt 9 0 R'), 'PDF_ENCRYPTED'],
  ];
}
