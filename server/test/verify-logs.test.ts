import { describe, expect, it } from 'vitest';
import LibsqlDatabase from 'libsql';
import { place, served, tidyUp } from './kit/fault-place.js';

tidyUp();

const CODE = '7ZQ3M8XK2VWT5RPN9HJD4CFB6G';

describe('logs of the public page', () => {
  it('hold no code, neither of a page found, nor of one not found, nor of one that failed', async () => {
    const { env, url } = await place('sqlite');
    const server = await served({ ...env, LOG_LEVEL: 'debug' });
    const greeting = server.output().length;
    const ask = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });
    expect((await ask(`/verify/${CODE}`)).status).toBe(404);
    expect((await ask(`/verify?code=${CODE}`)).status).toBe(303);
    const file = new LibsqlDatabase(url.slice('sqlite:'.length));
    file.exec('ALTER TABLE certificate RENAME TO certificate_gone');
    file.close();
    expect((await ask(`/verify/${CODE}`)).status).toBe(500);
    const query = `query { verifyCertificate(code: "${CODE}") { serialNo } }`;
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const logged = server.output().slice(greeting);
    expect(logged).toContain('a request failed');
    expect(logged).not.toContain(CODE);
    expect(logged).not.toContain(CODE.slice(0, 10));
    const metrics = await (await ask('/metrics')).text();
    expect(metrics).toContain('/verify/:code');
    expect(metrics).not.toContain(CODE);
  });
});
