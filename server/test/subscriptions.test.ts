import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import { Outside } from './kit/outside.js';
import { mintStudent, type Person } from './kit/person.js';

const LIN = '230900001';
const RECORD =
  'mutation ($input: RecordSubscriptionConsentInput!) { recordSubscriptionConsent(input: $input) { recorded } }';

describe.each(DIALECTS)('consents to WeChat’s messages on %s', (dialect) => {
  let outside: Outside;
  let lin: Person;
  beforeAll(async () => void (outside = await Outside.open(dialect)));
  beforeEach(async () => {
    await outside.reset();
    lin = await mintStudent(outside.house, LIN);
  });
  afterAll(() => outside.close());

  const record = async (accepted: string[], requestId: string = randomUUID()) =>
    (await lin.get<{ recordSubscriptionConsent: { recorded: number } }>(RECORD, { input: { accepted, requestId } }))
      .recordSubscriptionConsent.recorded;
  const kept = async () =>
    (await outside.database.all('SELECT id FROM subscription_consent WHERE spent_at IS NULL')).length;

  it('are asked for in the mini-program alone, with words', async () => {
    const query = '{ subscriptionTemplates { key templateId label } }';
    const ask = async (face: string) => {
      const response = await fetch(`${outside.house.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-xuegong-client': face,
          authorization: `Bearer ${lin.token ?? ''}`,
        },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: { subscriptionTemplates: unknown[] } }).data.subscriptionTemplates;
    };
    expect(await ask('student')).toEqual([]);
    const templates = await ask('weapp');
    expect(templates).toHaveLength(3);
    expect(templates[0]).toEqual({ key: 'REMINDER', templateId: 'tmpl-reminder-000000000', label: '日程提醒' });
  });

  it('are kept one for each that is known, once a request', async () => {
    const requestId = randomUUID();
    expect(await record(['RESULT', 'REMINDER', 'RESULT', 'MADE_UP'], requestId)).toBe(2);
    expect(await record(['RESULT', 'REMINDER', 'RESULT', 'MADE_UP'], requestId)).toBe(2);
    expect(await kept()).toBe(2);
  });

  it('wait at most twenty of a kind, however they come', async () => {
    for (let i = 0; i < 18; i++) await record(['RESULT']);
    const more = await Promise.all(Array.from({ length: 6 }, () => record(['RESULT'])));
    expect(more.reduce((a, b) => a + b)).toBe(2);
    expect(await kept()).toBe(20);
  });
});
