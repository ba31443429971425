import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../src/kernel/clock.js';
import { dayOf } from '../src/kernel/shanghai.js';
import { DIALECTS } from './kit/databases.js';
import { mint, nobody, type Person } from './kit/person.js';
import { act, manyApproved, print, printOne, type Reference, type SeenCertificate } from './kit/printing.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIN = '230900001';
const QUERY =
  'query ($code: String!) { verifyCertificate(code: $code) { serialNo kind maskedName issuedOn valid status voidedOn issuer } }';

describe.each(DIALECTS)('anyone who holds a certificate, on %s,', (dialect) => {
  let house: TestHouse;
  let han: Person;
  let certificate: SeenCertificate;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 }, env: { SESSION_HOURS: '720' } });
    han = await mint(house, 'student-affairs', 'console');
    certificate = await printOne(han, (await manyApproved(house, LIN, 1))[0] as Reference);
  });
  afterAll(() => house.close());

  const page = (code: string, headers: Record<string, string> = {}) =>
    fetch(`${house.url}/verify/${code}`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
  const ask = async (code: string, person = nobody(house)) =>
    (await person.get<{ verifyCertificate: object | null }>(QUERY, { code })).verifyCertificate;
  /** A minute later an address may try again. */
  const rest = () => house.advance(MINUTE);

  it('learns that it is genuine: its number, kind, day, issuer, and the first character of the name', async () => {
    const code = certificate.code ?? '';
    const facts = {
      serialNo: certificate.serialNo,
      kind: '奖助贷证明',
      maskedName: '林**',
      issuedOn: dayOf(house.house.services.clock.now()),
      valid: true,
      status: '有效',
      voidedOn: null,
      issuer: '东华大学学生处',
    };
    expect(await ask(code)).toEqual(facts);
    expect(await ask(code.toLowerCase().replace(/(.{5})(?=.)/g, '$1-'))).toEqual(facts);
    expect(await ask(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(facts);
    expect(await ask(code, nobody(house).speaking('en'))).toMatchObject({
      kind: 'Funding certificate',
      status: 'Valid',
      issuer: 'Donghua University, Student Affairs',
    });
    const answer = await page(code);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const words of [
      '<html lang="zh-CN">',
      certificate.serialNo,
      '奖助贷证明',
      '林**',
      '东华大学学生处',
      '真实有效',
    ]) {
      expect(html, words).toContain(words);
    }
    for (const secret of ['林晓雨', LIN, '国家助学金', '纺织']) expect(html, secret).not.toContain(secret);
    const english = await (await page(code, { 'accept-language': 'en-GB' })).text();
    expect(english).toContain('<html lang="en">');
    expect(english.replace('林**', '')).not.toMatch(/\p{Script=Han}/u);
  });

  it('gets a page without scripts, kept and indexed by nobody, that names its style', async () => {
    const answer = await page(certificate.code ?? '');
    const { headers } = answer;
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}';/);
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const html = await answer.text();
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|style="/i);
    expect(html).toContain('width=device-width');
  });

  it('can type the code, and comes to the same address', async () => {
    rest();
    const form = await fetch(`${house.url}/verify`);
    expect(form.status).toBe(200);
    expect(await form.text()).toContain('<form');
    const sent = await fetch(`${house.url}/verify?code=${certificate.code}`, { redirect: 'manual' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/verify/${certificate.code}`]);
  });

  it('is told the same of every code that is nobody’s, by the same work', async () => {
    rest();
    const codes = [
      '0'.repeat(26),
      'x',
      `${certificate.code}0`,
      'U'.repeat(26),
      '%3Cscript%3E',
      "'; DROP TABLE certificate; --",
    ];
    const answers: string[] = [];
    const counts: number[] = [];
    for (const code of codes) {
      const { answer, statements } = await statementsOf(house, () => page(encodeURIComponent(code)));
      answers.push(`${answer.status} ${await answer.text()}`);
      counts.push(statements.length);
      expect(await ask(code)).toBeNull();
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 /);
    expect(new Set(counts)).toEqual(new Set([1]));
    const { statements } = await statementsOf(house, () => page(certificate.code ?? ''));
    expect(statements).toHaveLength(1);
  });

  it('sees when it has become void, and of the next one that it is valid', async () => {
    rest();
    const application = (await manyApproved(house, LIN, 1))[0] as Reference;
    const first = await printOne(han, application);
    house.advance(DAY);
    han = await mint(house, 'student-affairs', 'console');
    await act(han, 'voidCertificate', first, { note: '印错了' });
    const second = (await print(han, [{ ...application, version: application.version + 1 }])).results[0]?.certificate;
    const today = dayOf(house.house.services.clock.now());
    expect(await ask(first.code ?? '')).toMatchObject({ valid: false, status: '已作废', voidedOn: today });
    expect(await (await page(first.code ?? '')).text()).toContain('这份证明已作废');
    expect(await ask(second?.code ?? '')).toMatchObject({ valid: true, serialNo: second?.serialNo, voidedOn: null });
  });

  it('is held back when trying code after code, by page and query together, and heard again a minute later', async () => {
    rest();
    const statuses: number[] = [];
    for (let i = 0; i < 25; i++) statuses.push((await page(`TRY${i}`)).status);
    expect(new Set(statuses)).toEqual(new Set([404]));
    for (let i = 0; i < 5; i++) expect(await ask(`TRY${i}`)).toBeNull();
    const held = await page(certificate.code ?? '');
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await held.text()).not.toContain(certificate.serialNo);
    expect((await nobody(house).refused(QUERY, { code: certificate.code })).extensions.code).toBe('RATE_LIMITED');
    house.advance(3_000);
    expect((await page(certificate.code ?? '')).status).toBe(200);
    expect((await page(certificate.code ?? '')).status).toBe(429);
    rest();
    expect((await page(certificate.code ?? '')).status).toBe(200);
  });
});
