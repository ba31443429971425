import type { IconName } from '../../ui/icons';

// codes of functions are the graph's; one that is not known yet gets the general icon
const ICONS: Readonly<Record<string, IconName>> = {
  NOTICES: 'megaphone',
  NOTICE: 'megaphone',
  GUIDES: 'guide',
  GUIDE: 'guide',
  FEEDBACK: 'chat',
  COUNSELLING: 'heart',
  FUNDING_CERTIFICATE: 'certificate',
  HONOUR_CERTIFICATE: 'medal',
  HARDSHIP_CERTIFICATE: 'houseCheck',
  VOLUNTEER_CARD_REPLACEMENT: 'card',
  VOLUNTEER_CARD: 'card',
  INTERNSHIP_SUBSIDY: 'ladder',
  MUTUAL_AID: 'fund',
  VOLUNTEERING: 'people',
  VOLUNTEER_ACTIVITY: 'people',
  WORK_STUDY: 'briefcase',
  JOB: 'briefcase',
  SKILL_COURSE: 'cap',
  QUALIFICATION_GRANT: 'docBadge',
};

/** The icon of a function. */
export function iconOf(code: string): IconName {
  return ICONS[code] ?? 'guide';
}
