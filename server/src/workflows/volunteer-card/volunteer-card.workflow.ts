import { applicationMachine } from '../../review/applications/application-machine.js';
import type { ApplicationWorkflow, CertificateItem } from '../../review/applications/application-workflow.js';
import type { StudentFacts } from '../../campus/registry/student-facts.js';
import { enrolled, quota } from '../../review/eligibility/common-rules.js';
import { holdsCard } from './volunteer-card.rules.js';

export const VOLUNTEER_CARD_DETAILS = 'volunteer_card_application';
export const CARD_REASONS = ['LOST', 'DAMAGED', 'NAME_CHANGED'] as const;
export type CardReason = (typeof CARD_REASONS)[number];

const CODE = 'VOLUNTEER_CARD_REPLACEMENT';
const NAME = 'VolunteerCardReplacement';

/** The card that is replaced, and the hours that stand on it. */
function cardItems(facts: StudentFacts): CertificateItem[] | null {
  if (facts.volunteer === null) return null;
  return facts.volunteer
    .filter((record) => record.number !== '')
    .map((record) => ({
      label: '义工证',
      period: '',
      detail: `${record.number}（服务 ${Math.floor((record.minutes ?? 0) / 60)} 小时）`,
      amountFen: null,
    }));
}

/** 补办义工证: named in the manual without steps; apply, hand in a statement, review, print, collect (ours). */
export const volunteerCard: ApplicationWorkflow = {
  code: CODE,
  name: NAME,
  offices: { owner: 'LIZHI_CENTRE', review: 'LIZHI_CENTRE', desk: 'WORK_STUDY_CENTRE', pay: null },
  machine: applicationMachine(CODE, NAME),
  serialPrefix: 'YG',
  period: 'YEAR',
  form: [
    { code: 'reason', kind: 'CHOICE', required: true, options: CARD_REASONS, dictionary: null },
    { code: 'statement', kind: 'TEXT', required: true, minLength: 2, maxLength: 200 },
    { code: 'collectAt', kind: 'CAMPUS', required: true },
    { code: 'supportingFiles', kind: 'FILES', required: false, kinds: ['IMAGE'], max: 3 },
  ],
  choices: null,
  rules: [enrolled, holdsCard, quota],
  paper: { title: '义工证', serialPrefix: 'XY', items: cardItems },
  workingDays: 5,
  detailsTable: VOLUNTEER_CARD_DETAILS,
  detailColumns: [
    { field: 'reason', column: 'reason' },
    { field: 'statement', column: 'statement', sealed: true },
  ],
};
