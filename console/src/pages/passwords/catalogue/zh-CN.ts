export const zhCN = {
  reset: '重置密码',
  resetOf: '重置 {name} 的密码',
  resetMeans: '生成一个临时密码，对方下次登录时必须修改。对方所有登录中的设备会退出。操作和原因会记入审计日志。',
  reason: '原因',
  reasonHint: '如：本人持证件到场，忘记密码',
  reasonShort: '请写明原因，至少 {n} 个字。',
  cancel: '取消',
  toldOn: '已转告，关闭',
  temporaryPassword: '临时密码',
  resetDone: '只显示这一次，请当面或以可靠方式转告 {name}。有效至 {time}。',
};
