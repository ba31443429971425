import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './checks.mjs';
import { run } from './run.mjs';
import { Plain } from './say.mjs';
import { which } from './tools.mjs';

/** Whether somebody greets there: MariaDB speaks first. @param {number} port @returns {Promise<boolean>} */
const greets = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('data', () => end(true)).once('error', () => end(false));
  });

/**
 * Starts a MariaDB of our own: data in a temporary folder, durable as in production, reachable from here only.
 * @param {string[]} [settings] further options of the server, `--innodb-buffer-pool-size=1G` say
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startMariadb(settings = []) {
  const daemon = which('mariadbd');
  const installer = which('mariadb-install-db');
  if (!daemon || !installer) throw new Plain('找不到 mariadbd。', 'mariadbd was not found.');
  const place = mkdtempSync(join(tmpdir(), 'xuegong-mariadb-'));
  chmodSync(place, 0o777); // mariadbd leaves root for the user mysql, which makes its folder in here
  const user = process.getuid?.() === 0 ? ['--user=mysql'] : [];
  const data = `--datadir=${join(place, 'data')}`;
  await run('mariadb-install', [
    installer,
    '--no-defaults',
    ...user,
    data,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const port = await freePort();
  const child = spawn(
    daemon,
    [
      '--no-defaults',
      ...user,
      data,
      `--socket=${join(place, 's.sock')}`,
      `--pid-file=${join(place, 'm.pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--character-set-server=utf8mb4',
      '--default-time-zone=+00:00',
      '--innodb-flush-log-at-trx-commit=1',
      '--max-connections=300',
      ...settings,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill); // whatever happens to us, it does not stay behind
  const stop = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
    rmSync(place, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (await greets(port)) return { url: `mysql://root@127.0.0.1:${port}/`, pid: child.pid ?? 0, stop };
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  await stop();
  throw new Plain(
    '测试用的 MariaDB 没有启动。',
    'The MariaDB for the tests did not start.',
    log.split('\n').slice(-20).join('\n'),
  );
}
