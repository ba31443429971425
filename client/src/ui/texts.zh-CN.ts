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
  privacyTitle: '使用前请先同意',
  privacyWhy: '拍照、选择相册或扫码前，微信要求先同意隐私保护指引。不同意也可以继续使用其他功能。',
  privacyGuide: '查看隐私保护指引',
  privacyAgree: '同意',
  privacyRefuse: '不同意',
};
export type UiText = keyof typeof zhCN;
