/** Words of 近期通知. */
export const zhCN = {
  notices: '近期通知',
  search: '在通知中查找',
  shown: '按是否已读看',
  all: '全部',
  unread: '未读',
  pinned: '置顶',
  none: '还没有通知',
  noneHint: '学校发布的通知会列在这里。',
  noneUnread: '没有未读通知',
  noneUnreadHint: '收到的通知都看过了。',
  noneFound: '没有找到“{words}”',
  noneFoundHint: '换一个词，或者少写几个字再试。',
  attachments: '附件',
  source: '查看原文',
  gone: '这条通知已撤回',
  goneHint: '发布部门已经撤回，或者它不是发给你的。',
  toList: '看其他通知',
  more: '全部通知',
};
export type NoticeText = keyof typeof zhCN;
