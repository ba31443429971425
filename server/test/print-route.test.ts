import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, redPixels } from './kit/page-images.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import {
  act,
  manyApproved,
  print,
  rowIdOf,
  type Reference,
  type SeenCertificate,
  type SeenPrint,
} from './kit/printing.js';
import { DIALECTS } from './kit/databases.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIN = '230900001';

describe.each(DIALECTS)('certificates as a PDF on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let han: Person;
  let zheng: Person;
  let tang: Person;
  let printed: SeenPrint;

  beforeAll(async () => {
    house = await testHouse(dialect, {
      size: { students: 12, bookings: 0 },
      env: { PUBLIC_URL: 'https://xuegong.example.edu.cn' },
    });
    lin = await mintStudent(house, LIN);
    han = await mint(house, 'student-affairs', 'console');
    zheng = await mint(house, 'student-affairs-2', 'console');
    tang = await mint(house, 'work-study', 'console');
    printed = await print(han, await manyApproved(house, LIN, 3));
  });
  afterAll(() => house.close());

  const bearer = (person: Person | null): Record<string, string> =>
    person === null ? {} : { authorization: `Bearer ${person.token}`, 'x-xuegong-client': person.face };
  const load = (path: string, headers: Record<string, string>) => fetch(`${house.url}${path}`, { headers });
  const logged = () =>
    house.house.services.database.all<{ username: string; certificateId: string | null }>(
      'SELECT account.username, print_log.certificate_id AS certificateId FROM print_log' +
        ' JOIN account ON account.id = print_log.account_id ORDER BY print_log.at, print_log.id',
    );
  const certificates = () => printed.results.map(({ certificate }) => certificate as SeenCertificate);

  it('are one file for what was printed together, as often as it is fetched, and each time is written down', async () => {
    const answer = await load(printed.pdfUrl ?? '', bearer(han));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toContain(certificates()[0]?.serialNo);
    const pdf = new Uint8Array(await answer.arrayBuffer());
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(3);
    expect(pages.every((page) => redPixels(page) > 1_000)).toBe(true);
    const again = new Uint8Array(await (await load(printed.pdfUrl ?? '', bearer(zheng))).arrayBuffer());
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
    expect(await logged()).toEqual([
      { username: 'student-affairs', certificateId: null },
      { username: 'student-affairs-2', certificateId: null },
    ]);
  });

  it('are one page for one certificate', async () => {
    const [, second] = certificates();
    const answer = await load(`/print/certificate/${second?.id}.pdf`, bearer(han));
    expect(await pagesOf(new Uint8Array(await answer.arrayBuffer()))).toHaveLength(1);
    const id = rowIdOf('Certificate', second?.id ?? '');
    expect((await logged()).at(-1)).toEqual({ username: 'student-affairs', certificateId: id });
  });

  it('are for the office that printed them alone, and nobody else learns that there are any', async () => {
    const before = await logged();
    const single = `/print/certificate/${certificates()[0]?.id}.pdf`;
    for (const path of [printed.pdfUrl ?? '', single]) {
      expect((await load(path, bearer(null))).status).toBe(401);
      expect((await load(path, bearer(lin))).status).toBe(403);
      expect((await load(path, bearer(tang))).status).toBe(404);
      const head = await fetch(`${house.url}${path}`, { method: 'HEAD', headers: bearer(han) });
      expect(head.status).toBe(404);
    }
    expect((await load('/print/00000000-0000-7000-8000-000000000000.pdf', bearer(han))).status).toBe(404);
    expect((await load('/print/none.pdf', bearer(han))).status).toBe(404);
    expect((await load(`/print/certificate/${printed.batchId}.pdf`, bearer(han))).status).toBe(404);
    expect(await logged()).toEqual(before);
  });

  it('open from a link of the console, whose cookie speaks, but from no foreign page', async () => {
    const cookie = { cookie: `xg_staff=${han.token}` };
    expect((await load(printed.pdfUrl ?? '', cookie)).status).toBe(200);
    expect((await load(printed.pdfUrl ?? '', { ...cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await load(printed.pdfUrl ?? '', { ...cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(401);
    expect((await load(printed.pdfUrl ?? '', { cookie: `xg_student=${lin.token}` })).status).toBe(401);
  });

  it('leave out what has become void since', async () => {
    const [first] = certificates();
    await act(han, 'voidCertificate', first as Reference, { note: '印错了' });
    const answer = await load(printed.pdfUrl ?? '', bearer(han));
    expect(await pagesOf(new Uint8Array(await answer.arrayBuffer()))).toHaveLength(2);
    expect((await load(`/print/certificate/${first?.id}.pdf`, bearer(han))).status).toBe(404);
  });
});
