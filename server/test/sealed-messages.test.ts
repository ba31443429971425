import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { act, book, consent, makeSlot, type Booking } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { Outside } from './kit/outside.js';
import { mint, mintStudent } from './kit/person.js';

const LIN = '230900001';
const ROOM = 'Canary-Room-4711';
const COUNSELLOR = '金丝雀老师';
const STUDENT = '林金丝雀';
const PURPOSE = '金丝雀的心事';
const NOTE = '金丝雀的说明';

/** Words that tell what an office does, or whom it is about: none may leave the house. */
const FORBIDDEN = [ROOM, COUNSELLOR, STUDENT, PURPOSE, NOTE, '金丝雀', '心理', '咨询', 'ounsel', 'psycholog', '心事'];

describe.each(DIALECTS)('what a sealed office sends out of the house on %s', (dialect) => {
  let outside: Outside;
  const letters: string[] = [];
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => (letters.push(Buffer.concat(parts).toString()), done()));
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
    const port = (post.server.address() as AddressInfo).port;
    const env = { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'xg@example.edu.cn' };
    outside = await Outside.open(dialect, { env });
    await outside.database.run('UPDATE counsellor SET room = ?, name = ?', [ROOM, COUNSELLOR]);
    await outside.database.run('UPDATE student SET name = ? WHERE number = ?', [STUDENT, LIN]);
    await outside.database.run('UPDATE account SET display_name = ? WHERE username = ?', [STUDENT, LIN]);
  });
  afterAll(async () => {
    await outside.close();
    await new Promise<void>((resolve) => post.close(() => resolve()));
  });

  /** A whole life of two bookings, with every message that it brings, those to the desk as well. */
  const live = async () => {
    const lin = await mintStudent(outside.house, LIN);
    await consent(lin);
    const desk = () => mint(outside.house, 'counselling-desk', 'console');
    const step = async (mutation: string, booking: Booking, rest: object = {}) =>
      act(await desk(), mutation, { id: booking.id, expectedVersion: booking.version, ...rest });
    const first = await book(lin, { slotId: await makeSlot(outside.house, 3 * DAY), purpose: PURPOSE });
    await outside.send();
    const confirmed = await step('confirmCounselling', first);
    await outside.send();
    await outside.advance(2 * DAY + 12 * HOUR);
    await outside.send();
    await step('cancelCounsellingByCentre', confirmed, { note: NOTE });
    await outside.send();
    const again = await mintStudent(outside.house, LIN);
    const second = await book(again, { slotId: await makeSlot(outside.house, 30 * HOUR), purpose: PURPOSE });
    await outside.advance(15 * HOUR);
    await outside.send();
    await step('declineCounselling', second, { note: NOTE });
    await outside.advance(HOUR);
    await outside.send();
  };
  const decoded = (letter: string) =>
    letter.replace(/[A-Za-z0-9+/=\r\n]{40,}/g, (part) => `${part} ${Buffer.from(part, 'base64').toString()}`) +
    letter.replace(/=\?UTF-8\?B\?([^?]+)\?=/gi, (_, part: string) => Buffer.from(part, 'base64').toString());

  it('names a time and nothing else, by every way', async () => {
    await live();
    // To whom it goes is an address and no text; the demo's names of accounts would be found in it.
    const byWeCom = (await outside.sim.control.requests('message/send')).map(({ body }) =>
      body.replace(/"touser":"[^"]*"/, ''),
    );
    expect(byWeCom.length).toBeGreaterThanOrEqual(6);
    await outside.reset();
    await outside.database.run('DELETE FROM counselling_booking');
    // Now WeCom is closed to Lin and to the desk: the same by WeChat and by mail.
    await outside.sim.control.seed({
      persons: ['counselling-desk', 'counselling-head', LIN].map((userid) => ({ userid, visible: false })),
    });
    const linId = await outside.accountOf(LIN);
    await insertRows(outside.database, 'identity_link', [
      { id: newId(), provider: 'WECHAT', subject: `o6_sim_${LIN}`, account_id: linId, created_at: 0 },
    ]);
    await insertRows(
      outside.database,
      'subscription_consent',
      ['REMINDER', 'RESULT'].flatMap((key) =>
        [1, 2].map(() => ({ id: newId(), account_id: linId, template_key: key, given_at: 0, spent_at: null })),
      ),
    );
    for (const templateId of ['tmpl-reminder-000000000', 'tmpl-result-00000000000'])
      await outside.sim.control.consent({ openid: `o6_sim_${LIN}`, templateId, count: 2 });
    await outside.database.run("UPDATE account SET email = 'somebody@example.edu.cn'");
    await live();
    const byWeChat = (await outside.sim.control.requests('subscribe/send')).map(({ body }) => body);
    expect(byWeChat.length).toBeGreaterThanOrEqual(2);
    expect(letters.length).toBeGreaterThanOrEqual(2);
    for (const payload of [...byWeCom, ...byWeChat, ...letters.map(decoded)]) {
      for (const word of FORBIDDEN) expect(payload).not.toContain(word);
    }
    expect(byWeCom.join()).toMatch(/\d+月\d+日 \d\d:\d\d/);
  });

  it('is not named in the list of deliveries, nor found in its table', async () => {
    const admin = await mint(outside.house, 'admin', 'console');
    const page = await admin.get<{ deliveries: { nodes: { about: string }[] } }>(
      '{ deliveries(states: [SENT, FAILED, PENDING, SKIPPED], first: 100) { nodes { about errorLabel } } }',
    );
    const abouts = new Set(page.deliveries.nodes.map(({ about }) => about));
    expect(abouts).toEqual(new Set(['通知']));
    const rows = await outside.database.all<object>('SELECT * FROM delivery');
    expect(rows.length).toBeGreaterThan(0);
    for (const word of [ROOM, COUNSELLOR, STUDENT, PURPOSE, NOTE]) expect(JSON.stringify(rows)).not.toContain(word);
  });
});
