import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../scripts/lib/checks.mjs';
import { at, root } from '../scripts/lib/paths.mjs';

export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the built product on a free port with a fresh demo database and the clock of tests; ready when it answers.
 * `more`: further variables, for the address it will have.
 */
export async function startProduct(more: (url: string) => Record<string, string> = () => ({})): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'xuegong-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--enable-source-maps', at('server/dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: data,
      DATABASE_URL: `sqlite:${join(data, 'xuegong.db')}`,
      LOG_LEVEL: 'warn',
      XG_DEMO: '1',
      XG_TEST_CLOCK: '1',
      STUDENT_IDLE_MINUTES: '43200',
      SESSION_HOURS: '720', // the clock is moved by days; a session that ends meanwhile is not what is looked at
      ...more(url),
    },
  });
  let log = '';
  const keep = (text: string) => (log = (log + text).slice(-20_000));
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);

  const stop = async () => {
    child.kill('SIGTERM');
    const forced = setTimeout(kill, 10_000);
    await gone;
    clearTimeout(forced);
    process.off('exit', kill);
    rmSync(data, { recursive: true, force: true });
  };

  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { url, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`the product did not get ready:\n${log}`);
}
