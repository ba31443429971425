import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PUBLIC_URL, Wire } from './kit/wire.js';

interface Config {
  readonly corpId: string;
  readonly agentId: number;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
  readonly agentSignature: string;
}
interface Answer {
  readonly data: { readonly weComJsConfig: Config | null } | null;
  readonly errors?: readonly {
    readonly extensions: { readonly code: string; readonly unmet: readonly { code: string }[] };
  }[];
}

describe('the JS-SDK’s configuration', () => {
  const wire = new Wire('sqlite');

  async function ask(url: string): Promise<Answer> {
    const answer = await fetch(`${wire.house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query ($url: String!) { weComJsConfig(url: $url) { corpId agentId timestamp nonceStr signature agentSignature } }',
        variables: { url },
      }),
    });
    return (await answer.json()) as Answer;
  }
  const configOf = async (url: string) => (await ask(url)).data?.weComJsConfig ?? null;

  it('is signed with both tickets, for the page without what follows #', async () => {
    const config = await configOf(`${PUBLIC_URL}/pages/home/index?a=1&b=%E4%B8%AD#/x?y=1`);
    const tickets = await wire.control.tickets();
    const expected = (kind: string) => {
      const ticket = Object.entries(tickets).find(([name]) => name.startsWith(kind))?.[1] ?? 'none';
      return createHash('sha1')
        .update(
          `jsapi_ticket=${ticket}&noncestr=${config?.nonceStr}&timestamp=${config?.timestamp}` +
            `&url=${PUBLIC_URL}/pages/home/index?a=1&b=%E4%B8%AD`,
        )
        .digest('hex');
    };
    expect(config).toMatchObject({ corpId: 'ww5f1e0d3c2b4a6978', agentId: 1_000_002 });
    expect(config?.signature).toBe(expected('jsapi'));
    expect(config?.agentSignature).toBe(expected('agent_config'));
    expect(config?.signature).not.toBe(config?.agentSignature);
    expect(Math.abs((config?.timestamp ?? 0) - Date.now() / 1_000)).toBeLessThan(30);
  });

  it('fetches each ticket once, however many ask', async () => {
    const configs = await Promise.all(Array.from({ length: 30 }, () => configOf(`${PUBLIC_URL}/`)));
    expect(new Set(configs.map((config) => config?.nonceStr)).size).toBe(30);
    expect(await wire.calls('ticket')).toBeLessThanOrEqual(2);
    expect(await wire.calls('gettoken')).toBeLessThanOrEqual(1);
  });

  it.each([
    'https://evil.example/',
    `${PUBLIC_URL}.evil.example/`,
    `${PUBLIC_URL}:8443/`,
    'http://xg.example.edu.cn/',
    'https://xg.example.edu.cn@evil.example/',
    'https://me:x@xg.example.edu.cn/',
    'https:\\\\xg.example.edu.cn\\x',
    `${PUBLIC_URL}/\n`,
    `${PUBLIC_URL}/${'x'.repeat(2_100)}`,
    '//xg.example.edu.cn/',
    'javascript:alert(1)',
    '',
  ])('is refused for %j', async (url) => {
    const { data, errors } = await ask(url);
    expect(data?.weComJsConfig ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(errors?.[0]?.extensions.unmet.map(({ code }) => code)).toEqual(['FOREIGN_URL']);
    expect(await wire.calls('ticket')).toBe(0);
  });

  it('is null, and quickly, where WeCom does not answer; and not asked of it where it is not configured', async () => {
    await wire.house.house.services.database.run('DELETE FROM external_token');
    await wire.advance(3 * 3_600_000);
    await wire.control.faults({ match: 'gettoken', delayMs: 8_000, times: 0 });
    const from = performance.now();
    expect(await ask(`${PUBLIC_URL}/`)).toEqual({ data: { weComJsConfig: null } });
    expect(performance.now() - from).toBeLessThan(3_400);
  });
});

describe('the JS-SDK’s configuration without WeCom', () => {
  const wire = new Wire('sqlite', { WECOM_CORP_ID: '', WECOM_AGENT_ID: '', WECOM_SECRET: '' });

  it('is null', async () => {
    const answer = await fetch(`${wire.house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ weComJsConfig(url: "${PUBLIC_URL}/") { corpId } }` }),
    });
    expect(await answer.json()).toEqual({ data: { weComJsConfig: null } });
    expect((await wire.control.requests()).length).toBe(0);
    expect((await fetch(`${wire.house.url}/wecom/callback`, { method: 'POST' })).status).toBe(404);
  });
});
