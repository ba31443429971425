import type { DemoSetUp } from '../../review/workflow-manifest.js';

const STEPS = ['网上申请', '学生处审核', '打印', '凭学生证领取'];

/** 注意事项 and 流程须知 of one certificate: what the manual says, completed where it is silent. */
function setUp(title: string, about: string): DemoSetUp {
  return {
    title: `${title}须知`,
    notice: [
      `${title}用于证明${about}，内容以学校记录为准。`,
      '请如实填写办理原因；每年可申请 5 次。',
      '证明打印后请凭学生证到勤工助学中心领取；逾期未领的，仍可到服务台领取。',
    ],
    steps: STEPS,
    perStudent: 5,
    papers: [],
  };
}

export const fundingDemo = setUp('奖助贷证明', '在校期间获得的奖学金、助学金和国家助学贷款');
export const honourDemo = setUp('荣誉称号证明', '在校期间获得的荣誉称号');
export const hardshipDemo = setUp('困难认定证明', '学年内的家庭经济困难认定结果');
