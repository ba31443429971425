import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FormField } from '../src/review/forms/form-field.js';
import {
  APPLICATION_WORKFLOWS,
  applicationHouse,
  clearApplications,
  filledForm,
  onRecord,
  studentNumbered,
} from './kit/application-house.js';
import { mintStudent, type Person } from './kit/person.js';
import type { TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

/** A character that UTF-16 writes as two. */
const RARE = '𠮷';

interface Bound {
  readonly value: unknown;
  /** null: it is taken */
  readonly unmet: string | null;
}

/** What a field takes at its very edges, as its own description in the graph says. */
function boundsOf(field: FormField): Bound[] {
  switch (field.kind) {
    case 'TEXT':
      return [
        {
          value: RARE.repeat(field.minLength - 1),
          unmet: field.minLength === 1 ? 'FIELD_REQUIRED' : 'FIELD_TOO_SHORT',
        },
        { value: RARE.repeat(field.minLength), unmet: null },
        { value: RARE.repeat(field.maxLength), unmet: null },
        { value: `  ${RARE.repeat(field.maxLength)}\n`, unmet: null },
        { value: RARE.repeat(field.maxLength + 1), unmet: 'FIELD_TOO_LONG' },
        { value: ' \n　', unmet: 'FIELD_REQUIRED' },
      ];
    case 'NUMBER':
      return [
        { value: field.min - 1, unmet: 'FIELD_OUT_OF_RANGE' },
        { value: field.min, unmet: null },
        { value: field.max, unmet: null },
        { value: field.max + 1, unmet: 'FIELD_OUT_OF_RANGE' },
      ];
    case 'CAMPUS':
      // Any desk may be picked, not only one's own campus's.
      return [
        { value: 'SONGJIANG', unmet: null },
        { value: 'YANAN_ROAD', unmet: null },
        { value: 'PARIS', unmet: 'FIELD_NOT_A_CHOICE' },
        { value: '', unmet: 'FIELD_REQUIRED' },
      ];
    case 'CHOICE':
      return [
        ...(field.options ?? []).map((value) => ({ value, unmet: null })),
        { value: 'NO_SUCH_THING', unmet: 'FIELD_NOT_A_CHOICE' },
        { value: '', unmet: 'FIELD_REQUIRED' },
      ];
    case 'FILES':
      return [];
  }
}

describe('the forms', () => {
  let house: TestHouse;
  let lin: Person;
  let form: Record<string, Record<string, unknown>>;

  beforeAll(async () => {
    house = await applicationHouse('sqlite');
    lin = await mintStudent(house, '230900001');
    const { studentId } = await studentNumbered(house, '230900001');
    await onRecord(house, studentId);
    form = {};
    for (const workflow of APPLICATION_WORKFLOWS) {
      form[workflow.code] = await filledForm(house, workflow, studentId);
    }
  });
  beforeEach(() => clearApplications(house));
  afterAll(() => house.close());

  const apply = (name: string, values: object) =>
    lin.ask<object>(
      `mutation ($input: ApplyFor${name}Input!) { applyFor${name}(input: $input) { application { stateCode form { field value } } } }`,
      { input: { instructionsVersion: 1, requestId: randomUUID(), ...values } },
    );

  const fields = APPLICATION_WORKFLOWS.flatMap((workflow) =>
    workflow.form.flatMap((field) => (field.kind === 'FILES' ? [] : [[workflow.code, field.code] as const])),
  );

  it.each(fields)(
    '%s: %s takes what is within its bounds, and names itself where it is not',
    async (code, fieldCode) => {
      const workflow = APPLICATION_WORKFLOWS.find((one) => one.code === code);
      const field = workflow?.form.find((one) => one.code === fieldCode);
      if (workflow === undefined || field === undefined) throw new Error(code);
      expect(field.required).toBe(true);
      for (const { value, unmet } of boundsOf(field)) {
        await clearApplications(house);
        const before = await wholeDatabase(house);
        const answer = await apply(workflow.name, { ...form[code], [fieldCode]: value });
        const cell = `${code} ${fieldCode} ${String(value).length}`;
        if (unmet === null) {
          expect(answer.errors, cell).toBeUndefined();
          continue;
        }
        expect(answer.errors?.[0]?.extensions, cell).toMatchObject({
          code: 'INVALID_INPUT',
          unmet: [{ code: unmet, field: fieldCode }],
        });
        expect(await wholeDatabase(house), cell).toBe(before);
      }
    },
  );

  it.each(APPLICATION_WORKFLOWS.map((one) => [one.code, one] as const))(
    '%s: everything that is wrong is told at once, field by field',
    async (code, workflow) => {
      const wrong = Object.fromEntries(
        workflow.form.flatMap((field) => {
          const bad = boundsOf(field).find((bound) => bound.unmet !== null);
          return bad === undefined ? [] : [[field.code, bad.value]];
        }),
      );
      const { errors } = await apply(workflow.name, { ...form[code], ...wrong });
      expect(errors?.[0]?.extensions.unmet?.map((one) => one.field)).toEqual(Object.keys(wrong));
      for (const one of errors?.[0]?.extensions.unmet ?? []) expect(one.reason).toMatch(/\p{Script=Han}/u);
    },
  );

  it('what another has on record is not one’s own choice, nor is everything where there is one thing', async () => {
    const { studentId } = await studentNumbered(house, '230900001');
    await onRecord(house, studentId, [{ kind: 'AWARD', period: '2025-2026', code: 'NATIONAL_GRANT' }]);
    const values = form['FUNDING_CERTIFICATE'] ?? {};
    for (const choice of ['ORIGIN_LOAN', 'ALL', 'national_grant']) {
      const { errors } = await apply('FundingCertificate', { ...values, fundingProjectType: choice });
      expect(errors?.[0]?.extensions.unmet, choice).toMatchObject([
        { code: 'FIELD_NOT_A_CHOICE', field: 'fundingProjectType' },
      ]);
    }
    expect(
      (await apply('FundingCertificate', { ...values, fundingProjectType: 'NATIONAL_GRANT' })).errors,
    ).toBeUndefined();
    await onRecord(house, studentId);
  });

  it('a draft may be half empty but holds nothing too long, and says nothing of what is missing', async () => {
    for (const workflow of APPLICATION_WORKFLOWS) {
      const save = (values: object) =>
        lin.ask<Record<string, { application: { form: { field: string; value: string }[] } }>>(
          `mutation ($input: Save${workflow.name}DraftInput!) { save${workflow.name}Draft(input: $input) { application { form { field value } } } }`,
          { input: { requestId: randomUUID(), ...values } },
        );
      expect((await save({})).errors, workflow.code).toBeUndefined();
      for (const field of workflow.form) {
        if (field.kind !== 'TEXT') continue;
        const long = await save({ [field.code]: RARE.repeat(field.maxLength + 1) });
        expect(long.errors?.[0]?.extensions.unmet).toMatchObject([{ code: 'FIELD_TOO_LONG', field: field.code }]);
        const whole = await save({ [field.code]: ` ${RARE.repeat(field.maxLength)} ` });
        const kept = whole.data?.[`save${workflow.name}Draft`]?.application.form;
        expect(kept?.find((one) => one.field === field.code)?.value).toBe(RARE.repeat(field.maxLength));
      }
    }
  });
});
