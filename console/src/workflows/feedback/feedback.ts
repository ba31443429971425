import { MessageOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { ConsoleArea } from '../../review/manifest';
import { ANSWER } from './permissions';
import { feedbackTexts } from './texts';
import { useWaiting } from './use-feedback';

const say = feedbackTexts.speak;
const permissions = [ANSWER];

/** 意见反馈: what students wrote to one's offices, and the answers. */
export const feedback: ConsoleArea = {
  code: 'FEEDBACK',
  title: (language) => say(language)('feedback'),
  sealed: (language) => say(language)('sealed'),
  nav: [
    {
      path: '/feedback',
      label: (language) => say(language)('feedback'),
      permissions,
      group: 'work',
      Icon: MessageOutlined,
      useCount: useWaiting,
    },
  ],
  pages: [{ path: '/feedback', permissions, Page: lazy(() => import('./feedback-page')) }],
};
