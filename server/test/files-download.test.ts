import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holds } from '../src/campus/actor.js';
import { MINUTE } from '../src/kernel/clock.js';
import { idOf, toGlobalId } from '../src/kernel/global-id.js';
import { attachFiles } from '../src/review/attachments/attach.js';
import { readerOfAttachments } from '../src/review/attachments/file-reader.js';
import { DIALECTS } from './kit/databases.js';
import { fetchFile, headersOf, jpeg, pdf, plainPath, upload, type Uploaded } from './kit/files.js';
import { mint, mintStudent, nobody, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const SUBMISSION = randomUUID();
const RULES = [{ item: 'PROOF', kinds: ['IMAGE', 'PDF'], max: 9, required: false }] as const;

/** Stands for "staff of the office in charge may see this application". */
const reader = readerOfAttachments(
  async (context, submissionId) =>
    submissionId === SUBMISSION && holds(context.actor, 'STUDENT_AID_CENTRE', ['REVIEWER']),
);

describe.each(DIALECTS)('a stored file on %s', (dialect) => {
  let house: TestHouse;
  let people: Record<'owner' | 'student' | 'office' | 'elsewhere' | 'nobody', Person>;
  let picture: Uploaded;
  let paper: Uploaded;

  beforeAll(async () => {
    house = await testHouse(dialect, { fileReaders: [reader], env: { SESSION_HOURS: '720' } });
    people = {
      owner: await mintStudent(house, '230900001'),
      student: await mintStudent(house, '230900002'),
      office: await mint(house, 'student-aid', 'console'),
      elsewhere: await mint(house, 'work-study', 'console'),
      nobody: nobody(house),
    };
    picture = await upload(people.owner, await jpeg(400, 300), '成绩单 "一".jpg');
    paper = await upload(people.owner, pdf(), '在读证明.pdf');
  });
  afterAll(() => house.close());

  const attach = async (submissionId: string, revision: number, files: readonly Uploaded[]) => {
    const { database, clock } = house.house.services;
    const [owner] = await database.all<{ id: string }>("SELECT id FROM account WHERE username = '230900001'");
    const wished = files.map((file) => ({ fileId: idOf('StoredFile', file.id) ?? '', item: 'PROOF' }));
    const wish = { submissionId, accountId: owner?.id ?? '', revision, files: wished, rules: RULES };
    await database.transaction((tx) => attachFiles({ tx, now: clock.now() }, wish));
  };
  const status = async (person: Person, path: string) => (await fetchFile(person, path)).status;
  const whoSees = async (path: string) => {
    const seen: string[] = [];
    for (const [name, person] of Object.entries(people)) if ((await status(person, path)) === 200) seen.push(name);
    return seen;
  };

  it('is its owner’s alone until it is attached, then theirs who may see the application', async () => {
    expect(await whoSees(plainPath(picture))).toEqual(['owner']);
    const drafted = await upload(people.owner, await jpeg());
    await attach(SUBMISSION, 1, [picture, paper, drafted]);
    expect(await whoSees(plainPath(picture))).toEqual(['owner', 'office']);
    expect(await whoSees(`${plainPath(picture)}?thumb=1`)).toEqual(['owner', 'office']);
    expect(await whoSees(plainPath(drafted))).toEqual(['owner', 'office']);
    // Taken out before it was handed in.
    await attach(SUBMISSION, 1, [picture, paper]);
    expect(await whoSees(plainPath(drafted))).toEqual(['owner']);
    // Handed in, and left out of the supplement: the reviewer may still compare.
    const later = await upload(people.owner, await jpeg());
    await attach(SUBMISSION, 2, [picture, paper, later]);
    await attach(SUBMISSION, 3, [picture, paper]);
    expect(await whoSees(plainPath(later))).toEqual(['owner', 'office']);
    const other = await upload(people.owner, await jpeg());
    await attach(randomUUID(), 1, [other]);
    expect(await whoSees(plainPath(other))).toEqual(['owner']);
  });

  it('that may not be seen is as one that is not there', async () => {
    const [hidden, missing] = await Promise.all(
      [plainPath(picture), `/files/${toGlobalId('StoredFile', randomUUID())}`].map(async (path) => {
        const response = await fetchFile(people.student, path);
        const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
        return [response.status, errors[0]?.message, errors[0]?.extensions.code, [...response.headers.keys()].sort()];
      }),
    );
    expect(hidden).toEqual(missing);
    expect(hidden?.slice(0, 3)).toEqual([404, '没有找到，或您无权查看。', 'NOT_FOUND']);
  });

  it('opens to nobody by its address with another spelling', async () => {
    const id = idOf('StoredFile', picture.id) ?? '';
    for (const path of [
      `/files/${id}`,
      `/files/${toGlobalId('Student', id)}`,
      `/files/${toGlobalId('StoredFile', '..')}`,
      '/files/..%2f..%2fxuegong.db',
      '/files/%2e%2e/xuegong.db',
      `/files/${picture.id}%00`,
      '/files/',
    ]) {
      expect([path, await status(people.owner, path)]).toEqual([path, 404]);
    }
  });

  it('opens to whoever has the address that was given out, for up to five minutes', async () => {
    expect(await whoSees(picture.url)).toEqual(['owner', 'student', 'office', 'elsewhere', 'nobody']);
    expect(await status(people.nobody, `${picture.url}&thumb=1`)).toBe(200);
    const { searchParams } = new URL(picture.url, house.url);
    const expires = Number(searchParams.get('expires'));
    const left = expires - house.house.services.clock.now();
    expect(left > 3 * MINUTE && left <= 5 * MINUTE).toBe(true);
    const signature = searchParams.get('signature') ?? '';
    const path = plainPath(picture);
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    for (const query of [
      `expires=${expires + 60_000}&signature=${signature}`,
      `expires=${expires}&signature=${flipped}`,
      `expires=${expires}&signature=${signature.slice(0, -1)}`,
      `expires=${expires}&signature=`,
      `expires=${expires}`,
      `signature=${signature}`,
      `expires=0${expires}&signature=${signature}`,
      `expires=${expires}&signature=${signature}&signature=${signature}`,
    ]) {
      expect([query, await status(people.nobody, `${path}?${query}`)]).toEqual([query, 404]);
    }
    expect(await status(people.nobody, `${plainPath(paper)}?expires=${expires}&signature=${signature}`)).toBe(404);
    house.advance(5 * MINUTE);
    expect(await status(people.nobody, picture.url)).toBe(404);
    expect(await status(people.owner, picture.url)).toBe(200);
  });

  it('opens to a browser’s cookie without our header, of either side, but takes no upload so', async () => {
    const cookies = (person: Person) => ({
      cookie: `${person.face === 'console' ? 'xg_staff' : 'xg_student'}=${person.token}`,
    });
    const by = async (headers: Record<string, string>) =>
      (await fetchFile(people.nobody, plainPath(picture), headers)).status;
    expect(await by(cookies(people.owner))).toBe(200);
    expect(await by(cookies(people.office))).toBe(200);
    expect(await by({ cookie: `${cookies(people.student).cookie}; ${cookies(people.office).cookie}` })).toBe(200);
    expect(await by(cookies(people.student))).toBe(404);
    expect(await by(cookies(people.elsewhere))).toBe(404);
    // A token on the other side's cookie opens nothing.
    expect(await by({ cookie: `xg_staff=${people.owner.token}` })).toBe(404);
    expect(await by({})).toBe(404);
  });

  it('is handed out so that no browser takes it for a page: pictures shown, all else saved', async () => {
    const shown = await fetchFile(people.owner, plainPath(picture));
    const saved = await fetchFile(people.owner, plainPath(paper));
    for (const response of [shown, saved]) {
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('private, max-age=300');
      expect(response.headers.get('content-security-policy')).toMatch(/sandbox/);
    }
    expect([shown.headers.get('content-type'), saved.headers.get('content-type')]).toEqual([
      'image/jpeg',
      'application/pdf',
    ]);
    // The sender's browser writes %22 for the quotation mark; in the header nothing ends the name early.
    expect(shown.headers.get('content-disposition')).toMatch(
      /^inline; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*\.jpg"; filename\*=UTF-8''%E6%88%90%E7%BB%A9%E5%8D%95/,
    );
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename="____.pdf"; filename*=UTF-8''${encodeURIComponent('在读证明.pdf')}`,
    );
    expect(Buffer.from(await saved.arrayBuffer()).equals(pdf())).toBe(true);
    expect(await status(people.owner, `${plainPath(paper)}?thumb=1`)).toBe(404);
  });

  it('answers HEAD without its bytes, and 304 to who has it', async () => {
    const head = await fetchFile(people.owner, plainPath(picture), headersOf(people.owner), 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(picture.size)]);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    const etag = head.headers.get('etag') ?? '';
    const again = (person: Person) =>
      fetchFile(person, plainPath(picture), { ...headersOf(person), 'if-none-match': etag });
    expect((await again(people.owner)).status).toBe(304);
    expect((await again(people.student)).status).toBe(404);
    expect((await fetchFile(people.student, plainPath(picture), headersOf(people.student), 'HEAD')).status).toBe(404);
  });

  it('whose bytes are gone is a failure of ours and says so', async () => {
    const lost = await upload(people.owner, await jpeg());
    const root = join(house.config.dataDir, 'files');
    const [row] = await house.house.services.database.all<{ key: string }>(
      'SELECT storage_key AS `key` FROM stored_file WHERE id = ?',
      [idOf('StoredFile', lost.id) ?? ''],
    );
    expect(row?.key).toMatch(/^([0-9a-f]{2})\/\1[0-9a-f]{46}$/);
    expect(readdirSync(join(root, row?.key.slice(0, 2) ?? ''))).toContain(row?.key.slice(3));
    rmSync(join(root, row?.key ?? ''));
    const response = await fetchFile(people.owner, lost.url);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain(row?.key);
  });
});
