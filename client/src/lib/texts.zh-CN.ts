/** Words of lib: days, and failures that the graph cannot word itself. */
export const zhCN = {
  today: '今天',
  tomorrow: '明天',
  dayAfter: '后天',
  yesterday: '昨天',
  date: '{month}月{day}日',
  dateYear: '{year}年{month}月{day}日',
  dateWeekday: '{date} {weekday}',
  month: '{month}月',
  weekdays: '周日,周一,周二,周三,周四,周五,周六',
  weekdaysShort: '日,一,二,三,四,五,六',
  months: '1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月',
  endOfDay: '{day} 24:00',
  justNow: '刚刚',
  minutesAgo: '{n} 分钟前',
  failedNetwork: '网络不通，没有收到回应。请检查网络后重试，同一件事不会办两次。',
  failedInternal: '系统出了点问题，请稍后重试。',
};
export type LibText = keyof typeof zhCN;
