import type { LibText } from './texts.zh-CN';

export const en: Record<LibText, string> = {
  today: 'Today',
  tomorrow: 'Tomorrow',
  dayAfter: 'In two days',
  yesterday: 'Yesterday',
  date: '{day} {monthName}',
  dateYear: '{day} {monthName} {year}',
  dateWeekday: '{weekday} {date}',
  month: '{monthName}',
  weekdays: 'Sun,Mon,Tue,Wed,Thu,Fri,Sat',
  weekdaysShort: 'Sun,Mon,Tue,Wed,Thu,Fri,Sat',
  months: 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec',
  endOfDay: '{day} 24:00',
  justNow: 'Just now',
  minutesAgo: '{n} min ago',
  failedNetwork: 'No answer came. Check your network and try again; nothing is ever done twice.',
  failedInternal: 'Something went wrong on our side. Please try again in a moment.',
};
