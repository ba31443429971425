import type { Catalogue } from '../../platform/texts/texts.js';

/** Words that students search functions by, and those of the queue of searches in vain. */
export const searchTexts: Catalogue = {
  'zh-CN': {
    'search.words.NOTICES': '看通知 公告 消息 最新通知 我要看通知',
    'search.words.GUIDES': '怎么办理 指南 流程 常见问题 问答 咨询电话 我要问',
    'search.words.COUNSELLING': '我要预约心理咨询 心理老师 咨询师 情绪 压力 焦虑 失眠 抑郁 谈心 心理中心',
    'search.words.FUNDING_CERTIFICATE': '我要开奖助贷证明 奖学金证明 助学金证明 助学贷款证明 获奖证明 打印证明 盖章',
    'search.words.HONOUR_CERTIFICATE':
      '我要开荣誉证明 三好学生 优秀学生 优秀毕业生 优秀干部 荣誉证书 获奖证明 打印证明 盖章',
    'search.words.HARDSHIP_CERTIFICATE': '我要开困难证明 贫困证明 贫困生 家庭经济困难认定 打印证明 盖章',
    'search.words.VOLUNTEER_CARD_REPLACEMENT': '我要补办义工证 义工证丢了 遗失 志愿者证 换证',
    'search.words.INTERNSHIP_SUBSIDY': '我要申请实习补贴 暑假实习 实习津贴 补助 报销',
    'search.words.MUTUAL_AID': '我要申请互助基金 砺志 临时困难 应急 借款 生病 突发 补助',
    'search.words.VOLUNTEERING': '我要报名公益活动 志愿者 志愿服务 义工 服务时长 爱心',
    'search.words.WORK_STUDY': '我要找勤工助学岗位 兼职 打工 校内岗位 助理 工资',
    'search.words.SKILL_COURSE': '我要报名技能课程 培训 上课 学技能 考证培训',
    'search.words.QUALIFICATION_GRANT': '我要申请技能证书补助 考证 报销考试费 资格证书 职业证书 扶持',
    'search.words.FEEDBACK': '我要反馈 提意见 建议 投诉 找老师 留言 问题反映',
    'unmet.MISS_SETTLED': '这条搜索已经处理过了。',
  },
  en: {
    'search.words.NOTICES': 'news announcements',
    'search.words.GUIDES': 'how to, help, questions, telephone',
    'search.words.COUNSELLING': 'psychologist, mental health, stress, appointment',
    'search.words.FUNDING_CERTIFICATE': 'scholarship, grant, loan, proof, print',
    'search.words.HONOUR_CERTIFICATE': 'award, honours, proof, print',
    'search.words.HARDSHIP_CERTIFICATE': 'financial hardship, poverty, proof, print',
    'search.words.VOLUNTEER_CARD_REPLACEMENT': 'lost card, replace',
    'search.words.INTERNSHIP_SUBSIDY': 'summer internship, allowance',
    'search.words.MUTUAL_AID': 'emergency, loan, help',
    'search.words.VOLUNTEERING': 'volunteer, service hours',
    'search.words.WORK_STUDY': 'job, part-time, campus jobs, wages',
    'search.words.SKILL_COURSE': 'training, classes',
    'search.words.QUALIFICATION_GRANT': 'exam fee, qualification, reimbursement',
    'search.words.FEEDBACK': 'suggestion, complaint, opinion, write to the office',
    'unmet.MISS_SETTLED': 'This search has been dealt with already.',
  },
};
