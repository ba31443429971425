import type { Catalogue } from '../../platform/texts/texts.js';

/** Words that students search functions by, and those of the queue of searches in vain. */
export const searchTexts: Catalogue = {
  'zh-CN': {
    'search.words.NOTICES': '看通知 公告 消息 最新通知 我要看通知 公示 新闻',
    'search.words.GUIDES': '怎么办理 指南 流程 常见问题 问答 咨询电话 我要问 办公时间 办公地点 怎么办',
    'search.words.FEEDBACK': '我要反馈 我要提意见 建议 投诉 报错 吐槽 问题反馈 反映问题 问题反映 留言 找老师 联系老师',
    'search.words.COUNSELLING':
      '我要预约心理咨询 心理老师 心理医生 心理辅导 咨询师 情绪 压力 焦虑 失眠 抑郁 谈心 倾诉 心理中心 约咨询',
    'search.words.FUNDING_CERTIFICATE':
      '我要开奖助贷证明 开证明 奖学金证明 助学金证明 助学贷款证明 贷款证明 获奖证明 打印证明 盖章 我要开证明',
    'search.words.HONOUR_CERTIFICATE':
      '我要开荣誉证明 开证明 三好学生 优秀学生 优秀毕业生 优秀干部 荣誉证书 获奖证明 打印证明 盖章 我要开证明',
    'search.words.HARDSHIP_CERTIFICATE':
      '我要开困难证明 开证明 贫困证明 贫困生 困难生 家庭经济困难认定 打印证明 盖章 我要开证明',
    'search.words.VOLUNTEER_CARD_REPLACEMENT': '我要补办义工证 义工证丢了 遗失 丢失 挂失 志愿者证 换证',
    'search.words.INTERNSHIP_SUBSIDY': '我要申请实习补贴 暑假实习 实习津贴 实习补助 交通补贴 补助 报销 我要申请补助',
    'search.words.MUTUAL_AID':
      '我要申请互助基金 砺志 临时困难 困难补助 应急 借款 借钱 没钱 生病 突发 补助 我要申请补助',
    'search.words.VOLUNTEERING': '我要报名公益活动 志愿者 志愿服务 义工 做义工 支教 服务时长 志愿时长 爱心',
    'search.words.WORK_STUDY': '我要找勤工助学岗位 勤工俭学 兼职 家教 打工 校内岗位 找工作 助管 助教 助理 工资 赚钱',
    'search.words.SKILL_COURSE': '我要报名技能课程 培训 上课 学技能 考证培训 培训班',
    'search.words.QUALIFICATION_GRANT':
      '我要申请技能证书补助 考证 报销考试费 考试费 资格证书 职业证书 技能证书 扶持 补助 我要申请补助',
    'unmet.MISS_SETTLED': '这条搜索已经处理过了。',
  },
  en: {
    'search.words.NOTICES': 'news announcements',
    'search.words.GUIDES': 'how to, help, questions, telephone',
    'search.words.COUNSELLING': 'psychologist, mental health, stress, anxiety, appointment',
    'search.words.FUNDING_CERTIFICATE': 'scholarship, grant, loan, proof, print',
    'search.words.HONOUR_CERTIFICATE': 'award, honours, proof, print',
    'search.words.HARDSHIP_CERTIFICATE': 'financial hardship, poverty, proof, print',
    'search.words.VOLUNTEER_CARD_REPLACEMENT': 'lost card, replace',
    'search.words.INTERNSHIP_SUBSIDY': 'summer internship, allowance',
    'search.words.MUTUAL_AID': 'emergency, loan, help',
    'search.words.VOLUNTEERING': 'volunteer, service hours',
    'search.words.WORK_STUDY': 'job, part-time, tutoring, campus jobs, wages',
    'search.words.SKILL_COURSE': 'training, classes',
    'search.words.QUALIFICATION_GRANT': 'exam fee, qualification, reimbursement',
    'search.words.FEEDBACK': 'suggestion, complaint, opinion, write to the office',
    'unmet.MISS_SETTLED': 'This search has been dealt with already.',
  },
};
