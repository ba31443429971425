import type { DemoSetUp } from '../../review/workflow-manifest.js';

export const volunteerCardDemo: DemoSetUp = {
  title: '补办义工证须知',
  notice: [
    '义工证遗失、损坏或信息变更的，可申请补办；每年可申请 1 次。',
    '请把本人签名的情况说明交到勤工助学中心服务台，收齐后才能通过审核。',
    '新证制作完成后请凭学生证到勤工助学中心领取。',
  ],
  steps: ['网上申请', '交情况说明', '砺志中心审核', '凭学生证领取'],
  perStudent: 1,
  papers: [{ code: 'STATEMENT', label: '情况说明（本人签名）' }],
};
