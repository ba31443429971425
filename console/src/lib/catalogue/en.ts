import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  today: 'Today',
  tomorrow: 'Tomorrow',
  yesterday: 'Yesterday',
  justNow: 'just now',
  minutes: '{n} min',
  hours: '{n} h',
  days: '{n} d',
  unreachable: 'The server cannot be reached. Check the network and try again; nothing is done twice.',
  broken: 'Something went wrong on the server and nothing was done. Please try again later.',
  tooLarge: 'The file is too large; please split it.',
};
