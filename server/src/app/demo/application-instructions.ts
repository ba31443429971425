interface DemoInstructions {
  readonly title: string;
  readonly notice: readonly string[];
  readonly steps: readonly string[];
}

const CERTIFICATE_STEPS = ['网上申请', '学生处审核', '打印', '凭学生证领取'];

/** 注意事项 and 流程须知 of the demo by workflow: what the manual says, completed where it is silent. */
export const applicationInstructions: Readonly<Record<string, DemoInstructions>> = {
  FUNDING_CERTIFICATE: {
    title: '奖助贷证明须知',
    notice: [
      '奖助贷证明用于证明在校期间获得的奖学金、助学金和国家助学贷款，内容以学校记录为准。',
      '请如实填写办理原因；每年可申请 5 次。',
      '证明打印后请凭学生证到勤工助学中心领取，逾期未领的可再联系服务台。',
    ],
    steps: CERTIFICATE_STEPS,
  },
  HONOUR_CERTIFICATE: {
    title: '荣誉称号证明须知',
    notice: [
      '荣誉称号证明用于证明在校期间获得的荣誉称号，内容以学校记录为准。',
      '请如实填写办理原因；每年可申请 5 次。',
      '证明打印后请凭学生证到勤工助学中心领取。',
    ],
    steps: CERTIFICATE_STEPS,
  },
  HARDSHIP_CERTIFICATE: {
    title: '困难认定证明须知',
    notice: [
      '困难认定证明用于证明学年内的家庭经济困难认定结果，内容以学校记录为准。',
      '请如实填写办理原因；每年可申请 5 次。',
      '证明打印后请凭学生证到勤工助学中心领取。',
    ],
    steps: CERTIFICATE_STEPS,
  },
  VOLUNTEER_CARD_REPLACEMENT: {
    title: '补办义工证须知',
    notice: [
      '义工证遗失、损坏或信息变更的，可申请补办；每年可申请 1 次。',
      '请把说明材料原件交到勤工助学中心服务台，收齐后开始审核。',
      '新证制作完成后请凭学生证到勤工助学中心领取。',
    ],
    steps: ['网上申请', '交说明材料', '砺志中心审核', '凭学生证领取'],
  },
};
