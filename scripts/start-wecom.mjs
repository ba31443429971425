/**
 * `npm run start:wecom`: the product with demo data, signed in to by a make-believe WeCom, CAS and WeChat. One process: Ctrl-C
 * ends both.
 */
import { readAddress } from './lib/checks.mjs';
import { giveUp, Plain } from './lib/say.mjs';
import { introduce } from './simulator/introduce.mjs';
import { readPort, tellTaken } from './simulator/port.mjs';
import { siteSourcesFile } from './simulator/site-sources.mjs';
import { startSimulator } from './simulator/simulator.mjs';

try {
  if (process.env.NODE_ENV === 'production') {
    throw new Plain('模拟器不能用于生产环境，请用 npm start。', 'The simulator is not for production: use npm start.');
  }
  const { port } = readAddress();
  process.env.PUBLIC_URL ??= `http://127.0.0.1:${port}`;
  const simulator = await startSimulator({ port: readPort(), publicUrl: process.env.PUBLIC_URL });
  Object.assign(process.env, simulator.env); // all of them: half simulated would be neither
  process.env.QUIET_HOURS ??= '00:00-00:00'; // whoever tries it at night wants to see a message come
  process.env.SITE_SOURCES ??= siteSourcesFile(simulator.url);
  process.stdout.write(`${introduce(simulator.url)}\n`);
  await import('./start.mjs');
} catch (error) {
  giveUp(tellTaken(error));
}
