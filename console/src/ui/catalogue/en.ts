import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  today: 'Today',
  tomorrow: 'Tomorrow',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  loading: 'Loading…',
  retry: 'Try again',
  failed: 'This could not be loaded',
  trace: 'Reference {id}',
  close: 'Close',
  more: 'Load more',
  end: 'That is all',
  stale: 'Refreshing failed; what you see may be out of date.',
};
