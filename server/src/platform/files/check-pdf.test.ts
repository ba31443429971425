import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdf } from '../../../test/kit/files.js';
import { checkPdf } from './check-pdf.js';

const folder = mkdtempSync(join(tmpdir(), 'xuegong-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verdict(bytes: Buffer | string): Promise<string> {
  const path = join(folder, 'a.pdf');
  const whole = Buffer.from(bytes as string, 'latin1');
  writeFileSync(path, whole);
  return checkPdf(path, whole.length).then(
    () => 'taken',
    (error: unknown) => (error as Error).message,
  );
}

/** The newer form: the cross-reference section is a stream of its own. */
function streamed(dictionary: string): string {
  const body = '%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
  return `${body}5 0 obj\n<< ${dictionary} /Length 3 >>\nstream\n/Encrypt\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF`;
}

describe('a PDF', () => {
  it('is taken when it is whole, of either form, with or without something behind its end', async () => {
    expect(await verdict(pdf())).toBe('taken');
    expect(await verdict(streamed('/Type /XRef /Root 1 0 R'))).toBe('taken');
    expect(await verdict(Buffer.concat([pdf(), Buffer.from('\r\n\0\0')]))).toBe('taken');
  });

  it('added to later is read by its last end', async () => {
    const locked = pdf('/Encrypt 9 0 R').toString('latin1');
    const open = pdf().toString('latin1');
    const moved = (text: string, by: number) =>
      text.replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + by}`);
    expect(await verdict(locked + moved(open, locked.length))).toBe('taken');
    expect(await verdict(open + moved(locked, open.length))).toBe('INVALID_INPUT: PDF_ENCRYPTED');
  });

  it('with a password is told apart from one that is broken', async () => {
    expect(await verdict(pdf('/Encrypt 9 0 R'))).toBe('INVALID_INPUT: PDF_ENCRYPTED');
    expect(await verdict(streamed('/Type /XRef /Root 1 0 R /Encrypt 9 0 R'))).toBe('INVALID_INPUT: PDF_ENCRYPTED');
  });

  it('that is none, or not all of it, is broken', async () => {
    const broken = 'INVALID_INPUT: PDF_BROKEN';
    const whole = pdf().toString('latin1');
    expect(await verdict('%PDF-1.4')).toBe(broken);
    expect(await verdict(`x${whole}`)).toBe(broken);
    expect(await verdict(whole.replace('%%EOF', ''))).toBe(broken);
    expect(await verdict(whole.slice(0, whole.length / 2))).toBe(broken);
    expect(await verdict(whole.replace('/Root', '/Rot'))).toBe(broken);
    expect(await verdict(whole.replace(/startxref\n\d+/, 'startxref\n99999'))).toBe(broken);
    expect(await verdict(whole.replace('xref\n0 4', 'xxxx\n0 4'))).toBe(broken);
    expect(await verdict(streamed('/Type /Other /Root 1 0 R'))).toBe(broken);
  });
});
