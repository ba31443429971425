import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contextFor } from '../src/app/context-for.js';
import { Refusal } from '../src/kernel/refusal.js';
import { idOf, toGlobalId } from '../src/kernel/global-id.js';
import { attachFiles } from '../src/review/attachments/attach.js';
import { attachedIn } from '../src/review/attachments/attachment-changes.js';
import { wishedFiles } from '../src/review/attachments/attachment.input.js';
import { attachmentHistoryOf, attachmentsOf } from '../src/review/attachments/attachment.reads.js';
import type { AttachmentRule } from '../src/review/attachments/attachment-rules.js';
import { DIALECTS } from './kit/databases.js';
import { jpeg, pdf, upload } from './kit/files.js';
import { mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const RULES: readonly AttachmentRule[] = [
  { item: 'PHOTO', kinds: ['IMAGE'], max: 2, required: true },
  { item: 'PROOF', kinds: ['IMAGE', 'PDF'], max: 1, required: false },
];

describe.each(DIALECTS)('the attachments of a submission on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let linId: string;
  let chenId: string;
  /** three pictures and a PDF of Lin's, one picture of Chen's */
  let a: string;
  let b: string;
  let c: string;
  let paper: string;
  let chens: string;
  let submissionId: string;

  beforeAll(async () => {
    house = await testHouse(dialect);
    lin = await mintStudent(house, '230900001');
    const chen = await mintStudent(house, '230900002');
    const idOfAccount = async (username: string) =>
      (
        await house.house.services.database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [username])
      )[0]?.id ?? '';
    [linId, chenId] = [await idOfAccount('230900001'), await idOfAccount('230900002')];
    const kept = async (person: Person, bytes: Buffer) => idOf('StoredFile', (await upload(person, bytes)).id) ?? '';
    chens = await kept(chen, await jpeg());
  });
  afterAll(() => house.close());

  beforeEach(async () => {
    const kept = async (bytes: Buffer) => idOf('StoredFile', (await upload(lin, bytes)).id) ?? '';
    [a, b, c, paper] = [
      await kept(await jpeg()),
      await kept(await jpeg()),
      await kept(await jpeg()),
      await kept(pdf()),
    ];
    submissionId = randomUUID();
  });

  /** `PHOTO:a` and so on. */
  const set = async (revision: number, files: readonly string[], to = submissionId, accountId = linId) => {
    const { database, clock } = house.house.services;
    const wished = files.map((file) => ({ item: file.split(':')[0] ?? '', fileId: file.split(':')[1] ?? '' }));
    await database.transaction((tx) =>
      attachFiles({ tx, now: clock.now() }, { submissionId: to, accountId, revision, files: wished, rules: RULES }),
    );
  };
  const now = async () => (await attachmentsOf(await contextFor(house.house, null)).load(submissionId)) ?? [];
  const history = async () => (await attachmentHistoryOf(await contextFor(house.house, null)).load(submissionId)) ?? [];
  const told = (rows: readonly { item: string; fileId: string }[]) => rows.map((row) => `${row.item}:${row.fileId}`);
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => ['granted'],
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return [error.code, ...error.unmet.map((one) => `${one.code} ${one.params?.['item']} ${one.field}`)];
      },
    );

  it('are what was handed in last, in its order', async () => {
    await set(1, [`PHOTO:${b}`, `PROOF:${paper}`, `PHOTO:${a}`]);
    expect(told(await now())).toEqual([`PHOTO:${b}`, `PROOF:${paper}`, `PHOTO:${a}`]);
    expect((await now())[1]).toMatchObject({
      __typename: 'Attachment',
      mime: 'application/pdf',
      width: null,
      revision: 1,
    });
    await set(1, [`PHOTO:${a}`, `PHOTO:${b}`]);
    expect(told(await now())).toEqual([`PHOTO:${a}`, `PHOTO:${b}`]);
    await set(1, [`PHOTO:${a}`, `PHOTO:${b}`, `PROOF:${paper}`]);
    expect(told(await now())).toEqual([`PHOTO:${a}`, `PHOTO:${b}`, `PROOF:${paper}`]);
  });

  it('stay known by revision, whatever a supplement leaves out, adds, moves or takes back', async () => {
    await set(1, [`PHOTO:${a}`, `PHOTO:${b}`]);
    await set(2, [`PHOTO:${a}`, `PROOF:${b}`, `PHOTO:${c}`]);
    await set(3, [`PHOTO:${c}`]);
    await set(4, [`PHOTO:${a}`, `PHOTO:${c}`]);
    const all = await history();
    const at = (revision: number) => told(attachedIn(revision, all)).sort();
    expect(at(1)).toEqual([`PHOTO:${a}`, `PHOTO:${b}`].sort());
    expect(at(2)).toEqual([`PHOTO:${a}`, `PROOF:${b}`, `PHOTO:${c}`].sort());
    expect(at(3)).toEqual([`PHOTO:${c}`]);
    expect(at(4)).toEqual([`PHOTO:${c}`, `PHOTO:${a}`].sort());
    // In the applicant's order, not in that of the revisions.
    expect(told(await now())).toEqual([`PHOTO:${a}`, `PHOTO:${c}`]);
  });

  it('of drafts that were never handed in are no part of the history', async () => {
    await set(0, [`PHOTO:${a}`, `PHOTO:${b}`]);
    await set(0, [`PHOTO:${a}`, `PHOTO:${c}`]);
    await set(1, [`PHOTO:${a}`, `PROOF:${paper}`]);
    expect(told(await history())).toEqual([`PHOTO:${a}`, `PROOF:${paper}`]);
  });

  it('that do not fit are refused, all at once, and nothing changes', async () => {
    await set(1, [`PHOTO:${a}`]);
    const before = await history();
    const refused = (files: readonly string[], to?: string, accountId?: string) =>
      refusal(set(2, files, to, accountId));
    const no = (...unmet: string[]) => ['INVALID_INPUT', ...unmet.map((one) => `${one} attachments`)];
    expect(await refused([])).toEqual(no('ATTACHMENT_REQUIRED PHOTO'));
    expect(await refused([`PHOTO:${a}`, `PHOTO:${chens}`])).toEqual(no('ATTACHMENT_UNKNOWN PHOTO'));
    expect(await refused([`PHOTO:${a}`, `PROOF:${randomUUID()}`])).toEqual(no('ATTACHMENT_UNKNOWN PROOF'));
    expect(await refused([`PHOTO:${a}`, `PHOTO:${a}`])).toEqual(no('ATTACHMENT_TWICE PHOTO'));
    expect(await refused([`PHOTO:${a}`, `OTHER:${b}`])).toEqual(no('ATTACHMENT_ITEM OTHER'));
    expect(await refused([`PHOTO:${a}`, `PHOTO:${b}`, `PHOTO:${c}`])).toEqual(no('ATTACHMENT_TOO_MANY PHOTO'));
    expect(await refused([`PHOTO:${paper}`, `PROOF:${b}`, `PROOF:${c}`])).toEqual(
      no('ATTACHMENT_KIND PHOTO', 'ATTACHMENT_TOO_MANY PROOF'),
    );
    // Another's submission cannot have it, nor can one's own other one.
    expect(await refused([`PHOTO:${a}`], randomUUID())).toEqual(no('ATTACHMENT_UNKNOWN PHOTO'));
    expect(await refused([`PHOTO:${b}`], submissionId, chenId)).toEqual(no('ATTACHMENT_UNKNOWN PHOTO'));
    expect(await history()).toEqual(before);
    // What a refused command looked at is free still.
    await set(1, [`PHOTO:${b}`], randomUUID());
  });

  it('keep the applicant’s files when a colleague of the office adds one', async () => {
    await set(1, [`PHOTO:${a}`]);
    await set(2, [`PHOTO:${a}`, `PHOTO:${chens}`], submissionId, chenId);
    expect(told(await now())).toEqual([`PHOTO:${a}`, `PHOTO:${chens}`]);
  });

  it('reached for by two submissions at once are one’s', async () => {
    const others = Array.from({ length: 6 }, () => randomUUID());
    const answers = await Promise.all(others.map((to) => refusal(set(1, [`PHOTO:${a}`, `PHOTO:${b}`], to))));
    expect(answers.filter(([first]) => first === 'granted')).toHaveLength(1);
    expect(answers.filter(([first]) => first === 'INVALID_INPUT')).toHaveLength(5);
    const rows = await house.house.services.database.all('SELECT id FROM attachment WHERE file_id IN (?, ?)', [a, b]);
    expect(rows).toHaveLength(2);
  });

  it('come by the ids that the upload answered', () => {
    expect(wishedFiles([{ fileId: toGlobalId('StoredFile', a), item: 'PHOTO' }])).toEqual([
      { fileId: a, item: 'PHOTO' },
    ]);
    expect(() => wishedFiles([{ fileId: a, item: 'PHOTO' }])).toThrow('INVALID_INPUT: INVALID_ID');
    expect(() => wishedFiles([{ fileId: toGlobalId('Student', a), item: 'PHOTO' }])).toThrow(
      'INVALID_INPUT: INVALID_ID',
    );
  });

  it('that wait to be attached tell their uploader alone a fresh address', async () => {
    const query =
      'query ($id: ID!) { uploadedFile(id: $id) { id name mime size width height url thumbnailUrl uploadedAt } }';
    const id = toGlobalId('StoredFile', a);
    const { uploadedFile } = await lin.get<{ uploadedFile: Record<string, unknown> }>(query, { id });
    expect(uploadedFile).toMatchObject({ id, name: 'photo.jpg', mime: 'image/jpeg', width: 60, height: 40 });
    expect((await fetch(`${house.url}${String(uploadedFile['url'])}`)).status).toBe(200);
    expect((await fetch(`${house.url}${String(uploadedFile['thumbnailUrl'])}`)).status).toBe(200);
    const chen = await mintStudent(house, '230900002');
    expect(await chen.get(query, { id })).toEqual({ uploadedFile: null });
    expect(await lin.get(query, { id: 'x' })).toEqual({ uploadedFile: null });
  });
});
