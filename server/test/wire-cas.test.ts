import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openCas } from '../src/platform/cas/open-cas.js';
import type { CasPort } from '../src/platform/cas/cas-port.js';
import { ForeignCalls } from '../src/platform/foreign/foreign-calls.js';
import { timed, troubleOf, Wire } from './kit/wire.js';

const SERVICE = 'https://xg.example.edu.cn/auth/cas/callback?state=a1&x=%E4%B8%AD%20b';

describe('CAS', () => {
  const wire = new Wire('sqlite');
  const casOf = (change: Partial<Parameters<typeof openCas>[0]> = {}): CasPort => {
    const { cas } = wire.instance((identity) => ({ ...identity, cas: identity.cas && { ...identity.cas, ...change } }));
    if (cas === null) throw new Error('not configured');
    return cas;
  };

  /** The ticket that a browser brings back after signing in there as somebody. */
  async function ticketOf(cas: CasPort, person: string, service = SERVICE): Promise<string> {
    const page = new URL(cas.loginUrl(service));
    page.searchParams.set('__as', person);
    const answer = await fetch(page, { redirect: 'manual' });
    return new URL(answer.headers.get('location') ?? '').searchParams.get('ticket') ?? '';
  }

  it('says the same of a person in XML and in JSON', async () => {
    const told = await Promise.all(
      (['XML', 'JSON'] as const).map(async (format) => {
        const cas = casOf({ format });
        const { number, attributes } = await cas.validate(await ticketOf(cas, '230900001'), SERVICE);
        const { authenticationDate: _at, ...others } = attributes;
        return { number, others };
      }),
    );
    expect(told[0]).toEqual({
      number: '230900001',
      others: {
        employeeNumber: '230900001',
        cn: '林晓雨',
        memberOf: ['本科生', '全校'],
        isFromNewLogin: 'true',
        longTermAuthenticationRequestTokenUsed: 'false',
      },
    });
    expect(told[1]).toEqual(told[0]);
  });

  it('may keep the number in an attribute; without it there is nobody', async () => {
    await wire.control.configure({ casUser: 'opaque' });
    const [plain, mapped] = [casOf(), casOf({ userAttribute: 'employeeNumber' })];
    expect((await mapped.validate(await ticketOf(mapped, 'admin'), SERVICE)).number).toBe('admin');
    expect((await plain.validate(await ticketOf(plain, 'admin'), SERVICE)).number).not.toBe('admin');
    await wire.control.configure({ casMissing: ['employeeNumber', 'cn'] });
    expect(await troubleOf(mapped.validate(await ticketOf(mapped, 'admin'), SERVICE))).toBe('INPUT NO_NUMBER');
    expect((await casOf().validate(await ticketOf(mapped, 'admin'), SERVICE)).attributes).not.toHaveProperty('cn');
  });

  it.each(['XML', 'JSON'] as const)(
    'takes a ticket once, within five minutes, for the very service it was given for (%s)',
    async (format) => {
      const cas = casOf({ format });
      const ticket = await ticketOf(cas, 'admin');
      await cas.validate(ticket, SERVICE);
      expect(await troubleOf(cas.validate(ticket, SERVICE))).toBe('INPUT INVALID_TICKET');
      const other = await ticketOf(cas, 'admin');
      expect(await troubleOf(cas.validate(other, `${SERVICE}&y=1`))).toBe('INPUT INVALID_SERVICE');
      // The asking has spent it.
      expect(await troubleOf(cas.validate(other, SERVICE))).toBe('INPUT INVALID_TICKET');
      const late = await ticketOf(cas, 'admin');
      await wire.advance(300_001);
      expect(await troubleOf(cas.validate(late, SERVICE))).toBe('INPUT INVALID_TICKET');
      expect(await troubleOf(cas.validate('PT-1', SERVICE))).toBe('INPUT UNAUTHORIZED_SERVICE_PROXY');
      expect(await troubleOf(cas.validate('nonsense', SERVICE))).toBe('INPUT INVALID_TICKET_SPEC');
    },
  );

  it('is not asked about what cannot be a ticket', async () => {
    for (const ticket of ['', 'ST-1 2', 'ST-\n', `ST-${'x'.repeat(260)}`, 'ST-票']) {
      expect(await troubleOf(casOf().validate(ticket, SERVICE))).toBe('INPUT INVALID_TICKET');
    }
    expect(await wire.calls('serviceValidate')).toBe(0);
  });

  it.each(['DOCTYPE', 'XXE'] as const)(
    'is not believed with %s in its answer, and nothing is fetched or read for it',
    async (casPoison) => {
      await wire.control.configure({ casPoison });
      const cas = casOf();
      expect(await troubleOf(cas.validate(await ticketOf(cas, 'admin'), SERVICE))).toBe('BUSY MALFORMED');
    },
  );

  it.each([
    [{ http: 502 }, 'BUSY HTTP_502'],
    [{ malformed: true }, 'BUSY MALFORMED'],
    [{ drop: true }, 'BUSY CONNECTION_LOST'],
    [{ body: '<html>login again</html>' }, 'BUSY MALFORMED'],
    [{ body: `<x>${'y'.repeat(300_000)}</x>` }, 'BUSY TOO_LONG'],
    [
      { body: "<s:serviceResponse xmlns:s='u'><s:authenticationFailure code='INTERNAL_ERROR'/></s:serviceResponse>" },
      'BUSY INTERNAL_ERROR',
    ],
  ])('in trouble is asked once (%#)', async (fault, told) => {
    const cas = casOf();
    const ticket = await ticketOf(cas, 'admin');
    await wire.control.faults({ match: 'serviceValidate', times: 0, ...fault });
    expect(await troubleOf(cas.validate(ticket, SERVICE))).toBe(told);
    expect(await wire.calls('serviceValidate')).toBe(1);
  });

  it('may be of version 2.0, which has no attributes', async () => {
    const cas = casOf();
    const ticket = await ticketOf(cas, 'admin');
    await wire.control.faults({ match: 'p3/serviceValidate', http: 404 });
    expect(await cas.validate(ticket, SERVICE)).toEqual({ number: 'admin', attributes: {} });
  });

  it('keeps a person waiting three seconds at most', async () => {
    const cas = casOf();
    await wire.control.faults({ match: 'serviceValidate', delayMs: 6_000 });
    expect(await timed(() => cas.validate('ST-1', SERVICE))).toBeLessThan(3_300);
  });

  it('is sent people with the service exactly as it will be asked about', () => {
    const cas = casOf({ url: 'https://cas.example.edu.cn/authserver' });
    const encoded = 'https%3A%2F%2Fxg.example.edu.cn%2Fauth%2Fcas%2Fcallback%3Fstate%3Da1%26x%3D%25E4%25B8%25AD%2520b';
    expect(cas.loginUrl(SERVICE)).toBe(`https://cas.example.edu.cn/authserver/login?service=${encoded}`);
    expect(cas.loginUrl(SERVICE, { gateway: true })).toMatch(/&gateway=true$/);
    expect(cas.loginUrl(SERVICE, { renew: true, gateway: true })).toBe(
      `https://cas.example.edu.cn/authserver/login?service=${encoded}&renew=true`,
    );
    expect(cas.logoutUrl(SERVICE)).toBe(`https://cas.example.edu.cn/authserver/logout?service=${encoded}`);
  });
});

