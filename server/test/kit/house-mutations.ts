import { paperOf } from './application-model.js';
import { administrator, everyStaff, holds, type Ids, type Mutation, on, ROUND_ROLES } from './mutation-doors.js';

const funding = paperOf('FUNDING_CERTIFICATE');
const rounds = (username: string) => holds(username, [funding.owner, funding.review], ROUND_ROLES);
const refs = (type: string) => (ids: Ids) => ({ items: [{ id: ids.unknown(type), expectedVersion: 1 }] });
const deliveries = (ids: Ids) => ({ ids: [ids.unknown('Delivery')] });

/** The commands of staff that are on no one application. Things that are not there stand in for those that are. */
export const HOUSE_MUTATIONS: Readonly<Record<string, Mutation>> = {
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
