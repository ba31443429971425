/** The colours of one appearance. Every tone has an ink and a ground that read well together (at least 4.5 : 1). */
export interface Palette {
  accent: string;
  accentInk: string;
  accentSoft: string;
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  lineStrong: string;
  ground: string;
  card: string;
  hover: string;
  ok: string;
  okSoft: string;
  warn: string;
  warnSoft: string;
  bad: string;
  badSoft: string;
  neutralSoft: string;
  shadow: string;
}

export const light: Palette = {
  accent: '#2a5bd7',
  accentInk: '#2450c4',
  accentSoft: '#eaf0fd',
  ink: '#14181f',
  ink2: '#5b6472',
  ink3: '#667080',
  line: '#eceef2',
  lineStrong: '#d9dde5',
  ground: '#f5f6f8',
  card: '#ffffff',
  hover: '#f8f9fb',
  ok: '#137347',
  okSoft: '#e6f5ee',
  warn: '#8f5000',
  warnSoft: '#fdf3e3',
  bad: '#c2322a',
  badSoft: '#fcebe9',
  neutralSoft: '#eef0f4',
  shadow: '0 1px 2px rgb(20 24 31 / 4%), 0 4px 16px rgb(20 24 31 / 5%)',
};

export const dark: Palette = {
  accent: '#3f6be0',
  accentInk: '#9ab6ff',
  accentSoft: '#1f2a47',
  ink: '#e8ebf1',
  ink2: '#b3bbc8',
  ink3: '#9aa3b2',
  line: '#272d37',
  lineStrong: '#3a424f',
  ground: '#0f1217',
  card: '#171b22',
  hover: '#1c212a',
  ok: '#63d39e',
  okSoft: '#12301f',
  warn: '#f0b661',
  warnSoft: '#37290f',
  bad: '#ff9c92',
  badSoft: '#3e1c19',
  neutralSoft: '#242a34',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 4px 16px rgb(0 0 0 / 30%)',
};

const dashed = (name: string) => `--${name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`)}`;

/** Writes a palette to the page as custom properties: `accentSoft` becomes `--accent-soft`. */
export function applyPalette(palette: Palette, root: HTMLElement): void {
  for (const [name, value] of Object.entries(palette)) root.style.setProperty(dashed(name), value);
}