describe('an answer of CAS that never ends', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it.each([
    ['a byte at a time', 50, 'x', 'TIMEOUT TIMEOUT'],
    ['as fast as it can', 0, 'x'.repeat(65_536), 'BUSY TOO_LONG'],
  ])('%s is left', async (_how, pauseMs, piece, told) => {
    server = createServer((_request, response) => {
      const go = () => {
        if (response.destroyed) return;
        response.write(piece);
        setTimeout(go, pauseMs);
      };
      go();
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const cas = openCas({ url, format: 'XML', userAttribute: null }, { calls: new ForeignCalls() });
    const from = performance.now();
    expect(await troubleOf(cas.validate('ST-1', SERVICE))).toBe(told);
    expect(performance.now() - from).toBeLessThan(3_300);
  });
});

describe('a log-out that CAS tells of', () => {
  const { ticketOfLogout } = openCas(
    { url: 'https://cas.example.edu.cn', format: 'XML', userAttribute: null },
    { calls: new ForeignCalls() },
  );
  const request = (inside: string) =>
    `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="LR-1" Version="2.0">` +
    `<saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">@NOT_USED@</saml:NameID>${inside}</samlp:LogoutRequest>`;

  it('names the ticket', () => {
    const index = '<samlp:SessionIndex>\n ST-1-abc </samlp:SessionIndex>';
    expect(ticketOfLogout(request(index))).toBe('ST-1-abc');
    expect(ticketOfLogout(`<?xml version="1.0"?>\n${request(index).replaceAll('samlp:', '')}`)).toBe('ST-1-abc');
  });

  it('that is none names nothing', () => {
    const bad = [
      '',
      'logout',
      request(''),
      request('<samlp:SessionIndex/>'),
      request('<samlp:SessionIndex>two words</samlp:SessionIndex>'),
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${request('<samlp:SessionIndex>&e;</samlp:SessionIndex>')}`,
      request(`<samlp:SessionIndex>ST-${'x'.repeat(300)}</samlp:SessionIndex>`),
      request(`<samlp:SessionIndex>ST-1</samlp:SessionIndex><pad>${'x'.repeat(17_000)}</pad>`),
      request('<samlp:SessionIndex>ST-1</samlp:SessionIndex>').slice(0, -5),
    ];
    expect(bad.map(ticketOfLogout)).toEqual(bad.map(() => null));
  });
});
