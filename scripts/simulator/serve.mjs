/** `npm run simulator`: the simulator alone, for a product that is started by hand with the variables it prints. */
import { readPort, tellTaken } from './port.mjs';
import { introduce } from './introduce.mjs';
import { startSimulator } from './simulator.mjs';
import { giveUp } from '../lib/say.mjs';

try {
  const publicUrl = process.env.PUBLIC_URL?.trim() || 'http://127.0.0.1:4000';
  const simulator = await startSimulator({ port: readPort(), publicUrl });
  const lines = Object.entries({ ...simulator.env, PUBLIC_URL: publicUrl }).map(
    ([name, value]) => `  ${name}=${value}`,
  );
  const end = () => void simulator.close().then(() => process.exit(0));
  process.on('SIGINT', end).on('SIGTERM', end);
  process.stdout.write(
    `${introduce(simulator.url)}\n  服务端的环境变量 / variables of the server\n\n${lines.join('\n')}\n\n`,
  );
} catch (error) {
  giveUp(tellTaken(error));
}
