import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { SheetError } from './sheet.js';

interface Entry {
  readonly method: number;
  readonly offset: number;
  readonly packed: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 10_000;
/** what one part may unpack to: thirty times what the largest honest list needs */
const LARGEST_PART = 400 * 1024 * 1024;

/** The parts of a zip file in memory, found by its directory, so that their order in the file does not matter. */
export class ZipParts {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();

  /** @throws SheetError for what is no zip, is cut off, or is encrypted */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw unreadable();
    const count = bytes.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) throw unreadable();
    let at = bytes.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) at = this.#readEntry(at);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The part's text piece by piece. Ends with an error when it unpacks to more than any honest part. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw unreadable();
    const decoder = new TextDecoder('utf-8');
    let unpacked = 0;
    try {
      for await (const chunk of this.#unpack(entry)) {
        unpacked += chunk.length;
        if (unpacked > LARGEST_PART) throw new SheetError('SHEET_TOO_LARGE');
        yield decoder.decode(chunk, { stream: true });
      }
    } catch (error) {
      if (isZlibError(error)) throw unreadable();
      throw error;
    }
    yield decoder.decode();
  }

  #unpack({ method, offset, packed }: Entry): AsyncIterable<Buffer> {
    const bytes = this.#bytes;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw unreadable();
    const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const data = Readable.from([bytes.subarray(begin, begin + packed)]);
    if (method === 0) return data;
    if (method !== 8) throw unreadable();
    return data.pipe(createInflateRaw());
  }

  #readEntry(at: number): number {
    const bytes = this.#bytes;
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw unreadable();
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw unreadable();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    this.#entries.set(name.replace(/^\//, ''), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    return at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_|^ERR_/.test(String(error.code));
}

function unreadable(): SheetError {
  return new SheetError('SHEET_UNREADABLE');
}
