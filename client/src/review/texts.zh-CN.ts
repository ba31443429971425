/** Words of what all submissions share. */
export const zhCN = {
  progress: '进度',
  next: '下一步：{step}',
  exactHint: '点按看准确时间',
  note: '说明',
  noteRequired: '请写明原因',
  noteOptional: '选填，写几句原因',
  noteMissing: '请先写明原因。',
  confirmQuestion: '确定要{label}吗？',
  conflict: '情况刚刚有变化，已经刷新，请看过最新状态再操作。',
  unavailable: '现在还不能{label}',
  retry: '重试',
  all: '全部',
  open: '进行中',
  ended: '已结束',
  filter: '按状态看',
  remind: '微信提醒',
  remindWhy: '有进展时在微信里提醒你，每次同意可以提醒一次。',
  remindAsk: '有进展时提醒我',
  remindDone: '好的，有进展时会在微信里提醒你。',
  remindNot: '没有开启提醒，进展随时可以在「消息」里看。',
};
export type ReviewText = keyof typeof zhCN;
