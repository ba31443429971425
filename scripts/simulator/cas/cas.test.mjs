import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, openBench, openEar } from '../testkit.mjs';

/** @type {import('../testkit.mjs').Bench} */
let bench;
/** @type {Awaited<ReturnType<typeof openEar>>} */
let ear;
beforeAll(async () => void (bench = await openBench()));
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.control.reset();
  ear = await openEar();
  await bench.control.configure({ publicUrl: ear.url });
});
afterEach(() => ear.close());

const service = () => `${ear.url}/auth/cas/callback?state=a1`;
const login = (/** @type {string} */ more = '', cookie = '') =>
  bench.follow(`${bench.env.CAS_URL}/login?service=${encodeURIComponent(service())}${more}`, { cookie });
/** Signs in anew. */
async function enter(userid = '230900001') {
  const { location, answer } = await login(`&__as=${userid}`);
  return {
    ticket: location?.searchParams.get('ticket') ?? '',
    cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  };
}
/** @param {string} ticket @param {{ at?: string, of?: string, more?: string }} [options] */
const validate = async (ticket, { at = 'p3/serviceValidate', of = service(), more = '' } = {}) =>
  (await fetch(`${bench.env.CAS_URL}/${at}?service=${encodeURIComponent(of)}&ticket=${ticket}${more}`)).text();
const failure = (/** @type {string} */ code) => expect.stringContaining(`<cas:authenticationFailure code="${code}">`);

describe('log-in', () => {
  it('comes back to the very service with a ticket and keeps the session', async () => {
    const { location } = await login('&__as=admin');
    expect(location?.href).toMatch(new RegExp(`^${service().replace('?', '\\?')}&ticket=ST-`));
    const { cookie } = await enter();
    expect((await login('', cookie)).location?.searchParams.get('ticket')).toMatch(/^ST-/);
    expect((await login('&renew=true', cookie)).status).toBe(200);
  });

  it('asks who one is; as a gateway it asks nothing', async () => {
    expect((await login()).status).toBe(200);
    const { status, location } = await login('&gateway=true');
    expect([status, location?.href]).toEqual([302, service()]);
  });

  it('does not serve whom it does not know', async () => {
    const { status, location } = await bench.follow(
      `${bench.env.CAS_URL}/login?service=${encodeURIComponent('http://evil.example/')}&__as=admin`,
    );
    expect([status, location]).toEqual([403, null]);
  });
});

describe('a ticket', () => {
  it('is good once', async () => {
    const { ticket } = await enter();
    expect(await validate(ticket)).toMatch(
      /<cas:user>230900001<\/cas:user><cas:attributes>.*<cas:memberOf>本科生<\/cas:memberOf><cas:memberOf>/,
    );
    expect(await validate(ticket)).toEqual(failure('INVALID_TICKET'));
  });

  it('is spent by the wrong service, too', async () => {
    const { ticket } = await enter();
    expect(await validate(ticket, { of: `${service()}2` })).toEqual(failure('INVALID_SERVICE'));
    expect(await validate(ticket)).toEqual(failure('INVALID_TICKET'));
  });

  it('lives five minutes', async () => {
    const { ticket } = await enter();
    bench.pass(5 * MINUTE);
    expect(await validate(ticket)).toEqual(failure('INVALID_TICKET'));
  });

  it('is refused by its spelling', async () => {
    expect(await validate('')).toEqual(failure('INVALID_REQUEST'));
    expect(await validate('XX-1')).toEqual(failure('INVALID_TICKET_SPEC'));
    expect(await validate('PT-1')).toEqual(failure('UNAUTHORIZED_SERVICE_PROXY'));
    expect(await validate('ST-made-up')).toEqual(failure('INVALID_TICKET'));
  });

  it('from an old session does not do where a fresh one is wanted', async () => {
    const { cookie } = await enter();
    const { location } = await login('', cookie);
    expect(await validate(location?.searchParams.get('ticket') ?? '', { more: '&renew=true' })).toEqual(
      failure('INVALID_TICKET'),
    );
    const { ticket } = await enter();
    expect(await validate(ticket, { more: '&renew=true' })).toContain('<cas:authenticationSuccess>');
  });

  it('tells the same in JSON; the older address tells no attributes', async () => {
    const told = JSON.parse(await validate((await enter()).ticket, { more: '&format=JSON' }));
    expect(told.serviceResponse.authenticationSuccess).toMatchObject({
      user: '230900001',
      attributes: { cn: '林晓雨', memberOf: ['本科生', '全校'] },
    });
    expect(
      JSON.parse(await validate('ST-x', { more: '&format=JSON' })).serviceResponse.authenticationFailure.code,
    ).toBe('INVALID_TICKET');
    expect(await validate((await enter()).ticket, { at: 'serviceValidate' })).not.toContain('attributes');
  });

  it('can be answered with poison, without attributes, with another kind of user', async () => {
    await bench.control.configure({ casPoison: 'XXE' });
    expect(await validate((await enter()).ticket)).toMatch(/<!ENTITY who SYSTEM[^]*<cas:user>&who;/);
    await bench.control.configure({ casPoison: 'NONE', casUser: 'opaque', casMissing: ['cn'] });
    const told = await validate((await enter()).ticket);
    expect(told).toMatch(/<cas:user>uid-[0-9a-f]+<\/cas:user>.*<cas:employeeNumber>230900001</);
    expect(told).not.toContain('<cas:cn>');
  });
});

it('log-out tells every service of the session, and only those', async () => {
  const mine = await enter();
  const other = await enter('admin');
  const again = (await login('', mine.cookie)).location?.searchParams.get('ticket');
  await bench.follow(`${bench.env.CAS_URL}/logout`, { cookie: mine.cookie });
  const told = ear.heard.map(({ body }) => new URLSearchParams(body).get('logoutRequest') ?? '');
  expect(told.map((text) => /<samlp:SessionIndex>(.*?)</.exec(text)?.[1])).toEqual([mine.ticket, again]);
  expect(await bench.control.logouts()).toMatchObject([{ status: 200 }, { status: 200 }]);
  expect((await login('', mine.cookie)).status).toBe(200);
  expect((await login('', other.cookie)).status).toBe(302);
});
