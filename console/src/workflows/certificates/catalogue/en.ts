import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  funding: 'Funding certificate',
  honour: 'Honour certificate',
  hardship: 'Hardship certificate',
  project: 'Project',
  honourName: 'Honour',
  year: 'Academic year',
  purpose: 'Purpose',
  records: 'Records that the certificate will list',
  noRecords: 'There is no record that the certificate could list.',
  recordsFailed: 'The records could not be loaded.',
  amount: '{amount} yuan',
  approve1: 'Complete and in line with the records; approved.',
  approve2: 'Checked and found true; the certificate may be issued.',
  return1: 'Please say what exactly the certificate is for, such as an exchange abroad or a loan extension.',
  return2: 'Please choose which projects the certificate is to list.',
  return3: 'The attachment cannot be read; please photograph it again.',
  reject1: 'There is no such record, so no certificate can be issued.',
  reject2: 'This certificate is not meant for that purpose; please ask the Student Aid Centre.',
  correct1: 'The review was based on a mistake and is corrected.',
  release1: 'Somebody else should review this.',
};
