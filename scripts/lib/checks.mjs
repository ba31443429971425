import { createServer } from 'node:net';
import { Plain } from './say.mjs';

/** Refuses a Node older than `engines` says. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Plain(
    `需要 Node.js 20.19 或更高版本，当前是 ${version}。`,
    `Node.js 20.19 or newer is needed, this is ${version}.`,
  );
}

/** PORT and HOST as the server will read them; a wrong one is told before anything is installed. */
export function readAddress(env = process.env) {
  const text = env.PORT?.trim() || '4000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Plain(
      `环境变量 PORT 应为 1 到 65535 的整数，当前是“${text}”。`,
      `The variable PORT must be a whole number from 1 to 65535, it is "${text}".`,
    );
  }
  return { port, host: env.HOST?.trim() || '127.0.0.1' };
}

/** @type {Record<string, (host: string, port: number) => Plain>} */
const listenFailures = {
  EADDRINUSE: (host, port) =>
    new Plain(
      `${host}:${port} 已被其他程序占用，请先停掉它，或换一个端口，例如 PORT=${port === 65535 ? 4000 : port + 1} npm start。`,
      `${host}:${port} is taken by another program: stop it, or pick another port, e.g. PORT=${port === 65535 ? 4000 : port + 1} npm start.`,
    ),
  EACCES: (host, port) =>
    new Plain(
      `没有权限监听 ${host}:${port}，请用 1024 以上的端口，例如 PORT=4000。`,
      `Listening on ${host}:${port} is not permitted: use a port above 1023, e.g. PORT=4000.`,
    ),
};

/** Refuses an address on which the server could not listen. @param {string} host @param {number} port */
export function checkPortFree(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const known = listenFailures[error.code ?? ''];
      reject(
        known?.(host, port) ??
          new Plain(
            `环境变量 HOST 的地址“${host}”在本机不可用（${error.code}）。`,
            `The address "${host}" of the variable HOST cannot be used on this machine (${error.code}).`,
          ),
      );
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/** A port nobody listens on right now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
