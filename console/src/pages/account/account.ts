import { lazy } from 'react';
import type { ConsoleArea } from '../../review/manifest';
import { pageTexts } from '../texts';

const title: ConsoleArea['title'] = (language) => pageTexts.speak(language)('myAccount');

/** 我的账号: reached from one's own name, so without a line in the navigation. */
export const account: ConsoleArea = {
  code: 'ACCOUNT',
  title,
  sealed: title,
  nav: [],
  pages: [{ path: '/account', permissions: null, Page: lazy(() => import('./account-page')) }],
};
