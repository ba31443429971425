export const zhCN = {
  title: '补办义工证',
  reason: '补办原因',
  statement: '情况说明',
  approve1: '情况属实，同意补办。',
  return1: '请说明遗失的时间和经过。',
  return2: '请上传损坏的义工证照片。',
  return3: '请上传姓名变更的证明材料。',
  reject1: '登记中没有你的义工证，请先到砺志中心办理。',
};
