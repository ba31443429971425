import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { describe, expect, it, vi } from 'vitest';
import { bookedId, bookingAct, readyStudent, someFreeSlot } from './kit/demo-booking.js';
import { leftovers, place, served, tidyUp } from './kit/fault-place.js';
import { FaultyProxy } from './kit/faulty-proxy.js';
import { ownMariadb } from './kit/own-mariadb.js';
import type { Person, Told } from './kit/person.js';
import { refusedStart } from './kit/server-process.js';

tidyUp();

describe('a start that is refused tells why in one sentence', () => {
  async function refused(env: Record<string, string>, words: RegExp): Promise<void> {
    const { code, output } = await refusedStart({ ...env, XG_DEMO: '0' });
    expect(code).toBe(1);
    expect(output).toMatch(words);
    // No trace of the program's own insides, and nothing beside the sentence.
    expect(output).not.toMatch(/^\s+at /m);
    expect(output.split('\n').length).toBeLessThanOrEqual(2);
  }

  it('for a second process on the same SQLite file, while the first serves on', async () => {
    const { env } = await place('sqlite');
    const first = await served(env);
    await refused(env, /in use by process \d+.*数据库正被另一进程使用/);
    await readyStudent(first);
    first.signal('SIGTERM');
    expect(await first.exited).toBe(0);
    await served(env);
  });

  it('for a taken port', async () => {
    const { env } = await place('sqlite');
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    leftovers.push(() => new Promise((resolve) => taken.close(resolve)));
    const { port } = taken.address() as AddressInfo;
    await refused({ ...env, PORT: String(port) }, new RegExp(`Port ${port} is taken.*端口被占用`));
  });

  it('for a wrong variable', async () => {
    const { env } = await place('sqlite');
    await refused({ ...env, PORT: 'eighty' }, /配置有误[^]*PORT/);
    await refused({ ...env, DATABASE_URL: 'postgres://x' }, /配置有误[^]*DATABASE_URL/);
  });

  it('for a database that is not there or lets nobody in', async () => {
    const { env } = await place('mysql');
    const nowhere = await FaultyProxy.before(env['DATABASE_URL'] ?? '');
    const url = nowhere.insteadOf(env['DATABASE_URL'] ?? '');
    await nowhere.down();
    await refused({ ...env, DATABASE_URL: url }, /cannot be opened: ECONNREFUSED.*无法连接数据库/);
    const other = (env['DATABASE_URL'] ?? '').replace('root@', 'stranger:secret-word@');
    const { output } = await refusedStart({ ...env, XG_DEMO: '0', DATABASE_URL: other });
    expect(output).toMatch(/cannot be opened: ER_/);
    expect(output).not.toContain('secret-word');
  });

  it('for a MariaDB that may lose what it has committed, unless that is accepted', async () => {
    const relaxed = await ownMariadb('--innodb-flush-log-at-trx-commit=2');
    leftovers.push(relaxed.stop);
    const { env } = await place('sqlite');
    await refused({ ...env, DATABASE_URL: relaxed.url }, /innodb_flush_log_at_trx_commit=2.*数据库未开启逐笔落盘/);
    await served({ ...env, DATABASE_URL: relaxed.url, ALLOW_RELAXED_DURABILITY: '1' });
  });
});

describe('SIGTERM', () => {
  it('ends an idle server within five seconds though its clients keep their connections', async () => {
    const { env } = await place('sqlite');
    const server = await served(env);
    await readyStudent(server);
    const begun = performance.now();
    server.signal('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('lets a booking in the middle of its transaction finish and be answered', async () => {
    const { env, url } = await place('mysql');
    const server = await served(env);
    const student = await readyStudent(server);
    const act = bookingAct(await someFreeSlot(student));
    // The student's row is held, so that the booking stands still inside its transaction when the signal comes.
    const holder = await createConnection(url);
    leftovers.push(async () => holder.destroy());
    await holder.query('BEGIN');
    await holder.query('SELECT id FROM student FOR UPDATE');
    const answer = post(student, act);
    const waiting = "SELECT COUNT(*) AS n FROM information_schema.processlist WHERE info LIKE 'UPDATE student%'";
    while ((await holder.query<RowDataPacket[]>(waiting))[0][0]?.['n'] === 0) await sleep(20);
    const begun = performance.now();
    server.signal('SIGTERM');
    await sleep(300);
    await holder.query('COMMIT');
    const response = await answer;
    expect(JSON.stringify(await response.json())).toContain('"state":"REQUESTED"');
    // Kept alive, the connection would hold the process until the client lets go.
    expect(response.headers.get('connection')).toBe('close');
    expect(await server.exited).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('a database that goes away', () => {
  it('makes the server unready and its errors masked, and is found again when it is back', async () => {
    const { env, url } = await place('mysql');
    const road = await FaultyProxy.before(url);
    leftovers.push(() => road.down());
    const server = await served({ ...env, DATABASE_URL: road.insteadOf(url) });
    const student = await readyStudent(server);
    const act = bookingAct(await someFreeSlot(student));
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);

    await road.down();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    for (const told of [await student.refused(act.query, act.variables), await signInRefused(student)]) {
      expect(told.message).toBe('系统出了点问题，请稍后再试。');
      expect(Object.keys(told.extensions).sort()).toEqual(['code', 'traceId']);
      expect(told.extensions.code).toBe('INTERNAL');
      expect(JSON.stringify(told)).not.toMatch(/ECONN|mysql|127\.0\.0\.1|SELECT/i);
      // The log comes by a pipe of its own and may arrive after the answer.
      await vi.waitFor(() => expect(server.output()).toContain(told.extensions.traceId), { timeout: 5_000 });
    }

    await road.up();
    for (let tries = 0; tries < 100 && (await fetch(`${server.url}/readyz`)).status !== 200; tries++) await sleep(50);
    expect(await bookedId(student, act)).toMatch(/\w/);
  });
});

/** With the person's session, or without one: then it fails inside a field and not before the graph. */
const post = (person: Person, body: object, token = person.token): Promise<Response> =>
  fetch(`${person.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-xuegong-client': 'student',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });

async function signInRefused(student: Person): Promise<Told> {
  const query = 'mutation { signIn(input: { username: "x", password: "y" }) { token } }';
  const { errors } = (await (await post(student, { query }, null)).json()) as { errors: [Told] };
  return errors[0];
}
