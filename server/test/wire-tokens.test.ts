import { describe, expect, it } from 'vitest';
import { retention } from '../src/app/retention.js';
import { DAY, MINUTE, SECOND } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { troubleOf, Wire } from './kit/wire.js';

const READ = 'user/get';
const many = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, work));

describe.each(DIALECTS)('access tokens on %s', (dialect) => {
  const wire = new Wire(dialect);
  const second = { agentId: 1_000_003, secret: 'simulated-secret-of-the-second-app' };

  it('are fetched once for fifty calls at a time, and once for several processes', async () => {
    const weCom = wire.weCom();
    let looks = 0;
    const stop = wire.house.house.services.database.observe((sql) => (looks += Number(sql.includes('external_token'))));
    expect((await many(() => weCom.member('admin'))).map((member) => member?.name)).toEqual(
      new Array(50).fill('系统管理员'),
    );
    stop();
    expect(await wire.calls('gettoken')).toBe(1);
    // Nor do the fifty ask the database each for himself.
    expect(looks).toBeLessThan(10);
    await wire.house.house.services.database.run('DELETE FROM external_token');
    await wire.control.clearRequests();
    const processes = [wire.weCom(), wire.weCom(), wire.weCom(), wire.weCom()];
    await Promise.all(processes.map((one) => many(() => one.member('admin'))));
    expect(await wire.calls('gettoken')).toBe(1);
    expect(await wire.calls(READ)).toBe(200);
  });

  it('of two apps stay apart', async () => {
    const [first, other] = [wire.weCom(), wire.weCom(second)];
    await Promise.all([many(() => first.member('admin')), many(() => other.member('admin'))]);
    expect(await wire.calls('gettoken')).toBe(2);
    const tokens = (await wire.control.requests(READ)).map(({ query }) => query['access_token']);
    expect(new Set(tokens).size).toBe(2);
    // Each sends as itself: a token of the other app would answer 301002.
    const card = first.render({ kind: 'TEXT_CARD', title: 'a', description: 'b', url: 'https://xg.example.edu.cn' });
    expect((await first.send(['admin'], card)).invalidUserIds).toEqual([]);
    expect((await other.send(['admin'], card)).invalidUserIds).toEqual([]);
    expect((await wire.control.inbox('admin')).map(({ agentId }) => agentId).sort()).toEqual([1_000_002, 1_000_003]);
  });

  it.each(['revoked', 'expired'] as const)(
    'that were %s early are replaced once, and each call made again once',
    async (how) => {
      const weCom = wire.weCom();
      await weCom.member('admin');
      await wire.control.endTokens(how);
      await wire.control.clearRequests();
      expect((await many(() => weCom.member('admin'))).every((member) => member !== null)).toBe(true);
      expect(await wire.calls('gettoken')).toBe(1);
      expect(await wire.calls(READ)).toBeLessThanOrEqual(100);
    },
  );

  it('that another process has replaced are taken over, not fetched', async () => {
    const [one, two] = [wire.weCom(), wire.weCom()];
    await one.member('admin');
    await two.member('admin');
    await wire.control.endTokens('revoked');
    await one.member('admin');
    await wire.control.clearRequests();
    await two.member('admin');
    expect(await wire.calls('gettoken')).toBe(0);
    expect(await wire.calls(READ)).toBe(2);
  });

  it('that are never good are not tried for ever', async () => {
    const weCom = wire.weCom();
    await wire.control.faults({ match: READ, errcode: 40014, times: 0 });
    expect(await troubleOf(weCom.member('admin'))).toBe('BUSY 40014');
    expect(await wire.calls(READ)).toBe(2);
    expect(await wire.calls('gettoken')).toBe(2);
  });

  it('are renewed 200 seconds before their end, and not sooner', async () => {
    const weCom = wire.weCom();
    await weCom.member('admin');
    await wire.advance(7_200 * SECOND - 260 * SECOND);
    await weCom.member('admin');
    expect(await wire.calls('gettoken')).toBe(1);
    await wire.advance(65 * SECOND);
    await weCom.member('admin');
    expect(await wire.calls('gettoken')).toBe(2);
    // A process that comes later finds the new one.
    await wire.weCom().member('admin');
    expect(await wire.calls('gettoken')).toBe(2);
  });

  it.each([
    ['secret', { secret: 'wrong' }, '40001'],
    ['corp', { corpId: 'ww00000000000000ff' }, '40013'],
  ])('are not asked for again for minutes with a wrong %s, by any process', async (_what, change, code) => {
    const weCom = wire.weCom(change);
    expect(await troubleOf(weCom.member('admin'))).toBe(`CONFIG ${code}`);
    for (const later of [weCom, wire.weCom(change), weCom]) {
      expect(await troubleOf(later.member('admin'))).toBe(`CONFIG ${code}`);
    }
    await wire.advance(4 * MINUTE);
    expect(await troubleOf(weCom.member('admin'))).toBe(`CONFIG ${code}`);
    expect(await wire.calls('gettoken')).toBe(1);
    await wire.advance(2 * MINUTE);
    expect(await troubleOf(weCom.member('admin'))).toBe(`CONFIG ${code}`);
    expect(await wire.calls('gettoken')).toBe(2);
    // The right one works at once.
    expect((await wire.weCom().member('admin'))?.userId).toBe('admin');
  });

  it('of a secret that was replaced are cleared away after a week', async () => {
    await wire.weCom().member('admin');
    const { services } = wire.house.house;
    const left = async () => (await services.database.all('SELECT token_key FROM external_token')).length;
    await retention(services);
    expect(await left()).toBe(1);
    wire.house.advance(8 * DAY);
    await retention(services);
    expect(await left()).toBe(0);
  });

  it('lie sealed in the database', async () => {
    await wire.weCom().member('admin');
    const token = (await wire.control.requests(READ))[0]?.query['access_token'] ?? '';
    expect(token.length).toBeGreaterThan(10);
    const rows = await wire.house.house.services.database.all<{ value: string }>('SELECT * FROM external_token');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.value).toMatch(/^v1\./);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain('simulated-secret');
  });

  it('are asked for once more by whoever comes when a fetch failed, and by another process when one died fetching', async () => {
    const weCom = wire.weCom();
    await wire.control.faults({ match: 'gettoken', http: 502 });
    expect(await troubleOf(weCom.member('admin'))).toBe('BUSY HTTP_502');
    expect((await weCom.member('admin'))?.userId).toBe('admin');
    const { database, clock } = wire.house.house.services;
    await database.run(
      'UPDATE external_token SET value = NULL, expires_at = 0, fetching_until = ?, version = version + 1',
      [clock.now() + 300],
    );
    await wire.control.clearRequests();
    expect((await wire.weCom().member('admin'))?.userId).toBe('admin');
    expect(await wire.calls('gettoken')).toBe(1);
  });
});
