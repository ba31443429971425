import sharp, { type Sharp } from 'sharp';
import type { Person, Told } from './person.js';

/** What `POST /files` answers. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string;
}

export interface UploadAnswer {
  readonly status: number;
  readonly file: Uploaded | null;
  readonly error: Told | null;
}

/** Who asks, as a plain route sees it. */
export function headersOf(person: Person): Record<string, string> {
  return {
    'x-xuegong-client': person.face,
    'accept-language': person.language,
    ...(person.token === null ? {} : { authorization: `Bearer ${person.token}` }),
  };
}

export async function tryUpload(person: Person, bytes: Uint8Array, name = 'photo.jpg'): Promise<UploadAnswer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  const response = await fetch(`${person.url}/files`, { method: 'POST', body: form, headers: headersOf(person) });
  const body = (await response.json()) as Uploaded & { errors?: Told[] };
  const error = body.errors?.[0] ?? null;
  return { status: response.status, file: error === null ? body : null, error };
}

/** The file, or the test fails with what was refused. */
export async function upload(person: Person, bytes: Uint8Array, name?: string): Promise<Uploaded> {
  const { file, error } = await tryUpload(person, bytes, name);
  if (file === null) throw new Error(JSON.stringify(error));
  return file;
}

export function fetchFile(
  person: Person,
  path: string,
  headers: Record<string, string> = headersOf(person),
  method = 'GET',
): Promise<Response> {
  return fetch(`${person.url}${path}`, { headers, method });
}

/** Where a file is, without the signature of the address. */
export const plainPath = (file: Uploaded): string => file.url.split('?')[0] ?? '';

/** A photo-like picture: left half red, right half blue, so that turning it shows. */
export function redBlue(width: number, height: number): Sharp {
  const half = Math.floor(width / 2);
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: half, height, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ]);
}

export const jpeg = (width = 60, height = 40): Promise<Buffer> => redBlue(width, height).jpeg().toBuffer();

/** As a telephone held upright writes it: lying pixels, a mark to turn them, and where it was. */
export function phonePhoto(width: number, height: number, orientation = 6): Promise<Buffer> {
  return redBlue(width, height)
    .withExif({
      IFD0: { Make: 'canary-maker', Orientation: String(orientation) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 3/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 12/1 0/1' },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

/** A whole PDF of one empty page; `extra` stands in its trailer. */
export function pdf(extra = '', filling = 0): Buffer {
  const parts = [
    '%PDF-1.4\n',
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n',
    `%${'x'.repeat(filling)}\n`,
  ];
  const starts = parts.map((_, i) => parts.slice(0, i).join('').length);
  const rows = starts.slice(1, 4).map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  const xref = parts.join('').length;
  const table = `xref\n0 4\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(
    `${parts.join('')}${table}trailer\n<< /Size 4 /Root 1 0 R ${extra} >>\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  );
}
