import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { review, reviewRefused, seeApplication } from './kit/applications.js';
import { DIALECTS } from './kit/databases.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import {
  act,
  actRefused,
  approved,
  manyApproved,
  print,
  printOne,
  printRefused,
  rowIdOf,
  seeCertificate,
  type Reference,
} from './kit/printing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIN = '230900001';

describe.each(DIALECTS)('certificates on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let chen: Person;
  let han: Person;
  let zheng: Person;
  let tang: Person;
  let feng: Person;
  let centre: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 12, bookings: 0 } });
    [lin, chen] = [await mintStudent(house, LIN), await mintStudent(house, '230900002')];
    han = await mint(house, 'student-affairs', 'console');
    zheng = await mint(house, 'student-affairs-2', 'console');
    tang = await mint(house, 'work-study', 'console');
    feng = await mint(house, 'work-study-2', 'console');
    centre = await mint(house, 'counsellor', 'console');
  });
  afterAll(() => house.close());

  const all = <T extends object>(sql: string, params: (string | number)[] = []) =>
    house.house.services.database.all<T>(sql, params);
  const serials = async () =>
    (await all<{ serialNo: string }>('SELECT serial_no AS serialNo FROM certificate ORDER BY serial_no')).map(
      (row) => row.serialNo,
    );
  /** Every row that a command could touch. */
  const trace = async () => {
    const counts: number[] = [];
    for (const table of ['certificate', 'certificate_event', 'print_batch', 'outbox', 'command_request']) {
      const [row] = await all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
      counts.push(row?.n ?? -1);
    }
    const versions = await all('SELECT id, version, state FROM submission ORDER BY id');
    const certificates = await all('SELECT id, version, state FROM certificate ORDER BY id');
    const counters = await all('SELECT scope, last_number AS last FROM serial_counter ORDER BY scope');
    return { counts, versions, certificates, counters };
  };
  const oneApproved = async (): Promise<Reference> => (await manyApproved(house, LIN, 1))[0] as Reference;

  it('go from the approval over printing and the student card to the hand of the student', async () => {
    const application = await approved(lin, han);
    const certificate = await printOne(zheng, application);
    expect(certificate).toMatchObject({ stateCode: 'PRINTED', stateLabel: '可领取', version: 1 });
    expect(certificate.serialNo).toMatch(/^XZ\d{4}-00001$/);
    expect(certificate.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(certificate.items).toEqual([
      { label: '国家助学金', period: expect.any(String), amount: expect.any(String) },
    ]);
    expect(certificate.student?.name).toBe('林晓雨');
    expect(certificate.desk?.phone).toBe('67792361');
    expect(certificate.application.id).toBe(application.id);
    expect(certificate.availableActions.map(({ code }) => code)).toEqual(['VOID']);

    const hers = await seeCertificate(lin, certificate.id);
    expect(hers).toMatchObject({ serialNo: certificate.serialNo, code: null, availableActions: [] });
    expect(hers?.timeline).toEqual([{ action: 'PRINT', actor: '学生处', note: null }]);
    const { node } = await lin.get<{ node: { certificate: { id: string }; certificates: { id: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Application { certificate { id } certificates { id } } } }',
      { id: application.id },
    );
    expect(node).toEqual({ certificate: { id: certificate.id }, certificates: [{ id: certificate.id }] });

    const atDesk = await seeCertificate(tang, certificate.id);
    expect(atDesk?.availableActions).toEqual([{ code: 'COLLECT', enabled: true, mutation: 'collectCertificate' }]);
    const wrongCard = await actRefused(tang, 'collectCertificate', certificate, { studentNumber: '230900002' });
    expect(wrongCard.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      unmet: [{ code: 'CARD_MISMATCH', field: 'studentNumber' }],
    });
    const collected = await act(tang, 'collectCertificate', certificate, { studentNumber: ' ２３０900001 ' });
    expect(collected).toMatchObject({ stateCode: 'COLLECTED', version: 2, collectedAt: expect.any(String) });
    expect(collected.timeline[0]).toEqual({ action: 'COLLECT', actor: '唐洁', note: null });
    expect((await seeCertificate(lin, certificate.id))?.timeline[0]?.actor).toBe('勤工助学中心');
  });

  it('are printed for one after the other in a batch, each application with its own result', async () => {
    const [one, two, three] = (await manyApproved(house, LIN, 3)) as [Reference, Reference, Reference];
    const submitted = await approved(lin, han);
    await printOne(han, submitted);
    const before = await serials();
    const stale = { ...two, version: 3 };
    const { batchId, pdfUrl, results } = await print(han, [one, stale, three, submitted]);
    expect(results.map(({ id }) => id)).toEqual([one.id, stale.id, three.id, submitted.id]);
    expect(results.map(({ refusal }) => refusal && [refusal.code, refusal.unmet[0]?.code])).toEqual([
      null,
      ['CONFLICT', 'CHANGED_MEANWHILE'],
      null,
      ['ALREADY_DONE', 'PRINTED_ALREADY'],
    ]);
    expect(pdfUrl).toBe(`/print/${batchId}.pdf`);
    const after = await serials();
    expect(after.length).toBe(before.length + 2);
    expect(results.map(({ certificate }) => certificate?.serialNo).filter(Boolean)).toEqual(after.slice(-2));
    expect((await seeApplication(han, one.id))?.version).toBe(5);
    expect((await seeApplication(han, two.id))?.version).toBe(4);
  });

  it('cannot be printed, and nothing of the try stays, for what is not approved or not theirs to print', async () => {
    const mine = await oneApproved();
    await house.house.services.database.run("UPDATE submission SET state = 'REVIEWING' WHERE id = ?", [
      rowIdOf('FundingCertificate', mine.id),
    ]);
    const other = await oneApproved();
    const before = await trace();
    expect((await print(han, [mine])).results[0]?.refusal?.code).toBe('WINDOW_CLOSED');
    expect((await print(tang, [other])).results[0]?.refusal).toMatchObject({
      code: 'FORBIDDEN',
      unmet: [{ code: 'NOT_YOURS_TO_DO' }],
    });
    expect((await print(centre, [other])).results[0]?.refusal?.code).toBe('NOT_FOUND');
    expect((await printRefused(lin, [other])).extensions.code).toBe('FORBIDDEN');
    expect((await printRefused(han, [])).extensions.code).toBe('INVALID_INPUT');
    expect((await printRefused(han, [other, other])).extensions.unmet?.[0]?.code).toBe('PRINT_TWICE');
    const none = await print(han, [{ ...other, version: 1 }]);
    expect(none).toMatchObject({ batchId: null, pdfUrl: null });
    expect(await trace()).toEqual(before);
  });

  it('are not printed by one who teaches the class, nor where nothing is on record', async () => {
    const mine = await oneApproved();
    await house.house.services.database.run(
      "INSERT INTO class_adviser (staff_id, class_name) SELECT staff.id, '纺织2301' FROM staff JOIN account" +
        " ON account.id = staff.account_id WHERE account.username = 'student-affairs-2'",
    );
    expect((await print(zheng, [mine])).results[0]?.refusal).toMatchObject({
      code: 'FORBIDDEN',
      unmet: [{ code: 'OWN_OR_OWN_CLASS' }],
    });
    await house.house.services.database.run('DELETE FROM class_adviser');
    const [hers] = await manyApproved(house, '230900002', 1);
    expect((await print(han, [hers as Reference])).results[0]?.refusal).toMatchObject({
      code: 'INELIGIBLE',
      unmet: [{ code: 'NOTHING_ON_RECORD' }],
    });
    expect((await print(zheng, [mine])).results[0]?.certificate).not.toBeNull();
  });

  it('are not printed with a blank box in the place of a character', async () => {
    const { database, cipher } = house.house.services;
    const mine = await oneApproved();
    const [form] = await all<{ id: string }>('SELECT id FROM submission_form WHERE submission_id = ?', [
      rowIdOf('FundingCertificate', mine.id),
    ]);
    const values = JSON.stringify({ fundingProjectType: 'NATIONAL_GRANT', purpose: '旅行😀', copies: 1 });
    await database.run('UPDATE submission_form SET content = ? WHERE id = ?', [
      cipher.seal(values, form?.id ?? ''),
      form?.id ?? '',
    ]);
    expect((await print(han, [mine])).results[0]?.refusal).toMatchObject({
      code: 'INVALID_INPUT',
      unmet: [{ code: 'CHARACTER_NOT_PRINTABLE' }],
    });
  });

  it('are one an application when two print it at once, and their numbers have no gap', async () => {
    const applications = await manyApproved(house, LIN, 6);
    const answers = await Promise.all([
      print(han, applications),
      print(zheng, [...applications].reverse()),
      print(han, applications.slice(2, 4)),
    ]);
    const printed = answers.flatMap(({ results }) => results.filter(({ certificate }) => certificate !== null));
    expect(new Set(printed.map(({ id }) => id)).size).toBe(6);
    expect(printed).toHaveLength(6);
    const refused = answers.flatMap(({ results }) => results.flatMap(({ refusal }) => refusal?.code ?? []));
    expect(refused).toHaveLength(8);
    expect(new Set(refused)).toEqual(new Set(['ALREADY_DONE']));
    const numbers = (await serials()).map((serialNo) => Number(serialNo.split('-')[1]));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('are printed once for a double click, and the repeat answers the same', async () => {
    const [one, two] = (await manyApproved(house, LIN, 2)) as [Reference, Reference];
    const requestId = randomUUID();
    const items = [one, { ...two, version: 9 }];
    const [first, second] = await Promise.all([print(han, items, requestId), print(han, items, requestId)]);
    const later = await print(han, items, requestId);
    expect(second).toEqual(first);
    expect(later).toEqual(first);
    expect(first.results[1]?.refusal?.code).toBe('CONFLICT');
    const [{ n } = { n: -1 }] = await all<{ n: number }>(
      'SELECT COUNT(*) AS n FROM certificate WHERE submission_id = ?',
      [rowIdOf('FundingCertificate', one.id)],
    );
    expect(n).toBe(1);
  });

  it('stand in the way of a correction, until they are void', async () => {
    const application = await oneApproved();
    const certificate = await printOne(han, application);
    const present = (await seeApplication(zheng, application.id)) as Reference;
    expect(present.version).toBe(application.version + 1);
    const late = await reviewRefused(zheng, present, 'CORRECT', { note: '金额有误' });
    expect(late.extensions.unmet?.[0]?.code).toBe('ALREADY_PRINTED');
    await act(han, 'voidCertificate', certificate, { note: '金额有误' });
    expect((await review(zheng, present, 'CORRECT', { note: '金额有误' })).stateCode).toBe('REVIEWING');
  });

  it('lose to a correction that was faster, and win where they were', async () => {
    for (let round = 0; round < 4; round++) {
      const application = await oneApproved();
      const [printed, corrected] = await Promise.all([
        print(han, [application]),
        zheng.ask(
          'mutation ($input: ReviewFundingCertificateInput!) { reviewFundingCertificate(input: $input) { application { id } } }',
          { input: { id: application.id, expectedVersion: application.version, action: 'CORRECT', note: '再看一次' } },
        ),
      ]);
      const wasPrinted = printed.results[0]?.certificate !== null;
      const wasCorrected = corrected.errors === undefined;
      expect(wasPrinted).toBe(!wasCorrected);
    }
  });

  it('become void with a reason, and another one has its own number and code', async () => {
    const application = await oneApproved();
    const first = await printOne(han, application);
    expect((await actRefused(han, 'voidCertificate', first, {})).extensions.code).toBe('NOTE_REQUIRED');
    expect((await actRefused(tang, 'voidCertificate', first, { note: '丢失' })).extensions.code).toBe('FORBIDDEN');
    expect((await actRefused(centre, 'voidCertificate', first, { note: '丢失' })).extensions.code).toBe('NOT_FOUND');
    expect((await actRefused(lin, 'voidCertificate', first, { note: '丢失' })).extensions.code).toBe('FORBIDDEN');
    const voided = await act(han, 'voidCertificate', first, { note: '印错了' });
    expect(voided).toMatchObject({ stateCode: 'VOIDED', availableActions: [] });
    expect(voided.timeline[0]).toEqual({ action: 'VOID', actor: '韩梅', note: '印错了' });
    const present = (await seeApplication(han, application.id)) as Reference;
    const second = await printOne(han, present);
    expect(second.serialNo).not.toBe(first.serialNo);
    expect(second.code).not.toBe(first.code);
    expect((await actRefused(tang, 'collectCertificate', voided, { studentNumber: LIN })).extensions.code).toBe(
      'WINDOW_CLOSED',
    );
    const { node } = await han.get<{ node: { certificates: { stateCode: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Application { certificates { stateCode } } } }',
      { id: application.id },
    );
    expect(node.certificates.map(({ stateCode }) => stateCode).sort()).toEqual(['PRINTED', 'VOIDED']);
    await act(tang, 'collectCertificate', second, { studentNumber: LIN });
    const lost = await act(han, 'voidCertificate', { ...second, version: 2 }, { note: '遗失' });
    expect(lost.stateCode).toBe('VOIDED');
  });

  it('are handed out once, whoever is faster at the desk', async () => {
    const certificate = await printOne(han, await oneApproved());
    const tries = await Promise.allSettled(
      [tang, feng, tang, feng].map((person) => act(person, 'collectCertificate', certificate, { studentNumber: LIN })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const events = await all("SELECT id FROM certificate_event WHERE subject_id = ? AND action = 'COLLECT'", [
      rowIdOf('Certificate', certificate.id),
    ]);
    expect(events).toHaveLength(1);
  });

  it('are not handed out or seen by those who have nothing to do with them, and nothing stays of the try', async () => {
    const certificate = await printOne(han, await oneApproved());
    const before = await trace();
    const card = { studentNumber: LIN };
    expect((await actRefused(han, 'collectCertificate', certificate, card)).extensions.code).toBe('FORBIDDEN');
    expect((await actRefused(centre, 'collectCertificate', certificate, card)).extensions.code).toBe('NOT_FOUND');
    expect((await actRefused(chen, 'collectCertificate', certificate, card)).extensions.code).toBe('FORBIDDEN');
    expect((await actRefused(lin, 'collectCertificate', certificate, card)).extensions.code).toBe('FORBIDDEN');
    const stale = await actRefused(tang, 'collectCertificate', { ...certificate, version: 7 }, card);
    expect(stale.extensions.code).toBe('CONFLICT');
    expect((await actRefused(tang, 'collectCertificate', certificate, { studentNumber: '1' })).extensions.code).toBe(
      'INVALID_INPUT',
    );
    expect(await seeCertificate(chen, certificate.id)).toBeNull();
    expect(await seeCertificate(centre, certificate.id)).toBeNull();
    expect(await trace()).toEqual(before);
  });
});
