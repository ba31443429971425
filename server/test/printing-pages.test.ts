import { describe, expect, it } from 'vitest';
import type { CertificateContent } from '../src/printing/certificate-content.js';
import { undrawable } from '../src/printing/document/font-coverage.js';
import { makePdf } from '../src/printing/document/make-pdf.js';
import { pageData, wordsOf, yuan, type PaperToDraw } from '../src/printing/document/page-data.js';
import {
  darkPixels,
  difference,
  differenceFromReference,
  pagesOf,
  part,
  redPixels,
  type Picture,
} from './kit/page-images.js';

const LETTERHEAD = {
  university: '东华大学',
  universityEn: 'Donghua University',
  sealLine: '学生证明专用章',
  verifyUrl: 'https://xuegong.example.edu.cn/verify',
};
const AT = Date.parse('2026-11-22T02:00:00Z');
/** Of 544,000 pixels a page: what another poppler may draw otherwise at the edges of letters. */
const TOLERATED = 250;

const GRANT = { label: '国家助学金', period: '2025–2026 学年', detail: '一等', amountFen: 440_000 };
const LOAN = { label: '生源地信用助学贷款', period: '2025–2026 学年', detail: '', amountFen: 1_200_000 };

const content = (changes: Partial<CertificateContent> = {}): CertificateContent => ({
  title: '奖助贷证明',
  name: '林晓雨',
  number: '230900001',
  identity: '本科生',
  college: '纺织学院',
  major: '纺织工程',
  grade: 2023,
  statement: null,
  items: [GRANT, LOAN],
  purpose: '申请境外交流',
  issuedOn: '2026-11-22',
  issuer: '学生处',
  copies: 1,
  ...changes,
});
const paper = (changes: Partial<CertificateContent> = {}, n = 1): PaperToDraw => ({
  serialNo: `XZ2026-${String(n).padStart(5, '0')}`,
  code: `${n}0123456789ABCDEFGHJKMNPQRSTVWXYZ`.slice(0, 26),
  content: content(changes),
});
const draw = async (papers: readonly PaperToDraw[], dotsPerInch?: number) =>
  pagesOf(await makePdf(papers, LETTERHEAD, AT), dotsPerInch);
const drawOne = async (changes: Partial<CertificateContent>, dotsPerInch?: number) => {
  const [page] = await draw([paper(changes)], dotsPerInch);
  if (page === undefined) throw new Error('no page');
  return page;
};

/** Assigned to nothing, so no font has it. */
const NO_CHARACTER = '\u{10FFFD}';
const letters = new Map<string, Promise<Picture>>();

/** The first letter of the name, where it stands on the page. */
function firstLetter(name: string): Promise<Picture> {
  const known = letters.get(name);
  if (known !== undefined) return known;
  const drawn = drawOne({ name }, 300).then((page) =>
    part(page, { left: 0.163, top: 0.298, right: 0.187, bottom: 0.322 }),
  );
  letters.set(name, drawn);
  return drawn;
}

