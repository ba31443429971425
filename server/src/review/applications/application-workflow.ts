import type { StudentFacts } from '../../campus/registry/student-facts.js';
import type { DictionaryName } from '../../campus/registry/dictionary-names.js';
import type { Rule } from '../eligibility/rule.js';
import type { ChoicesOf, FormField, FormValues } from '../forms/form-field.js';
import type { ApplicationMachine } from './application-machine.js';

/** One line of the table on a certificate, as the registry has it at printing. */
export interface CertificateItem {
  readonly label: string;
  readonly period: string;
  readonly detail: string;
  readonly amountFen: number | null;
}

/** A record's name: the dictionary's entry of its code, else its own title. */
export type LabelOf = (dictionary: DictionaryName, code: string, title: string) => string;

/** What is printed for an approved application. */
export interface PrintedPaper {
  /** title on the page and on the public one: 奖助贷证明 */
  readonly title: string;
  /** prefix of its serial numbers */
  readonly serialPrefix: string;
  /** what is certified, after the student's name and before the table; left out: that the items are on record */
  readonly statement?: string;
  /** what is on record and will be listed; null where the registry does not know */
  readonly items: (facts: StudentFacts, values: FormValues, labelOf: LabelOf) => readonly CertificateItem[] | null;
}

export interface ApplicationOffices {
  readonly owner: string;
  readonly review: string;
  readonly desk: string | null;
  readonly pay: string | null;
}

/** A workflow of applications as the review engine knows it. Plain data and pure functions. */
export interface ApplicationWorkflow {
  /** FUNDING_CERTIFICATE */
  readonly code: string;
  /** FundingCertificate: the graph's type and the X of `applyForX` */
  readonly name: string;
  readonly offices: ApplicationOffices;
  readonly machine: ApplicationMachine;
  /** prefix of the applications' serial numbers */
  readonly serialPrefix: string;
  /** what counts together: the calendar year, or the round */
  readonly period: 'YEAR' | 'ROUND';
  readonly form: readonly FormField[];
  readonly choices: ChoicesOf | null;
  readonly rules: readonly Rule[];
  /** null where nothing is printed */
  readonly paper: PrintedPaper | null;
  /** usual time in working days; null where unknown */
  readonly workingDays: number | null;
  /** the table that keeps one row of details an application: submission_id and a column a field, in snake_case */
  readonly detailsTable: string;
  /** which fields stand in the details table; texts among them are sealed */
  readonly detailColumns: readonly { readonly field: string; readonly column: string; readonly sealed?: boolean }[];
}
