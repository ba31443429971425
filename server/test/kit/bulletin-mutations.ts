import { addDays, dayOf } from '../../src/kernel/shanghai.js';
import { holds, type Mutation, on, publishers, STAFF } from './mutation-doors.js';

const missTeams = (username: string) =>
  holds(username, ['STUDENT_AFFAIRS', 'STUDENT_AID_CENTRE'], ['PUBLISHER', 'HEAD']);
const answerers = (username: string) =>
  (STAFF[username] ?? []).some(([office, role]) => office !== 'EMPLOYERS' && role !== 'ADMINISTRATOR');
const page = { office: 'STUDENT_AFFAIRS', reviewBy: addDays(dayOf(Date.now()), 90), published: true, position: 1 };

/** The commands of the bulletin, the instructions and feedback. */
export const BULLETIN_MUTATIONS: Readonly<Record<string, Mutation>> = {
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
  publishNotice: { type: 'PublishNoticeInput', input: on('Notice'), answer: '__typename', may: publishers },
  unscheduleNotice: { type: 'NoticeActionInput', input: on('Notice'), answer: '__typename', may: publishers },
  archiveNotice: { type: 'NoticeActionInput', input: on('Notice'), answer: '__typename', may: publishers },
  pinNotice: {
    type: 'PinNoticeInput',
    input: (ids) => ({ ...on('Notice')(ids), pinned: true }),
    answer: '__typename',
    may: publishers,
  },
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
};
