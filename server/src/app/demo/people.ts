import type { StaffRoleCode } from '../../campus/staff.entity.js';
import type { StudentIdentity } from '../../campus/student.entity.js';

/** Password of every demo account. */
export const DEMO_PASSWORD = 'Xuegong-demo-1';

export interface DemoStudent {
  readonly number: string;
  readonly name: string;
  readonly identity: StudentIdentity;
  readonly campus: string;
  readonly college: string;
  readonly major: string;
  readonly className: string;
  readonly grade: number;
  /** code of the dictionary HOME_REGION; null where it is not known */
  readonly homeRegion: string | null;
}

export const demoStudents: readonly DemoStudent[] = [
  {
    number: '230900001',
    name: '林晓雨',
    identity: 'UNDERGRADUATE',
    campus: 'SONGJIANG',
    college: '纺织学院',
    major: '纺织工程',
    className: '纺织2301',
    grade: 2023,
    homeRegion: 'GUIZHOU',
  },
  {
    number: '230900002',
    name: '陈思远',
    identity: 'UNDERGRADUATE',
    campus: 'SONGJIANG',
    college: '计算机科学与技术学院',
    major: '软件工程',
    className: '软件2302',
    grade: 2023,
    homeRegion: 'SHANGHAI',
  },
  {
    number: '2250001',
    name: '周若溪',
    identity: 'MASTER',
    campus: 'YANAN_ROAD',
    college: '服装与艺术设计学院',
    major: '设计学',
    className: '设计研2201',
    grade: 2025,
    homeRegion: 'HENAN',
  },
];

export interface DemoStaff {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly (readonly [office: string, role: StaffRoleCode])[];
}

export const demoStaff: readonly DemoStaff[] = [
  { username: 'counsellor', name: '沈静', roles: [['COUNSELLING_CENTRE', 'COUNSELLOR']] },
  { username: 'counselling-desk', name: '何芳', roles: [['COUNSELLING_CENTRE', 'DESK']] },
  { username: 'counselling-head', name: '顾明', roles: [['COUNSELLING_CENTRE', 'HEAD']] },
  {
    username: 'student-affairs',
    name: '韩梅',
    roles: [
      ['STUDENT_AFFAIRS', 'REVIEWER'],
      ['STUDENT_AFFAIRS', 'HEAD'],
      ['STUDENT_AFFAIRS', 'PUBLISHER'],
    ],
  },
  { username: 'student-affairs-2', name: '郑凯', roles: [['STUDENT_AFFAIRS', 'REVIEWER']] },
  {
    username: 'student-aid',
    name: '宋岚',
    roles: [
      ['STUDENT_AID_CENTRE', 'REVIEWER'],
      ['STUDENT_AID_CENTRE', 'PAYER'],
    ],
  },
  {
    username: 'student-aid-2',
    name: '罗平',
    roles: [
      ['STUDENT_AID_CENTRE', 'REVIEWER'],
      ['STUDENT_AID_CENTRE', 'PAYER'],
    ],
  },
  {
    username: 'work-study',
    name: '唐洁',
    roles: [
      ['WORK_STUDY_CENTRE', 'DESK'],
      ['WORK_STUDY_CENTRE', 'REVIEWER'],
    ],
  },
  {
    username: 'work-study-2',
    name: '冯涛',
    roles: [
      ['WORK_STUDY_CENTRE', 'DESK'],
      ['WORK_STUDY_CENTRE', 'REVIEWER'],
    ],
  },
  {
    username: 'lizhi',
    name: '许诺',
    roles: [
      ['LIZHI_CENTRE', 'PUBLISHER'],
      ['LIZHI_CENTRE', 'REVIEWER'],
      ['LIZHI_CENTRE', 'HEAD'],
    ],
  },
  { username: 'lizhi-2', name: '方圆', roles: [['LIZHI_CENTRE', 'REVIEWER']] },
  { username: 'sunshine', name: '丁阳', roles: [['SUNSHINE_TEAM', 'PUBLISHER']] },
  { username: 'employer', name: '海棠书店', roles: [['EMPLOYERS', 'PUBLISHER']] },
  { username: 'admin', name: '系统管理员', roles: [['STUDENT_AFFAIRS', 'ADMINISTRATOR']] },
];
