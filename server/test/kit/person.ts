import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../src/app/demo/people.js';
import { beginSession } from '../../src/platform/sessions/sessions.js';
import type { RefusalCode } from '../../src/kernel/refusal.js';
import type { TestHouse } from './test-house.js';

export type Face = 'student' | 'console';

export interface Told {
  readonly message: string;
  readonly extensions: {
    readonly code: RefusalCode | 'INTERNAL';
    readonly unmet?: readonly { readonly code: string; readonly reason: string; readonly field: string | null }[];
    readonly traceId?: string;
  };
}

export interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly Told[];
}

/** Someone who asks the graph over HTTP, with a session of his or her own. */
export class Person {
  constructor(
    readonly url: string,
    readonly face: Face,
    readonly token: string | null,
    readonly language: 'zh-CN' | 'en' = 'zh-CN',
  ) {}

  speaking(language: 'zh-CN' | 'en'): Person {
    return new Person(this.url, this.face, this.token, language);
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-xuegong-client': this.face,
        'accept-language': this.language,
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  /** The data, or the test fails with what was refused. */
  async get<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.ask<T>(query, variables);
    if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** The refusal, or the test fails because it was granted. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<Told> {
    const [error] = (await this.ask(query, variables)).errors ?? [];
    if (error === undefined) throw new Error('it was granted');
    return error;
  }
}

/** Anything that serves the graph: the product in this process or in one of its own. */
export interface Door {
  readonly url: string;
}

export const nobody = (door: Door, face: Face = 'student'): Person => new Person(door.url, face, null);

/** Signs in with the demo password, as people do. */
export async function signIn(door: Door, username: string, face: Face = 'student'): Promise<Person> {
  const { signIn: done } = await nobody(door, face).get<{ signIn: { token: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    { input: { username, password: DEMO_PASSWORD, transport: 'BEARER', requestId: randomUUID() } },
  );
  return new Person(door.url, face, done.token);
}

/** A session minted through the store, for crowds and moved clocks: argon2 would take seconds. */
export async function mint(house: TestHouse, username: string, face: Face): Promise<Person> {
  const { database, clock, config } = house.house.services;
  const [row] = await database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [username]);
  if (row === undefined) throw new Error(`no account ${username}`);
  const { token } = await beginSession(database, {
    accountId: row.id,
    audience: face === 'console' ? 'STAFF' : 'STUDENT',
    transport: 'BEARER',
    now: clock.now(),
    lifetimeMs: config.sessionMs,
  });
  return new Person(house.url, face, token);
}

export const mintStudent = (house: TestHouse, number: string): Promise<Person> => mint(house, number, 'student');
