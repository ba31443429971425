import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../platform/config/config.js';
import type { Database } from '../platform/db/sql.js';
import { makeHttpServer } from './http-server.js';

const PRODUCTION = {
  NODE_ENV: 'production',
  FIELD_KEY: Buffer.alloc(32, 7).toString('base64'),
  PUBLIC_URL: 'https://xg.example.edu.cn',
  LOG_LEVEL: 'silent',
};
/** Reached by no request of these. */
const database = {} as Database;

describe('the address of whoever asks', () => {
  const open: { close(): Promise<unknown> }[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((server) => server.close()))));

  const seen = async (env: Record<string, string>, forwarded: string | undefined) => {
    const server = makeHttpServer(readConfig(env), database);
    open.push(server);
    server.get('/address', async (request) => ({ address: request.ip }));
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const answer = await server.inject({ url: '/address', remoteAddress: '10.0.0.2', headers });
    return answer.json<{ address: string }>().address;
  };

  it('is what the proxy before us saw, whatever they claimed to it', async () => {
    expect(await seen(PRODUCTION, '203.0.113.9')).toBe('203.0.113.9');
    expect(await seen(PRODUCTION, '198.51.100.1, 192.168.0.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(await seen(PRODUCTION, undefined)).toBe('10.0.0.2');
  });

  it('lies behind as many proxies as the configuration says', async () => {
    const claimed = '198.51.100.1, 203.0.113.9, 10.0.0.1';
    expect(await seen({ ...PRODUCTION, TRUSTED_PROXIES: '2' }, claimed)).toBe('203.0.113.9');
    expect(await seen({ ...PRODUCTION, TRUSTED_PROXIES: '0' }, claimed)).toBe('10.0.0.2');
    expect(await seen({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }, claimed)).toBe('10.0.0.2');
  });
});
