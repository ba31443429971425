import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/app/demo/people.js';
import { HOUR, MINUTE } from '../src/kernel/clock.js';
import { mintStudent, nobody, signIn, type Face } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token viewer { account { username } } } }';
const WHO = '{ viewer { account { username } } }';

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('signing in', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse('sqlite');
  });
  afterAll(() => house.close());

  const tries = (username: string, password: string, face: Face = 'student') =>
    nobody(house, face).ask<{ signIn: { token: string | null } }>(SIGN_IN, { input: { username, password } });

  it('answers an unknown account, a wrong password and a disabled account alike', async () => {
    await house.house.services.database.run('UPDATE account SET disabled_at = 1 WHERE username = ?', ['lizhi']);
    const answers = [
      await tries('999999', DEMO_PASSWORD),
      await tries('230900001', 'wrong'),
      await tries('lizhi', DEMO_PASSWORD, 'console'),
    ];
    for (const { data, errors } of answers) {
      expect(data).toBeNull();
      expect(errors?.[0]).toMatchObject({
        message: '账号或密码不正确。',
        extensions: { code: 'UNAUTHENTICATED', unmet: [{ code: 'WRONG_CREDENTIALS', field: null }] },
      });
    }
  });

  it('takes as long for an unknown account as for a wrong password', async () => {
    const time = async (username: string) => {
      // What is timed is the look at the password, which the door's count would soon keep it from.
      await house.house.services.database.run('DELETE FROM sign_in_guard');
      const began = performance.now();
      await tries(username, 'wrong');
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 15; i++) {
      known.push(await time('230900001'));
      unknown.push(await time(`nobody${i}`));
    }
    // Without the decoy the unknown account would be told in a tenth of the time.
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.5);
    expect(median(unknown)).toBeLessThan(median(known) * 2);
    await house.house.services.database.run('DELETE FROM sign_in_guard');
  });

  it('opens only the side of the house that one belongs to, and tells that to the right password alone', async () => {
    expect((await tries('230900001', DEMO_PASSWORD, 'console')).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN', unmet: [{ code: 'NOT_STAFF' }] },
    });
    expect((await tries('counsellor', DEMO_PASSWORD, 'student')).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN', unmet: [{ code: 'NOT_A_STUDENT' }] },
    });
    expect((await tries('230900001', 'wrong', 'console')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('keeps the token out of the answer and in an httpOnly, SameSite cookie of its side', async () => {
    for (const [face, username, name] of [
      ['student', '230900001', 'xg_student'],
      ['console', 'counsellor', 'xg_staff'],
    ] as const) {
      const response = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-xuegong-client': face },
        body: JSON.stringify({ query: SIGN_IN, variables: { input: { username, password: DEMO_PASSWORD } } }),
      });
      const body = (await response.json()) as { data: { signIn: { token: string | null } } };
      expect(body.data.signIn.token).toBeNull();
      expect(response.headers.get('set-cookie')).toMatch(
        new RegExp(`^${name}=[\\w-]{43}; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax$`),
      );
    }
  });

  it('looks at no cookie without our header, and turns foreign origins away', async () => {
    const { token } = await mintStudent(house, '230900001');
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `xg_student=${token}`, ...headers },
        body: JSON.stringify({ query: WHO }),
      });
      return { status: response.status, body: (await response.json()) as { data?: { viewer: unknown } } };
    };
    expect((await ask({ 'x-xuegong-client': 'student' })).body.data?.viewer).not.toBeNull();
    expect((await ask({})).body.data?.viewer).toBeNull();
    expect((await ask({ 'x-xuegong-client': 'console' })).body.data?.viewer).toBeNull();
    expect((await ask({ 'x-xuegong-client': 'student', origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask({ 'x-xuegong-client': 'student', origin: house.url })).status).toBe(200);
  });

  it('ends by signing out at once, and by its time', async () => {
    const person = await signIn(house, '230900002');
    const other = await signIn(house, '230900002');
    await person.get('mutation { signOut(input: {}) { ok } }');
    expect(await person.get(WHO)).toEqual({ viewer: null });
    expect(await other.get(WHO)).not.toEqual({ viewer: null });
    house.advance(12 * HOUR + MINUTE);
    expect(await other.get(WHO)).toEqual({ viewer: null });
    house.house.services.clock.reset();
  });

  it('ends for staff after half an hour without a sign of life, and not before', async () => {
    const staff = await signIn(house, 'counselling-desk', 'console');
    for (let i = 0; i < 3; i++) {
      house.advance(29 * MINUTE);
      expect(await staff.get(WHO)).not.toEqual({ viewer: null });
    }
    house.advance(31 * MINUTE);
    expect(await staff.get(WHO)).toEqual({ viewer: null });
    house.house.services.clock.reset();
  });

  it('is done once a document, so that no document tries many passwords', async () => {
    const input = '{ username: "230900001", password: "x" }';
    const document = `mutation { a: signIn(input: ${input}) { token } b: signIn(input: ${input}) { token } }`;
    const refused = await nobody(house).refused(document);
    expect(refused.extensions.code).toBe('INVALID_INPUT');
    expect(refused.message).toContain('more than one signIn');
    const batch = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: WHO }, { query: WHO }]),
    });
    expect(batch.status).toBe(400);
  });
});

describe('documents', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse('sqlite', { env: { GRAPHQL_DOCUMENTS: 'trusted' } });
  });
  afterAll(() => house.close());

  const post = async (body: object) => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  };

  it('are taken by published hash alone, where only those are trusted', async () => {
    const { operations } = await import('./kit/operations.js');
    const [query] = operations.filter((operation) => operation.name === 'Service');
    expect((await post({ documentId: query?.hash })).data).toBeDefined();
    expect((await post({ query: '{ service { name } }' })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect((await post({ documentId: 'sha256:0' })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('change nothing by GET', async () => {
    const { operations } = await import('./kit/operations.js');
    const get = (hash: string | undefined) =>
      fetch(`${house.url}/graphql?documentId=${encodeURIComponent(hash ?? '')}`);
    expect((await get(operations.find((operation) => operation.name === 'Service')?.hash)).status).toBe(200);
    expect((await get(operations.find((operation) => operation.type === 'mutation')?.hash)).status).toBe(400);
  });
});
