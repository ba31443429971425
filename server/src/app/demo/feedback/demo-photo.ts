import sharp from 'sharp';

const WALLS = ['#c9d3cf', '#d8cfc0', '#c4ccd8'] as const;

/** Something like a photograph of a notice board with broken glass, as a JPEG; each number another. */
export function demoPhoto(number: number): Promise<Buffer> {
  const wall = WALLS[number % WALLS.length] ?? WALLS[0];
  const sheets = [0, 1, 2].map(
    (i) => `<rect x="${150 + i * 150}" y="${120 + ((i + number) % 2) * 20}" width="110" height="150" fill="#fbfaf5"/>`,
  );
  const cracks = [0, 1, 2, 3, 4, 5].map((i) => {
    const [x, y] = [Math.cos(i + number) * 150, Math.sin(i + number) * 110];
    return `<path d="M 430 190 l ${x.toFixed(1)} ${y.toFixed(1)}" stroke="#ffffff" stroke-width="3"/>`;
  });
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="480">' +
    `<rect width="720" height="480" fill="${wall}"/><rect y="400" width="720" height="80" fill="#8d8578"/>` +
    '<rect x="110" y="80" width="500" height="240" rx="6" fill="#3f6b54" stroke="#7a7f85" stroke-width="14"/>' +
    `${sheets.join('')}${cracks.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
