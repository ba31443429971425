import type { ModuleCode } from '../review/workflow-manifest.js';

/** A function as the manual lists it. Those in service have a workflow (or a room) of this code. */
export interface ListedFunction {
  readonly code: string;
  readonly module: ModuleCode;
  readonly office: string;
}

/** The three modules in the manual's order. Each is named by the text `function.<code>`. */
export const listedFunctions: readonly ListedFunction[] = [
  { code: 'NOTICES', module: 'INFORMATION', office: 'STUDENT_AFFAIRS' },
  { code: 'GUIDES', module: 'INFORMATION', office: 'STUDENT_AID_CENTRE' },
  { code: 'FEEDBACK', module: 'INFORMATION', office: 'STUDENT_AFFAIRS' },
  { code: 'COUNSELLING', module: 'SERVICES', office: 'COUNSELLING_CENTRE' },
  { code: 'FUNDING_CERTIFICATE', module: 'SERVICES', office: 'WORK_STUDY_CENTRE' },
  { code: 'HONOUR_CERTIFICATE', module: 'SERVICES', office: 'WORK_STUDY_CENTRE' },
  { code: 'HARDSHIP_CERTIFICATE', module: 'SERVICES', office: 'WORK_STUDY_CENTRE' },
  { code: 'VOLUNTEER_CARD_REPLACEMENT', module: 'SERVICES', office: 'LIZHI_CENTRE' },
  { code: 'INTERNSHIP_SUBSIDY', module: 'SERVICES', office: 'WORK_STUDY_CENTRE' },
  { code: 'MUTUAL_AID', module: 'SERVICES', office: 'LIZHI_CENTRE' },
  { code: 'VOLUNTEERING', module: 'PRACTICE', office: 'LIZHI_CENTRE' },
  { code: 'WORK_STUDY', module: 'PRACTICE', office: 'WORK_STUDY_CENTRE' },
  { code: 'SKILL_COURSE', module: 'PRACTICE', office: 'WORK_STUDY_CENTRE' },
  { code: 'QUALIFICATION_GRANT', module: 'PRACTICE', office: 'WORK_STUDY_CENTRE' },
];
