import { createPreference, usePreference } from '../preference';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of all texts; Chinese until the person chooses otherwise. */
export const language = createPreference<Language>('xg-console-language', languages, 'zh-CN');

/** The present language; renders again when it changes. */
export function useLanguage(): Language {
  return usePreference(language);
}
