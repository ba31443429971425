import { NotificationOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { ConsoleArea } from '../../review/manifest';
import { noticeTexts } from './texts';

const say = noticeTexts.speak;
const permissions = ['NOTICE_PUBLISH'];

/** 通知: written, published, withdrawn. The editor is a page of its own, so that only writers load it. */
export const notices: ConsoleArea = {
  code: 'NOTICES',
  title: (language) => say(language)('notices'),
  sealed: (language) => say(language)('sealed'),
  nav: [
    {
      path: '/notices',
      label: (language) => say(language)('notices'),
      permissions,
      group: 'offers',
      Icon: NotificationOutlined,
    },
  ],
  pages: [
    { path: '/notices', permissions, Page: lazy(() => import('./notices-page')) },
    { path: '/notices/write', permissions, Page: lazy(() => import('./write-page')) },
  ],
};
