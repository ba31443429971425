import type { UiText } from './texts.zh-CN';

export const en: Record<UiText, string> = {
  loading: 'Loading',
  retry: 'Try again',
  failed: 'This did not load',
  back: 'Back',
  close: 'Close',
  cancel: 'Not now',
  know: 'Got it',
  noMore: 'That is all',
  loadMore: 'Load more',
  tabs: 'Main pages',
  tabHome: 'Home',
  tabMatters: 'My matters',
  tabMessages: 'Messages',
  tabMe: 'Me',
  unread: '{n} unread',
  privacyTitle: 'Your consent first',
  privacyWhy:
    'Before taking a picture, opening the album or scanning, WeChat needs your consent to the privacy guide. Everything else works without it.',
  privacyGuide: 'Read the privacy guide',
  privacyAgree: 'Agree',
  privacyRefuse: 'Not now',
};
