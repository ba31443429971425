/** The dictionaries that there are; their entries are the university's to edit. */
export const DICTIONARY_NAMES = [
  'FUNDING_PROJECT',
  'HONOUR',
  'HARDSHIP_LEVEL',
  'HOME_REGION',
  'SKILL_CERTIFICATE',
  'FAQ_CATEGORY',
] as const;
export type DictionaryName = (typeof DICTIONARY_NAMES)[number];

export function isDictionaryName(name: string): name is DictionaryName {
  return (DICTIONARY_NAMES as readonly string[]).includes(name);
}
