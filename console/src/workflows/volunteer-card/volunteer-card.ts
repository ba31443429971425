import type { ApplicationEntry } from '../../worklist/entries';
import { type VolunteerCardText, volunteerCardTexts } from './texts';

const say = volunteerCardTexts.speak;

const house: Record<string, readonly VolunteerCardText[]> = {
  APPROVE: ['approve1'],
  RETURN: ['return1', 'return2', 'return3'],
  REJECT: ['reject1'],
};

/** 补办义工证 in the console. */
export const volunteerCard: ApplicationEntry = {
  code: 'VOLUNTEER_CARD_REPLACEMENT',
  title: (language) => say(language)('title'),
  about: ['reason', 'statement'],
  columns: [
    { field: 'reason', title: (language) => say(language)('reason'), width: 120 },
    { field: 'statement', title: (language) => say(language)('statement') },
  ],
  phrases: (action, language) => (house[action] ?? []).map((key) => say(language)(key)),
};
