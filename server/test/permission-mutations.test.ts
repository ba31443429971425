import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import { addDays, dayOf } from '../src/kernel/shanghai.js';
import {
  APPLICATION_WORKFLOWS,
  applicationHouse,
  clearApplications,
  studentNumbered,
} from './kit/application-house.js';
import { PAPER, paperOf } from './kit/application-model.js';
import { mint, nobody, Person } from './kit/person.js';
import type { TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

/** Offices and roles of the demo's people, as its list of them says. */
const STAFF: Readonly<Record<string, readonly (readonly [office: string, role: string])[]>> = {
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
const ROUND_ROLES = ['REVIEWER', 'HEAD'];

const holds = (username: string, offices: readonly string[], roles: readonly string[]): boolean =>
  (STAFF[username] ?? []).some(([office, role]) => offices.includes(office) && roles.includes(role));

interface Ids {
  readonly student: string;
  readonly round: string;
  readonly unknown: (type: string) => string;
  readonly now: number;
}

interface Mutation {
  readonly type: string;
  readonly input: (ids: Ids) => object;
  readonly answer: string;
  /** who gets through the door of it; what is behind it is another matter */
  readonly may: (username: string) => boolean;
}

const everyStaff = () => true;
const funding = paperOf('FUNDING_CERTIFICATE');
const rounds = (username: string) => holds(username, [funding.owner, funding.review], ROUND_ROLES);
const administrator = (username: string) => holds(username, ['STUDENT_AFFAIRS'], ['ADMINISTRATOR']);
const publishers = (username: string) =>
  holds(username, ['STUDENT_AFFAIRS', 'LIZHI_CENTRE', 'SUNSHINE_TEAM', 'COUNSELLING_CENTRE'], ['PUBLISHER', 'HEAD']);
const missTeams = (username: string) =>
  holds(username, ['STUDENT_AFFAIRS', 'STUDENT_AID_CENTRE'], ['PUBLISHER', 'HEAD']);
const answerers = (username: string) =>
  (STAFF[username] ?? []).some(([office, role]) => office !== 'EMPLOYERS' && role !== 'ADMINISTRATOR');
const refs = (type: string) => (ids: Ids) => ({ items: [{ id: ids.unknown(type), expectedVersion: 1 }] });
const deliveries = (ids: Ids) => ({ ids: [ids.unknown('Delivery')] });
const on = (type: string) => (ids: Ids) => ({ id: ids.unknown(type), expectedVersion: 1 });

const page = { office: 'STUDENT_AFFAIRS', reviewBy: addDays(dayOf(Date.now()), 90), published: true, position: 1 };

/** The commands of staff that are on no one application. Things that are not there stand in for those that are. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  saveRound: {
    type: 'SaveRoundInput',
    input: ({ now }) => ({
      workflow: 'FUNDING_CERTIFICATE',
      title: '新一批',
      opensAt: new Date(now).toISOString(),
      paperItems: [],
    }),
    answer: 'round { id }',
    may: rounds,
  },
  openRound: {
    type: 'RoundActionInput',
    input: ({ round }) => ({ id: round, expectedVersion: 1 }),
    answer: 'round { id }',
    may: rounds,
  },
  closeRound: {
    type: 'RoundActionInput',
    input: ({ round }) => ({ id: round, expectedVersion: 1 }),
    answer: 'round { id }',
    may: rounds,
  },
  overrideEligibility: {
    type: 'OverrideEligibilityInput',
    input: ({ student }) => ({
      studentId: student,
      workflow: 'FUNDING_CERTIFICATE',
      rule: 'QUOTA',
      reason: '材料已核实',
    }),
    answer: 'eligibility { eligible }',
    may: (username) => holds(username, [funding.review], ROUND_ROLES),
  },
  revealField: {
    type: 'RevealFieldInput',
    input: ({ student }) => ({ studentId: student, field: 'PHONE', reason: '联系本人领取' }),
    answer: 'value',
    may: (username) =>
      holds(username, ['STUDENT_AFFAIRS', 'STUDENT_AID_CENTRE'], ['REVIEWER', 'DESK', 'HEAD', 'ADMINISTRATOR']),
  },
  saveDictionary: {
    type: 'SaveDictionaryInput',
    input: () => ({
      dictionary: 'HONOUR',
      entries: [{ code: 'NEW_HONOUR', label: '新荣誉', labelEn: 'New honour', active: true }],
    }),
    answer: 'dictionary { name }',
    may: administrator,
  },
  importRegistry: {
    type: 'ImportRegistryInput',
    input: ({ unknown }) => ({ fileId: unknown('UploadedFile'), kind: 'AWARD' }),
    answer: '__typename',
    may: administrator,
  },
  importStudents: {
    type: 'ImportStudentsInput',
    input: ({ unknown }) => ({ fileId: unknown('UploadedFile') }),
    answer: '__typename',
    may: administrator,
  },
  confirmImport: { type: 'ConfirmImportInput', input: on('RegistryImport'), answer: '__typename', may: administrator },
  discardImport: { type: 'DiscardImportInput', input: on('RegistryImport'), answer: '__typename', may: administrator },
  claimApplications: {
    type: 'ApplicationRefsInput',
    input: refs('FundingCertificate'),
    answer: '__typename',
    may: everyStaff,
  },
  releaseApplications: {
    type: 'ApplicationRefsInput',
    input: refs('FundingCertificate'),
    answer: '__typename',
    may: everyStaff,
  },
  reviewApplications: {
    type: 'ReviewApplicationsInput',
    input: (ids) => ({ ...refs('FundingCertificate')(ids), action: 'APPROVE' }),
    answer: '__typename',
    may: everyStaff,
  },
  printCertificates: {
    type: 'PrintCertificatesInput',
    input: refs('FundingCertificate'),
    answer: '__typename',
    may: everyStaff,
  },
  voidCertificate: {
    type: 'CertificateActionInput',
    input: (ids) => ({ ...on('Certificate')(ids), note: '错误' }),
    answer: '__typename',
    may: everyStaff,
  },
  collectCertificate: {
    type: 'CollectCertificateInput',
    input: (ids) => ({ ...on('Certificate')(ids), studentNumber: '230900001' }),
    answer: '__typename',
    may: everyStaff,
  },
  saveNotice: {
    type: 'SaveNoticeInput',
    input: (ids) => ({
      ...on('Notice')(ids),
      office: 'STUDENT_AFFAIRS',
      title: '通知',
      body: '<p>正文</p>',
      audience: { campuses: [], colleges: [], identities: [] },
      attachments: [],
      push: false,
    }),
    answer: '__typename',
    may: publishers,
  },
  saveGuide: {
    type: 'SaveGuideInput',
    input: (ids) => ({
      ...on('Guide')(ids),
      ...page,
      title: '流程',
      summary: '摘要',
      steps: [{ title: '申请', detail: '' }],
      who: '',
      bring: [],
      duration: '',
      place: '',
    }),
    answer: '__typename',
    may: publishers,
  },
  saveFaq: {
    type: 'SaveFaqInput',
    input: (ids) => ({ ...on('Faq')(ids), ...page, category: 'AID', question: '问', answer: '<p>答</p>' }),
    answer: '__typename',
    may: publishers,
  },
  draftFromMiss: {
    type: 'SearchMissInput',
    input: (ids) => ({ id: ids.unknown('SearchMiss') }),
    answer: '__typename',
    may: missTeams,
  },
  dismissMiss: {
    type: 'SearchMissInput',
    input: (ids) => ({ id: ids.unknown('SearchMiss') }),
    answer: '__typename',
    may: missTeams,
  },
  saveInstructions: {
    type: 'SaveInstructionsInput',
    input: () => ({
      workflow: 'VOLUNTEERING',
      expectedVersion: 9,
      title: '须知',
      notice: ['一'],
      procedure: ['二'],
    }),
    answer: '__typename',
    // Whoever passes the door meets the function's offices, which are the Lizhi Centre's and Student Affairs' head's.
    may: (username) => ['student-affairs', 'lizhi'].includes(username),
  },
  answerFeedback: {
    type: 'FeedbackActionInput',
    input: (ids) => ({ ...on('Feedback')(ids), text: '您好，已经处理。' }),
    answer: '__typename',
    may: answerers,
  },
  forwardFeedback: {
    type: 'FeedbackActionInput',
    input: (ids) => ({ ...on('Feedback')(ids), office: 'LIZHI_CENTRE' }),
    answer: '__typename',
    may: answerers,
  },
  publishNotice: { type: 'PublishNoticeInput', input: on('Notice'), answer: '__typename', may: publishers },
  synchroniseNotices: {
    type: 'SynchroniseNoticesInput',
    input: () => ({ source: 'none' }),
    answer: 'run { id }',
    may: publishers,
  },
  takeNewerSource: {
    type: 'TakeNewerSourceInput',
    input: (ids) => ({ ...on('Notice')(ids), take: true }),
    answer: '__typename',
    may: publishers,
  },
  unscheduleNotice: { type: 'NoticeActionInput', input: on('Notice'), answer: '__typename', may: publishers },
  archiveNotice: { type: 'NoticeActionInput', input: on('Notice'), answer: '__typename', may: publishers },
  pinNotice: {
    type: 'PinNoticeInput',
    input: (ids) => ({ ...on('Notice')(ids), pinned: true }),
    answer: '__typename',
    may: publishers,
  },
  resetPassword: {
    type: 'ResetPasswordInput',
    input: ({ unknown }) => ({ of: unknown('Student'), reason: '来访，忘记密码，已核对学生证' }),
    answer: '__typename',
    // The sealed office looks after its own people.
    may: (username) => administrator(username) || holds(username, ['COUNSELLING_CENTRE'], ['HEAD']),
  },
  recordPapers: { type: 'RecordPapersInput', input: on('PaperCase'), answer: '__typename', may: everyStaff },
  retryDeliveries: { type: 'DeliveriesInput', input: deliveries, answer: '__typename', may: administrator },
  dismissDeliveries: { type: 'DeliveriesInput', input: deliveries, answer: '__typename', may: administrator },
  recallDeliveries: { type: 'DeliveriesInput', input: deliveries, answer: '__typename', may: administrator },
  resumeChannel: {
    type: 'ResumeChannelInput',
    input: () => ({ channel: 'WECOM' }),
    answer: 'health { channel }',
    may: administrator,
  },
};

/** Everybody's own affairs: consents, instructions, messages, signing in and out. */
const OWN = [
  ...['acknowledgeInstructions', 'giveConsent', 'withdrawConsent', 'markMessagesRead', 'markNoticeRead', 'rateFaq'],
  ...['submitFeedback', 'replyToFeedback', 'closeFeedback'],
  ...['signIn', 'signInWithMiniProgram', 'redeemSignInTicket', 'signOut', 'endSession', 'endOtherSessions'],
  ...['changePassword', 'beginSecondFactor', 'confirmSecondFactor', 'giveSecondFactor', 'removeSecondFactor'],
  ...['bindWeChat', 'unbindWeChat', 'saveEmail', 'setMessagePreferences', 'recordSubscriptionConsent'],
];
/** Staff, roles, offices, broken glasses and the audit: permission-staffing.test.ts. */
const STAFFING =
  /^(saveStaff|grantRole|revokeRole|endStaff|returnStaff|saveOffice|saveTeam|delegateRole|endTemporaryRole|requestBreakGlass|decideBreakGlass|endBreakGlass|synchroniseDepartments|mapDepartment|revealAuditReason)$/;
/** Signing in: sign-in-permissions.test.ts. */
const SIGNING_IN =
  /^(signInWithMiniProgram|redeemSignInTicket|bindWeChat|unbindWeChat|changePassword|resetPassword|(begin|confirm|give|remove)SecondFactor|endSession|endOtherSessions|saveEmail)$/;
/** Counselling has a matrix of its own, and so have the commands on one application. */
const ELSEWHERE =
  /^(bookCounselling|cancelCounselling|cancelCounsellingByCentre|confirmCounselling|declineCounselling|recordCounsellingArrival|recordCounsellingOutcome|recordLateCancellation)$/;
const ofApplications = APPLICATION_WORKFLOWS.flatMap(({ name }) => [
  `save${name}Draft`,
  `applyFor${name}`,
  ...['supplement', 'withdraw', 'appeal', 'review'].map((verb) => `${verb}${name}`),
]);

describe('who may call the commands of the house', () => {
  let house: TestHouse;
  let ids: Ids;

  beforeAll(async () => {
    house = await applicationHouse('sqlite');
    const { studentId } = await studentNumbered(house, '230900001');
    ids = {
      student: toGlobalId('Student', studentId),
      round: '',
      now: house.house.services.clock.now(),
      unknown: (type) => toGlobalId(type, newId()),
    };
  });
  afterAll(() => house.close());

  it('every command of the schema has its place in a matrix, and every workflow its offices in the paper', async () => {
    const fields = Object.keys(house.served.schema.getMutationType()?.getFields() ?? {});
    const placed = new Set([...Object.keys(MUTATIONS), ...OWN, ...ofApplications]);
    expect(
      fields.filter(
        (name) => !placed.has(name) && !ELSEWHERE.test(name) && !STAFFING.test(name) && !SIGNING_IN.test(name),
      ),
    ).toEqual([]);
    expect([...placed].filter((name) => !fields.includes(name))).toEqual([]);
    for (const { code, offices } of APPLICATION_WORKFLOWS) {
      const { allowed, ...wanted } = PAPER[code] ?? paperOf(code);
      expect(offices, code).toEqual(wanted);
      const [round] = await house.house.services.database.all('SELECT per_student FROM round WHERE workflow = ?', [
        code,
      ]);
      expect(round, code).toEqual({ per_student: allowed });
    }
  });

  it.each(Object.keys(MUTATIONS))('%s: who may is not turned away, and who may not leaves no trace', async (name) => {
    const mutation = MUTATIONS[name] as Mutation;
    const { database } = house.house.services;
    const query = `mutation ($input: ${mutation.type}!) { ${name}(input: $input) { ${mutation.answer} } }`;
    const state = name === 'closeRound' ? 'OPEN' : 'PLANNED';
    const ask = (person: Person, now: Ids) =>
      person.ask<object>(query, { input: { ...mutation.input(now), requestId: randomUUID() } });
    const fresh = async (): Promise<Ids> => {
      await clearApplications(house);
      await database.run("DELETE FROM round WHERE title = '新一批' OR title = '一批'");
      await database.run("UPDATE round SET state = 'CLOSED' WHERE workflow = 'FUNDING_CERTIFICATE'");
      const id = newId();
      await database.run(
        'INSERT INTO round (id, workflow, title, state, opens_at, capacity, taken, paper_items, version, created_at, updated_at)' +
          " VALUES (?, 'FUNDING_CERTIFICATE', '一批', ?, 0, 9, 0, '[]', 1, 0, 0)",
        [id, state],
      );
      return { ...ids, round: toGlobalId('Round', id) };
    };
    let now = await fresh();
    const before = async () => wholeDatabase(house);
    const inside = await mint(house, '230900001', 'student');
    const outsiders = {
      nobody: [nobody(house, 'console'), 'UNAUTHENTICATED'],
      'a student': [inside, 'FORBIDDEN'],
      'a student at the console’s door': [new Person(house.url, 'console', inside.token), 'UNAUTHENTICATED'],
    } as const;
    let standing = await before();
    for (const [who, [person, code]] of Object.entries(outsiders)) {
      expect((await ask(person, now)).errors?.[0]?.extensions.code, who).toBe(code);
      expect(await before(), who).toBe(standing);
    }
    for (const username of Object.keys(STAFF)) {
      const answer = await ask(await mint(house, username, 'console'), now);
      const code = answer.errors?.[0]?.extensions.code;
      if (!mutation.may(username)) {
        expect(code, username).toBe('FORBIDDEN');
        expect(await before(), username).toBe(standing);
        continue;
      }
      expect(['FORBIDDEN', 'UNAUTHENTICATED', 'INTERNAL'], username).not.toContain(code);
      if (code !== undefined) continue;
      now = await fresh();
      standing = await before();
    }
  });
});
