import { CalendarOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { ConsoleWorkflow } from '../../review/manifest';
import { useWaiting } from './bookings/use-counts';
import { READ } from './permissions';
import { counsellingTexts } from './texts';

const say = counsellingTexts.speak;

/** 心理咨询预约 in the console. */
export const counselling: ConsoleWorkflow = {
  code: 'COUNSELLING',
  title: (language) => say(language)('workflow'),
  sealed: (language) => say(language)('sealed'),
  nav: [
    {
      path: '/counselling/bookings',
      label: (language) => say(language)('bookings'),
      permission: READ,
      Icon: UnorderedListOutlined,
      useCount: useWaiting,
    },
    {
      path: '/counselling/calendar',
      label: (language) => say(language)('calendar'),
      permission: READ,
      Icon: CalendarOutlined,
    },
  ],
  pages: [
    { path: '/counselling/bookings', permission: READ, Page: lazy(() => import('./bookings/bookings-page')) },
    { path: '/counselling/calendar', permission: READ, Page: lazy(() => import('./calendar/calendar-page')) },
  ],
};
