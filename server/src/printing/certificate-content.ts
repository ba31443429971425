import type { Day } from '../kernel/shanghai.js';
import type { FieldCipher } from '../platform/crypto/field-cipher.js';

/** One line of the table on a certificate. */
export interface PrintedItem {
  readonly label: string;
  readonly period: string;
  readonly detail: string;
  readonly amountFen: number | null;
}

/** Everything that stands on a certificate beside serial number and code, as it was when it was printed. All words Chinese. */
export interface CertificateContent {
  /** 奖助贷证明 */
  readonly title: string;
  readonly name: string;
  readonly number: string;
  /** 本科生 */
  readonly identity: string;
  readonly college: string;
  readonly major: string;
  /** year of entry */
  readonly grade: number;
  /** what is certified, after the student's name and before the table; null: that the items are on record */
  readonly statement: string | null;
  readonly items: readonly PrintedItem[];
  /** 办理原因; null where none is asked */
  readonly purpose: string | null;
  readonly issuedOn: Day;
  /** name of the office whose seal it bears */
  readonly issuer: string;
  /** how many papers of it are printed, 1 to 5; all bear one serial number */
  readonly copies: number;
}

export interface SealedContent {
  readonly id: string;
  readonly content: string;
}

export function sealContent(cipher: FieldCipher, id: string, content: CertificateContent): string {
  return cipher.seal(JSON.stringify(content), id);
}

export function openContent(cipher: FieldCipher, row: SealedContent): CertificateContent {
  return JSON.parse(cipher.open(row.content, row.id)) as CertificateContent;
}
