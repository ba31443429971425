import { Plain } from '../lib/say.mjs';

/** SIMULATOR_PORT, 4100 where it is not given; 0 takes any. */
export function readPort(env = process.env) {
  const text = env.SIMULATOR_PORT?.trim() || '4100';
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Plain(
    `环境变量 SIMULATOR_PORT 应为 0 到 65535 的整数，当前是“${text}”。`,
    `The variable SIMULATOR_PORT must be a whole number from 0 to 65535, it is "${text}".`,
  );
}

/** A port that is taken, in words; other errors as they are. @param {any} error */
export function tellTaken(error) {
  if (error?.code !== 'EADDRINUSE') return error;
  return new Plain(
    `端口 ${error.port} 已被占用，请用 SIMULATOR_PORT 换一个。`,
    `Port ${error.port} is taken: pick another by SIMULATOR_PORT.`,
  );
}
