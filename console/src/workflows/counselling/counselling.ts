import { CalendarOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { ConsoleArea } from '../../review/manifest';
import { useWaiting } from './bookings/use-counts';
import { READ } from './permissions';
import { counsellingTexts } from './texts';

const say = counsellingTexts.speak;

/** 心理咨询预约 in the console. */
export const counselling: ConsoleArea = {
  code: 'COUNSELLING',
  title: (language) => say(language)('workflow'),
  sealed: (language) => say(language)('sealed'),
  nav: [
    {
      path: '/counselling/bookings',
      label: (language) => say(language)('bookings'),
      permissions: [READ],
      group: 'work',
      Icon: UnorderedListOutlined,
      useCount: useWaiting,
    },
    {
      path: '/counselling/calendar',
      label: (language) => say(language)('calendar'),
      permissions: [READ],
      group: 'work',
      Icon: CalendarOutlined,
    },
  ],
  pages: [
    { path: '/counselling/bookings', permissions: [READ], Page: lazy(() => import('./bookings/bookings-page')) },
    { path: '/counselling/calendar', permissions: [READ], Page: lazy(() => import('./calendar/calendar-page')) },
  ],
};
