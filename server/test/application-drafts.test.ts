import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { Story } from './kit/application-story.js';
import {
  applyForFunding,
  change,
  changeRefused,
  FUNDING_FORM,
  reference,
  review,
  reviewRefused,
  seeApplication,
} from './kit/applications.js';
import { chinaDay, chinaTime } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { wholeDatabase } from './kit/whole-database.js';

const SAVE = 'saveFundingCertificateDraft';
const APPLY = 'applyForFundingCertificate';
const FORM = { instructionsVersion: 1, ...FUNDING_FORM };

describe.each(DIALECTS)('drafts, rounds and dates on %s', (dialect) => {
  const story = new Story(dialect);
  const items = [{ field: 'purpose', reason: '请写明' }];

  it('a draft is one, whatever device writes it, and the slower of two is told', async () => {
    const phone = await change(story.lin, SAVE, { purpose: '手机' });
    const computer = await change(story.lin, SAVE, { ...reference(phone), purpose: '电脑' });
    expect(computer.id).toBe(phone.id);
    const before = await wholeDatabase(story.house);
    for (const [name, input] of [
      [SAVE, { ...reference(phone), purpose: '又是手机' }],
      [APPLY, { ...FORM, expectedVersion: phone.version }],
    ] as const) {
      const told = await changeRefused(story.lin, name, input);
      expect(told.extensions, name).toMatchObject({ code: 'CONFLICT', unmet: [{ code: 'CHANGED_MEANWHILE' }] });
    }
    expect(await wholeDatabase(story.house)).toBe(before);
    // Whoever does not say what was seen last goes on with what stands.
    expect((await change(story.lin, SAVE, { purpose: '平板' })).id).toBe(phone.id);
    expect(await story.all('SELECT revision FROM submission_form')).toEqual([{ revision: 0 }]);
    const mine = await seeApplication(story.lin, phone.id);
    expect(mine?.form.find((one) => one.field === 'purpose')?.value).toBe('平板');
    const { viewer } = await story.lin.get<{ viewer: { student: { draft: { id: string } } } }>(
      '{ viewer { student { draft(workflow: "FUNDING_CERTIFICATE") { id } } } }',
    );
    expect(viewer.student.draft.id).toBe(phone.id);
  });

  it('a draft handed in or withdrawn on one device is not begun anew by the other', async () => {
    const draft = await change(story.lin, SAVE, { purpose: '一' });
    const submitted = await applyForFunding(story.lin, { expectedVersion: draft.version });
    expect(submitted.id).toBe(draft.id);
    const told = await changeRefused(story.lin, SAVE, { ...reference(draft), purpose: '二' });
    expect(told.extensions.code).toBe('CONFLICT');
    const second = await change(story.lin, SAVE, { purpose: '另一份' });
    expect(second.id).not.toBe(draft.id);
    await change(story.lin, 'withdrawFundingCertificate', reference(second));
    expect((await changeRefused(story.lin, SAVE, reference(second))).extensions.code).toBe('CONFLICT');
    // What was thrown away stands in nobody's way.
    const third = await change(story.lin, SAVE, { purpose: '再来' });
    expect([draft.id, second.id]).not.toContain(third.id);
    expect(await story.taken()).toBe(1);
  });

  it('a double click is one application, and two with ids of their own use two numbers', async () => {
    const requestId = randomUUID();
    const twice = await Promise.all(Array.from({ length: 6 }, () => applyForFunding(story.lin, { requestId })));
    expect(new Set(twice.map((one) => one.id)).size).toBe(1);
    expect(await story.taken()).toBe(1);
    const reused = await changeRefused(story.lin, APPLY, { ...FORM, purpose: '别的原因', requestId });
    expect(reused.extensions.unmet).toMatchObject([{ code: 'REQUEST_ID_REUSED' }]);
    await story.round({ perStudent: 3 });
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => applyForFunding(story.lin)));
    const refused = answers.filter((one) => one.status === 'rejected').map((one) => String(one.reason));
    expect(refused).toHaveLength(3);
    for (const reason of refused) expect(reason).toContain('QUOTA_USED');
    expect(await story.taken()).toBe(3);
  });

  it('a draft handed in twice at once is one application', async () => {
    const draft = await change(story.lin, SAVE, { purpose: '草稿' });
    const answers = await Promise.allSettled(
      Array.from({ length: 4 }, () => applyForFunding(story.lin, { expectedVersion: draft.version })),
    );
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const rows = await story.all<{ id: string; serial: string }>('SELECT id, serial_no AS serial FROM submission');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.serial).toMatch(/-00001$/);
  });

  it('instructions that have changed are to be read again', async () => {
    const told = await changeRefused(story.lin, APPLY, { ...FORM, instructionsVersion: 2 });
    expect(told.extensions).toMatchObject({ code: 'INSTRUCTIONS_CHANGED', unmet: [{ code: 'INSTRUCTIONS_OUTDATED' }] });
    await story.run(
      'INSERT INTO instructions (id, workflow, version, title, notice, steps, published_at)' +
        " SELECT ?, workflow, 2, title, notice, steps, ? FROM instructions WHERE workflow = 'FUNDING_CERTIFICATE'",
      [newId(), story.now()],
    );
    expect((await changeRefused(story.lin, APPLY, FORM)).extensions.code).toBe('INSTRUCTIONS_CHANGED');
    expect(await story.taken()).toBe(0);
    const done = await applyForFunding(story.lin, { instructionsVersion: 2 });
    expect(done.stateCode).toBe('SUBMITTED');
    expect(await story.all('SELECT instructions_version AS version FROM submission')).toEqual([{ version: 2 }]);
    await story.run("DELETE FROM instructions WHERE workflow = 'FUNDING_CERTIFICATE' AND version = 2");
  });

  it('a round takes applications from its opening to its closing, to the minute', async () => {
    const now = story.now();
    const both = async (code: string, unmet: string) => {
      const before = await wholeDatabase(story.house);
      for (const [name, input] of [
        [SAVE, { purpose: '早' }],
        [APPLY, FORM],
      ] as const) {
        const told = await changeRefused(story.lin, name, input);
        expect(told.extensions, `${name} ${unmet}`).toMatchObject({ code, unmet: [{ code: unmet }] });
      }
      expect(await wholeDatabase(story.house)).toBe(before);
    };
    await story.round({ state: 'PLANNED' });
    await both('WINDOW_CLOSED', 'ROUND_NOT_OPEN');
    await story.round({ state: 'CLOSED' });
    await both('WINDOW_CLOSED', 'ROUND_NOT_OPEN');
    await story.round({ opensAt: now + HOUR, closesAt: now + 3 * HOUR });
    await both('WINDOW_CLOSED', 'ROUND_NOT_YET_OPEN');
    await story.clockTo(now + HOUR - MINUTE);
    await both('WINDOW_CLOSED', 'ROUND_NOT_YET_OPEN');
    await story.clockTo(now + HOUR + MINUTE);
    const draft = await change(story.lin, SAVE, { purpose: '草稿' });
    await story.clockTo(now + 3 * HOUR - MINUTE);
    const returned = await review(
      story.han,
      await review(story.han, await applyForFunding(story.lin), 'CLAIM'),
      'RETURN',
      {
        items,
        supplementBy: chinaDay(story.now(), 2),
      },
    );
    expect(returned.id).toBe(draft.id);
    await story.clockTo(now + 3 * HOUR + MINUTE);
    await both('DEADLINE_PASSED', 'ROUND_CLOSED');
    // What is under way goes on.
    const again = await change(story.lin, 'supplementFundingCertificate', { ...reference(returned), ...FUNDING_FORM });
    expect(again).toMatchObject({ stateCode: 'SUBMITTED', revision: 2 });
    await story.round({ state: 'CLOSED' });
    expect((await review(story.zheng, await review(story.zheng, again, 'CLAIM'), 'APPROVE')).stateCode).toBe(
      'APPROVED',
    );
  });

  it('a supplement is in time to the end of its day in Shanghai, and not a minute longer', async () => {
    const day = chinaDay(story.now(), 2);
    const midnight = chinaTime(chinaDay(story.now(), 3), '00:00');
    const returned = [];
    for (const person of [story.lin, story.chen]) {
      const claimed = await review(story.han, await applyForFunding(person), 'CLAIM');
      returned.push(await review(story.han, claimed, 'RETURN', { items, supplementBy: day }));
    }
    const [one, other] = returned;
    if (one === undefined || other === undefined) throw new Error('nothing returned');
    const give = (expectedVersion: number, id: string) => ({ id, expectedVersion, ...FUNDING_FORM });
    await story.clockTo(midnight - MINUTE);
    await story.house.house.sweeps.runNow('FUNDING_CERTIFICATE.lapse');
    const done = await change(story.lin, 'supplementFundingCertificate', give(one.version, one.id));
    expect(done.stateCode).toBe('SUBMITTED');
    await story.clockTo(midnight + MINUTE);
    const late = await changeRefused(story.chen, 'supplementFundingCertificate', give(other.version, other.id));
    expect(late.extensions).toMatchObject({ code: 'DEADLINE_PASSED', unmet: [{ code: 'SUPPLEMENT_OVER' }] });
    await story.house.house.sweeps.runNow('FUNDING_CERTIFICATE.lapse');
    expect((await seeApplication(story.chen, other.id))?.stateCode).toBe('LAPSED');
    expect((await seeApplication(story.lin, one.id))?.stateCode).toBe('SUBMITTED');
    expect(await story.taken()).toBe(1);
  });

  it('a day for the supplement is neither past nor beyond ninety days', async () => {
    const claimed = await review(story.han, await applyForFunding(story.lin), 'CLAIM');
    for (const days of [-1, 92, 400]) {
      const told = await reviewRefused(story.han, claimed, 'RETURN', {
        items,
        supplementBy: chinaDay(story.now(), days),
      });
      expect(told.extensions.unmet, String(days)).toMatchObject([{ code: 'SUPPLEMENT_DATE', field: 'supplementBy' }]);
    }
    expect((await reviewRefused(story.han, claimed, 'RETURN', { items })).extensions.unmet).toMatchObject([
      { code: 'DATE_REQUIRED' },
    ]);
    const twice = [...items, ...items];
    for (const wrong of [twice, [{ field: 'nothing', reason: '缺' }], [{ field: 'purpose', reason: ' ' }]]) {
      const supplementBy = chinaDay(story.now(), 1);
      const told = await reviewRefused(story.han, claimed, 'RETURN', { items: wrong, supplementBy });
      expect(['INVALID_INPUT', 'NOTE_REQUIRED']).toContain(told.extensions.code);
    }
    const last = await review(story.han, claimed, 'RETURN', { items, supplementBy: chinaDay(story.now(), 90) });
    expect(last.supplementBy).toBe(new Date(chinaTime(chinaDay(story.now(), 91), '00:00')).toISOString());
    await story.clockTo(story.now() + DAY);
  });
});
