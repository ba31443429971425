import { ProfileOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { ConsoleArea } from '../../review/manifest';
import { instructionTexts } from './texts';

const say = instructionTexts.speak;
const permissions = ['NOTICE_PUBLISH'];

/** 注意事项 and 流程须知 of every function, in versions. */
export const instructions: ConsoleArea = {
  code: 'INSTRUCTIONS',
  title: (language) => say(language)('instructions'),
  sealed: (language) => say(language)('sealed'),
  nav: [
    {
      path: '/instructions',
      label: (language) => say(language)('instructions'),
      permissions,
      group: 'offers',
      Icon: ProfileOutlined,
    },
  ],
  pages: [
    { path: '/instructions', permissions, Page: lazy(() => import('./instructions-page')) },
    { path: '/instructions/write', permissions, Page: lazy(() => import('./write-page')) },
  ],
};
