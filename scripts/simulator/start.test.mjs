import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { at } from '../lib/paths.mjs';

/**
 * Runs a script until it ends, or until it has said `until`, whereupon it is asked to end.
 * @param {string} script @param {Record<string, string>} env @param {RegExp} [until]
 * @returns {Promise<{ code: number | null, said: string }>}
 */
const run = (script, env, until) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [at(script)], { env: { ...process.env, NODE_ENV: '', ...env } });
    let said = '';
    const hear = (/** @type {string} */ text) => {
      said += text;
      if (until?.test(said)) child.kill('SIGTERM');
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('close', (code) => resolve({ code, said }));
  });

const serve = 'scripts/simulator/serve.mjs';

it('alone, it prints the variables of the server and ends when told', async () => {
  const { code, said } = await run(serve, { SIMULATOR_PORT: '0' }, /PUBLIC_URL=.*\n/);
  expect(code).toBe(0);
  expect(said).toMatch(/WECOM_API_URL=http:\/\/127\.0\.0\.1:\d+\/wecom\n/);
  expect(said).toMatch(/PUBLIC_URL=http:\/\/127\.0\.0\.1:4000\n/);
});

it.each([serve, 'scripts/start-wecom.mjs'])('%s does not run in production', async (script) => {
  const { code, said } = await run(script, { SIMULATOR_PORT: '0', NODE_ENV: 'production' });
  expect([code, said]).toEqual([1, expect.stringMatching(/production/)]);
});

it.each([serve, 'scripts/start-wecom.mjs'])('%s says which port is wrong or taken', async (script) => {
  const other = createServer();
  await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
  const taken = await run(script, { SIMULATOR_PORT: String(port) });
  await new Promise((resolve) => other.close(resolve));
  expect([taken.code, taken.said]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
  const wrong = await run(script, { SIMULATOR_PORT: 'x' });
  expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('SIMULATOR_PORT')]);
});
