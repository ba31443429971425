import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

interface Font {
  readonly family: string;
  readonly packageName: string;
  /** file name without weight: <stem>_400Regular.ttf */
  readonly stem: string;
}

/** In the order in which they are asked for a character. The second has Chinese names' 𠮷, which the first lacks. Both OFL. */
const FONTS: readonly Font[] = [
  { family: 'Noto Serif SC', packageName: '@expo-google-fonts/noto-serif-sc', stem: 'NotoSerifSC' },
  { family: 'Noto Serif JP', packageName: '@expo-google-fonts/noto-serif-jp', stem: 'NotoSerifJP' },
];
const REGULAR = '400Regular';
const WEIGHTS = [REGULAR, '700Bold'] as const;

export const fontFamilies = FONTS.map((font) => font.family);

/** Folders that hold the weights used, each alone: typst takes in every file of a folder. */
export function fontFolders(): string[] {
  return FONTS.flatMap((font) => WEIGHTS.map((weight) => join(folderOf(font), weight)));
}

/** The files that tell which characters can be drawn; the weights of a family have the same ones. */
export function fontFiles(): string[] {
  return FONTS.map((font) => join(folderOf(font), REGULAR, `${font.stem}_${REGULAR}.ttf`));
}

function folderOf(font: Font): string {
  return dirname(require.resolve(`${font.packageName}/package.json`));
}
