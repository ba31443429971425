import { describe, expect, it } from 'vitest';
import { leaked, NOTE, PURPOSE } from './kit/canaries.js';
import { act, tryToBook } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { readyStudent, someFreeSlot } from './kit/demo-booking.js';
import { place, served, tidyUp } from './kit/fault-place.js';
import { onDatabase } from './kit/on-database.js';
import { signIn } from './kit/person.js';

tidyUp();

describe.each(DIALECTS)('logs and metrics on %s', (dialect) => {
  it('hold nothing of anybody, not even when the database fails in the middle of it', async () => {
    const { env, url } = await place(dialect);
    const server = await served({ ...env, LOG_LEVEL: 'debug' });
    // The demo's greeting names demo people and their password; what counts is what is logged afterwards.
    const greeting = server.output().length;
    const student = await readyStudent(server);
    const centre = await signIn(server, 'counselling-desk', 'console');
    const slotId = await someFreeSlot(student);
    const booked = await tryToBook(student, { slotId, purpose: PURPOSE });
    const id = booked.data?.bookCounselling.booking.id ?? '';
    await act(centre, 'confirmCounselling', { id, expectedVersion: 1, note: NOTE });

    // Mistakes of every sort, each with something in it that must not be kept.
    await tryToBook(student, { slotId, purpose: PURPOSE.repeat(100) });
    await tryToBook(student, { slotId: PURPOSE, purpose: PURPOSE });
    await student.ask(`{ node(id: "${NOTE}") { ${PURPOSE.slice(0, 6)} } }`);
    await student.ask(
      `mutation { bookCounselling(input: { slotId: "x", purpose: 5, note: "${NOTE}" }) { booking { id } } }`,
    );
    await student.ask('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', {
      input: { username: PURPOSE, password: 'canary-password', transport: 'POST' },
    });
    await fetch(`${server.url}/graphql?query=${encodeURIComponent(PURPOSE)}`, { headers: { cookie: 'canary-note' } });
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: `{"${NOTE}`,
      headers: { 'content-type': 'application/json' },
    });

    await onDatabase(url, 'ALTER TABLE counselling_event RENAME TO mislaid');
    const failing = { id, expectedVersion: 2, note: NOTE };
    await expect(act(centre, 'cancelCounsellingByCentre', failing)).rejects.toThrow(/INTERNAL/);
    await student.ask(
      'mutation ($input: CounsellingActionInput!) { cancelCounselling(input: $input) { booking { timeline { note } } } }',
      {
        input: failing,
      },
    );
    await onDatabase(url, 'ALTER TABLE mislaid RENAME TO counselling_event');
    await onDatabase(url, 'ALTER TABLE session RENAME TO mislaid');
    await expect(signIn(server, '230900002')).rejects.toThrow(/INTERNAL/);
    expect((await tryToBook(student, { slotId, purpose: PURPOSE })).errors?.[0]?.extensions.code).toBe('INTERNAL');
    await onDatabase(url, 'ALTER TABLE mislaid RENAME TO session');

    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const logged = server.output().slice(greeting);
    expect(logged).toMatch(/"level":50/);
    const canaries = {
      purpose: 'canary-purpose',
      note: 'canary-note',
      name: '林晓雨',
      other: '陈思远',
      password: 'Xuegong-demo-1',
      wrong: 'canary-password',
      token: student.token ?? '',
      staffToken: centre.token ?? '',
      booking: id,
    };
    expect(leaked(logged, canaries)).toEqual([]);
    expect(leaked(metrics, canaries)).toEqual([]);
    expect(metrics).not.toMatch(/counsel|booking|student/i);
  });
});
