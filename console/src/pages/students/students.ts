import { TeamOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { ConsoleArea } from '../../review/manifest';
import { onePageArea } from '../area';
import { studentTexts } from './texts';

const say = studentTexts.speak;
const permissions = ['REGISTRY_READ'];

const list = onePageArea({
  code: 'STUDENTS',
  path: '/students',
  permissions,
  group: 'house',
  title: (language) => say(language)('students'),
  sealed: (language) => say(language)('sealed'),
  Icon: TeamOutlined,
  load: () => import('./students-page'),
});

/** 学生: the registry's students, and a page for each. */
export const students: ConsoleArea = {
  ...list,
  pages: [...list.pages, { path: '/students/:id', permissions, Page: lazy(() => import('./student-page')) }],
};
