import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { recordRow, type DemoRecord } from '../src/app/demo/registry/records.js';
import { RECORD_KINDS, type RecordKind } from '../src/campus/registry/record-kinds.js';
import { MINUTE } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { workflowNamed } from './kit/application-house.js';
import { putApplication } from './kit/application-rows.js';
import { ALL_STATES, counts } from './kit/application-model.js';
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
  type SeenRule,
} from './kit/applications.js';
import { chinaTime } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { mint } from './kit/person.js';

const YEAR = '2025-2026';
const award: DemoRecord = { kind: 'AWARD', period: YEAR, code: 'NATIONAL_GRANT', amountFen: 1 };
const loan: DemoRecord = { kind: 'LOAN', period: YEAR, code: 'ORIGIN_LOAN', number: 'L' };
const honour: DemoRecord = { kind: 'HONOUR', period: YEAR, code: 'MERIT_STUDENT' };
const mild: DemoRecord = { kind: 'HARDSHIP', period: YEAR, level: 'MILD' };
const card: DemoRecord = { kind: 'VOLUNTEER', minutes: 30, number: 'V9' };
const hours: DemoRecord = { kind: 'VOLUNTEER', minutes: 3_000 };

type Case = [
  workflow: string,
  rule: string,
  imported: readonly RecordKind[],
  records: readonly DemoRecord[],
  verdict: string,
];
const FUNDING = 'FUNDING_CERTIFICATE';
const CARD = 'VOLUNTEER_CARD_REPLACEMENT';
/** By the paper: such a record exists, or not; and where it was never told, neither. */
const CASES: readonly Case[] = [
  [FUNDING, 'HAS_FUNDING', [], [], 'UNKNOWN'],
  [FUNDING, 'HAS_FUNDING', ['AWARD'], [], 'UNKNOWN'],
  [FUNDING, 'HAS_FUNDING', ['LOAN'], [], 'UNKNOWN'],
  [FUNDING, 'HAS_FUNDING', ['HONOUR', 'HARDSHIP', 'VOLUNTEER'], [honour, mild, card], 'UNKNOWN'],
  [FUNDING, 'HAS_FUNDING', ['AWARD', 'LOAN'], [], 'UNSATISFIED'],
  [FUNDING, 'HAS_FUNDING', ['AWARD', 'LOAN', 'HONOUR'], [honour], 'UNSATISFIED'],
  [FUNDING, 'HAS_FUNDING', ['AWARD'], [award], 'SATISFIED'],
  [FUNDING, 'HAS_FUNDING', ['LOAN'], [loan], 'SATISFIED'],
  [FUNDING, 'HAS_FUNDING', ['AWARD', 'LOAN'], [award, loan], 'SATISFIED'],
  ['HONOUR_CERTIFICATE', 'HAS_HONOUR', ['AWARD'], [award], 'UNKNOWN'],
  ['HONOUR_CERTIFICATE', 'HAS_HONOUR', ['HONOUR'], [], 'UNSATISFIED'],
  ['HONOUR_CERTIFICATE', 'HAS_HONOUR', ['HONOUR'], [honour], 'SATISFIED'],
  ['HARDSHIP_CERTIFICATE', 'HAS_HARDSHIP', ['AWARD'], [award], 'UNKNOWN'],
  ['HARDSHIP_CERTIFICATE', 'HAS_HARDSHIP', ['HARDSHIP'], [], 'UNSATISFIED'],
  ['HARDSHIP_CERTIFICATE', 'HAS_HARDSHIP', ['HARDSHIP'], [mild], 'SATISFIED'],
  [CARD, 'HOLDS_CARD', ['HONOUR'], [honour], 'UNKNOWN'],
  [CARD, 'HOLDS_CARD', ['VOLUNTEER'], [], 'UNSATISFIED'],
  [CARD, 'HOLDS_CARD', ['VOLUNTEER'], [hours], 'UNSATISFIED'],
  [CARD, 'HOLDS_CARD', ['VOLUNTEER'], [card], 'SATISFIED'],
];

