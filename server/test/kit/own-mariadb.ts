import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

/** Daemons lie where the paths of ordinary people do not lead. */
const PATHS = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

export interface OwnMariadb {
  readonly url: string;
  stop(): Promise<void>;
}

/** A MariaDB with settings that the shared one of the tests must not have. About a second. */
export async function ownMariadb(...settings: readonly string[]): Promise<OwnMariadb> {
  const place = mkdtempSync(join(tmpdir(), 'xuegong-own-mariadb-'));
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', ...user, `--datadir=${join(place, 'data')}`];
  execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
    env: PATHS,
  });
  const port = await freePort();
  const child = spawn(
    'mariadbd',
    [...common, `--socket=${join(place, 's')}`, `--port=${port}`, '--bind-address=127.0.0.1', ...settings],
    { stdio: 'ignore', env: PATHS },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGKILL');
    await gone;
    rmSync(place, { recursive: true, force: true });
  };
  const url = `mysql://root@127.0.0.1:${port}`;
  for (let tries = 0; tries < 150; tries++) {
    try {
      const connection = await createConnection(url);
      await connection.query('CREATE DATABASE own CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
      await connection.end();
      return { url: `${url}/own`, stop };
    } catch {
      await sleep(100);
    }
  }
  await stop();
  throw new Error('the MariaDB did not start');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
