/**
 * Text as Chinese Excel writes it. Node only decodes GB18030, so the table is made by decoding all there is: two bytes, then
 * the four-byte part of the basic plane; characters beyond are reckoned.
 */
const table = new Map<string, readonly number[]>();

function fill(): void {
  const decoder = new TextDecoder('gb18030');
  const take = (bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) take([lead, trail]);
  for (let linear = 0; linear < 39_420; linear++) take(fourBytes(linear));
}

function fourBytes(linear: number): number[] {
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1_260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

export function gb18030(text: string): Uint8Array {
  if (table.size === 0) fill();
  const bytes = [...text].flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code > 0xffff) return fourBytes(189_000 + code - 0x10000);
    const found = table.get(letter);
    if (found === undefined) throw new Error(`not in GB18030: ${letter}`);
    return [...found];
  });
  return new Uint8Array(bytes);
}
