/** Offices and roles of the demo's people, as its list of them says. */
export const STAFF: Readonly<Record<string, readonly (readonly [office: string, role: string])[]>> = {
  'student-affairs': [
    ['STUDENT_AFFAIRS', 'REVIEWER'],
    ['STUDENT_AFFAIRS', 'HEAD'],
  ],
  'student-affairs-2': [['STUDENT_AFFAIRS', 'REVIEWER']],
  'student-aid': [['STUDENT_AID_CENTRE', 'REVIEWER']],
  'work-study': [
    ['WORK_STUDY_CENTRE', 'DESK'],
    ['WORK_STUDY_CENTRE', 'REVIEWER'],
  ],
  lizhi: [
    ['LIZHI_CENTRE', 'REVIEWER'],
    ['LIZHI_CENTRE', 'HEAD'],
  ],
  sunshine: [['SUNSHINE_TEAM', 'PUBLISHER']],
  employer: [['EMPLOYERS', 'PUBLISHER']],
  'counselling-head': [['COUNSELLING_CENTRE', 'HEAD']],
  'counselling-desk': [['COUNSELLING_CENTRE', 'DESK']],
  admin: [['STUDENT_AFFAIRS', 'ADMINISTRATOR']],
};
export const ROUND_ROLES = ['REVIEWER', 'HEAD'];

export const holds = (username: string, offices: readonly string[], roles: readonly string[]): boolean =>
  (STAFF[username] ?? []).some(([office, role]) => offices.includes(office) && roles.includes(role));

export interface Ids {
  readonly student: string;
  readonly round: string;
  readonly unknown: (type: string) => string;
  readonly now: number;
}

export interface Mutation {
  readonly type: string;
  readonly input: (ids: Ids) => object;
  readonly answer: string;
  /** who gets through the door of it; what is behind it is another matter */
  readonly may: (username: string) => boolean;
}

export const everyStaff = () => true;
export const administrator = (username: string) => holds(username, ['STUDENT_AFFAIRS'], ['ADMINISTRATOR']);
export const publishers = (username: string) =>
  holds(username, ['STUDENT_AFFAIRS', 'LIZHI_CENTRE', 'SUNSHINE_TEAM', 'COUNSELLING_CENTRE'], ['PUBLISHER', 'HEAD']);
export const on = (type: string) => (ids: Ids) => ({ id: ids.unknown(type), expectedVersion: 1 });
