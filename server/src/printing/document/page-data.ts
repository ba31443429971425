import type { Day } from '../../kernel/shanghai.js';
import type { CertificateContent, PrintedItem } from '../certificate-content.js';
import { groupedCode } from '../verification-code.js';
import { fontFamilies } from './fonts.js';
import { qrSvg } from './qr-svg.js';

/** What a page shows: the content fixed at the printing, with the numbers that belong to it. */
export interface PaperToDraw {
  readonly serialNo: string;
  /** the plain verification code */
  readonly code: string;
  readonly content: CertificateContent;
}

/** What is the same on every page. */
export interface Letterhead {
  readonly university: string;
  readonly universityEn: string;
  /** below the star of the seal */
  readonly sealLine: string;
  /** where codes are verified, without a slash at its end: https://…/verify */
  readonly verifyUrl: string;
}

/** A table longer than this may run over to a second page, and then its pages are numbered. */
const ROWS_ON_ONE_PAGE = 7;
/** Where nothing else is said and there is a table. */
const ON_RECORD = '经核实，下列项目在我校登记在册：';

interface Column {
  readonly label: string;
  readonly width: number;
  readonly right: boolean;
  readonly cell: (item: PrintedItem) => string;
}

const COLUMNS: readonly Column[] = [
  { label: '项目', width: 5, right: false, cell: (item) => item.label },
  { label: '时间', width: 3, right: false, cell: (item) => item.period },
  { label: '说明', width: 3, right: false, cell: (item) => item.detail },
  {
    label: '金额（元）',
    width: 2.5,
    right: true,
    cell: (item) => (item.amountFen === null ? '' : yuan(item.amountFen)),
  },
];

/** The JSON that `certificate.typ` reads. */
export function pageData(papers: readonly PaperToDraw[], letterhead: Letterhead): string {
  const [first] = papers;
  return JSON.stringify({
    documentTitle: first === undefined ? '' : `${first.content.title} ${first.serialNo}`,
    fonts: fontFamilies,
    university: letterhead.university,
    universityEn: letterhead.universityEn.toUpperCase(),
    sealLine: letterhead.sealLine,
    verifyAddress: letterhead.verifyUrl,
    certificates: papers.map((paper) => certificateData(paper, letterhead)),
  });
}

/** All that is drawn of a content, for asking whether the fonts have it. */
export function wordsOf(content: CertificateContent): string {
  return JSON.stringify(Object.values(content));
}

function certificateData({ serialNo, code, content }: PaperToDraw, letterhead: Letterhead): object {
  const columns = COLUMNS.filter((column) => content.items.some((item) => column.cell(item) !== ''));
  return {
    title: oneLine(content.title),
    serialNo,
    copies: content.copies,
    long: content.items.length > ROWS_ON_ONE_PAGE,
    body: bodyOf(content),
    columns: columns.map(({ label, width, right }) => ({ label, width, right })),
    rows: content.items.map((item) => columns.map((column) => oneLine(column.cell(item)))),
    purpose: content.purpose === null ? null : oneLine(content.purpose),
    issuer: content.issuer,
    date: chineseDay(content.issuedOn),
    qr: qrSvg(`${letterhead.verifyUrl}/${code}`),
    code: groupedCode(code),
  };
}

function bodyOf(content: CertificateContent): { text: string; strong: boolean }[] {
  const { name, number, college, major, grade, identity, statement, items } = content;
  const said = statement ?? (items.length > 0 ? ON_RECORD : '');
  const who = `，学号 ${number}，系我校${college}${major}专业 ${grade} 级${identity}。`;
  return [
    { text: oneLine(name), strong: true },
    { text: oneLine(`${who}${said}`), strong: false },
  ];
}

/** Blanks of any kind are one blank: a line break within a value is no line break of the page. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** 5,000.00 */
export function yuan(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}

/** 2026年11月22日 */
function chineseDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
