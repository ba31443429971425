import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  misses: 'Searches in vain',
  miss: 'Search in vain',
  sealed:
    'Those who publish for Student Affairs or the Student Aid Centre work here. If you need to, ask the head of your office.',
  about:
    "What students searched for without finding anything, the most frequent first. Nobody's name is kept; each student counts once a day.",
  typed: 'Searched for',
  times: 'Times',
  timesOf: '{n} times',
  last: 'Last',
  first: 'First',
  none: 'No search waits',
  noneHint: 'What students cannot find is listed here.',
  draft: 'Write an answer',
  dismiss: 'Let it go',
  draftMeans:
    'Write an answer begins an unpublished question with these words, which you then answer and publish; Let it go takes it off the list.',
  dismissed: 'Let go',
  dismissedAs: '{n} let go',
  answered: 'Published: students now find {question}.',
  keptQuiet: 'Saved; {question} is not published yet.',
  keptDraft: 'The draft {question} stays among the questions, not published yet.',
  toQuestions: 'To the questions',
  bulk: 'Act on the chosen ones',
  chosen: '{n} chosen',
  chooseNone: 'Choose none',
  dismissOn: 'Let {n} go',
  dismissSure: 'Let the {n} chosen searches go?',
  cancel: 'Cancel',
  keys: '{J} {K} up and down, {Enter} opens, {A} writes an answer, {X} lets it go',
};
