import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { idOf } from '../src/kernel/global-id.js';
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
  type SeenApplication,
} from './kit/applications.js';
import { chinaDay, chinaTime } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { deliver } from './kit/journey.js';
import type { Person } from './kit/person.js';
import { printOne } from './kit/printing.js';
import { wholeDatabase } from './kit/whole-database.js';

describe.each(DIALECTS)('two reviewers on %s', (dialect) => {
  const story = new Story(dialect);
  const claimedBy = async (who: Person): Promise<SeenApplication> =>
    review(who, await applyForFunding(story.lin), 'CLAIM');
  const returnedBy = async (who: Person, days: number): Promise<SeenApplication> =>
    review(who, await claimedBy(who), 'RETURN', {
      items: [{ field: 'purpose', reason: '不清' }],
      supplementBy: chinaDay(story.now(), days),
    });
  const row = (id: string) => idOf('FundingCertificate', id) ?? '';
  const reminders = (id: string) =>
    story.all<{ status: string; dueAt: number }>(
      "SELECT status, due_at AS dueAt FROM outbox WHERE subject_id = ? AND template LIKE '%supplementReminder' ORDER BY created_at, id",
      [row(id)],
    );
  const inbox = async (person: Person, id: string) => {
    const { messages } = await person.get<{
      messages: { nodes: { title: string; body: string; subjectId: string }[] };
    }>('{ messages(first: 100) { nodes { title body subjectId } } }');
    return messages.nodes.filter((one) => one.subjectId === id);
  };

  it('the head takes an application off a reviewer, who then has no more to do with it', async () => {
    const claimed = await claimedBy(story.zheng);
    expect(claimed.assignee?.name).toBe('郑凯');
    const taken = await review(story.han, claimed, 'RELEASE');
    expect(taken).toMatchObject({ stateCode: 'SUBMITTED', assignee: null });
    for (const action of ['APPROVE', 'REJECT', 'RELEASE']) {
      const told = await reviewRefused(story.zheng, taken, action, { note: '不符' });
      expect(told.extensions.code, action).toBe('FORBIDDEN');
    }
    expect((await reviewRefused(story.han, taken, 'RELEASE')).extensions.code).toBe('ALREADY_DONE');
    expect((await review(story.han, taken, 'CLAIM')).mine).toBe(true);
    // Nobody but the head takes something off somebody.
    const standing = await seeApplication(story.zheng, taken.id);
    expect((await reviewRefused(story.zheng, standing ?? taken, 'RELEASE')).extensions.code).toBe('FORBIDDEN');
  });

  it('an approval is opened again by a second person alone, with a reason, and not once it is printed', async () => {
    const approved = await review(story.zheng, await claimedBy(story.zheng), 'APPROVE');
    expect((await reviewRefused(story.zheng, approved, 'CORRECT', { note: '录错' })).extensions.code).toBe('FORBIDDEN');
    expect((await reviewRefused(story.han, approved, 'CORRECT')).extensions.code).toBe('NOTE_REQUIRED');
    const correcting = await review(story.han, approved, 'CORRECT', { note: '录错' });
    expect(correcting).toMatchObject({ stateCode: 'REVIEWING', mine: true });
    expect(await story.taken()).toBe(1);
    const queue = await story.han.get<{ printQueue: { nodes: object[] } }>('{ printQueue { nodes { id } } }');
    expect(queue.printQueue.nodes).toEqual([]);
    const again = await review(story.han, correcting, 'APPROVE');
    await printOne(story.han, again);
    const printed = await seeApplication(story.zheng, again.id);
    const before = await wholeDatabase(story.house);
    const told = await reviewRefused(story.zheng, printed ?? again, 'CORRECT', { note: '又错' });
    expect(told.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'ALREADY_PRINTED' }] });
    const gone = await changeRefused(story.lin, 'withdrawFundingCertificate', reference(printed ?? again));
    expect(gone.extensions.code).toBe('WINDOW_CLOSED');
    expect(await wholeDatabase(story.house)).toBe(before);
  });

  it('an appeal never comes back to who rejected, by whatever ways', async () => {
    const rejected = await review(story.han, await claimedBy(story.han), 'REJECT', { note: '不符' });
    expect((await changeRefused(story.lin, 'appealFundingCertificate', reference(rejected))).extensions.code).toBe(
      'NOTE_REQUIRED',
    );
    const appealed = await change(story.lin, 'appealFundingCertificate', { ...reference(rejected), note: '请复核' });
    expect(appealed).toMatchObject({ stateCode: 'REVIEWING', assignee: null });
    const barred = async (application: SeenApplication) => {
      expect((await reviewRefused(story.han, application, 'CLAIM')).extensions.code).toBe('FORBIDDEN');
      const seen = await seeApplication(story.han, application.id);
      expect(seen?.availableActions.filter((one) => one.enabled).map((one) => one.code)).toEqual([]);
    };
    await barred(appealed);
    // The head, who rejected, cannot take off what nobody has.
    expect((await reviewRefused(story.han, appealed, 'RELEASE')).extensions.unmet).toMatchObject([
      { code: 'TAKEN_BY_NOBODY' },
    ]);
    const claimed = await review(story.zheng, appealed, 'CLAIM');
    const queued = await review(story.zheng, claimed, 'RELEASE');
    await barred(queued);
    const returned = await review(story.zheng, await review(story.zheng, queued, 'CLAIM'), 'RETURN', {
      items: [{ field: 'purpose', reason: '不清' }],
      supplementBy: chinaDay(story.now(), 1),
    });
    const supplemented = await change(story.lin, 'supplementFundingCertificate', {
      ...reference(returned),
      ...FUNDING_FORM,
      purpose: '写清了',
    });
    await barred(supplemented);
    const done = await review(story.zheng, await review(story.zheng, supplemented, 'CLAIM'), 'APPROVE');
    expect(done.stateCode).toBe('APPROVED');
  });

  it.each([
    [-MINUTE, null],
    [MINUTE, 'DEADLINE_PASSED'],
  ])('an appeal ten days after the rejection, give or take a minute (%i ms)', async (off, refusal) => {
    const rejected = await review(story.han, await claimedBy(story.han), 'REJECT', { note: '不符' });
    const [decided] = await story.all<{ at: number }>('SELECT decided_at AS at FROM submission');
    const seen = await seeApplication(story.lin, rejected.id);
    expect(seen?.appealBy).toBe(new Date((decided?.at ?? 0) + 10 * DAY).toISOString());
    await story.clockTo((decided?.at ?? 0) + 10 * DAY + off);
    const input = { ...reference(rejected), note: '请复核' };
    if (refusal === null) {
      expect((await change(story.lin, 'appealFundingCertificate', input)).stateCode).toBe('REVIEWING');
      expect(await story.taken()).toBe(1);
    } else {
      const told = await changeRefused(story.lin, 'appealFundingCertificate', input);
      expect(told.extensions).toMatchObject({ code: refusal, unmet: [{ code: 'APPEAL_OVER' }] });
      expect(await story.taken()).toBe(0);
    }
  });

  it('an appeal asks for a number of the round, which may be gone by then', async () => {
    await story.round({ capacity: 1 });
    const rejected = await review(story.han, await claimedBy(story.han), 'REJECT', { note: '不符' });
    const other = await applyForFunding(story.chen);
    const input = { ...reference(rejected), note: '请复核' };
    expect((await changeRefused(story.lin, 'appealFundingCertificate', input)).extensions.code).toBe('FULL');
    await change(story.chen, 'withdrawFundingCertificate', reference(other));
    expect((await change(story.lin, 'appealFundingCertificate', input)).stateCode).toBe('REVIEWING');
    expect(await story.taken()).toBe(1);
  });

  it('the reminder comes a day before the end, to who still owes the supplement', async () => {
    const returned = await returnedBy(story.han, 3);
    const end = chinaTime(chinaDay(story.now(), 4), '00:00');
    expect(await reminders(returned.id)).toEqual([{ status: 'PENDING', dueAt: end - DAY }]);
    await deliver(story.house);
    const told = (await inbox(story.lin, returned.id)).length;
    await story.clockTo(end - DAY + MINUTE);
    await deliver(story.house);
    const mail = await inbox(story.lin, returned.id);
    expect(mail).toHaveLength(told + 1);
    const [month, day] = chinaDay(end - HOUR)
      .split('-')
      .slice(1)
      .map(Number);
    expect(mail[0]?.body).toContain(`${month}月${day}日`);
    await story.clockTo(end + MINUTE);
    await story.house.house.sweeps.runNow('FUNDING_CERTIFICATE.lapse');
    await deliver(story.house);
    expect(await inbox(story.lin, returned.id)).toHaveLength(told + 2);
    expect(await story.taken()).toBe(0);
    const told2 = await changeRefused(story.lin, 'supplementFundingCertificate', {
      ...reference(returned),
      ...FUNDING_FORM,
    });
    expect(told2.extensions.code).toBe('CONFLICT');
  });

  it('given less than two days, the reminder comes half-way; it falls with its reason', async () => {
    for (const end of ['supplement', 'withdraw'] as const) {
      const returned = await returnedBy(story.han, 0);
      const midnight = chinaTime(chinaDay(story.now(), 1), '00:00');
      const [due] = await reminders(returned.id);
      expect(due?.status).toBe('PENDING');
      expect(Math.abs((due?.dueAt ?? 0) - (story.now() + midnight) / 2)).toBeLessThan(20_000);
      await (end === 'supplement'
        ? change(story.lin, 'supplementFundingCertificate', { ...reference(returned), ...FUNDING_FORM })
        : change(story.lin, 'withdrawFundingCertificate', reference(returned)));
      expect(
        (await reminders(returned.id)).map((one) => one.status),
        end,
      ).toEqual(['CANCELLED']);
      await story.run('DELETE FROM submission');
    }
  });

  it('a second return has a reminder of its own', async () => {
    const first = await returnedBy(story.han, 3);
    const again = await change(story.lin, 'supplementFundingCertificate', { ...reference(first), ...FUNDING_FORM });
    const second = await review(story.zheng, await review(story.zheng, again, 'CLAIM'), 'RETURN', {
      items: [{ field: 'copies', reason: '过多' }],
      supplementBy: chinaDay(story.now(), 5),
    });
    expect((await reminders(second.id)).map((one) => one.status)).toEqual(['CANCELLED', 'PENDING']);
    expect((await seeApplication(story.lin, second.id))?.returnedItems).toEqual([{ field: 'copies', reason: '过多' }]);
  });

  it('who leaves the university leaves no draft behind, and is approved by nobody', async () => {
    const claimed = await claimedBy(story.han);
    const draft = await change(story.lin, 'saveFundingCertificateDraft', { purpose: '草稿' });
    await story.run("UPDATE student SET status = 'WITHDRAWN' WHERE id = ?", [story.linIs.studentId]);
    await story.house.house.sweeps.runNow('FUNDING_CERTIFICATE.lapse');
    expect((await seeApplication(story.lin, draft.id))?.stateCode).toBe('LAPSED');
    const told = await reviewRefused(story.han, claimed, 'APPROVE');
    expect(told.extensions).toMatchObject({ code: 'INELIGIBLE', unmet: [{ code: 'NOT_ENROLLED' }] });
    expect((await seeApplication(story.han, claimed.id))?.stateCode).toBe('REVIEWING');
  });
});
