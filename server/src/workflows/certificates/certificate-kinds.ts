import { applicationMachine } from '../../review/applications/application-machine.js';
import type { ApplicationWorkflow } from '../../review/applications/application-workflow.js';
import { enrolled, quota } from '../../review/eligibility/common-rules.js';
import type { FormField } from '../../review/forms/form-field.js';
import { hasRecords } from './certificate.rules.js';
import { choicesOf, itemsOf, type RecordSource } from './record-source.js';

/** What tells one kind of certificate from the others (manual, 事务办理 2–4). */
interface CertificateKind {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  /** the form's field for what is to be certified */
  readonly choiceField: string;
  readonly serialPrefix: string;
  readonly paperPrefix: string;
  readonly source: RecordSource;
}

export const CERTIFICATE_DETAILS = 'certificate_application';

/** 学生网上申请 → 学生处审核 → 打印审核通过者所需证明 → 学生凭学生证领取: one process, three kinds. */
function certificateWorkflow(kind: CertificateKind): ApplicationWorkflow {
  const form: readonly FormField[] = [
    { code: kind.choiceField, kind: 'CHOICE', required: true, options: null, dictionary: kind.source.dictionary },
    { code: 'purpose', kind: 'TEXT', required: true, minLength: 2, maxLength: 200 },
    { code: 'copies', kind: 'NUMBER', required: true, min: 1, max: 5 },
    { code: 'collectAt', kind: 'CAMPUS', required: true },
    { code: 'supportingFiles', kind: 'FILES', required: false, kinds: ['IMAGE', 'PDF'], max: 3 },
  ];
  return {
    code: kind.code,
    name: kind.name,
    offices: { owner: 'WORK_STUDY_CENTRE', review: 'STUDENT_AFFAIRS', desk: 'WORK_STUDY_CENTRE', pay: null },
    machine: applicationMachine(kind.code, kind.name),
    serialPrefix: kind.serialPrefix,
    period: 'YEAR',
    form,
    choices: (facts) => choicesOf(kind.source, facts),
    rules: [enrolled, hasRecords(kind.source), quota],
    paper: {
      title: kind.title,
      serialPrefix: kind.paperPrefix,
      items: (facts, values, labelOf) => itemsOf(kind.source, facts, values[kind.choiceField] ?? null, labelOf),
    },
    workingDays: 2,
    detailsTable: CERTIFICATE_DETAILS,
    detailColumns: [
      { field: kind.choiceField, column: 'choice' },
      { field: 'purpose', column: 'purpose', sealed: true },
      { field: 'copies', column: 'copies' },
    ],
  };
}

export const fundingCertificate = certificateWorkflow({
  code: 'FUNDING_CERTIFICATE',
  name: 'FundingCertificate',
  title: '奖助贷证明',
  choiceField: 'fundingProjectType',
  serialPrefix: 'ZM',
  paperPrefix: 'XZ',
  source: {
    kinds: ['awards', 'loans'],
    dictionary: 'FUNDING_PROJECT',
    rule: 'HAS_FUNDING',
    choiceOf: (record) => record.code,
  },
});

export const honourCertificate = certificateWorkflow({
  code: 'HONOUR_CERTIFICATE',
  name: 'HonourCertificate',
  title: '荣誉称号证明',
  choiceField: 'honour',
  serialPrefix: 'RY',
  paperPrefix: 'XR',
  source: { kinds: ['honours'], dictionary: 'HONOUR', rule: 'HAS_HONOUR', choiceOf: (record) => record.code },
});

export const hardshipCertificate = certificateWorkflow({
  code: 'HARDSHIP_CERTIFICATE',
  name: 'HardshipCertificate',
  title: '困难认定证明',
  choiceField: 'academicYear',
  serialPrefix: 'KN',
  paperPrefix: 'XK',
  source: {
    kinds: ['hardship'],
    dictionary: 'HARDSHIP_LEVEL',
    rule: 'HAS_HARDSHIP',
    choiceOf: (record) => record.period,
  },
});
