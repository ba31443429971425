import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { dayOf } from '../src/kernel/shanghai.js';
import { applyForFunding, change, changeRefused, FUNDING_FORM, reference, review } from './kit/applications.js';
import { DIALECTS } from './kit/databases.js';
import { fetchFile, jpeg, pdf, plainPath, upload, type Uploaded } from './kit/files.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

interface SeenAttachment {
  readonly fileId: string;
  readonly item: string;
  readonly name: string;
  readonly url: string;
  readonly thumbnailUrl: string | null;
}

describe.each(DIALECTS)('files of an application on %s', (dialect) => {
  let house: TestHouse;
  let people: Record<'lin' | 'chen' | 'reviewer' | 'desk' | 'counsellor' | 'publisher', Person>;

  beforeAll(async () => {
    house = await testHouse(dialect);
    people = {
      lin: await mintStudent(house, '230900001'),
      chen: await mintStudent(house, '230900002'),
      reviewer: await mint(house, 'student-affairs', 'console'),
      desk: await mint(house, 'work-study', 'console'),
      counsellor: await mint(house, 'counsellor', 'console'),
      publisher: await mint(house, 'lizhi', 'console'),
    };
  });
  afterAll(() => house.close());

  const item = 'supportingFiles';
  const attach = (...files: readonly Uploaded[]) => files.map((file) => ({ fileId: file.id, item }));
  const attachmentsOf = async (person: Person, id: string) => {
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Application { attachments { fileId item name url thumbnailUrl } } } }';
    const { node } = await person.get<{ node: { attachments: SeenAttachment[] } | null }>(query, { id });
    return node?.attachments ?? null;
  };
  const readers = async (file: Uploaded) => {
    const seen: string[] = [];
    for (const [name, person] of Object.entries(people)) {
      if ((await fetchFile(person, plainPath(file))).status === 200) seen.push(name);
    }
    return seen;
  };

  it('are read by the applicant and by the offices in charge from the submission on, and by nobody else', async () => {
    const { lin, reviewer, chen } = people;
    const photo = await upload(lin, await jpeg(), '获奖照片.jpg');
    const paper = await upload(lin, pdf(), '证明.pdf');
    const dropped = await upload(lin, await jpeg(), '误传.jpg');
    const draft = await change(lin, 'saveFundingCertificateDraft', { attachments: attach(photo, dropped) });
    for (const file of [photo, dropped]) expect(await readers(file)).toEqual(['lin']);

    const sent = { expectedVersion: draft.version, attachments: attach(photo, paper) };
    const submitted = await applyForFunding(lin, sent);
    for (const file of [photo, paper]) expect(await readers(file)).toEqual(['lin', 'reviewer', 'desk']);
    expect(await readers(dropped)).toEqual(['lin']);

    const seen = await attachmentsOf(reviewer, submitted.id);
    expect(seen?.map((one) => [one.fileId, one.item, one.name, one.thumbnailUrl !== null])).toEqual([
      [photo.id, item, '获奖照片.jpg', true],
      [paper.id, item, '证明.pdf', false],
    ]);
    // The address in the answer opens by itself, as a mini-program's picture asks for it.
    for (const one of seen ?? []) expect((await fetch(`${house.url}${one.url}`)).status).toBe(200);
    expect(await attachmentsOf(chen, submitted.id)).toBeNull();

    const claimed = await review(reviewer, submitted, 'CLAIM');
    const supplementBy = dayOf(house.house.services.clock.now() + 3 * DAY);
    const items = [{ field: 'purpose', reason: '请写明学校' }];
    const returned = await review(reviewer, claimed, 'RETURN', { items, supplementBy, note: '请补充' });
    const better = await upload(lin, await jpeg(), '清晰照片.jpg');
    const again = await change(lin, 'supplementFundingCertificate', {
      ...reference(returned),
      ...FUNDING_FORM,
      attachments: attach(better, paper),
    });
    expect(again.changes).toEqual([{ field: item, before: '获奖照片.jpg、证明.pdf', after: '清晰照片.jpg、证明.pdf' }]);
    expect((await attachmentsOf(reviewer, submitted.id))?.map((one) => one.fileId)).toEqual([better.id, paper.id]);
    // What the supplement replaced can still be compared.
    expect(await readers(photo)).toEqual(['lin', 'reviewer', 'desk']);
  });

  it('that are another’s, of another application or too many are refused, and the application with them', async () => {
    const { lin, chen } = people;
    const own = await Promise.all([1, 2, 3, 4].map(async () => upload(lin, await jpeg())));
    const chens = await upload(chen, await jpeg());
    const [first] = own;
    if (first === undefined) throw new Error('no upload');
    const refused = async (...files: readonly Uploaded[]) => {
      const input = {
        instructionsVersion: 1,
        ...FUNDING_FORM,
        fundingProjectType: 'ALL',
        attachments: attach(...files),
      };
      const told = await changeRefused(lin, 'applyForFundingCertificate', input);
      return told.extensions.unmet?.map((one) => `${one.code} ${one.field}`);
    };
    expect(await refused(chens)).toEqual(['ATTACHMENT_UNKNOWN attachments']);
    expect(await refused(...own)).toEqual(['ATTACHMENT_TOO_MANY attachments']);
    await applyForFunding(lin, { fundingProjectType: 'ALL', attachments: attach(first) });
    expect(await refused(first)).toEqual(['ATTACHMENT_UNKNOWN attachments']);
  });
});
