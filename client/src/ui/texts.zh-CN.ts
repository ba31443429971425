/** Words of the kit. */
export const zhCN = {
  loading: '正在加载',
  retry: '重试',
  failed: '没有加载出来',
  back: '返回',
  close: '关闭',
  cancel: '再想想',
  know: '知道了',
  noMore: '没有更多了',
  loadMore: '加载更多',
  tabs: '主要页面',
  tabHome: '首页',
  tabMatters: '我的事项',
  tabMessages: '消息',
  tabMe: '我的',
  unread: '{n} 条未读',
};
export type UiText = keyof typeof zhCN;
