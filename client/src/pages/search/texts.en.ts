import type { SearchText } from './texts.zh-CN';

export const en: Record<SearchText, string> = {
  search: 'Search',
  hint: 'Functions, notices, guides, questions; pinyin works too',
  kind: 'Show only one kind',
  all: 'All',
  FUNCTION: 'Functions',
  GUIDE: 'Guides',
  FAQ: 'Questions',
  NOTICE: 'Notices',
  moreOf: 'More: {kind}',
  recent: 'Recent searches',
  clear: 'Clear',
  again: 'Search "{words}"',
  begin: 'Write what you want to do',
  beginHint: 'A word of it, its pinyin, or the initials, such as "xlzx".',
  none: 'Nothing found for "{words}"',
  noneHint: 'Try another word, or fewer letters. The offices see what is often searched in vain, and write about it.',
  tellUs: 'Not found? Tell us',
  tellWords: 'I looked for "{words}" and found nothing.',
  closed: 'Closed',
};