describe('the page of a certificate', () => {
  it('is as it was approved: letterhead, table, seal, QR code, rare characters', async () => {
    const page = await drawOne({ name: '㛃䶮𠮷' });
    expect(page.height / page.width).toBeCloseTo(Math.SQRT2, 2);
    expect(await differenceFromReference('certificate', page)).toBeLessThanOrEqual(TOLERATED);
    expect(redPixels(page)).toBeGreaterThan(1_000);
  });

  it('runs on to numbered pages where the table is long, and keeps seal and code together at its end', async () => {
    const items = Array.from({ length: 30 }, (_, i) => ({ ...GRANT, detail: `第 ${i + 1} 项` }));
    const pages = await draw([paper({ items })]);
    expect(pages).toHaveLength(2);
    expect(await differenceFromReference('certificate-long-1', pages[0])).toBeLessThanOrEqual(TOLERATED);
    expect(await differenceFromReference('certificate-long-2', pages[1])).toBeLessThanOrEqual(TOLERATED);
    expect(pages.map((page) => redPixels(page) > 0)).toEqual([false, true]);
  });

  it('needs no table and no reason', async () => {
    const page = await drawOne({
      title: '义工证补办凭证',
      items: [],
      purpose: null,
      statement: '经审核，同意补办义工证。',
    });
    expect(await differenceFromReference('certificate-plain', page)).toBeLessThanOrEqual(TOLERATED);
  });

  it('leaves out the columns that nothing stands in', async () => {
    const columns = (items: CertificateContent['items']) =>
      (
        JSON.parse(pageData([paper({ items })], LETTERHEAD)) as { certificates: { columns: { label: string }[] }[] }
      ).certificates[0]?.columns.map(({ label }) => label);
    expect(columns([GRANT, LOAN])).toEqual(['项目', '时间', '说明', '金额（元）']);
    expect(columns([{ ...GRANT, amountFen: null, detail: '' }])).toEqual(['项目', '时间']);
  });

  it('is not touched by one row less, another amount, another seal without being told', async () => {
    const page = await drawOne({});
    expect(difference(page, await drawOne({ items: [GRANT] }))).toBeGreaterThan(TOLERATED);
    expect(difference(page, await drawOne({ items: [GRANT, { ...LOAN, amountFen: 1_300_000 }] }))).toBeGreaterThan(0);
    expect(difference(page, await drawOne({ issuer: '砺志中心' }))).toBeGreaterThan(TOLERATED);
    expect(difference(page, await drawOne({}))).toBe(0);
  });

  it.each(['㛃', '䶮', '𠮷', '𬘡', '喆'])(
    'really draws %s, and not a box, a blank or something alike',
    async (name) => {
      expect(await undrawable(name)).toEqual([]);
      const drawn = await firstLetter(name);
      expect(darkPixels(drawn)).toBeGreaterThan(300);
      for (const other of [NO_CHARACTER, '吉', '林']) {
        expect(difference(drawn, await firstLetter(other)), other).toBeGreaterThan(20);
      }
    },
  );

  it('tells beforehand which characters it could not draw', async () => {
    expect(await undrawable(wordsOf(content()))).toEqual([]);
    expect(await undrawable('林\u{E0100} 晓\u200D雨\n😀😀\u{10FFFD}')).toEqual(['😀', '\u{10FFFD}']);
  });

  it('shows what people wrote and never reads it as markup', async () => {
    const evil = '#panic("x") $1/0$ *b* _i_ `c` = H <l> @ref \\ ] } #include "/etc/passwd" // c /* ';
    const [page, ...more] = await draw([
      paper({
        name: '#set page(fill: red)',
        purpose: evil,
        items: [{ ...GRANT, label: evil.slice(0, 30) }],
        title: '[#x]',
      }),
    ]);
    expect(more).toEqual([]);
    const harmless = await drawOne({ name: '林', purpose: '一', title: '证' });
    const red = redPixels(page as Picture);
    expect(Math.abs(red - redPixels(harmless))).toBeLessThan(300);
    expect(darkPixels(part(page as Picture, { top: 0.3, bottom: 0.6 }))).toBeGreaterThan(1_000);
  });

  it('is drawn as often as it has copies, and a batch in its order', async () => {
    const pages = await draw([paper({ copies: 2 }, 1), paper({ name: '陈思远' }, 2)]);
    expect(pages).toHaveLength(3);
    expect(difference(pages[0] as Picture, pages[1] as Picture)).toBe(0);
    expect(difference(pages[0] as Picture, pages[2] as Picture)).toBeGreaterThan(0);
  });
});

describe('amounts on paper', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [440_000, '4,400.00'],
    [99_999, '999.99'],
    [123_456_789, '1,234,567.89'],
    [-1_250, '-12.50'],
  ])('of %d fen are %s', (fen, words) => {
    expect(yuan(fen)).toBe(words);
  });
});