describe.each(DIALECTS)('the rules on %s', (dialect) => {
  const story = new Story(dialect);

  async function registry(imported: readonly RecordKind[], records: readonly DemoRecord[]): Promise<void> {
    const { database } = story.house.house.services;
    await story.run('DELETE FROM student_record WHERE student_id = ?', [story.linIs.studentId]);
    await story.run('DELETE FROM registry_coverage');
    await database.transaction(async (tx) => {
      await insertRows(
        tx,
        'student_record',
        records.map((one) => recordRow(story.linIs.studentId, one, story.now())),
      );
      await insertRows(
        tx,
        'registry_coverage',
        imported.map((kind) => ({ kind, period: YEAR, imported_at: 0 })),
      );
    });
  }

  async function rules(workflow: string): Promise<{ eligible: boolean; rules: SeenRule[] }> {
    const { viewer } = await story.lin.get<{
      viewer: { student: { eligibility: { eligible: boolean; rules: SeenRule[] } } };
    }>(
      'query ($w: String!) { viewer { student { eligibility(workflow: $w) { eligible rules { code verdict satisfied reason overridden } } } } }',
      { w: workflow },
    );
    return viewer.student.eligibility;
  }
  const ruleOf = async (workflow: string, code: string) =>
    (await rules(workflow)).rules.find((rule) => rule.code === code);

  it.each(CASES)('%s: %s, with %j imported and %j on record', async (workflow, rule, imported, records, verdict) => {
    await registry(imported, records);
    const told = await rules(workflow);
    expect(told.rules.find((one) => one.code === rule)).toMatchObject({
      verdict,
      satisfied: verdict === 'SATISFIED',
      overridden: false,
    });
    expect(told.eligible).toBe(verdict === 'SATISFIED');
    // All are told, and never only the first that fails.
    expect(told.rules.map((one) => one.code)).toEqual(['ENROLLED', rule, 'QUOTA']);
    if (workflow !== FUNDING || verdict === 'SATISFIED') return;
    const refused = await changeRefused(story.lin, 'applyForFundingCertificate', {
      instructionsVersion: 1,
      ...FUNDING_FORM,
    });
    const suffix = verdict === 'UNKNOWN' ? 'UNKNOWN' : 'NONE';
    expect(refused.extensions).toMatchObject({ code: 'INELIGIBLE', unmet: [{ code: `${rule}_${suffix}` }] });
    expect(await story.all('SELECT id FROM submission')).toEqual([]);
  });

  it('names the records used, the newest first', async () => {
    const old: DemoRecord = { ...award, period: '2023-2024' };
    await registry([...RECORD_KINDS], [old, award, loan]);
    expect((await ruleOf(FUNDING, 'HAS_FUNDING'))?.reason).toMatch(
      /^(国家助学金|生源地助学贷款) 2025–2026 · (国家助学金|生源地助学贷款) 2025–2026 · 国家助学金 2023–2024$/,
    );
  });

  it.each(['GRADUATED', 'WITHDRAWN', 'SUSPENDED'])(
    'who is %s is not enrolled, and every rule that fails is told',
    async (status) => {
      await story.run('UPDATE student SET status = ? WHERE id = ?', [status, story.linIs.studentId]);
      await registry(['AWARD', 'LOAN'], []);
      expect(await ruleOf(FUNDING, 'ENROLLED')).toMatchObject({ verdict: 'UNSATISFIED' });
      const refused = await changeRefused(story.lin, 'applyForFundingCertificate', {
        instructionsVersion: 1,
        ...FUNDING_FORM,
      });
      expect(refused.extensions.code).toBe('INELIGIBLE');
      expect(refused.extensions.unmet?.map((one) => one.code)).toEqual(['NOT_ENROLLED', 'HAS_FUNDING_NONE']);
    },
  );

  it('the number counts what is under way or approved, of this workflow and year alone', async () => {
    for (const state of ALL_STATES) {
      await putApplication(story.house, workflowNamed(FUNDING), story.linIs.studentId, { state });
    }
    await putApplication(story.house, workflowNamed('HONOUR_CERTIFICATE'), story.linIs.studentId, {
      state: 'APPROVED',
    });
    await putApplication(story.house, workflowNamed(FUNDING), story.chenIs.studentId, { state: 'APPROVED' });
    const used = ALL_STATES.filter(counts).length;
    expect(used).toBe(4);
    expect((await ruleOf(FUNDING, 'QUOTA'))?.reason).toBe(`每年 5 次，已用 ${used} 次，还可申请 1 次`);
    await putApplication(story.house, workflowNamed(FUNDING), story.linIs.studentId, { state: 'SUBMITTED' });
    expect(await ruleOf(FUNDING, 'QUOTA')).toMatchObject({ verdict: 'UNSATISFIED' });
    const refused = await changeRefused(story.lin, 'applyForFundingCertificate', {
      instructionsVersion: 1,
      ...FUNDING_FORM,
    });
    expect(refused.extensions).toMatchObject({ code: 'QUOTA_USED', unmet: [{ code: 'QUOTA_USED_UP' }] });
    await story.round({ perStudent: null });
    expect(await ruleOf(FUNDING, 'QUOTA')).toMatchObject({ verdict: 'SATISFIED' });
  });

  it('a number is given back by withdrawal and rejection, and not by approval', async () => {
    await story.round({ perStudent: 1 });
    const again = async () => (await rules(FUNDING)).eligible;
    const first = await applyForFunding(story.lin);
    expect(await again()).toBe(false);
    await change(story.lin, 'withdrawFundingCertificate', reference(first));
    expect(await again()).toBe(true);
    const second = await review(story.han, await applyForFunding(story.lin), 'CLAIM');
    await review(story.han, second, 'REJECT', { note: '不符' });
    expect(await again()).toBe(true);
    const third = await review(story.han, await applyForFunding(story.lin), 'CLAIM');
    // The last one allowed is approved though it counts itself.
    expect((await review(story.han, third, 'APPROVE')).stateCode).toBe('APPROVED');
    expect(await again()).toBe(false);
    expect(await story.taken()).toBe(1);
  });

  it('a new year begins in Shanghai, and what was asked in the old one counts there', async () => {
    await story.round({ perStudent: 1 });
    const year = new Date(story.now()).getUTCFullYear();
    const midnight = chinaTime(`${year + 1}-01-01`, '00:00');
    await story.clockTo(midnight - MINUTE);
    const old = await review(story.han, await applyForFunding(story.lin), 'CLAIM');
    expect(old.serialNo).toBe(`ZM${year}-00001`);
    expect((await rules(FUNDING)).eligible).toBe(false);
    await story.clockTo(midnight + 1_000);
    expect((await rules(FUNDING)).eligible).toBe(true);
    const next = await applyForFunding(story.lin);
    expect(next.serialNo).toBe(`ZM${year + 1}-00001`);
    expect((await review(story.han, old, 'APPROVE')).stateCode).toBe('APPROVED');
    expect((await review(story.han, await review(story.han, next, 'CLAIM'), 'APPROVE')).stateCode).toBe('APPROVED');
  });

  const override =
    'mutation ($input: OverrideEligibilityInput!) { overrideEligibility(input: $input) { eligibility { eligible rules { code overridden satisfied verdict } } } }';
  const overriding = (more: object) => ({
    input: { rule: 'HAS_FUNDING', reason: '材料已核实', requestId: randomUUID(), ...more },
  });

  it('staff let a student pass by a reason that is kept, in this round alone', async () => {
    await registry([], []);
    const asked = { studentId: toGlobalId('Student', story.linIs.studentId), workflow: FUNDING };
    for (const [more, code] of [
      [{ reason: ' 行了。 ' }, 'NOTE_REQUIRED'],
      [{ rule: 'HOLDS_CARD' }, 'NOT_FOUND'],
      [{ workflow: 'COUNSELLING' }, 'NOT_FOUND'],
    ] as const) {
      const told = await story.han.refused(override, overriding({ ...asked, ...more }));
      expect(told.extensions.code, code).toBe(code);
    }
    expect(await story.all('SELECT id FROM eligibility_override')).toEqual([]);
    const audits = () =>
      story.all<{ action: string; detail: string }>(
        "SELECT action, detail FROM audit_entry WHERE action = 'OVERRIDE_ELIGIBILITY'",
      );
    const before = (await audits()).length;
    const wish = overriding(asked);
    const done = await story.zheng.get<object>(override, wish);
    expect(await story.zheng.get<object>(override, wish)).toEqual(done);
    expect(done).toMatchObject({ overrideEligibility: { eligibility: { eligible: true } } });
    expect(await audits()).toHaveLength(before + 1);
    expect(await ruleOf(FUNDING, 'HAS_FUNDING')).toMatchObject({
      verdict: 'UNKNOWN',
      overridden: true,
      satisfied: true,
    });
    expect((await story.han.refused(override, overriding(asked))).extensions.code).toBe('ALREADY_DONE');
    const submitted = await applyForFunding(story.lin).catch((error: Error) => error.message);
    // Nothing is on record that could be chosen: the form says so, and no rule.
    expect(submitted).toMatch(/INVALID_INPUT.*FIELD_NOT_A_CHOICE/);
    await story.run('UPDATE round SET id = ? WHERE workflow = ?', ['another-round', FUNDING]);
    expect((await rules(FUNDING)).eligible).toBe(false);
  });

  it('are judged again at approval, by what stands then; what was said before stays said', async () => {
    const submitted = await applyForFunding(story.lin);
    const claimed = await review(story.han, submitted, 'CLAIM');
    await registry(['AWARD', 'LOAN'], []);
    const told = await reviewRefused(story.han, claimed, 'APPROVE');
    expect(told.extensions).toMatchObject({ code: 'INELIGIBLE', unmet: [{ code: 'HAS_FUNDING_NONE' }] });
    const still = await seeApplication(story.han, claimed.id);
    expect(still).toMatchObject({ stateCode: 'REVIEWING', version: claimed.version });
    expect(still?.eligibility?.rules.map((rule) => rule.verdict)).toEqual(['SATISFIED', 'SATISFIED', 'SATISFIED']);
    await story.zheng.get(override, overriding({ applicationId: claimed.id }));
    const approved = await review(story.han, claimed, 'APPROVE');
    expect(approved.eligibility?.rules[1]).toMatchObject({ verdict: 'UNSATISFIED', overridden: true, satisfied: true });
    expect(approved.eligibility?.eligible).toBe(true);
    await registry(['AWARD', 'LOAN'], [award]);
    expect((await seeApplication(story.lin, approved.id))?.eligibility?.rules[1]).toMatchObject({
      verdict: 'UNSATISFIED',
    });
    const kept = await story.all('SELECT stage FROM submission_verdict ORDER BY at, id');
    expect(kept).toEqual([{ stage: 'SUBMISSION' }, { stage: 'APPROVAL' }]);
  });

  it('are let pass by nobody for oneself, one’s own class, or from another office', async () => {
    const asked = { studentId: toGlobalId('Student', story.linIs.studentId), workflow: FUNDING };
    const [staff] = await story.all<{ id: string }>(
      "SELECT staff.id FROM staff JOIN account ON account.id = account_id WHERE username = 'student-affairs-2'",
    );
    await story.run('INSERT INTO class_adviser (staff_id, class_name) VALUES (?, ?)', [
      staff?.id ?? '',
      story.linIs.className,
    ]);
    for (const username of ['student-affairs-2', 'work-study', 'lizhi', 'admin', 'counselling-head']) {
      const told = await (await mint(story.house, username, 'console')).refused(override, overriding(asked));
      expect(told.extensions.code, username).toBe('FORBIDDEN');
    }
    await story.run('DELETE FROM class_adviser');
    expect((await story.lin.refused(override, overriding(asked))).extensions.code).toBe('FORBIDDEN');
    expect(await story.all('SELECT id FROM eligibility_override')).toEqual([]);
  });
});
