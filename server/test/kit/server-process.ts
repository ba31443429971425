import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const READY_MS = 30_000;

/** The product in a process of its own, as production runs it. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** everything it has written so far, to both streams */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** its exit code, or the signal that ended it */
  readonly exited: Promise<number | string>;
}

type Env = Readonly<Record<string, string>>;

/** Starts it and waits until it says where it listens. */
export async function startServer(env: Env): Promise<ServerProcess> {
  const server = launch(env);
  const end = Date.now() + READY_MS;
  while (Date.now() < end) {
    const url = /(http:\/\/\S+)\/graphql/.exec(server.output())?.[1];
    if (url !== undefined) return { ...server, url };
    const over = await Promise.race([server.exited, sleep(20)]);
    if (over !== undefined) throw new Error(`it ended (${over}) instead of serving: ${server.output()}`);
  }
  server.signal('SIGKILL');
  throw new Error(`not ready: ${server.output()}`);
}

/** Runs it to its end: for a start that must be refused. */
export async function refusedStart(env: Env): Promise<{ code: number | string; output: string }> {
  const server = launch(env);
  const timer = setTimeout(() => server.signal('SIGKILL'), READY_MS);
  const code = await server.exited;
  clearTimeout(timer);
  return { code, output: server.output().trim() };
}

function launch(env: Env): Omit<ServerProcess, 'url'> {
  const child = spawn(process.execPath, [MAIN], {
    // Nothing of our own settings: each start names all of its own.
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exited = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  );
  return { pid: child.pid ?? 0, output: () => output, signal: (name) => void child.kill(name), exited };
}
