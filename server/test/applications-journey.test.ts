import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { dayOf } from '../src/kernel/shanghai.js';
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
import { DIALECTS } from './kit/databases.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('an application for a certificate on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let chen: Person;
  let han: Person;
  let zheng: Person;
  let counsellor: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 } });
    [lin, chen] = [await mintStudent(house, '230900001'), await mintStudent(house, '230900002')];
    han = await mint(house, 'student-affairs', 'console');
    zheng = await mint(house, 'student-affairs-2', 'console');
    counsellor = await mint(house, 'counsellor', 'console');
  });
  afterAll(() => house.close());

  it('is judged before anything is filled in, rule by rule, with the fact used', async () => {
    const ask = (person: Person) =>
      person.get<{ viewer: { student: { eligibility: { eligible: boolean; rules: object[] }; choices: object[] } } }>(
        '{ viewer { student { eligibility(workflow: "FUNDING_CERTIFICATE") { eligible rules { code verdict reason } }' +
          ' choices(workflow: "FUNDING_CERTIFICATE") { code label } } } }',
      );
    const { viewer } = await ask(lin);
    expect(viewer.student.eligibility.eligible).toBe(true);
    expect(viewer.student.eligibility.rules).toEqual([
      { code: 'ENROLLED', verdict: 'SATISFIED', reason: '本科生 · 2023 级' },
      { code: 'HAS_FUNDING', verdict: 'SATISFIED', reason: expect.stringMatching(/^国家助学金 \d{4}–\d{4} · 生源地/) },
      { code: 'QUOTA', verdict: 'SATISFIED', reason: '每年 5 次，已用 0 次，还可申请 5 次' },
    ]);
    expect(viewer.student.choices.map((choice) => (choice as { code: string }).code)).toEqual([
      'NATIONAL_GRANT',
      'ORIGIN_LOAN',
      'ALL',
    ]);
    const other = await ask(chen);
    expect(other.viewer.student.eligibility.eligible).toBe(false);
  });

  it('goes from draft to approval, with a return and a supplement on the way', async () => {
    const draft = await change(lin, 'saveFundingCertificateDraft', { purpose: ' 出国 ' });
    expect(draft).toMatchObject({ stateCode: 'DRAFT', serialNo: null, revision: 0 });
    expect(await seeApplication(han, draft.id)).toBeNull();
    const submitted = await applyForFunding(lin, { expectedVersion: draft.version });
    expect(submitted).toMatchObject({ id: draft.id, stateCode: 'SUBMITTED', revision: 1 });
    expect(submitted.serialNo).toMatch(/^ZM\d{4}-00001$/);
    expect(submitted.eligibility?.eligible).toBe(true);

    expect((await reviewRefused(han, submitted, 'APPROVE')).extensions.code).toBe('FORBIDDEN');
    const claimed = await review(han, submitted, 'CLAIM');
    expect(claimed).toMatchObject({ stateCode: 'REVIEWING', mine: true, assignee: { name: '韩梅' } });
    const other = await seeApplication(zheng, claimed.id);
    expect(other?.availableActions.filter((action) => action.enabled)).toEqual([]);
    expect((await reviewRefused(zheng, claimed, 'APPROVE')).extensions.code).toBe('FORBIDDEN');

    const supplementBy = dayOf(house.house.services.clock.now() + 3 * DAY);
    expect((await reviewRefused(han, claimed, 'RETURN', { supplementBy })).extensions.unmet?.[0]?.code).toBe(
      'ITEMS_REQUIRED',
    );
    const items = [{ field: 'purpose', reason: '请写明学校' }];
    const returned = await review(han, claimed, 'RETURN', { items, supplementBy, note: '请补充' });
    expect(returned.stateCode).toBe('RETURNED');
    const mine = await seeApplication(lin, returned.id);
    expect(mine?.returnedItems).toEqual(items);
    const again = await change(lin, 'supplementFundingCertificate', {
      ...reference(returned),
      ...FUNDING_FORM,
      purpose: '申请到里昂大学交流',
    });
    expect(again).toMatchObject({ stateCode: 'SUBMITTED', revision: 2 });
    const seen = await seeApplication(zheng, again.id);
    expect(seen?.changes).toEqual([{ field: 'purpose', before: '申请境外交流', after: '申请到里昂大学交流' }]);

    const approved = await review(zheng, await review(zheng, again, 'CLAIM'), 'APPROVE');
    expect(approved.stateCode).toBe('APPROVED');
    expect(approved.timeline.map((entry) => entry.action)).toEqual([
      'APPROVE',
      'CLAIM',
      'SUPPLEMENT',
      'RETURN',
      'CLAIM',
      'SUBMIT',
      'START',
    ]);
    expect((await changeRefused(lin, 'withdrawFundingCertificate', reference(approved))).extensions.code).toBe(
      'WINDOW_CLOSED',
    );
    expect(await seeApplication(counsellor, approved.id)).toBeNull();
    expect(await seeApplication(chen, approved.id)).toBeNull();
  });

  it('rejected is appealed once, and another reviewer decides', async () => {
    const submitted = await applyForFunding(lin, { fundingProjectType: 'ALL' });
    const rejected = await review(han, await review(han, submitted, 'CLAIM'), 'REJECT', { note: '原因不清' });
    const appealed = await change(lin, 'appealFundingCertificate', { ...reference(rejected), note: '请再看' });
    expect(appealed.stateCode).toBe('REVIEWING');
    expect((await reviewRefused(han, appealed, 'CLAIM')).extensions.code).toBe('FORBIDDEN');
    const claimed = await review(zheng, appealed, 'CLAIM');
    const again = await review(zheng, claimed, 'REJECT', { note: '仍不清' });
    const told = await changeRefused(lin, 'appealFundingCertificate', { ...reference(again), note: '再看' });
    expect(told.extensions).toMatchObject({ code: 'ALREADY_DONE', unmet: [{ code: 'APPEALED_ALREADY' }] });
  });

  it('whose supplement never comes lapses, and its number is given back', async () => {
    const submitted = await applyForFunding(lin);
    const claimed = await review(han, submitted, 'CLAIM');
    const today = dayOf(house.house.services.clock.now());
    const returned = await review(han, claimed, 'RETURN', {
      items: [{ field: 'purpose', reason: '不清' }],
      supplementBy: today,
    });
    const used = async () => {
      const [row] = await house.house.services.database.all<{ taken: number }>(
        "SELECT taken FROM round WHERE workflow = 'FUNDING_CERTIFICATE'",
      );
      return row?.taken;
    };
    const before = await used();
    house.advance(DAY);
    await house.house.sweeps.runNow('FUNDING_CERTIFICATE.lapse');
    lin = await mintStudent(house, '230900001');
    expect(await seeApplication(lin, returned.id)).toMatchObject({ stateCode: 'LAPSED' });
    expect(await used()).toBe((before ?? 0) - 1);
  });
});
