/**
 * Leaves a `.br` and a `.gz` beside each text file of a built page, which the server sends as they are:
 * `node scripts/precompress.mjs <folder>`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(js|css|html|svg|json|txt)$/;
const SMALLEST = 1_024;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: precompress <folder>');
let count = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !TEXT.test(entry.name)) continue;
  const file = join(entry.parentPath, entry.name);
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) continue;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
  count += 1;
}
console.log(`${folder}: ${count} files compressed`);
