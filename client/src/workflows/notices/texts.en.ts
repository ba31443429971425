import type { NoticeText } from './texts.zh-CN';

export const en: Record<NoticeText, string> = {
  notices: 'Notices',
  search: 'Search the notices',
  shown: 'Show read or unread',
  all: 'All',
  unread: 'Unread',
  pinned: 'Pinned',
  none: 'No notices yet',
  noneHint: 'What the university announces is listed here.',
  noneUnread: 'Nothing unread',
  noneUnreadHint: 'You have seen all notices.',
  noneFound: 'Nothing found for "{words}"',
  noneFoundHint: 'Try another word, or fewer letters.',
  attachments: 'Attachments',
  source: 'Original page',
  gone: 'This notice was withdrawn',
  goneHint: 'The office has withdrawn it, or it is not addressed to you.',
  toList: 'Other notices',
  more: 'All notices',
};
