export const zhCN = {
  today: '今天',
  tomorrow: '明天',
  yesterday: '昨天',
  justNow: '刚刚',
  minutes: '{n} 分钟',
  hours: '{n} 小时',
  days: '{n} 天',
  unreachable: '连接不上服务器。请检查网络后重试；重试不会重复办理。',
  broken: '服务器出了点问题，没有办成。请稍后重试。',
  tooLarge: '文件太大，请拆分后再上传。',
};
