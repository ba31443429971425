/**
 * `npm run start:wecom`: the product with demo data, signed in to by a make-believe WeCom, CAS and WeChat. One process: Ctrl-C
 * ends both. What the environment already says stays.
 */
import { readAddress } from './lib/checks.mjs';
import { giveUp, Plain } from './lib/say.mjs';
import { introduce } from './simulator/introduce.mjs';
import { readPort } from './simulator/port.mjs';
import { startSimulator } from './simulator/simulator.mjs';

try {
  if (process.env.NODE_ENV === 'production') {
    throw new Plain('模拟器不能用于生产环境，请用 npm start。', 'The simulator is not for production: use npm start.');
  }
  const { port } = readAddress();
  process.env.PUBLIC_URL ??= `http://127.0.0.1:${port}`;
  const simulator = await startSimulator({ port: readPort(), publicUrl: process.env.PUBLIC_URL });
  for (const [name, value] of Object.entries(simulator.env)) process.env[name] ??= value;
  process.stdout.write(`${introduce(simulator.url)}\n`);
  await import('./start.mjs');
} catch (error) {
  giveUp(error);
}
