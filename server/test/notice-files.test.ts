import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { DAY } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { fetchFile, jpeg, pdf, plainPath, tryUpload, upload, type Uploaded } from './kit/files.js';
import { codesOf, doNotice, draft, publisher, refusedNotice, saveDraft, seeNotice } from './kit/notices.js';
import { mint, mintStudent, nobody, Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const text = (words: string) => Buffer.from(words);

async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('名单').addRow(['学号', '姓名']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The head of a container as old office programs write it, with the name of its main stream in its directory. */
function oldOffice(stream: string): Buffer {
  const head = Buffer.alloc(2_048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  Buffer.from(`${stream}\0`, 'utf16le').copy(head, 1_024);
  return head;
}

/** An empty archive with one stored file of no bytes. */
function zip(): Buffer {
  const name = Buffer.from('a.csv');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, name, central, name, end]);
}

describe.each(DIALECTS)('the files of a notice on %s', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lin: Person;
  let zhou: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
    affairs = await publisher(house);
    [lin, zhou] = [await mintStudent(house, '230900001'), await mintStudent(house, '2250001')];
  });
  afterAll(() => house.close());

  const edit = (notice: { id: string; version: number }, changes: object) =>
    draft({ id: notice.id, expectedVersion: notice.version, requestId: randomUUID(), ...changes });
  const status = async (person: Person, file: Uploaded) => (await fetchFile(person, plainPath(file))).status;
  const heldBy = async (file: Uploaded) => {
    const rows = await house.house.services.database.all<{ id: string; attachedTo: string | null }>(
      'SELECT id, attached_to AS attachedTo FROM stored_file',
    );
    return rows.find((row) => toGlobalId('StoredFile', row.id) === file.id)?.attachedTo ?? null;
  };

  it('are fetched by those who may see it, from its publication to its withdrawal', async () => {
    const [paper, picture] = [
      await upload(affairs, pdf(), '通知.pdf'),
      await upload(affairs, await jpeg(), '海报.jpg'),
    ];
    const made = await saveDraft(affairs, {
      attachments: [paper.id],
      body: `<p>见附件。</p><img src="xg-file:${picture.id}" alt="海报" onerror="alert(1)">`,
      audience: { campuses: ['SONGJIANG'], colleges: [], identities: [] },
    });
    expect(made.attachments).toMatchObject([{ id: paper.id, name: '通知.pdf', mime: 'application/pdf' }]);
    const colleague = await mint(house, 'student-affairs-2', 'console');
    const seen = async () =>
      Promise.all([lin, zhou, colleague, affairs, nobody(house)].map((person) => status(person, picture)));
    expect(await seen()).toEqual([404, 404, 404, 200, 404]);
    const out = await doNotice(affairs, 'publishNotice', { id: made.id, expectedVersion: made.version });
    expect(await seen()).toEqual([200, 404, 200, 200, 404]);
    expect(await status(lin, paper)).toBe(200);
    const shown = /<img style="[^"]*" src="([^"]+)" alt="海报" \/>/.exec(
      (await seeNotice(lin, made.id))?.body ?? '',
    )?.[1];
    const address = (shown ?? '').replaceAll('&amp;', '&');
    expect(address).toMatch(/^\/files\/[\w-]+\?expires=\d+&signature=/);
    // As a mini-program's picture asks: no session at all.
    expect((await fetchFile(nobody(house), address, {})).status).toBe(200);
    // The editor sends back what it was shown.
    const again = await doNotice(
      affairs,
      'saveNotice',
      edit(out, {
        attachments: [paper.id],
        body: out.body,
        audience: { campuses: ['SONGJIANG'], colleges: [], identities: [] },
      }),
    );
    const kept = await house.house.services.database.all<{ body: string }>(
      "SELECT body FROM notice WHERE title = '关于寒假离校的通知' AND state = 'PUBLISHED'",
    );
    expect(kept.map((row) => row.body)).toEqual([
      expect.stringMatching(/^<p>见附件。<\/p><img src="xg-file:[0-9a-f-]{36}" alt="海报" \/>$/),
    ]);
    await doNotice(affairs, 'archiveNotice', { id: made.id, expectedVersion: again.version });
    expect(await seen()).toEqual([404, 404, 404, 200, 404]);
  });

  it('are nobody else’s: not another’s upload, not another notice’s, not an application’s', async () => {
    const colleague = await publisher(house, 'lizhi');
    const [own, theirs, students] = [
      await upload(affairs, await jpeg(), 'a.jpg'),
      await upload(colleague, await jpeg(61, 40), 'b.jpg'),
      await upload(lin, await jpeg(62, 40), 'c.jpg'),
    ];
    const first = await saveDraft(affairs, { body: `<p>x<img src="xg-file:${own.id}"></p>` });
    for (const file of [own, theirs, students, { id: toGlobalId('StoredFile', randomUUID()) }]) {
      const unknown = ['INVALID_INPUT', 'NOTICE_FILE_UNKNOWN'];
      expect(codesOf(await refusedNotice(affairs, 'saveNotice', draft({ attachments: [file.id] })))).toEqual(unknown);
      expect(
        codesOf(await refusedNotice(affairs, 'saveNotice', draft({ body: `<p>x<img src="xg-file:${file.id}"></p>` }))),
      ).toEqual(unknown);
      expect(
        codesOf(
          await refusedNotice(affairs, 'saveNotice', draft({ body: `<p>x<a href="/files/${file.id}?a=1">y</a></p>` })),
        ),
      ).toEqual(unknown);
    }
    expect(await heldBy(theirs)).toBeNull();
    // Words that look like the address of a picture are words.
    const words = await doNotice(
      affairs,
      'saveNotice',
      edit(first, { body: `<p> src="xg-file:${students.id}" <img src="xg-file:${own.id}"></p>` }),
    );
    expect(words.body).toContain(`src="xg-file:${students.id}"`);
    const raw = await house.house.services.database.all<{ id: string }>('SELECT id FROM stored_file');
    const uuid = raw.find((row) => toGlobalId('StoredFile', row.id) === students.id)?.id ?? '';
    const literal = await doNotice(affairs, 'saveNotice', edit(words, { body: `<p> src="xg-file:${uuid}" </p>` }));
    expect(literal.body).toBe(`<p> src="xg-file:${uuid}" </p>`);
    const paper = await upload(affairs, pdf(), 'p.pdf');
    expect(
      codesOf(await refusedNotice(affairs, 'saveNotice', draft({ body: `<p>x<img src="xg-file:${paper.id}"></p>` }))),
    ).toEqual(['INVALID_INPUT', 'NOTICE_PICTURE_KIND']);
  });

  it('are let go when they are left out, and then removed with what nobody wanted', async () => {
    const files = [];
    for (let i = 0; i < 3; i++) files.push(await upload(affairs, pdf(`/Nr ${i}`), `${i}.pdf`));
    const [a, b, c] = files as [Uploaded, Uploaded, Uploaded];
    const first = await saveDraft(affairs, { attachments: [a.id, b.id, a.id] });
    expect(first.attachments.map((file) => file.id)).toEqual([a.id, b.id]);
    const second = await doNotice(affairs, 'saveNotice', edit(first, { attachments: [c.id, b.id] }));
    expect(second.attachments.map((file) => file.id)).toEqual([c.id, b.id]);
    expect([await heldBy(a), (await heldBy(b)) === null]).toEqual([null, false]);
    // Whoever edits may keep what a colleague brought in.
    const head = await mint(house, 'lizhi', 'console');
    const theirs = await upload(head, pdf('/Nr 9'), '9.pdf');
    const lizhi = await saveDraft(head, { office: 'LIZHI_CENTRE', attachments: [theirs.id] });
    const edited = await doNotice(
      affairs,
      'saveNotice',
      edit(lizhi, { office: 'LIZHI_CENTRE', attachments: [theirs.id] }),
    );
    expect(edited.attachments).toHaveLength(1);
    house.advance(DAY + 60_000);
    await house.house.sweeps.runNow('files.expire');
    affairs = await publisher(house);
    expect([await status(affairs, a), await status(affairs, b), await status(affairs, c)]).toEqual([404, 200, 200]);
  });

  it('are at most so many', async () => {
    const { database } = house.house.services;
    const paper = await upload(affairs, pdf('/Nr 77'), 'p.pdf');
    const row =
      (
        await database.all<Record<string, string | number | null>>(
          'SELECT * FROM stored_file ORDER BY created_at DESC, id DESC LIMIT 1',
        )
      )[0] ?? {};
    const ids: string[] = [];
    for (let i = 0; i < 50; i++) {
      const copy = { ...row, id: randomUUID(), storage_key: `aa/${i}-${randomUUID()}`, mime: 'image/png' };
      ids.push(copy.id);
      const names = Object.keys(copy);
      await database.run(
        `INSERT INTO stored_file (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        Object.values(copy),
      );
    }
    const globals = ids.map((id) => toGlobalId('StoredFile', id));
    const pictures = (n: number) =>
      `<p>x${globals
        .slice(0, n)
        .map((id) => `<img src="xg-file:${id}">`)
        .join('')}</p>`;
    expect(
      codesOf(await refusedNotice(affairs, 'saveNotice', draft({ attachments: [...globals.slice(0, 20), paper.id] }))),
    ).toEqual(['INVALID_INPUT', 'NOTICE_FILES_MANY']);
    expect(
      codesOf(
        await refusedNotice(affairs, 'saveNotice', draft({ body: `${pictures(50)}<img src="xg-file:${paper.id}">` })),
      ),
    ).toEqual(['INVALID_INPUT', 'NOTICE_PICTURES_MANY']);
    const full = await saveDraft(affairs, { attachments: globals.slice(0, 20), body: pictures(50) });
    expect([full.attachments.length, full.body.split('<img ').length - 1]).toEqual([20, 50]);
  });
});

describe('office files, archives and plain text', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse('sqlite');
  });
  afterAll(() => house.close());

  it('are taken from those who publish, as what they are, and from nobody else', async () => {
    const affairs = await publisher(house);
    const others = [await mintStudent(house, '230900001'), await mint(house, 'student-affairs-2', 'console')];
    const ooxml = 'application/vnd.openxmlformats-officedocument';
    const cases: [Buffer, string, string, string][] = [
      [await workbook(), '名单.pdf', '名单.xlsx', `${ooxml}.spreadsheetml.sheet`],
      [oldOffice('WordDocument'), '表.xls', '表.doc', 'application/msword'],
      [oldOffice('Workbook'), '表.xls', '表.xls', 'application/vnd.ms-excel'],
      [oldOffice('PowerPoint Document'), '讲稿.ppt', '讲稿.ppt', 'application/vnd.ms-powerpoint'],
      [zip(), '打包.docx', '打包.zip', 'application/zip'],
      [text('第一行\r\n第二行\t尾'), '说明.md', '说明.txt', 'text/plain'],
      [Buffer.from('b5dad2bbd0d0', 'hex'), '说明.txt', '说明.txt', 'text/plain'],
    ];
    for (const [bytes, name, kept, mime] of cases) {
      const file = await upload(affairs, bytes, name);
      expect([file.name, file.mime, file.width]).toEqual([kept, mime, null]);
      const answer = await fetchFile(affairs, file.url);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
      expect(answer.headers.get('content-type')).toMatch(new RegExp(`^${mime.replaceAll('.', '\\.')}`));
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await fetchFile(affairs, `${file.url}&thumb=1`)).status).toBe(404);
      for (const person of others)
        expect((await tryUpload(person, bytes, name)).error?.extensions.unmet?.[0]?.code).toMatch(/^UNSUPPORTED_/);
    }
    const never: [Buffer, string][] = [
      [oldOffice('RootEntry'), 'UNSUPPORTED_DOCUMENT'],
      [text('<!DOCTYPE html><script>alert(1)</script>'), 'UNSUPPORTED_KIND'],
      [text('  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'UNSUPPORTED_SVG'],
      [text('#!/bin/sh\nrm -rf x'), 'UNSUPPORTED_EXECUTABLE'],
      [Buffer.from([0x61, 0, 0x62]), 'UNSUPPORTED_KIND'],
      [Buffer.from([0xff, 0xfe, 0xff, 0x80]), 'UNSUPPORTED_KIND'],
      [text(''), 'FILE_EMPTY'],
    ];
    for (const [bytes, code] of never)
      expect((await tryUpload(affairs, bytes, 'a.txt')).error?.extensions.unmet?.[0]?.code).toBe(code);
  });
});
