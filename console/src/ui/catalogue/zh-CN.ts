export const zhCN = {
  today: '今天',
  tomorrow: '明天',
  thisWeek: '本周',
  nextWeek: '下周',
  loading: '正在加载…',
  retry: '重试',
  failed: '没有加载成功',
  trace: '编号 {id}',
  close: '关闭',
  more: '加载更多',
  end: '已全部显示',
  stale: '更新失败，显示的可能不是最新内容。',
};
