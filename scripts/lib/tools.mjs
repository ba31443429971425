import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { Plain, say } from './say.mjs';

const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/sbin'];

/** Where a command is, daemons' folders included. @param {string} name */
export const which = (name) => places.map((place) => join(place, name)).find((file) => existsSync(file));

/** What the tests need beyond npm, and the Debian package that has it. */
const needs = [
  { debian: 'mariadb-server', there: () => which('mariadbd') && which('mariadb-install-db') },
  { debian: 'chromium', there: () => process.env.XG_CHROMIUM ?? which('chromium') },
  { debian: 'fonts-noto-cjk', there: hasChineseFont },
  { debian: 'poppler-utils', there: () => which('pdftoppm') }, // draws the pages of certificates, to compare them as images
];

function hasChineseFont() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(process.env.HOME ?? '', '.fonts')];
  return folders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((file) => /cjk|wqy|noto.*sc/i.test(String(file))),
  );
}

/** Brings MariaDB, Chromium, a Chinese font and poppler on Debian as root; elsewhere says what to install. Never skips. */
export async function ensureTools() {
  const missing = needs.filter(({ there }) => !there()).map(({ debian }) => debian);
  if (missing.length === 0) return;
  const list = missing.join(' ');
  if (process.getuid?.() !== 0 || !which('apt-get')) {
    throw new Plain(
      `测试还需要：${list}（Debian 软件包名），请先安装，例如 sudo apt-get install ${list}。`,
      `The tests also need ${list} (names of Debian packages): install them first, e.g. sudo apt-get install ${list}.`,
    );
  }
  say(`安装系统软件包 / installing Debian packages: ${list} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-update', ['apt-get', 'update'], { env, seconds: 180 });
  await run('apt-install', ['apt-get', 'install', '-y', '--no-install-recommends', ...missing], { env, seconds: 400 });
  const still = needs.filter(({ there }) => !there()).map(({ debian }) => debian);
  if (still.length)
    throw new Plain(`安装后仍找不到：${still.join(' ')}。`, `Installed, yet not found: ${still.join(' ')}.`);
}
