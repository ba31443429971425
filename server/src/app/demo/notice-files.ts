import { Readable } from 'node:stream';
import sharp from 'sharp';

/** A small chart of three bars, as a PNG. */
export function demoPicture(): Promise<Buffer> {
  const bars = [
    { x: 60, height: 150, fill: '#2a5bd7' },
    { x: 220, height: 210, fill: '#137347' },
    { x: 380, height: 120, fill: '#965400' },
  ].map(({ x, height, fill }) => `<rect x="${x}" y="${270 - height}" width="100" height="${height}" fill="${fill}"/>`);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="540" height="300"><rect width="540" height="300" fill="#ffffff"/>' +
    `${bars.join('')}<rect x="30" y="270" width="480" height="3" fill="#5b6472"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

/** A PDF of one page with some lines in one of the fonts that every reader has. */
export function demoPdf(lines: readonly string[]): Buffer {
  const escaped = lines.map((line) => line.replace(/[\\()]/g, '\\$&'));
  const text = `BT /F1 14 Tf 72 760 Td 22 TL ${escaped.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  const starts = objects.map((_, i) => head.length + objects.slice(0, i).join('').length);
  const body = head + objects.join('');
  const rows = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

export const streamOf = (bytes: Buffer): Readable => Readable.from([bytes]);
