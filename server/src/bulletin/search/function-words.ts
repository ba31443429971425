import type { Texts } from '../../platform/texts/texts.js';
import type { Findable } from './findable.js';
import { wordsOf } from './fold.js';

/** The functions of the home screen (`function.<code>`) that have words to be found by (`search.words.<code>`). */
export const SEARCHED_FUNCTIONS = [
  'NOTICES',
  'GUIDES',
  'FEEDBACK',
  'COUNSELLING',
  'FUNDING_CERTIFICATE',
  'HONOUR_CERTIFICATE',
  'HARDSHIP_CERTIFICATE',
  'VOLUNTEER_CARD_REPLACEMENT',
  'INTERNSHIP_SUBSIDY',
  'MUTUAL_AID',
  'VOLUNTEERING',
  'WORK_STUDY',
  'SKILL_COURSE',
  'QUALIFICATION_GRANT',
] as const;

const IDS = '00000000-0000-4000-8000-';

/** Functions have no rows; in lists they stand under ids of their own, by their order. */
export const functionId = (code: string): string =>
  `${IDS}${String(SEARCHED_FUNCTIONS.length - SEARCHED_FUNCTIONS.findIndex((one) => one === code)).padStart(12, '0')}`;

export const functionOf = (id: string): string =>
  SEARCHED_FUNCTIONS[SEARCHED_FUNCTIONS.length - Number(id.slice(IDS.length))] ?? '';

/** Functions as they can be found: by name and by the words that students use, in both languages. */
export function findableFunctions(texts: Texts): Findable[] {
  return SEARCHED_FUNCTIONS.map((code) => ({
    kind: 'FUNCTION',
    id: functionId(code),
    title: texts.say('zh-CN', `function.${code}`),
    body: [
      texts.say('zh-CN', `search.words.${code}`),
      texts.say('en', `function.${code}`),
      texts.say('en', `search.words.${code}`),
    ].join('\n'),
    at: 0,
    pinned: false,
    stamp: code,
    asks: wordsOf(texts.say('zh-CN', `search.words.${code}`)),
  }));
}
