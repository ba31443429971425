/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a button looks. */
export type ActionEmphasis =
  /** Ends or refuses something. */
  | 'DANGER'
  /** One of several. */
  | 'NORMAL'
  /** The usual next step. */
  | 'PRIMARY';

/** What an action asks of the one who acts. */
export type ActionNeed =
  /** A date. */
  | 'DATE'
  /** Attachments. */
  | 'FILES'
  /** A choice of items. */
  | 'ITEMS'
  /** A reason in words (`note`). */
  | 'NOTE';

/** An application and its version as last seen. */
export type ApplicationRefInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The application. */
  id: string | number;
};

/** Many applications. */
export type ApplicationRefsInput = {
  /** Which, at most 200, each once. */
  items: Array<ApplicationRefInput>;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Where an application stands; generated from the table that all applications share. */
export type ApplicationState =
  /** Approved. */
  | 'APPROVED'
  /** Being filled in; only the student sees it. */
  | 'DRAFT'
  /** Its time ran out. */
  | 'LAPSED'
  /** Rejected; may be appealed once. */
  | 'REJECTED'
  /** Sent back for a supplement, until a date. */
  | 'RETURNED'
  /** A reviewer has it. */
  | 'REVIEWING'
  /** Handed in; waits for a reviewer. */
  | 'SUBMITTED'
  /** Withdrawn by the student. */
  | 'WITHDRAWN';

/** A command on one certificate. */
export type CertificateActionInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The certificate. */
  id: string | number;
  /** Reason, at most 500 characters. */
  note?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Where a printed certificate is; generated from its table. */
export type CertificateState =
  /** Handed out to the student. */
  | 'COLLECTED'
  /** Printed; lies at the desk (可领取). */
  | 'PRINTED'
  /** Not collected in its time; still at the desk. */
  | 'UNCLAIMED'
  /** Void; another may have been printed. */
  | 'VOIDED';

/** The present password and the new one. */
export type ChangePasswordInput = {
  /** The present password. */
  currentPassword: string;
  /** At least 10 characters of 3 classes (capital letters, small letters, digits, signs), or at least 20 of any; at most 200. */
  newPassword: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** One switch. */
export type ChannelPreferenceInput = {
  /** The kind of message. */
  category: string;
  /** The channel. */
  channel: MessageChannel;
  /** Whether it may. */
  enabled: boolean;
};

/** Handing a certificate out. */
export type CollectCertificateInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The certificate. */
  id: string | number;
  /** Reason, at most 500 characters. */
  note?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** The number on the student card, typed or scanned. */
  studentNumber: string;
};

/** A command that asks nothing else. */
export type CommandOnlyInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** That a list is to be written. */
export type ConfirmImportInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The import. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** True leaves faulty rows out; otherwise a list that has some is refused. */
  skipFaulty?: boolean | null | undefined;
};

/** A first code of the authenticator. */
export type ConfirmSecondFactorInput = {
  /** Six digits. */
  code: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A command on one booking. */
export type CounsellingActionInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The booking. */
  id: string | number;
  /** Reason, at most 500 characters. */
  note?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Where a counselling booking stands; generated from the workflow table. */
export type CounsellingBookingState =
  /** The student has come. */
  | 'ARRIVED'
  /** Cancelled by the centre; never counts against the student. */
  | 'CANCELLED_BY_CENTRE'
  /** Cancelled by the student in time. */
  | 'CANCELLED_BY_STUDENT'
  /** Cancelled after the cut-off, recorded by the centre. */
  | 'CANCELLED_LATE'
  /** The session was held. */
  | 'COMPLETED'
  /** Confirmed by the centre. */
  | 'CONFIRMED'
  /** Declined by the centre, with a reason. */
  | 'DECLINED'
  /** Not confirmed before its start. */
  | 'EXPIRED'
  /** The student did not come. */
  | 'NO_SHOW'
  /** Booked by the student; the centre has not confirmed yet. Holds the seat. */
  | 'REQUESTED';

/** How it ended. */
export type CounsellingOutcome =
  /** The session was held; on a no-show, its correction (with a reason). */
  | 'COMPLETED'
  /** The student did not come; from 15 minutes after the start. */
  | 'NO_SHOW';

/** The second person's yes or no. */
export type DecideBreakGlassInput = {
  /** true opens it, false declines. */
  approve: boolean;
  /** Its version. */
  expectedVersion: number;
  /** The request. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A colleague to hold one's role for a time. */
export type DelegateRoleInput = {
  /** Until when, at most 90 days later. */
  endsAt: string;
  /** Whose role. Left out: one's own; the office's head (an administrator, unless it is sealed) may name another's. */
  fromStaffId?: string | number | null | undefined;
  /** Code of the office. */
  office: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** The role. */
  role: StaffRoleCode;
  /** From when. */
  startsAt: string;
  /** Who stands in: a colleague with a role of his or her own in the office. */
  toStaffId: string | number;
};

/** Which deliveries. */
export type DeliveriesInput = {
  /** 1 to 200; all or none of them is changed. */
  ids: Array<string | number>;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** How a message stands on its way to one person by one channel. */
export type DeliveryState =
  /** A person let it rest. */
  | 'DISMISSED'
  /** The other service refuses it, or was busy too often. */
  | 'FAILED'
  /** Waits for its time, for the end of quiet hours, or for its channel. */
  | 'PENDING'
  /** Was taken back. */
  | 'RECALLED'
  /** Is being handed over. */
  | 'SENDING'
  /** The other service has taken it. */
  | 'SENT'
  /** Its reason had ended, or the person does not want it this way. */
  | 'SKIPPED'
  /** No answer came: it may have arrived or not; a person decides. */
  | 'UNKNOWN';

/** An entry of a dictionary. */
export type DictionaryEntryInput = {
  /** False retires it. */
  active: boolean;
  /** UPPER_SNAKE, at most 40 characters; never changes. */
  code: string;
  /** Chinese name, 1 to 100 characters. */
  label: string;
  /** English name, 1 to 100 characters, without Chinese ones. */
  labelEn: string;
};

/** The dictionaries that the university edits. */
export type DictionaryName =
  /** Categories of questions (常见问题). */
  | 'FAQ_CATEGORY'
  /** Awards, grants and loans (资助项目). */
  | 'FUNDING_PROJECT'
  /** Levels of hardship (困难等级); only its words can be edited. */
  | 'HARDSHIP_LEVEL'
  /** Provinces where students come from (生源地). */
  | 'HOME_REGION'
  /** Honours (荣誉称号). */
  | 'HONOUR'
  /** Skill certificates (技能证书). */
  | 'SKILL_CERTIFICATE';

/** A command on one import. */
export type DiscardImportInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The import. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which broken glass is to be shut. */
export type EndBreakGlassInput = {
  /** Its version. */
  expectedVersion: number;
  /** The request. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Ends every sign-in but this one. */
export type EndOtherSessionsInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which sign-in to end. */
export type EndSessionInput = {
  /** One of one’s own sessions. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Who leaves, or comes back. */
export type EndStaffInput = {
  /** Version of the member of staff. */
  expectedVersion: number;
  /** The member of staff. */
  id: string | number;
  /** Why, at most 500 characters; kept sealed in the audit. */
  note?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which temporary role is to end. */
export type EndTemporaryRoleInput = {
  /** The temporary role. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A command on one feedback. */
export type FeedbackActionInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The feedback. */
  id: string | number;
  /** Why, at most 500 characters; staff who close must say. */
  note?: string | null | undefined;
  /** With passing on: code of the office. */
  office?: string | null | undefined;
  /** With an answer or a reply: at most six pictures, own uploads. */
  pictures?: Array<string | number> | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** With an answer or a reply: plain words, 5 to 2000 characters. */
  text?: string | null | undefined;
};

/** Where feedback stands; as in the workflow table. */
export type FeedbackState =
  /** The office has answered; it closes by itself after 30 days. */
  | 'ANSWERED'
  /** It is over. */
  | 'CLOSED'
  /** It waits for the office. */
  | 'WAITING';

/** What a session must do before anything else. Until then everything but `viewer` (account, names, permissions, mustDo), `service` and `signOut` is refused: FORBIDDEN with `FIRST_<duty>`. */
export type FirstDuty =
  /** The password was set by somebody else: changePassword. */
  | 'CHANGE_PASSWORD'
  /** The session came through WeCom or the portal, and the account has a second factor: giveSecondFactor. */
  | 'GIVE_SECOND_FACTOR'
  /** Administrators need one: beginSecondFactor, confirmSecondFactor. */
  | 'SET_UP_SECOND_FACTOR';

/** A code that completes a sign-in. */
export type GiveSecondFactorInput = {
  /** Six digits of the authenticator, or a recovery code. */
  code: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** One step of a guide. */
export type GuideStepInput = {
  /** What happens, at most 500 characters; may be empty. */
  detail: string;
  /** Title, 1 to 60 characters. */
  title: string;
};

/** A list of records to be read. */
export type ImportRegistryInput = {
  /** The id that the upload answered. */
  fileId: string | number;
  /** What the list is of; STUDENTS as with `importStudents`. */
  kind: RegistryKind;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A list of students to be read. */
export type ImportStudentsInput = {
  /** The id that the upload answered. */
  fileId: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which office a department of WeCom is. */
export type MapDepartmentInput = {
  /** WeCom's number of the department. */
  departmentId: number;
  /** Code of the office, none that is sealed; left out: none. */
  office?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Roles to suggest for its members; never ADMINISTRATOR. */
  roles: Array<StaffRoleCode>;
};

/** A way out of the house; the inbox within always gets every message. */
export type MessageChannel =
  /** E-mail. */
  | 'MAIL'
  /** 微信订阅消息, one for each consent given. */
  | 'WECHAT'
  /** 企业微信 */
  | 'WECOM';

/** A command on one notice. */
export type NoticeActionInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The notice. */
  id: string | number;
  /** Why, at most 500 characters; colleagues read it. */
  note?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Whom a notice is for; an empty list leaves nobody out. */
export type NoticeAudienceInput = {
  /** Codes of campuses. */
  campuses: Array<string>;
  /** Names of colleges, as `colleges` tells them. */
  colleges: Array<string>;
  /** Identities. */
  identities: Array<StudentIdentity>;
};

/** Where a notice stands; generated from the workflow table. */
export type NoticeState =
  /** Withdrawn, or a draft put away. */
  | 'ARCHIVED'
  /** Being written; only publishers of the office see it. */
  | 'DRAFT'
  /** Taken over from the university's site, not published here yet. */
  | 'IMPORTED'
  /** Its audience can see it. */
  | 'PUBLISHED'
  /** Will be published by itself at `publishAt`. */
  | 'SCHEDULED';

/** Where and when an office can be reached. */
export type OfficeContactInput = {
  /** Building and room, 1 to 200 characters. */
  address: string;
  /** Code of the campus; left out for all. */
  campus?: string | null | undefined;
  /** Opening hours in words, 1 to 100 characters. */
  hours: string;
  /** Telephone, 1 to 40 characters. */
  phone: string;
};

/** Whom to let pass which rule, and why. */
export type OverrideEligibilityInput = {
  /** The application; or else student and workflow. */
  applicationId?: string | number | null | undefined;
  /** Why, 4 to 500 characters; kept and audited. */
  reason: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Code of the rule. */
  rule: string;
  /** The student, with `workflow`. */
  studentId?: string | number | null | undefined;
  /** Code of the workflow, with `studentId`: its present round. */
  workflow?: string | null | undefined;
};

/** A paper that must be handed in. */
export type PaperItemInput = {
  /** Stable code, UPPER_SNAKE, at most 40 characters. */
  code: string;
  /** What it is, in words. */
  label: string;
};

/** Where the papers of an application are; generated from their table. */
export type PapersState =
  /** Asked, and nothing came yet. */
  | 'AWAITED'
  /** Given back to the student. */
  | 'GIVEN_BACK'
  /** Something is missing (补交). */
  | 'INCOMPLETE'
  /** The application was over before anything came. */
  | 'NOT_NEEDED'
  /** Not complete by the deadline; the application has lapsed. */
  | 'OVERDUE'
  /** All there; a receipt was given. */
  | 'RECEIVED';

/** Whether a notice is pinned. */
export type PinNoticeInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The notice. */
  id: string | number;
  /** True pins it on top, false takes it down. */
  pinned: boolean;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which approved applications to print for, 1 to 500. */
export type PrintCertificatesInput = {
  /** The applications, of any workflows, each once. */
  items: Array<PrintItemInput>;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** An application to print for. */
export type PrintItemInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The application. */
  id: string | number;
};

/** Which notice is published, and when. */
export type PublishNoticeInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The notice. */
  id: string | number;
  /** A time to come; left out: at once. */
  publishAt?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** How a booking ended. */
export type RecordCounsellingOutcomeInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The booking. */
  id: string | number;
  /** Reason, at most 500 characters. */
  note?: string | null | undefined;
  /** How it ended. */
  outcome: CounsellingOutcome;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What the desk does with the papers of one application. */
export type RecordPapersInput = {
  /** Their version as last seen. */
  expectedVersion: number;
  /** The originals go back to the student; items are not looked at. */
  giveBack?: boolean | null | undefined;
  /** The papers. */
  id: string | number;
  /** Paper by paper; those left out stay as they are. */
  items?: Array<RecordedPaperInput> | null | undefined;
  /** For the time-line, at most 500 characters. */
  note?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What the desk saw of one paper. */
export type RecordedPaperInput = {
  /** Its code. */
  code: string;
  /** What is wrong with it, at most 200 characters. */
  note?: string | null | undefined;
  /** Whether it is there and in order. */
  received: boolean;
};

/** What a row of a list does. */
export type RegistryImportAction =
  /** It adds something new. */
  | 'ADD'
  /** It changes what stands. */
  | 'CHANGE';

/** How far a list is on its way into the registry. */
export type RegistryImportState =
  /** Confirmed, and being written. */
  | 'APPLYING'
  /** Given up, or not confirmed within two days. */
  | 'DISCARDED'
  /** Written. */
  | 'DONE'
  /** The file as a whole cannot be read; `failure` says why. */
  | 'FAILED'
  /** It is being read and compared; nothing is written. */
  | 'READING'
  /** The preview stands; it waits for `confirmImport`. */
  | 'READY'
  /** The file is here; `importStudents` or `importRegistry` begins. */
  | 'UPLOADED';

/** What the registry keeps. */
export type RegistryKind =
  /** Awards and grants (奖学金、助学金). */
  | 'AWARD'
  /** Grades (成绩). */
  | 'GRADE'
  /** Recognised hardship (困难认定). */
  | 'HARDSHIP'
  /** Honours (荣誉称号). */
  | 'HONOUR'
  /** Student loans (助学贷款). */
  | 'LOAN'
  /** Skill certificates (技能证书). */
  | 'SKILL_CERTIFICATE'
  /** Members of staff with their offices and roles; only brought in (教职工). */
  | 'STAFF'
  /** The students themselves. */
  | 'STUDENTS'
  /** Volunteering (志愿服务). */
  | 'VOLUNTEER';

/** Whose second factor is removed. */
export type RemoveSecondFactorInput = {
  /** A member of staff; left out: one’s own. */
  of?: string | number | null | undefined;
  /** One’s own password; whoever has none gives a code of the own second factor instead. */
  password?: string | null | undefined;
  /** Why, 4 to 500 characters; asked when it is another’s. */
  reason?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which sealed office is to be opened, and why. */
export type RequestBreakGlassInput = {
  /** Code of the office. */
  office: string;
  /** The emergency, 10 to 500 characters; kept sealed. */
  reason: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Whose password is set anew, and why. */
export type ResetPasswordInput = {
  /** A member of staff or a student. */
  of: string | number;
  /** Why, 4 to 500 characters; kept sealed in the audit log. */
  reason: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which channel. */
export type ResumeChannelInput = {
  /** The channel. */
  channel: MessageChannel;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A field to be supplemented. */
export type ReturnItemInput = {
  /** The field's name. */
  field: string;
  /** Why, at most 200 characters. */
  reason: string;
};

/** Which audit entry's reason is to be read. */
export type RevealAuditReasonInput = {
  /** The entry. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which masked field, and why. */
export type RevealFieldInput = {
  /** The field. */
  field: RevealableField;
  /** Why it is needed, 4 to 200 characters; kept with who asked and when. */
  reason: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** The student. */
  studentId: string | number;
};

/** Masked fields that can be shown one at a time. */
export type RevealableField =
  /** Bank account. */
  | 'BANK_ACCOUNT'
  /** ID number (身份证号). */
  | 'ID_NUMBER'
  /** Student number (学号). */
  | 'NUMBER'
  /** Telephone. */
  | 'PHONE';

/** What a reviewer does with an application. */
export type ReviewAction =
  /** Approves it; the rules are judged again. */
  | 'APPROVE'
  /** Takes it for review. */
  | 'CLAIM'
  /** Opens an approval again, by a second person, with a note, before anything is printed. */
  | 'CORRECT'
  /** Rejects it, with a note. */
  | 'REJECT'
  /** Gives it back to the queue; the head may take it off somebody. */
  | 'RELEASE'
  /** Sends it back for a supplement: `items`, `supplementBy`. */
  | 'RETURN';

/** One act upon many applications. */
export type ReviewApplicationsInput = {
  /** What to do. */
  action: ReviewAction;
  /** Which, at most 200, each once. */
  items: Array<ApplicationRefInput>;
  /** RETURN: what is to be supplemented, of each. */
  itemsToSupplement?: Array<ReturnItemInput> | null | undefined;
  /** 审核意见, at most 500 characters. */
  note?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** RETURN: the last day for it, at most 90 days ahead. */
  supplementBy?: string | null | undefined;
};

/** A command on one round. */
export type RoundActionInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The round. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Where a round stands. */
export type RoundState =
  /** Closed by staff. */
  | 'CLOSED'
  /** Opened by staff; applications are taken within its window. */
  | 'OPEN'
  /** Prepared; nobody can apply. */
  | 'PLANNED';

/** What a rule says. */
export type RuleVerdict =
  /** It holds. */
  | 'SATISFIED'
  /** The registry was never told of the fact: neither yes nor no. Staff can let it pass. */
  | 'UNKNOWN'
  /** It does not hold. */
  | 'UNSATISFIED';

/** Entries of a dictionary in their new order. */
export type SaveDictionaryInput = {
  /** Which dictionary. */
  dictionary: DictionaryName;
  /** At most 200. Entries left out stay as they are, after these; nothing is deleted. */
  entries: Array<DictionaryEntryInput>;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Where e-mail shall go. */
export type SaveEmailInput = {
  /** At most 200 characters; null or empty: no e-mail. */
  email?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A question with its answer as they shall stand. */
export type SaveFaqInput = {
  /** HTML; what the allow-list does not know is taken out. No pictures, 20 KB. */
  answer: string;
  /** Code of its category. */
  category: string;
  /** Its version as last seen; asked for with `id`. */
  expectedVersion?: number | null | undefined;
  /** Which; left out: a new one. */
  id?: string | number | null | undefined;
  /** A search in vain that this answers. */
  missId?: string | number | null | undefined;
  /** Code of the office in charge. */
  office: string;
  /** Place in the list, 0 to 9999. */
  position: number;
  /** Whether readers see it. */
  published: boolean;
  /** The question, 1 to 200 characters. */
  question: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Day by which it is looked at again: from tomorrow to two years ahead. */
  reviewBy: string;
  /** Code of the function that it is about. */
  workflow?: string | null | undefined;
};

/** A guide as it shall stand. */
export type SaveGuideInput = {
  /** What to bring: at most 20 things of at most 100 characters. */
  bring: Array<string>;
  /** How long it takes, at most 100 characters. */
  duration: string;
  /** Its version as last seen; asked for with `id`. */
  expectedVersion?: number | null | undefined;
  /** Which; left out: a new one. */
  id?: string | number | null | undefined;
  /** Code of the office in charge. */
  office: string;
  /** Where, at most 200 characters. */
  place: string;
  /** Place in the list, 0 to 9999. */
  position: number;
  /** Whether readers see it. */
  published: boolean;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Day by which it is looked at again: from tomorrow to two years ahead. */
  reviewBy: string;
  /** 1 to 15 steps. */
  steps: Array<GuideStepInput>;
  /** In one or two sentences, 1 to 300 characters. */
  summary: string;
  /** Title, 1 to 100 characters. */
  title: string;
  /** Who may have it done, at most 200 characters. */
  who: string;
  /** Code of the function that it is about. */
  workflow?: string | null | undefined;
};

/** Instructions as they shall stand; they are a new version, in force at once. */
export type SaveInstructionsInput = {
  /** The version that was edited, 0 for none; CONFLICT when another came. */
  expectedVersion: number;
  /** 注意事项: 1 to 40 paragraphs of at most 500 characters. */
  notice: Array<string>;
  /** 流程须知: 1 to 40 steps of at most 500 characters. */
  procedure: Array<string>;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Title, 1 to 100 characters. */
  title: string;
  /** Code of the function. */
  workflow: string;
};

/** A notice as it shall stand. A new one is a draft; one that is published stays so. */
export type SaveNoticeInput = {
  /** Stored files in their order, at most 20: own uploads, or what the notice has already. */
  attachments: Array<string | number>;
  /** Whom it is for. */
  audience: NoticeAudienceInput;
  /** HTML; what the allow-list does not know is taken out, and at most 200 KB may be left. Pictures (at most 50) are own uploads: `xg-file:<id>`, or the address that the graph gave. */
  body: string;
  /** Its version as last seen; asked for with `id`. */
  expectedVersion?: number | null | undefined;
  /** The notice; left out: a new one. */
  id?: string | number | null | undefined;
  /** Code of the office that publishes it. */
  office: string;
  /** Whether publishing it pushes it to its audience. */
  push: boolean;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Title, 1 to 200 characters. */
  title: string;
};

/** An office as it shall be. */
export type SaveOfficeInput = {
  /** Code of the office; never changes. */
  code: string;
  /** All its contacts, at most 20; they replace those before. */
  contacts: Array<OfficeContactInput>;
  /** Version that the changes are of. */
  expectedVersion: number;
  /** Chinese name, 1 to 60 characters. */
  name: string;
  /** English name, 1 to 100 characters, without Chinese ones. */
  nameEn: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A round as it shall be. */
export type SaveRoundInput = {
  /** Until when; null: until staff close it. */
  closesAt?: string | null | undefined;
  /** Its version as last seen; required with `id`. */
  expectedVersion?: number | null | undefined;
  /** The round; left out for a new one. */
  id?: string | number | null | undefined;
  /** From when applications are taken. */
  opensAt: string;
  /** Until when papers must be in; null: the closing. */
  paperDeadline?: string | null | undefined;
  /** Papers that must be handed in; empty for none. */
  paperItems: Array<PaperItemInput>;
  /** How many a student may have in a period; null: any number. */
  perStudent?: number | null | undefined;
  /** How many in all; null: any number. Not below what is taken. */
  quota?: number | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Title. */
  title: string;
  /** Code of the workflow; it stays as it is. */
  workflow: string;
};

/** A new member of staff, or changes of one. */
export type SaveStaffInput = {
  /** Where messages go by e-mail. Left out: as it is; null: none. */
  email?: string | null | undefined;
  /** Version that the changes are of; of a new member left out. */
  expectedVersion?: number | null | undefined;
  /** Left out: a new member. */
  id?: string | number | null | undefined;
  /** Name, 1 to 60 characters. */
  name: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Name to sign in with, the staff number say; 2 to 64 of letters, digits and `._@-`; never changes. */
  username?: string | null | undefined;
  /** WeCom's userid. Left out: as it is; null: no link. */
  weComUserId?: string | null | undefined;
};

/** A team as it shall be. */
export type SaveTeamInput = {
  /** The college it serves; left out for all. */
  college?: string | null | undefined;
  /** Version that the changes are of; of a new team left out. */
  expectedVersion?: number | null | undefined;
  /** Left out: a new team. */
  id?: string | number | null | undefined;
  /** All its members, staff of the office, at most 200. */
  memberIds: Array<string | number>;
  /** Name, 1 to 60 characters, unique in the office. */
  name: string;
  /** Code of the office; never changes. */
  office: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A search in vain. */
export type SearchMissInput = {
  /** Which. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** How the session travels. */
export type SessionTransport =
  /** A token in the answer, sent as `authorization: Bearer`; mini-program and API. */
  | 'BEARER'
  /** An httpOnly cookie; H5 and console. */
  | 'COOKIE';

/** What to change; what is left out stays. */
export type SetMessagePreferencesInput = {
  /** Switches to set, at most 50. */
  channels: Array<ChannelPreferenceInput>;
  /** HH:MM in Shanghai. */
  quietFrom?: string | null | undefined;
  /** HH:MM in Shanghai. */
  quietTo?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Name and password. */
export type SignInInput = {
  /** Password; at most 200 characters. */
  password: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Six digits of the authenticator, or a recovery code; asked by SECOND_FACTOR_NEEDED. */
  secondFactor?: string | null | undefined;
  /** How the session shall travel; COOKIE if left out. */
  transport?: SessionTransport | null | undefined;
  /** Student or staff number; at most 64 characters. */
  username: string;
};

/** A way to sign in. */
export type SignInWay =
  /** Through the university’s portal: `/auth/cas`. */
  | 'CAS'
  /** Name and local password: `signIn`. */
  | 'PASSWORD'
  /** The mini-program through the portal: `/auth/cas?for=weapp`, then `redeemSignInTicket`. */
  | 'TICKET'
  /** The mini-program inside WeChat, once bound: `signInWithMiniProgram`. */
  | 'WECHAT_MINI_PROGRAM'
  /** Through WeCom, silently inside it or by its QR code: `/auth/wecom`. */
  | 'WECOM'
  /** The mini-program inside WeCom: `signInWithMiniProgram`. */
  | 'WECOM_MINI_PROGRAM';

/** Ends this session. */
export type SignOutInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What a member of staff does in an office. */
export type StaffRoleCode =
  /** Runs staff, roles and dictionaries; sees no counselling. */
  | 'ADMINISTRATOR'
  /** Receives students in counselling. */
  | 'COUNSELLOR'
  /** Serves the counter: confirms, receives, hands out. */
  | 'DESK'
  /** Heads the office. */
  | 'HEAD'
  /** Prepares and approves payouts. */
  | 'PAYER'
  /** Publishes notices and offerings. */
  | 'PUBLISHER'
  /** Reviews applications. */
  | 'REVIEWER';

/** A role of somebody in an office. */
export type StaffRoleInput = {
  /** Version of the member of staff. */
  expectedVersion: number;
  /** Code of the office. */
  office: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** The role. */
  role: StaffRoleCode;
  /** The member of staff. */
  staffId: string | number;
};

/** How a state looks; a word always goes with it. */
export type StateTone =
  /** Refused or failed. */
  | 'BAD'
  /** In hand. */
  | 'INFO'
  /** Neither good nor bad. */
  | 'NEUTRAL'
  /** Good. */
  | 'OK'
  /** Wants attention. */
  | 'WARN';

/** What a student studies for (学生身份). */
export type StudentIdentity =
  /** 博士生 */
  | 'DOCTORAL'
  /** 硕士生 */
  | 'MASTER'
  /** 本科生 */
  | 'UNDERGRADUATE';

/** How a student stands with the university (学籍状态). */
export type StudentStatus =
  /** 在籍 */
  | 'ENROLLED'
  /** 毕业 */
  | 'GRADUATED'
  /** 休学 */
  | 'SUSPENDED'
  /** 退学 */
  | 'WITHDRAWN';

/** What shall be synchronised now. */
export type SynchroniseNoticesInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Name of the source; left out: the first of one’s own. */
  source?: string | null | undefined;
};

/** How a difference between a notice and its source ends. */
export type TakeNewerSourceInput = {
  /** The source’s version as last seen, of its difference; CONFLICT where another has come since. */
  expectedSource?: string | null | undefined;
  /** Its version as last seen. */
  expectedVersion: number;
  /** The notice. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** True: what the source says; false: what was edited here. */
  take: boolean;
};

/** Why a role is held for a time only. */
export type TemporaryRoleKind =
  /** An emergency: it lets one see, never act. */
  | 'BREAK_GLASS'
  /** Standing in for a colleague. */
  | 'DELEGATION';

/** Whose work. */
export type WorklistAssignee =
  /** Taken by the person asking. */
  | 'ME'
  /** Taken by nobody. */
  | 'NOBODY'
  /** Taken by colleagues. */
  | 'OTHERS';

/** Order of a work list. */
export type WorklistSort =
  /** The latest first. */
  | 'NEWEST'
  /** The longest waiting first. */
  | 'OLDEST';

export type ViewerFieldsFragment = { permissions: Array<string>, mustDo: Array<FirstDuty>, account: { id: string, username: string, displayName: string }, student: { id: string } | null, staff: { id: string, name: string, roles: Array<{ role: StaffRoleCode, label: string, until: string | null, office: { code: string, name: string }, from: { id: string, name: string } | null }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, mustDo: Array<FirstDuty>, account: { id: string, username: string, displayName: string }, student: { id: string } | null, staff: { id: string, name: string, roles: Array<{ role: StaffRoleCode, label: string, until: string | null, office: { code: string, name: string }, from: { id: string, name: string } | null }> } | null } | null };

export type ServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceQuery = { service: { name: string, university: string, demo: boolean, signInWays: Array<SignInWay> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { permissions: Array<string>, mustDo: Array<FirstDuty>, account: { id: string, username: string, displayName: string }, student: { id: string } | null, staff: { id: string, name: string, roles: Array<{ role: StaffRoleCode, label: string, until: string | null, office: { code: string, name: string }, from: { id: string, name: string } | null }> } | null } } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type SessionFieldsFragment = { id: string, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, expiresAt: string, current: boolean };

export type AccountFieldsFragment = { id: string, username: string, displayName: string, email: string | null, hasPassword: boolean, mustChangePassword: boolean, secondFactor: { confirmed: boolean, required: boolean, recoveryCodesLeft: number }, sessions: Array<{ id: string, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, expiresAt: string, current: boolean }> };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { account: { id: string, username: string, displayName: string, email: string | null, hasPassword: boolean, mustChangePassword: boolean, secondFactor: { confirmed: boolean, required: boolean, recoveryCodesLeft: number }, sessions: Array<{ id: string, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, expiresAt: string, current: boolean }> } } | null };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { account: { id: string } } };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndOtherSessionsInput;
}>;


export type EndOtherSessionsMutation = { endOtherSessions: { account: { id: string } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { account: { id: string } } };

export type BeginSecondFactorMutationVariables = Exact<{
  input: CommandOnlyInput;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor: { secret: string, uri: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string>, account: { id: string } } };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { account: { id: string } } };

export type SaveEmailMutationVariables = Exact<{
  input: SaveEmailInput;
}>;


export type SaveEmailMutation = { saveEmail: { account: { id: string } } };

export type GiveSecondFactorMutationVariables = Exact<{
  input: GiveSecondFactorInput;
}>;


export type GiveSecondFactorMutation = { giveSecondFactor: { viewer: { permissions: Array<string>, mustDo: Array<FirstDuty>, account: { id: string, username: string, displayName: string }, student: { id: string } | null, staff: { id: string, name: string, roles: Array<{ role: StaffRoleCode, label: string, until: string | null, office: { code: string, name: string }, from: { id: string, name: string } | null }> } | null } } };

export type PreferenceFieldsFragment = { quietFrom: string, quietTo: string, channels: Array<MessageChannel>, categories: Array<{ category: string, label: string, fixed: boolean, channels: Array<{ channel: MessageChannel, label: string, enabled: boolean }> }> };

export type MyPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPreferencesQuery = { messagePreferences: { quietFrom: string, quietTo: string, channels: Array<MessageChannel>, categories: Array<{ category: string, label: string, fixed: boolean, channels: Array<{ channel: MessageChannel, label: string, enabled: boolean }> }> } };

export type SetPreferencesMutationVariables = Exact<{
  input: SetMessagePreferencesInput;
}>;


export type SetPreferencesMutation = { setMessagePreferences: { preferences: { quietFrom: string, quietTo: string, channels: Array<MessageChannel>, categories: Array<{ category: string, label: string, fixed: boolean, channels: Array<{ channel: MessageChannel, label: string, enabled: boolean }> }> } } };

export type AuditRowFragment = { id: string, at: string, action: string, actionLabel: string, subjectType: string, subjectLabel: string, subject: string | null, hasReason: boolean, chained: boolean, actor: { id: string, username: string, displayName: string } | null, detail: Array<{ key: string, label: string }> };

export type AuditLogQueryVariables = Exact<{
  search?: string | null | undefined;
  account?: string | number | null | undefined;
  action?: string | null | undefined;
  subject?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { nodes: Array<{ id: string, at: string, action: string, actionLabel: string, subjectType: string, subjectLabel: string, subject: string | null, hasReason: boolean, chained: boolean, actor: { id: string, username: string, displayName: string } | null, detail: Array<{ key: string, label: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type AuditEntryQuery = { node:
    | { __typename: 'AuditEntry', id: string, at: string, action: string, actionLabel: string, subjectType: string, subjectLabel: string, subject: string | null, hasReason: boolean, chained: boolean, actor: { id: string, username: string, displayName: string } | null, detail: Array<{ key: string, label: string }> }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type AuditActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditActionsQuery = { auditActions: Array<{ code: string, label: string }> };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { auditChain: { entries: string, lastSeq: string, head: string, lastAt: string | null, keptFrom: string | null, unchained: number } };

export type RevealAuditReasonMutationVariables = Exact<{
  input: RevealAuditReasonInput;
}>;


export type RevealAuditReasonMutation = { revealAuditReason: { reason: string } };

export type GlassFieldsFragment = { id: string, role: StaffRoleCode, reason: string | null, stateCode: string, stateLabel: string, requestedAt: string, decidedAt: string | null, opensUntil: string | null, endedAt: string | null, version: number, mayDecide: boolean, mine: boolean, office: { code: string, name: string }, requestedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null };

export type BreakGlassesQueryVariables = Exact<{ [key: string]: never; }>;


export type BreakGlassesQuery = { breakGlassRequests: Array<{ id: string, role: StaffRoleCode, reason: string | null, stateCode: string, stateLabel: string, requestedAt: string, decidedAt: string | null, opensUntil: string | null, endedAt: string | null, version: number, mayDecide: boolean, mine: boolean, office: { code: string, name: string }, requestedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null }> };

export type RequestBreakGlassMutationVariables = Exact<{
  input: RequestBreakGlassInput;
}>;


export type RequestBreakGlassMutation = { requestBreakGlass: { breakGlass: { id: string, role: StaffRoleCode, reason: string | null, stateCode: string, stateLabel: string, requestedAt: string, decidedAt: string | null, opensUntil: string | null, endedAt: string | null, version: number, mayDecide: boolean, mine: boolean, office: { code: string, name: string }, requestedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } } };

export type DecideBreakGlassMutationVariables = Exact<{
  input: DecideBreakGlassInput;
}>;


export type DecideBreakGlassMutation = { decideBreakGlass: { breakGlass: { id: string, role: StaffRoleCode, reason: string | null, stateCode: string, stateLabel: string, requestedAt: string, decidedAt: string | null, opensUntil: string | null, endedAt: string | null, version: number, mayDecide: boolean, mine: boolean, office: { code: string, name: string }, requestedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } } };

export type EndBreakGlassMutationVariables = Exact<{
  input: EndBreakGlassInput;
}>;


export type EndBreakGlassMutation = { endBreakGlass: { breakGlass: { id: string, role: StaffRoleCode, reason: string | null, stateCode: string, stateLabel: string, requestedAt: string, decidedAt: string | null, opensUntil: string | null, endedAt: string | null, version: number, mayDecide: boolean, mine: boolean, office: { code: string, name: string }, requestedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } } };

export type CertificateRowFragment = { id: string, version: number, state: CertificateState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, serialNo: string, printedAt: string, collectBy: string, collectedAt: string | null, workflow: string, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type CertificateDetailFragment = { stateMeaning: string, id: string, version: number, state: CertificateState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, serialNo: string, printedAt: string, collectBy: string, collectedAt: string | null, workflow: string, workflowTitle: string, items: Array<{ label: string, period: string, detail: string, amount: string | null }>, desk: { address: string, campus: { code: string, name: string } | null } | null, application:
    | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
    | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
    | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
    | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
  , timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, student: { id: string, name: string, number: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type PrintQueueQueryVariables = Exact<{
  workflow?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PrintQueueQuery = { printQueue: { nodes: Array<
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificatesQueryVariables = Exact<{
  state?: Array<CertificateState> | CertificateState | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { nodes: Array<{ id: string, version: number, state: CertificateState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, serialNo: string, printedAt: string, collectBy: string, collectedAt: string | null, workflow: string, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CollectionCountsQueryVariables = Exact<{
  print: boolean;
}>;


export type CollectionCountsQuery = { print?: { totalCount: string }, ready: { totalCount: string }, unclaimed: { totalCount: string } };

export type CertificateQueryVariables = Exact<{
  id: string | number;
}>;


export type CertificateQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate', stateMeaning: string, id: string, version: number, state: CertificateState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, serialNo: string, printedAt: string, collectBy: string, collectedAt: string | null, workflow: string, workflowTitle: string, items: Array<{ label: string, period: string, detail: string, amount: string | null }>, desk: { address: string, campus: { code: string, name: string } | null } | null, application:
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
      , timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, student: { id: string, name: string, number: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type PrintCertificatesMutationVariables = Exact<{
  input: PrintCertificatesInput;
}>;


export type PrintCertificatesMutation = { printCertificates: { batchId: string | null, pdfUrl: string | null, results: Array<{ id: string, certificate: { id: string, serialNo: string } | null, refusal: { code: string, message: string, unmet: Array<{ code: string, reason: string }> } | null }> } };

export type CollectCertificateMutationVariables = Exact<{
  input: CollectCertificateInput;
}>;


export type CollectCertificateMutation = { collectCertificate: { certificate: { stateMeaning: string, id: string, version: number, state: CertificateState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, serialNo: string, printedAt: string, collectBy: string, collectedAt: string | null, workflow: string, workflowTitle: string, items: Array<{ label: string, period: string, detail: string, amount: string | null }>, desk: { address: string, campus: { code: string, name: string } | null } | null, application:
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
      , timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, student: { id: string, name: string, number: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type VoidCertificateMutationVariables = Exact<{
  input: CertificateActionInput;
}>;


export type VoidCertificateMutation = { voidCertificate: { certificate: { stateMeaning: string, id: string, version: number, state: CertificateState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, serialNo: string, printedAt: string, collectBy: string, collectedAt: string | null, workflow: string, workflowTitle: string, items: Array<{ label: string, period: string, detail: string, amount: string | null }>, desk: { address: string, campus: { code: string, name: string } | null } | null, application:
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
        | { id: string, version: number, serialNo: string | null, stateLabel: string, certificate: { id: string } | null }
      , timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, student: { id: string, name: string, number: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type DeliveryRowFragment = { id: string, channel: MessageChannel, channelLabel: string, state: DeliveryState, stateLabel: string, about: string, attempts: number, errorCode: string | null, errorLabel: string | null, createdAt: string, dueAt: string, sentAt: string | null, recallableUntil: string | null, recipient: { id: string, username: string, displayName: string } };

export type ChannelHealthFieldsFragment = { channel: MessageChannel, label: string, configured: boolean, pausedUntil: string | null, errorCode: string | null, errorLabel: string | null, pending: number, failed: number, unknown: number, sentToday: number, duplicatesRisked: number };

export type DeliveriesQueryVariables = Exact<{
  states?: Array<DeliveryState> | DeliveryState | null | undefined;
  channel?: MessageChannel | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { totalCount: string, nodes: Array<{ id: string, channel: MessageChannel, channelLabel: string, state: DeliveryState, stateLabel: string, about: string, attempts: number, errorCode: string | null, errorLabel: string | null, createdAt: string, dueAt: string, sentAt: string | null, recallableUntil: string | null, recipient: { id: string, username: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChannelHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelHealthQuery = { channelHealth: Array<{ channel: MessageChannel, label: string, configured: boolean, pausedUntil: string | null, errorCode: string | null, errorLabel: string | null, pending: number, failed: number, unknown: number, sentToday: number, duplicatesRisked: number }> };

export type ResumeChannelMutationVariables = Exact<{
  input: ResumeChannelInput;
}>;


export type ResumeChannelMutation = { resumeChannel: { health: Array<{ channel: MessageChannel, label: string, configured: boolean, pausedUntil: string | null, errorCode: string | null, errorLabel: string | null, pending: number, failed: number, unknown: number, sentToday: number, duplicatesRisked: number }> } };

export type RetryDeliveriesMutationVariables = Exact<{
  input: DeliveriesInput;
}>;


export type RetryDeliveriesMutation = { retryDeliveries: { deliveries: Array<{ id: string, channel: MessageChannel, channelLabel: string, state: DeliveryState, stateLabel: string, about: string, attempts: number, errorCode: string | null, errorLabel: string | null, createdAt: string, dueAt: string, sentAt: string | null, recallableUntil: string | null, recipient: { id: string, username: string, displayName: string } }> } };

export type DismissDeliveriesMutationVariables = Exact<{
  input: DeliveriesInput;
}>;


export type DismissDeliveriesMutation = { dismissDeliveries: { deliveries: Array<{ id: string, channel: MessageChannel, channelLabel: string, state: DeliveryState, stateLabel: string, about: string, attempts: number, errorCode: string | null, errorLabel: string | null, createdAt: string, dueAt: string, sentAt: string | null, recallableUntil: string | null, recipient: { id: string, username: string, displayName: string } }> } };

export type RecallDeliveriesMutationVariables = Exact<{
  input: DeliveriesInput;
}>;


export type RecallDeliveriesMutation = { recallDeliveries: { deliveries: Array<{ id: string, channel: MessageChannel, channelLabel: string, state: DeliveryState, stateLabel: string, about: string, attempts: number, errorCode: string | null, errorLabel: string | null, createdAt: string, dueAt: string, sentAt: string | null, recallableUntil: string | null, recipient: { id: string, username: string, displayName: string } }> } };

export type DictionaryFieldsFragment = { name: DictionaryName, label: string, entries: Array<{ code: string, labelZh: string, labelEn: string, active: boolean }> };

export type DictionariesQueryVariables = Exact<{ [key: string]: never; }>;


export type DictionariesQuery = { dictionaries: Array<{ name: DictionaryName, label: string, entries: Array<{ code: string, labelZh: string, labelEn: string, active: boolean }> }> };

export type SaveDictionaryMutationVariables = Exact<{
  input: SaveDictionaryInput;
}>;


export type SaveDictionaryMutation = { saveDictionary: { dictionary: { name: DictionaryName, label: string, entries: Array<{ code: string, labelZh: string, labelEn: string, active: boolean }> } } };

export type GuideFieldsFragment = { id: string, version: number, workflow: string | null, title: string, summary: string, who: string, bring: Array<string>, duration: string, place: string, reviewBy: string, stale: boolean, published: boolean, position: number, updatedAt: string, steps: Array<{ title: string, detail: string }>, office: { code: string, name: string }, owner: { id: string, name: string } | null };

export type ManagedGuidesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ManagedGuidesQuery = { guides: Array<{ id: string, version: number, workflow: string | null, title: string, summary: string, who: string, bring: Array<string>, duration: string, place: string, reviewBy: string, stale: boolean, published: boolean, position: number, updatedAt: string, steps: Array<{ title: string, detail: string }>, office: { code: string, name: string }, owner: { id: string, name: string } | null }> };

export type GuideChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type GuideChoicesQuery = { offices: Array<{ code: string, name: string }>, workflows: Array<{ code: string, title: string }> };

export type SaveGuideMutationVariables = Exact<{
  input: SaveGuideInput;
}>;


export type SaveGuideMutation = { saveGuide: { guide: { id: string, version: number, workflow: string | null, title: string, summary: string, who: string, bring: Array<string>, duration: string, place: string, reviewBy: string, stale: boolean, published: boolean, position: number, updatedAt: string, steps: Array<{ title: string, detail: string }>, office: { code: string, name: string }, owner: { id: string, name: string } | null } } };

export type ImportRunFragment = { id: string, version: number, kind: RegistryKind, state: RegistryImportState, stateLabel: string, fileName: string, createdAt: string, finishedAt: string | null, rowsRead: number, toAdd: number, toChange: number, unchanged: number, faulty: number, rowsApplied: number, written: number, leftOut: number, failure: string | null, problems: Array<{ row: number, column: string, code: string, message: string }>, changes: Array<{ row: number, action: RegistryImportAction, number: string, name: string, fields: Array<{ column: string, before: string, after: string }> }> };

export type RegistryImportQueryVariables = Exact<{
  id: string | number;
}>;


export type RegistryImportQuery = { registryImport: { id: string, version: number, kind: RegistryKind, state: RegistryImportState, stateLabel: string, fileName: string, createdAt: string, finishedAt: string | null, rowsRead: number, toAdd: number, toChange: number, unchanged: number, faulty: number, rowsApplied: number, written: number, leftOut: number, failure: string | null, problems: Array<{ row: number, column: string, code: string, message: string }>, changes: Array<{ row: number, action: RegistryImportAction, number: string, name: string, fields: Array<{ column: string, before: string, after: string }> }> } | null };

export type ImportRegistryMutationVariables = Exact<{
  input: ImportRegistryInput;
}>;


export type ImportRegistryMutation = { importRegistry: { registryImport: { id: string, version: number, kind: RegistryKind, state: RegistryImportState, stateLabel: string, fileName: string, createdAt: string, finishedAt: string | null, rowsRead: number, toAdd: number, toChange: number, unchanged: number, faulty: number, rowsApplied: number, written: number, leftOut: number, failure: string | null, problems: Array<{ row: number, column: string, code: string, message: string }>, changes: Array<{ row: number, action: RegistryImportAction, number: string, name: string, fields: Array<{ column: string, before: string, after: string }> }> } } };

export type ImportStudentsMutationVariables = Exact<{
  input: ImportStudentsInput;
}>;


export type ImportStudentsMutation = { importStudents: { registryImport: { id: string, version: number, kind: RegistryKind, state: RegistryImportState, stateLabel: string, fileName: string, createdAt: string, finishedAt: string | null, rowsRead: number, toAdd: number, toChange: number, unchanged: number, faulty: number, rowsApplied: number, written: number, leftOut: number, failure: string | null, problems: Array<{ row: number, column: string, code: string, message: string }>, changes: Array<{ row: number, action: RegistryImportAction, number: string, name: string, fields: Array<{ column: string, before: string, after: string }> }> } } };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport: { registryImport: { id: string, version: number, kind: RegistryKind, state: RegistryImportState, stateLabel: string, fileName: string, createdAt: string, finishedAt: string | null, rowsRead: number, toAdd: number, toChange: number, unchanged: number, faulty: number, rowsApplied: number, written: number, leftOut: number, failure: string | null, problems: Array<{ row: number, column: string, code: string, message: string }>, changes: Array<{ row: number, action: RegistryImportAction, number: string, name: string, fields: Array<{ column: string, before: string, after: string }> }> } } };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportInput;
}>;


export type DiscardImportMutation = { discardImport: { registryImport: { id: string, version: number, kind: RegistryKind, state: RegistryImportState, stateLabel: string, fileName: string, createdAt: string, finishedAt: string | null, rowsRead: number, toAdd: number, toChange: number, unchanged: number, faulty: number, rowsApplied: number, written: number, leftOut: number, failure: string | null, problems: Array<{ row: number, column: string, code: string, message: string }>, changes: Array<{ row: number, action: RegistryImportAction, number: string, name: string, fields: Array<{ column: string, before: string, after: string }> }> } } };

export type InstructionsFieldsFragment = { id: string, workflow: string, version: number, title: string, notice: Array<string>, procedure: Array<string>, publishedAt: string, savedBy: { id: string, name: string } | null };

export type InstructionsListQueryVariables = Exact<{ [key: string]: never; }>;


export type InstructionsListQuery = { workflows: Array<{ code: string, title: string, moduleTitle: string, writesInstructions: boolean, ownerOffice: { code: string, name: string }, instructions: { id: string, workflow: string, version: number, title: string, notice: Array<string>, procedure: Array<string>, publishedAt: string, savedBy: { id: string, name: string } | null } | null }> };

export type InstructionsInForceQueryVariables = Exact<{
  workflow: string;
}>;


export type InstructionsInForceQuery = { instructions: { id: string, workflow: string, version: number, title: string, notice: Array<string>, procedure: Array<string>, publishedAt: string, savedBy: { id: string, name: string } | null } | null };

export type InstructionsVersionsQueryVariables = Exact<{
  workflow: string;
}>;


export type InstructionsVersionsQuery = { instructionsVersions: Array<{ id: string, workflow: string, version: number, title: string, notice: Array<string>, procedure: Array<string>, publishedAt: string, savedBy: { id: string, name: string } | null }> };

export type SaveInstructionsMutationVariables = Exact<{
  input: SaveInstructionsInput;
}>;


export type SaveInstructionsMutation = { saveInstructions: { instructions: { id: string, workflow: string, version: number, title: string, notice: Array<string>, procedure: Array<string>, publishedAt: string, savedBy: { id: string, name: string } | null } } };

export type NoticeRowFragment = { id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, office: { code: string, name: string }, audience: { label: string, everybody: boolean }, difference: { title: string } | null };

export type NoticeDetailFragment = { stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } };

export type ManagedNoticesQueryVariables = Exact<{
  states?: Array<NoticeState> | NoticeState | null | undefined;
  office?: string | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ManagedNoticesQuery = { notices: { totalCount: string, nodes: Array<{ id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, office: { code: string, name: string }, audience: { label: string, everybody: boolean }, difference: { title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ManagedNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type ManagedNoticeQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice', stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type NoticeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeChoicesQuery = { colleges: Array<string>, offices: Array<{ code: string, name: string }>, service: { campuses: Array<{ code: string, name: string }> } };

export type NoticeAudienceSizeQueryVariables = Exact<{
  audience: NoticeAudienceInput;
}>;


export type NoticeAudienceSizeQuery = { audienceSize: number };

export type SaveNoticeMutationVariables = Exact<{
  input: SaveNoticeInput;
}>;


export type SaveNoticeMutation = { saveNotice: { notice: { stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } } } };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishNoticeMutation = { publishNotice: { notice: { stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } } } };

export type UnscheduleNoticeMutationVariables = Exact<{
  input: NoticeActionInput;
}>;


export type UnscheduleNoticeMutation = { unscheduleNotice: { notice: { stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } } } };

export type ArchiveNoticeMutationVariables = Exact<{
  input: NoticeActionInput;
}>;


export type ArchiveNoticeMutation = { archiveNotice: { notice: { stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } } } };

export type PinNoticeMutationVariables = Exact<{
  input: PinNoticeInput;
}>;


export type PinNoticeMutation = { pinNotice: { notice: { stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } } } };

export type TakeNewerSourceMutationVariables = Exact<{
  input: TakeNewerSourceInput;
}>;


export type TakeNewerSourceMutation = { takeNewerSource: { notice: { stateMeaning: string, body: string, sourceUrl: string | null, audienceSize: number | null, id: string, version: number, state: NoticeState, stateLabel: string, stateTone: StateTone, title: string, summary: string, pinned: boolean, publishAt: string | null, publishedAt: string | null, pushes: boolean | null, readCount: number | null, editedHere: boolean, difference: { source: string, marked: string, title: string } | null, audience: { colleges: Array<string>, identities: Array<StudentIdentity>, label: string, everybody: boolean, campuses: Array<{ code: string, name: string }> }, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, push: { state: string, total: number, done: number, startedAt: string, endedAt: string | null } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string } } } };

export type DepartmentFieldsFragment = { id: number, name: string, roles: Array<StaffRoleCode>, seenAt: string, office: { code: string, name: string } | null };

export type WeComDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WeComDepartmentsQuery = { weComDepartments: Array<{ id: number, name: string, roles: Array<StaffRoleCode>, seenAt: string, office: { code: string, name: string } | null }> };

export type SynchroniseDepartmentsMutationVariables = Exact<{
  input: CommandOnlyInput;
}>;


export type SynchroniseDepartmentsMutation = { synchroniseDepartments: { unknownMembers: number, departments: Array<{ id: number, name: string, roles: Array<StaffRoleCode>, seenAt: string, office: { code: string, name: string } | null }>, suggestions: Array<{ role: StaffRoleCode, office: { code: string, name: string }, staff: { id: string, name: string, username: string | null, version: number | null } }> } };

export type MapDepartmentMutationVariables = Exact<{
  input: MapDepartmentInput;
}>;


export type MapDepartmentMutation = { mapDepartment: { department: { id: number, name: string, roles: Array<StaffRoleCode>, seenAt: string, office: { code: string, name: string } | null } } };

export type TeamFieldsFragment = { id: string, name: string, college: string | null, version: number, members: Array<{ id: string, name: string }> };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { offices: Array<{ code: string, name: string, version: number | null, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }>, teams: Array<{ id: string, name: string, college: string | null, version: number, members: Array<{ id: string, name: string }> }> }> };

export type OfficeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeNamesQuery = { offices: Array<{ code: string, name: string }> };

export type CampusesQueryVariables = Exact<{ [key: string]: never; }>;


export type CampusesQuery = { service: { campuses: Array<{ code: string, name: string }> } };

export type SaveOfficeMutationVariables = Exact<{
  input: SaveOfficeInput;
}>;


export type SaveOfficeMutation = { saveOffice: { office: { code: string, name: string } } };

export type SaveTeamMutationVariables = Exact<{
  input: SaveTeamInput;
}>;


export type SaveTeamMutation = { saveTeam: { team: { id: string, name: string } } };

export type PapersRowFragment = { id: string, version: number, state: PapersState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, deadline: string | null, receivedAt: string | null, receiptNo: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }>, application:
    | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
    | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
    | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
    | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
  , availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type PapersDetailFragment = { stateMeaning: string, id: string, version: number, state: PapersState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, deadline: string | null, receivedAt: string | null, receiptNo: string | null, application:
    | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
    | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
    | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
    | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
  , timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, items: Array<{ code: string, label: string, received: boolean, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type PaperQueueQueryVariables = Exact<{
  state?: Array<PapersState> | PapersState | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PaperQueueQuery = { paperQueue: { nodes: Array<{ id: string, version: number, state: PapersState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, deadline: string | null, receivedAt: string | null, receiptNo: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }>, application:
        | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
        | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
        | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
        | { id: string, serialNo: string | null, workflowTitle: string, student: { id: string, name: string, number: string, college: string } | null }
      , availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaperCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaperCountsQuery = { waiting: { totalCount: string }, received: { totalCount: string }, overdue: { totalCount: string } };

export type PapersQueryVariables = Exact<{
  id: string | number;
}>;


export type PapersQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers', stateMeaning: string, id: string, version: number, state: PapersState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, deadline: string | null, receivedAt: string | null, receiptNo: string | null, application:
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
      , timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, items: Array<{ code: string, label: string, received: boolean, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type RecordPapersMutationVariables = Exact<{
  input: RecordPapersInput;
}>;


export type RecordPapersMutation = { recordPapers: { papers: { stateMeaning: string, id: string, version: number, state: PapersState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, deadline: string | null, receivedAt: string | null, receiptNo: string | null, application:
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
        | { stateLabel: string, id: string, serialNo: string | null, workflowTitle: string, collectAt: { code: string, name: string } | null, student: { id: string, name: string, number: string, college: string } | null }
      , timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, items: Array<{ code: string, label: string, received: boolean, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { temporaryPassword: string, expiresAt: string } };

export type QuestionFieldsFragment = { id: string, version: number, question: string, answer: string, workflow: string | null, useful: number, notUseful: number, reviewBy: string, stale: boolean, published: boolean, position: number, updatedAt: string, category: { code: string, label: string }, office: { code: string, name: string }, owner: { id: string, name: string } | null };

export type ManagedQuestionsQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ManagedQuestionsQuery = { faqs: { totalCount: string, nodes: Array<{ id: string, version: number, question: string, answer: string, workflow: string | null, useful: number, notUseful: number, reviewBy: string, stale: boolean, published: boolean, position: number, updatedAt: string, category: { code: string, label: string }, office: { code: string, name: string }, owner: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuestionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionChoicesQuery = { faqCategories: Array<{ code: string, label: string, count: number }>, offices: Array<{ code: string, name: string }>, workflows: Array<{ code: string, title: string }> };

export type SaveQuestionMutationVariables = Exact<{
  input: SaveFaqInput;
}>;


export type SaveQuestionMutation = { saveFaq: { faq: { id: string, version: number, question: string, answer: string, workflow: string | null, useful: number, notUseful: number, reviewBy: string, stale: boolean, published: boolean, position: number, updatedAt: string, category: { code: string, label: string }, office: { code: string, name: string }, owner: { id: string, name: string } | null } } };

export type RoundFieldsFragment = { id: string, version: number, workflow: string, workflowTitle: string, title: string, state: RoundState, stateLabel: string, opensAt: string, closesAt: string | null, paperDeadline: string | null, quota: number | null, taken: number, perStudent: number | null, open: boolean, closedReason: string | null, paperItems: Array<{ code: string, label: string }> };

export type RoundsQueryVariables = Exact<{
  workflow?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: Array<{ id: string, version: number, workflow: string, workflowTitle: string, title: string, state: RoundState, stateLabel: string, opensAt: string, closesAt: string | null, paperDeadline: string | null, quota: number | null, taken: number, perStudent: number | null, open: boolean, closedReason: string | null, paperItems: Array<{ code: string, label: string }> }> };

export type SaveRoundMutationVariables = Exact<{
  input: SaveRoundInput;
}>;


export type SaveRoundMutation = { saveRound: { round: { id: string, version: number, workflow: string, workflowTitle: string, title: string, state: RoundState, stateLabel: string, opensAt: string, closesAt: string | null, paperDeadline: string | null, quota: number | null, taken: number, perStudent: number | null, open: boolean, closedReason: string | null, paperItems: Array<{ code: string, label: string }> } } };

export type OpenRoundMutationVariables = Exact<{
  input: RoundActionInput;
}>;


export type OpenRoundMutation = { openRound: { round: { id: string, version: number, workflow: string, workflowTitle: string, title: string, state: RoundState, stateLabel: string, opensAt: string, closesAt: string | null, paperDeadline: string | null, quota: number | null, taken: number, perStudent: number | null, open: boolean, closedReason: string | null, paperItems: Array<{ code: string, label: string }> } } };

export type CloseRoundMutationVariables = Exact<{
  input: RoundActionInput;
}>;


export type CloseRoundMutation = { closeRound: { round: { id: string, version: number, workflow: string, workflowTitle: string, title: string, state: RoundState, stateLabel: string, opensAt: string, closesAt: string | null, paperDeadline: string | null, quota: number | null, taken: number, perStudent: number | null, open: boolean, closedReason: string | null, paperItems: Array<{ code: string, label: string }> } } };

export type SearchMissFieldsFragment = { id: string, typed: string, times: number, firstAt: string, lastAt: string, stateCode: string };

export type SearchMissesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SearchMissesQuery = { searchMisses: { totalCount: string, nodes: Array<{ id: string, typed: string, times: number, firstAt: string, lastAt: string, stateCode: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchMissCountQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchMissCountQuery = { searchMisses: { totalCount: string } };

export type DraftFromMissMutationVariables = Exact<{
  input: SearchMissInput;
}>;


export type DraftFromMissMutation = { draftFromMiss: { miss: { id: string, typed: string, times: number, firstAt: string, lastAt: string, stateCode: string }, faq: { id: string, version: number, question: string, answer: string, workflow: string | null, useful: number, notUseful: number, reviewBy: string, stale: boolean, published: boolean, position: number, updatedAt: string, category: { code: string, label: string }, office: { code: string, name: string }, owner: { id: string, name: string } | null } | null } };

export type DismissMissMutationVariables = Exact<{
  input: SearchMissInput;
}>;


export type DismissMissMutation = { dismissMiss: { miss: { id: string, typed: string, times: number, firstAt: string, lastAt: string, stateCode: string } } };

export type SiteRunFieldsFragment = { id: string, source: string, stateCode: string, stateLabel: string, startedAt: string, endedAt: string | null, seen: number, added: number, changed: number, differing: number, failed: number, startedBy: { id: string, name: string } | null, problems: Array<{ url: string, reason: string }> };

export type SiteSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteSourcesQuery = { siteSources: Array<{ name: string, title: string, url: string, lastRun: { id: string, source: string, stateCode: string, stateLabel: string, startedAt: string, endedAt: string | null, seen: number, added: number, changed: number, differing: number, failed: number, startedBy: { id: string, name: string } | null, problems: Array<{ url: string, reason: string }> } | null }> };

export type SiteRunsQueryVariables = Exact<{
  source?: string | null | undefined;
  first: number;
}>;


export type SiteRunsQuery = { siteSyncRuns: Array<{ id: string, source: string, stateCode: string, stateLabel: string, startedAt: string, endedAt: string | null, seen: number, added: number, changed: number, differing: number, failed: number, startedBy: { id: string, name: string } | null, problems: Array<{ url: string, reason: string }> }> };

export type SynchroniseNoticesMutationVariables = Exact<{
  input: SynchroniseNoticesInput;
}>;


export type SynchroniseNoticesMutation = { synchroniseNotices: { run: { id: string, source: string, stateCode: string, stateLabel: string, startedAt: string, endedAt: string | null, seen: number, added: number, changed: number, differing: number, failed: number, startedBy: { id: string, name: string } | null, problems: Array<{ url: string, reason: string }> } } };

export type NoticesToPublishQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesToPublishQuery = { notices: { totalCount: string } };

export type HeldRoleFragment = { role: StaffRoleCode, label: string, office: { code: string, name: string } };

export type TemporaryRoleFieldsFragment = { id: string, kind: TemporaryRoleKind, role: StaffRoleCode, roleLabel: string, startsAt: string, endsAt: string, endedAt: string | null, active: boolean, office: { code: string, name: string }, holder: { id: string, name: string }, from: { id: string, name: string } | null };

export type StaffListRowFragment = { id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null };

export type StaffDetailFragment = { email: string | null, id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, temporaryRoles: Array<{ id: string, kind: TemporaryRoleKind, role: StaffRoleCode, roleLabel: string, startsAt: string, endsAt: string, endedAt: string | null, active: boolean, office: { code: string, name: string }, holder: { id: string, name: string }, from: { id: string, name: string } | null }> | null, teams: Array<{ id: string, name: string, office: { code: string, name: string } }> | null, openWork: Array<{ code: string, label: string, count: number }> | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null };

export type StaffMembersQueryVariables = Exact<{
  search?: string | null | undefined;
  office?: string | null | undefined;
  role?: StaffRoleCode | null | undefined;
  left?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffMembersQuery = { staffMembers: { totalCount: string, nodes: Array<{ id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffMemberQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff', email: string | null, id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, temporaryRoles: Array<{ id: string, kind: TemporaryRoleKind, role: StaffRoleCode, roleLabel: string, startsAt: string, endsAt: string, endedAt: string | null, active: boolean, office: { code: string, name: string }, holder: { id: string, name: string }, from: { id: string, name: string } | null }> | null, teams: Array<{ id: string, name: string, office: { code: string, name: string } }> | null, openWork: Array<{ code: string, label: string, count: number }> | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type OfficeRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeRolesQuery = { offices: Array<{ code: string, name: string, grantableRoles: Array<{ role: StaffRoleCode, label: string, mine: boolean }> }> };

export type SaveStaffMutationVariables = Exact<{
  input: SaveStaffInput;
}>;


export type SaveStaffMutation = { saveStaff: { temporaryPassword: string | null, staff: { id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null } } };

export type GrantRoleMutationVariables = Exact<{
  input: StaffRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { staff: { id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null } } };

export type RevokeRoleMutationVariables = Exact<{
  input: StaffRoleInput;
}>;


export type RevokeRoleMutation = { revokeRole: { staff: { id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null } } };

export type EndStaffMutationVariables = Exact<{
  input: EndStaffInput;
}>;


export type EndStaffMutation = { endStaff: { staff: { id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null } } };

export type ReturnStaffMutationVariables = Exact<{
  input: EndStaffInput;
}>;


export type ReturnStaffMutation = { returnStaff: { staff: { id: string, name: string, username: string | null, leftAt: string | null, version: number | null, weComUserId: string | null, lastSignInAt: string | null, heldRoles: Array<{ role: StaffRoleCode, label: string, office: { code: string, name: string } }> | null } } };

export type TemporaryRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemporaryRolesQuery = { temporaryRoles: Array<{ id: string, kind: TemporaryRoleKind, role: StaffRoleCode, roleLabel: string, startsAt: string, endsAt: string, endedAt: string | null, active: boolean, office: { code: string, name: string }, holder: { id: string, name: string }, from: { id: string, name: string } | null }> };

export type ColleaguesQueryVariables = Exact<{
  office: string;
}>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, name: string }> };

export type DelegateRoleMutationVariables = Exact<{
  input: DelegateRoleInput;
}>;


export type DelegateRoleMutation = { delegateRole: { temporaryRole: { id: string, kind: TemporaryRoleKind, role: StaffRoleCode, roleLabel: string, startsAt: string, endsAt: string, endedAt: string | null, active: boolean, office: { code: string, name: string }, holder: { id: string, name: string }, from: { id: string, name: string } | null } } };

export type EndTemporaryRoleMutationVariables = Exact<{
  input: EndTemporaryRoleInput;
}>;


export type EndTemporaryRoleMutation = { endTemporaryRole: { temporaryRole: { id: string, kind: TemporaryRoleKind, role: StaffRoleCode, roleLabel: string, startsAt: string, endsAt: string, endedAt: string | null, active: boolean, office: { code: string, name: string }, holder: { id: string, name: string }, from: { id: string, name: string } | null } } };

export type StudentRowFragment = { id: string, number: string, name: string, identityLabel: string, college: string, major: string, className: string, grade: number, status: StudentStatus, statusLabel: string, campus: { code: string, name: string } };

export type StudentsQueryVariables = Exact<{
  search?: string | null | undefined;
  college?: string | null | undefined;
  grade?: number | null | undefined;
  status?: StudentStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StudentsQuery = { students: { nodes: Array<{ id: string, number: string, name: string, identityLabel: string, college: string, major: string, className: string, grade: number, status: StudentStatus, statusLabel: string, campus: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StudentQueryVariables = Exact<{
  id: string | number;
}>;


export type StudentQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student', homeRegion: string | null, id: string, number: string, name: string, identityLabel: string, college: string, major: string, className: string, grade: number, status: StudentStatus, statusLabel: string, sensitive: { idNumber: string | null, phone: string | null, bankAccount: string | null, bankName: string | null } | null, awards: Array<{ id: string, title: string, period: string, amount: string | null }> | null, loans: Array<{ id: string, title: string, period: string, amount: string | null }> | null, honours: Array<{ id: string, title: string, period: string, issuedOn: string | null }> | null, hardship: Array<{ id: string, period: string, levelLabel: string }> | null, grades: Array<{ id: string, period: string, course: string, score: string | null, markLabel: string | null, passed: boolean | null }> | null, skillCertificates: Array<{ id: string, title: string, number: string | null, issuedOn: string | null }> | null, volunteering: { hours: string, cardNumber: string | null } | null, campus: { code: string, name: string } }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type StudentApplicationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type StudentApplicationsQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student', id: string, applications: { nodes: Array<
          | { id: string, serialNo: string | null, workflow: string, workflowTitle: string, stateLabel: string, stateTone: StateTone, submittedAt: string | null }
          | { id: string, serialNo: string | null, workflow: string, workflowTitle: string, stateLabel: string, stateTone: StateTone, submittedAt: string | null }
          | { id: string, serialNo: string | null, workflow: string, workflowTitle: string, stateLabel: string, stateTone: StateTone, submittedAt: string | null }
          | { id: string, serialNo: string | null, workflow: string, workflowTitle: string, stateLabel: string, stateTone: StateTone, submittedAt: string | null }
        >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type StudentEligibilityQueryVariables = Exact<{
  id: string | number;
  workflow: string;
}>;


export type StudentEligibilityQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student', id: string, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type ActionFieldsFragment = { code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> };

export type TimelineFieldsFragment = { at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null };

export type RefusalFieldsFragment = { code: string, message: string, unmet: Array<{ code: string, reason: string }> };

export type RevealFieldMutationVariables = Exact<{
  input: RevealFieldInput;
}>;


export type RevealFieldMutation = { revealField: { value: string | null } };

export type CertificateItemFieldsFragment = { label: string, period: string, detail: string, amount: string | null };

export type CertificateRecordsQueryVariables = Exact<{
  id: string | number;
}>;


export type CertificateRecordsQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate', records: Array<{ label: string, period: string, detail: string, amount: string | null }> }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate', records: Array<{ label: string, period: string, detail: string, amount: string | null }> }
    | { __typename: 'HonourCertificate', records: Array<{ label: string, period: string, detail: string, amount: string | null }> }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type BookingRowFragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, student: { id: string, number: string, name: string, identityLabel: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type BookingDetailFragment = { stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type CounsellingBookingsQueryVariables = Exact<{
  state?: Array<CounsellingBookingState> | CounsellingBookingState | null | undefined;
  counsellor?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CounsellingBookingsQuery = { counsellingBookings: { nodes: Array<{ id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, student: { id: string, number: string, name: string, identityLabel: string, college: string } | null, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CounsellingCountsQueryVariables = Exact<{
  counsellor?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CounsellingCountsQuery = { requested: { totalCount: string }, confirmed: { totalCount: string }, arrived: { totalCount: string } };

export type CounsellingBookingQueryVariables = Exact<{
  id: string | number;
}>;


export type CounsellingBookingQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking', stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type CounsellorNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CounsellorNamesQuery = { counsellors: { nodes: Array<{ id: string, name: string, campus: { code: string, name: string } }> } };

export type ConfirmCounsellingMutationVariables = Exact<{
  input: CounsellingActionInput;
}>;


export type ConfirmCounsellingMutation = { confirmCounselling: { booking: { stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type DeclineCounsellingMutationVariables = Exact<{
  input: CounsellingActionInput;
}>;


export type DeclineCounsellingMutation = { declineCounselling: { booking: { stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type RecordCounsellingArrivalMutationVariables = Exact<{
  input: CounsellingActionInput;
}>;


export type RecordCounsellingArrivalMutation = { recordCounsellingArrival: { booking: { stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type RecordCounsellingOutcomeMutationVariables = Exact<{
  input: RecordCounsellingOutcomeInput;
}>;


export type RecordCounsellingOutcomeMutation = { recordCounsellingOutcome: { booking: { stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type CancelCounsellingByCentreMutationVariables = Exact<{
  input: CounsellingActionInput;
}>;


export type CancelCounsellingByCentreMutation = { cancelCounsellingByCentre: { booking: { stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type RecordLateCancellationMutationVariables = Exact<{
  input: CounsellingActionInput;
}>;


export type RecordLateCancellationMutation = { recordLateCancellation: { booking: { stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type CounsellingSlotsQueryVariables = Exact<{
  from: string;
  to: string;
  counsellor?: string | number | null | undefined;
}>;


export type CounsellingSlotsQuery = { counsellingSlots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, remaining: number, counsellor: { id: string, name: string }, bookings: Array<{ id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, student: { id: string, name: string } | null }> | null }> };

export type CounsellingSlotQueryVariables = Exact<{
  id: string | number;
}>;


export type CounsellingSlotQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot', id: string, startsAt: string, endsAt: string, capacity: number, remaining: number, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } }, bookings: Array<{ stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }> | null }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type FeedbackRowFragment = { id: string, version: number, state: FeedbackState, stateLabel: string, stateTone: StateTone, about: string | null, aboutTitle: string | null, createdAt: string, waitingSince: string | null, office: { code: string, name: string }, student: { id: string, name: string, number: string, college: string } | null, thread: Array<{ id: string, byStaff: boolean, text: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type FeedbackDetailFragment = { stateMeaning: string, id: string, version: number, state: FeedbackState, stateLabel: string, stateTone: StateTone, about: string | null, aboutTitle: string | null, createdAt: string, waitingSince: string | null, student: { identityLabel: string, major: string, className: string, grade: number, id: string, name: string, number: string, college: string, campus: { code: string, name: string }, sensitive: { phone: string | null, idNumber: string | null } | null } | null, thread: Array<{ at: string, author: string, id: string, byStaff: boolean, text: string, pictures: Array<{ id: string, name: string, url: string, picture: boolean }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type FeedbackListQueryVariables = Exact<{
  state?: Array<FeedbackState> | FeedbackState | null | undefined;
  office?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FeedbackListQuery = { feedbacks: { nodes: Array<{ id: string, version: number, state: FeedbackState, stateLabel: string, stateTone: StateTone, about: string | null, aboutTitle: string | null, createdAt: string, waitingSince: string | null, office: { code: string, name: string }, student: { id: string, name: string, number: string, college: string } | null, thread: Array<{ id: string, byStaff: boolean, text: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FeedbackCountsQueryVariables = Exact<{
  office?: string | null | undefined;
}>;


export type FeedbackCountsQuery = { waiting: { totalCount: string }, answered: { totalCount: string } };

export type FeedbackOneQueryVariables = Exact<{
  id: string | number;
}>;


export type FeedbackOneQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback', stateMeaning: string, id: string, version: number, state: FeedbackState, stateLabel: string, stateTone: StateTone, about: string | null, aboutTitle: string | null, createdAt: string, waitingSince: string | null, student: { identityLabel: string, major: string, className: string, grade: number, id: string, name: string, number: string, college: string, campus: { code: string, name: string }, sensitive: { phone: string | null, idNumber: string | null } | null } | null, thread: Array<{ at: string, author: string, id: string, byStaff: boolean, text: string, pictures: Array<{ id: string, name: string, url: string, picture: boolean }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'FundingCertificate' }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate' }
    | { __typename: 'HonourCertificate' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement' }
   | null };

export type FeedbackOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackOfficesQuery = { feedbackOffices: Array<{ code: string, name: string }> };

export type AnswerFeedbackMutationVariables = Exact<{
  input: FeedbackActionInput;
}>;


export type AnswerFeedbackMutation = { answerFeedback: { feedback: { stateMeaning: string, id: string, version: number, state: FeedbackState, stateLabel: string, stateTone: StateTone, about: string | null, aboutTitle: string | null, createdAt: string, waitingSince: string | null, student: { identityLabel: string, major: string, className: string, grade: number, id: string, name: string, number: string, college: string, campus: { code: string, name: string }, sensitive: { phone: string | null, idNumber: string | null } | null } | null, thread: Array<{ at: string, author: string, id: string, byStaff: boolean, text: string, pictures: Array<{ id: string, name: string, url: string, picture: boolean }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } | null } };

export type ForwardFeedbackMutationVariables = Exact<{
  input: FeedbackActionInput;
}>;


export type ForwardFeedbackMutation = { forwardFeedback: { feedback: { stateMeaning: string, id: string, version: number, state: FeedbackState, stateLabel: string, stateTone: StateTone, about: string | null, aboutTitle: string | null, createdAt: string, waitingSince: string | null, student: { identityLabel: string, major: string, className: string, grade: number, id: string, name: string, number: string, college: string, campus: { code: string, name: string }, sensitive: { phone: string | null, idNumber: string | null } | null } | null, thread: Array<{ at: string, author: string, id: string, byStaff: boolean, text: string, pictures: Array<{ id: string, name: string, url: string, picture: boolean }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } | null } };

export type CloseFeedbackMutationVariables = Exact<{
  input: FeedbackActionInput;
}>;


export type CloseFeedbackMutation = { closeFeedback: { feedback: { stateMeaning: string, id: string, version: number, state: FeedbackState, stateLabel: string, stateTone: StateTone, about: string | null, aboutTitle: string | null, createdAt: string, waitingSince: string | null, student: { identityLabel: string, major: string, className: string, grade: number, id: string, name: string, number: string, college: string, campus: { code: string, name: string }, sensitive: { phone: string | null, idNumber: string | null } | null } | null, thread: Array<{ at: string, author: string, id: string, byStaff: boolean, text: string, pictures: Array<{ id: string, name: string, url: string, picture: boolean }> }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, office: { code: string, name: string }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } | null } };

export type ReviewApplicationMutationVariables = Exact<{
  input: ReviewApplicationsInput;
}>;


export type ReviewApplicationMutation = { reviewApplications: { results: Array<{ id: string, application:
        | { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
       | null, refusal: { code: string, message: string, unmet: Array<{ code: string, reason: string }> } | null }> } };

export type ReviewApplicationsMutationVariables = Exact<{
  input: ReviewApplicationsInput;
}>;


export type ReviewApplicationsMutation = { reviewApplications: { results: Array<{ id: string, application:
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
       | null, refusal: { code: string, message: string, unmet: Array<{ code: string, reason: string }> } | null }> } };

export type ClaimApplicationsMutationVariables = Exact<{
  input: ApplicationRefsInput;
}>;


export type ClaimApplicationsMutation = { claimApplications: { results: Array<{ id: string, application:
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
       | null, refusal: { code: string, message: string, unmet: Array<{ code: string, reason: string }> } | null }> } };

export type ReleaseApplicationsMutationVariables = Exact<{
  input: ApplicationRefsInput;
}>;


export type ReleaseApplicationsMutation = { releaseApplications: { results: Array<{ id: string, application:
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
        | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
       | null, refusal: { code: string, message: string, unmet: Array<{ code: string, reason: string }> } | null }> } };

export type OverrideEligibilityMutationVariables = Exact<{
  input: OverrideEligibilityInput;
}>;


export type OverrideEligibilityMutation = { overrideEligibility: { eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } } };

export type ApplicationResultFieldsFragment = { id: string, application:
    | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
   | null, refusal: { code: string, message: string, unmet: Array<{ code: string, reason: string }> } | null };

type ApplicationRow_FundingCertificate_Fragment = { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationRow_HardshipCertificate_Fragment = { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationRow_HonourCertificate_Fragment = { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationRow_VolunteerCardReplacement_Fragment = { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type ApplicationRowFragment =
  | ApplicationRow_FundingCertificate_Fragment
  | ApplicationRow_HardshipCertificate_Fragment
  | ApplicationRow_HonourCertificate_Fragment
  | ApplicationRow_VolunteerCardReplacement_Fragment
;

export type EligibilityFieldsFragment = { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> };

export type AttachmentFieldsFragment = { id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string };

type ApplicationDetail_FundingCertificate_Fragment = { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationDetail_HardshipCertificate_Fragment = { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationDetail_HonourCertificate_Fragment = { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationDetail_VolunteerCardReplacement_Fragment = { stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type ApplicationDetailFragment =
  | ApplicationDetail_FundingCertificate_Fragment
  | ApplicationDetail_HardshipCertificate_Fragment
  | ApplicationDetail_HonourCertificate_Fragment
  | ApplicationDetail_VolunteerCardReplacement_Fragment
;

export type WorklistQueryVariables = Exact<{
  workflow?: Array<string> | string | null | undefined;
  state?: Array<string> | string | null | undefined;
  assignee?: WorklistAssignee | null | undefined;
  search?: string | null | undefined;
  sort?: WorklistSort | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { worklist: { nodes: Array<
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
      | { id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, assignee: { id: string, name: string } | null, student: { id: string, number: string, name: string, college: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorklistCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistCountsQuery = { worklistCounts: Array<{ workflow: string, workflowTitle: string, state: string, stateLabel: string, count: string, oldest: string | null, mine: number }> };

export type ApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationQuery = { node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback' }
    | { __typename: 'FundingCertificate', stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'Guide' }
    | { __typename: 'HardshipCertificate', stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'HonourCertificate', stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Papers' }
    | { __typename: 'RegistryImport' }
    | { __typename: 'Round' }
    | { __typename: 'SearchMiss' }
    | { __typename: 'Session' }
    | { __typename: 'SiteSyncRun' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
    | { __typename: 'Team' }
    | { __typename: 'TemporaryRole' }
    | { __typename: 'VolunteerCardReplacement', stateMeaning: string, nextStep: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, appealBy: string | null, id: string, version: number, serialNo: string | null, workflow: string, workflowTitle: string, state: ApplicationState, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, revision: number, waitingSince: string | null, mine: boolean, conflictOfInterest: boolean, office: { code: string, name: string }, deskOffice: { code: string, name: string } | null, round: { id: string, title: string }, student: { identityLabel: string, major: string, className: string, grade: number, statusLabel: string, id: string, number: string, name: string, college: string, campus: { code: string, name: string }, sensitive: { idNumber: string | null, phone: string | null } | null } | null, changes: Array<{ field: string, label: string, before: string, after: string }>, returnedItems: Array<{ field: string, label: string, reason: string }>, eligibility: { eligible: boolean, judgedAt: string, rules: Array<{ code: string, label: string, verdict: RuleVerdict, satisfied: boolean, reason: string, overridden: boolean }> } | null, attachments: Array<{ id: string, item: string, name: string, mime: string, size: number, width: number | null, height: number | null, url: string, thumbnailUrl: string | null, uploadedAt: string }>, papers: { id: string, stateLabel: string, stateTone: StateTone, deadline: string | null, receivedAt: string | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, certificates: Array<{ id: string, serialNo: string, stateLabel: string, stateTone: StateTone, printedAt: string, collectedAt: string | null }>, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, assignee: { id: string, name: string } | null, form: Array<{ field: string, label: string, value: string }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
   | null };

export type ApplicationFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationFormsQuery = { workflows: Array<{ code: string, form: Array<{ code: string, label: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  student {
    id
  }
  staff {
    id
    name
    roles {
      role
      label
      office {
        code
        name
      }
      from {
        id
        name
      }
      until
    }
  }
  permissions
  mustDo
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SessionFields on Session {
  id
  wayLabel
  device
  createdAt
  lastSeenAt
  expiresAt
  current
}
    `, {"fragmentName":"SessionFields"}) as unknown as TypedDocumentString<SessionFieldsFragment, unknown>;
export const AccountFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccountFields on Account {
  id
  username
  displayName
  email
  hasPassword
  mustChangePassword
  secondFactor {
    confirmed
    required
    recoveryCodesLeft
  }
  sessions {
    ...SessionFields
  }
}
    fragment SessionFields on Session {
  id
  wayLabel
  device
  createdAt
  lastSeenAt
  expiresAt
  current
}`, {"fragmentName":"AccountFields"}) as unknown as TypedDocumentString<AccountFieldsFragment, unknown>;
export const PreferenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PreferenceFields on MessagePreferences {
  quietFrom
  quietTo
  channels
  categories {
    category
    label
    fixed
    channels {
      channel
      label
      enabled
    }
  }
}
    `, {"fragmentName":"PreferenceFields"}) as unknown as TypedDocumentString<PreferenceFieldsFragment, unknown>;
export const AuditRowFragmentDoc = new TypedDocumentString(`
    fragment AuditRow on AuditEntry {
  id
  at
  action
  actionLabel
  subjectType
  subjectLabel
  subject
  hasReason
  chained
  actor {
    id
    username
    displayName
  }
  detail {
    key
    label
  }
}
    `, {"fragmentName":"AuditRow"}) as unknown as TypedDocumentString<AuditRowFragment, unknown>;
export const GlassFieldsFragmentDoc = new TypedDocumentString(`
    fragment GlassFields on BreakGlass {
  id
  role
  reason
  stateCode
  stateLabel
  requestedAt
  decidedAt
  opensUntil
  endedAt
  version
  mayDecide
  mine
  office {
    code
    name
  }
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}
    `, {"fragmentName":"GlassFields"}) as unknown as TypedDocumentString<GlassFieldsFragment, unknown>;
export const ActionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
    `, {"fragmentName":"ActionFields"}) as unknown as TypedDocumentString<ActionFieldsFragment, unknown>;
export const CertificateRowFragmentDoc = new TypedDocumentString(`
    fragment CertificateRow on Certificate {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  serialNo
  printedAt
  collectBy
  collectedAt
  workflow
  workflowTitle
  student {
    id
    name
    number
    college
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}`, {"fragmentName":"CertificateRow"}) as unknown as TypedDocumentString<CertificateRowFragment, unknown>;
export const TimelineFieldsFragmentDoc = new TypedDocumentString(`
    fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
    `, {"fragmentName":"TimelineFields"}) as unknown as TypedDocumentString<TimelineFieldsFragment, unknown>;
export const CertificateDetailFragmentDoc = new TypedDocumentString(`
    fragment CertificateDetail on Certificate {
  ...CertificateRow
  stateMeaning
  items {
    label
    period
    detail
    amount
  }
  desk {
    address
    campus {
      code
      name
    }
  }
  application {
    id
    version
    serialNo
    stateLabel
    certificate {
      id
    }
  }
  timeline {
    ...TimelineFields
  }
}
    fragment CertificateRow on Certificate {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  serialNo
  printedAt
  collectBy
  collectedAt
  workflow
  workflowTitle
  student {
    id
    name
    number
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"fragmentName":"CertificateDetail"}) as unknown as TypedDocumentString<CertificateDetailFragment, unknown>;
export const DeliveryRowFragmentDoc = new TypedDocumentString(`
    fragment DeliveryRow on Delivery {
  id
  channel
  channelLabel
  state
  stateLabel
  about
  recipient {
    id
    username
    displayName
  }
  attempts
  errorCode
  errorLabel
  createdAt
  dueAt
  sentAt
  recallableUntil
}
    `, {"fragmentName":"DeliveryRow"}) as unknown as TypedDocumentString<DeliveryRowFragment, unknown>;
export const ChannelHealthFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChannelHealthFields on ChannelHealth {
  channel
  label
  configured
  pausedUntil
  errorCode
  errorLabel
  pending
  failed
  unknown
  sentToday
  duplicatesRisked
}
    `, {"fragmentName":"ChannelHealthFields"}) as unknown as TypedDocumentString<ChannelHealthFieldsFragment, unknown>;
export const DictionaryFieldsFragmentDoc = new TypedDocumentString(`
    fragment DictionaryFields on Dictionary {
  name
  label
  entries {
    code
    labelZh
    labelEn
    active
  }
}
    `, {"fragmentName":"DictionaryFields"}) as unknown as TypedDocumentString<DictionaryFieldsFragment, unknown>;
export const GuideFieldsFragmentDoc = new TypedDocumentString(`
    fragment GuideFields on Guide {
  id
  version
  workflow
  title
  summary
  steps {
    title
    detail
  }
  who
  bring
  duration
  place
  reviewBy
  stale
  published
  position
  updatedAt
  office {
    code
    name
  }
  owner {
    id
    name
  }
}
    `, {"fragmentName":"GuideFields"}) as unknown as TypedDocumentString<GuideFieldsFragment, unknown>;
export const ImportRunFragmentDoc = new TypedDocumentString(`
    fragment ImportRun on RegistryImport {
  id
  version
  kind
  state
  stateLabel
  fileName
  createdAt
  finishedAt
  rowsRead
  toAdd
  toChange
  unchanged
  faulty
  rowsApplied
  written
  leftOut
  failure
  problems {
    row
    column
    code
    message
  }
  changes {
    row
    action
    number
    name
    fields {
      column
      before
      after
    }
  }
}
    `, {"fragmentName":"ImportRun"}) as unknown as TypedDocumentString<ImportRunFragment, unknown>;
export const InstructionsFieldsFragmentDoc = new TypedDocumentString(`
    fragment InstructionsFields on Instructions {
  id
  workflow
  version
  title
  notice
  procedure
  publishedAt
  savedBy {
    id
    name
  }
}
    `, {"fragmentName":"InstructionsFields"}) as unknown as TypedDocumentString<InstructionsFieldsFragment, unknown>;
export const NoticeRowFragmentDoc = new TypedDocumentString(`
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
    `, {"fragmentName":"NoticeRow"}) as unknown as TypedDocumentString<NoticeRowFragment, unknown>;
export const NoticeDetailFragmentDoc = new TypedDocumentString(`
    fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"fragmentName":"NoticeDetail"}) as unknown as TypedDocumentString<NoticeDetailFragment, unknown>;
export const DepartmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment DepartmentFields on WeComDepartment {
  id
  name
  roles
  seenAt
  office {
    code
    name
  }
}
    `, {"fragmentName":"DepartmentFields"}) as unknown as TypedDocumentString<DepartmentFieldsFragment, unknown>;
export const TeamFieldsFragmentDoc = new TypedDocumentString(`
    fragment TeamFields on Team {
  id
  name
  college
  version
  members {
    id
    name
  }
}
    `, {"fragmentName":"TeamFields"}) as unknown as TypedDocumentString<TeamFieldsFragment, unknown>;
export const PapersRowFragmentDoc = new TypedDocumentString(`
    fragment PapersRow on Papers {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  deadline
  receivedAt
  receiptNo
  items {
    code
    label
    received
    note
  }
  application {
    id
    serialNo
    workflowTitle
    student {
      id
      name
      number
      college
    }
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}`, {"fragmentName":"PapersRow"}) as unknown as TypedDocumentString<PapersRowFragment, unknown>;
export const PapersDetailFragmentDoc = new TypedDocumentString(`
    fragment PapersDetail on Papers {
  ...PapersRow
  stateMeaning
  application {
    stateLabel
    collectAt {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}
    fragment PapersRow on Papers {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  deadline
  receivedAt
  receiptNo
  items {
    code
    label
    received
    note
  }
  application {
    id
    serialNo
    workflowTitle
    student {
      id
      name
      number
      college
    }
  }
  availableActions {
    ...ActionFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"fragmentName":"PapersDetail"}) as unknown as TypedDocumentString<PapersDetailFragment, unknown>;
export const QuestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionFields on Faq {
  id
  version
  question
  answer
  workflow
  useful
  notUseful
  reviewBy
  stale
  published
  position
  updatedAt
  category {
    code
    label
  }
  office {
    code
    name
  }
  owner {
    id
    name
  }
}
    `, {"fragmentName":"QuestionFields"}) as unknown as TypedDocumentString<QuestionFieldsFragment, unknown>;
export const RoundFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoundFields on Round {
  id
  version
  workflow
  workflowTitle
  title
  state
  stateLabel
  opensAt
  closesAt
  paperDeadline
  quota
  taken
  perStudent
  open
  closedReason
  paperItems {
    code
    label
  }
}
    `, {"fragmentName":"RoundFields"}) as unknown as TypedDocumentString<RoundFieldsFragment, unknown>;
export const SearchMissFieldsFragmentDoc = new TypedDocumentString(`
    fragment SearchMissFields on SearchMiss {
  id
  typed
  times
  firstAt
  lastAt
  stateCode
}
    `, {"fragmentName":"SearchMissFields"}) as unknown as TypedDocumentString<SearchMissFieldsFragment, unknown>;
export const SiteRunFieldsFragmentDoc = new TypedDocumentString(`
    fragment SiteRunFields on SiteSyncRun {
  id
  source
  stateCode
  stateLabel
  startedAt
  endedAt
  startedBy {
    id
    name
  }
  seen
  added
  changed
  differing
  failed
  problems {
    url
    reason
  }
}
    `, {"fragmentName":"SiteRunFields"}) as unknown as TypedDocumentString<SiteRunFieldsFragment, unknown>;
export const HeldRoleFragmentDoc = new TypedDocumentString(`
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
    `, {"fragmentName":"HeldRole"}) as unknown as TypedDocumentString<HeldRoleFragment, unknown>;
export const StaffListRowFragmentDoc = new TypedDocumentString(`
    fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}`, {"fragmentName":"StaffListRow"}) as unknown as TypedDocumentString<StaffListRowFragment, unknown>;
export const TemporaryRoleFieldsFragmentDoc = new TypedDocumentString(`
    fragment TemporaryRoleFields on TemporaryRole {
  id
  kind
  role
  roleLabel
  startsAt
  endsAt
  endedAt
  active
  office {
    code
    name
  }
  holder {
    id
    name
  }
  from {
    id
    name
  }
}
    `, {"fragmentName":"TemporaryRoleFields"}) as unknown as TypedDocumentString<TemporaryRoleFieldsFragment, unknown>;
export const StaffDetailFragmentDoc = new TypedDocumentString(`
    fragment StaffDetail on Staff {
  ...StaffListRow
  email
  temporaryRoles {
    ...TemporaryRoleFields
  }
  teams {
    id
    name
    office {
      code
      name
    }
  }
  openWork {
    code
    label
    count
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment TemporaryRoleFields on TemporaryRole {
  id
  kind
  role
  roleLabel
  startsAt
  endsAt
  endedAt
  active
  office {
    code
    name
  }
  holder {
    id
    name
  }
  from {
    id
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}`, {"fragmentName":"StaffDetail"}) as unknown as TypedDocumentString<StaffDetailFragment, unknown>;
export const StudentRowFragmentDoc = new TypedDocumentString(`
    fragment StudentRow on Student {
  id
  number
  name
  identityLabel
  college
  major
  className
  grade
  status
  statusLabel
  campus {
    code
    name
  }
}
    `, {"fragmentName":"StudentRow"}) as unknown as TypedDocumentString<StudentRowFragment, unknown>;
export const CertificateItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment CertificateItemFields on CertificateItem {
  label
  period
  detail
  amount
}
    `, {"fragmentName":"CertificateItemFields"}) as unknown as TypedDocumentString<CertificateItemFieldsFragment, unknown>;
export const BookingRowFragmentDoc = new TypedDocumentString(`
    fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}`, {"fragmentName":"BookingRow"}) as unknown as TypedDocumentString<BookingRowFragment, unknown>;
export const BookingDetailFragmentDoc = new TypedDocumentString(`
    fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}`, {"fragmentName":"BookingDetail"}) as unknown as TypedDocumentString<BookingDetailFragment, unknown>;
export const FeedbackRowFragmentDoc = new TypedDocumentString(`
    fragment FeedbackRow on Feedback {
  id
  version
  state
  stateLabel
  stateTone
  about
  aboutTitle
  createdAt
  waitingSince
  office {
    code
    name
  }
  student {
    id
    name
    number
    college
  }
  thread {
    id
    byStaff
    text
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}`, {"fragmentName":"FeedbackRow"}) as unknown as TypedDocumentString<FeedbackRowFragment, unknown>;
export const FeedbackDetailFragmentDoc = new TypedDocumentString(`
    fragment FeedbackDetail on Feedback {
  ...FeedbackRow
  stateMeaning
  student {
    identityLabel
    major
    className
    grade
    campus {
      code
      name
    }
    sensitive {
      phone
      idNumber
    }
  }
  thread {
    at
    author
    pictures {
      id
      name
      url
      picture
    }
  }
  timeline {
    ...TimelineFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment FeedbackRow on Feedback {
  id
  version
  state
  stateLabel
  stateTone
  about
  aboutTitle
  createdAt
  waitingSince
  office {
    code
    name
  }
  student {
    id
    name
    number
    college
  }
  thread {
    id
    byStaff
    text
  }
  availableActions {
    ...ActionFields
  }
}`, {"fragmentName":"FeedbackDetail"}) as unknown as TypedDocumentString<FeedbackDetailFragment, unknown>;
export const ApplicationRowFragmentDoc = new TypedDocumentString(`
    fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}`, {"fragmentName":"ApplicationRow"}) as unknown as TypedDocumentString<ApplicationRowFragment, unknown>;
export const RefusalFieldsFragmentDoc = new TypedDocumentString(`
    fragment RefusalFields on RefusalInfo {
  code
  message
  unmet {
    code
    reason
  }
}
    `, {"fragmentName":"RefusalFields"}) as unknown as TypedDocumentString<RefusalFieldsFragment, unknown>;
export const ApplicationResultFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationResultFields on ReviewResult {
  id
  application {
    ...ApplicationRow
  }
  refusal {
    ...RefusalFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment RefusalFields on RefusalInfo {
  code
  message
  unmet {
    code
    reason
  }
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}`, {"fragmentName":"ApplicationResultFields"}) as unknown as TypedDocumentString<ApplicationResultFieldsFragment, unknown>;
export const EligibilityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EligibilityFields on Eligibility {
  eligible
  judgedAt
  rules {
    code
    label
    verdict
    satisfied
    reason
    overridden
  }
}
    `, {"fragmentName":"EligibilityFields"}) as unknown as TypedDocumentString<EligibilityFieldsFragment, unknown>;
export const AttachmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentFields on Attachment {
  id
  item
  name
  mime
  size
  width
  height
  url
  thumbnailUrl
  uploadedAt
}
    `, {"fragmentName":"AttachmentFields"}) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>;
export const ApplicationDetailFragmentDoc = new TypedDocumentString(`
    fragment ApplicationDetail on Application {
  ...ApplicationRow
  stateMeaning
  nextStep
  createdAt
  submittedAt
  supplementBy
  appealBy
  office {
    code
    name
  }
  deskOffice {
    code
    name
  }
  round {
    id
    title
  }
  student {
    identityLabel
    major
    className
    grade
    statusLabel
    campus {
      code
      name
    }
    sensitive {
      idNumber
      phone
    }
  }
  changes {
    field
    label
    before
    after
  }
  returnedItems {
    field
    label
    reason
  }
  eligibility {
    ...EligibilityFields
  }
  attachments {
    ...AttachmentFields
  }
  papers {
    id
    stateLabel
    stateTone
    deadline
    receivedAt
    items {
      code
      label
      received
      note
    }
  }
  certificates {
    id
    serialNo
    stateLabel
    stateTone
    printedAt
    collectedAt
  }
  timeline {
    ...TimelineFields
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}
fragment EligibilityFields on Eligibility {
  eligible
  judgedAt
  rules {
    code
    label
    verdict
    satisfied
    reason
    overridden
  }
}
fragment AttachmentFields on Attachment {
  id
  item
  name
  mime
  size
  width
  height
  url
  thumbnailUrl
  uploadedAt
}`, {"fragmentName":"ApplicationDetail"}) as unknown as TypedDocumentString<ApplicationDetailFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  student {
    id
  }
  staff {
    id
    name
    roles {
      role
      label
      office {
        code
        name
      }
      from {
        id
        name
      }
      until
    }
  }
  permissions
  mustDo
}`, {"hash":"sha256:2a8bf36b02fe43ad4422d718d6d6870782273d8034ed80cad8fce285067dff7b"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ServiceDocument = new TypedDocumentString(`
    query Service {
  service {
    name
    university
    demo
    signInWays
  }
}
    `, {"hash":"sha256:49e841a275b04a5fec8481062a84fff3d6f92b3271dcdd4ff9c6c79812db50a0"}) as unknown as TypedDocumentString<ServiceQuery, ServiceQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...ViewerFields
    }
  }
}
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  student {
    id
  }
  staff {
    id
    name
    roles {
      role
      label
      office {
        code
        name
      }
      from {
        id
        name
      }
      until
    }
  }
  permissions
  mustDo
}`, {"hash":"sha256:e7ffd8a905f3b7ddbef091ac2ac5c8f9de4d6fbe1bce30f97bacf7ef3d967b58"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:da9730b4ac302a4a955b93bf1cfc297e613eaa5261685be3ddecced2925d7780"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  viewer {
    account {
      ...AccountFields
    }
  }
}
    fragment SessionFields on Session {
  id
  wayLabel
  device
  createdAt
  lastSeenAt
  expiresAt
  current
}
fragment AccountFields on Account {
  id
  username
  displayName
  email
  hasPassword
  mustChangePassword
  secondFactor {
    confirmed
    required
    recoveryCodesLeft
  }
  sessions {
    ...SessionFields
  }
}`, {"hash":"sha256:88d222992fd2074c3552729f099ad709881b9b46559c0fcc9b1902a2089559f4"}) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    account {
      id
    }
  }
}
    `, {"hash":"sha256:2e976a434085b87e7045b473520501dcbf0c7907635b01151ff29c0758b9778f"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    account {
      id
    }
  }
}
    `, {"hash":"sha256:c0fd2d9995449478a061404afe4a2b4a47ee23e82c5aacdd0a43a0d1b2c1e90d"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    account {
      id
    }
  }
}
    `, {"hash":"sha256:71888b3b7095127ebf6662b69a1a54ed9c58146fffb5bb225a0ca7ab6ab7414d"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor($input: CommandOnlyInput!) {
  beginSecondFactor(input: $input) {
    secret
    uri
  }
}
    `, {"hash":"sha256:05cf100bf45ef954c8919aa68ef162dee2c99f0a20478a474cb873def33258eb"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
    account {
      id
    }
  }
}
    `, {"hash":"sha256:1ce2ab58402c4c788dd7adc2d63ce6ffb5ad02dbec63c072ff9b115e6596774e"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    account {
      id
    }
  }
}
    `, {"hash":"sha256:cbc0c6ddeccfe1290d18cbdf5f8425c1c496c4bc310967098c8c1542f572460c"}) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const SaveEmailDocument = new TypedDocumentString(`
    mutation SaveEmail($input: SaveEmailInput!) {
  saveEmail(input: $input) {
    account {
      id
    }
  }
}
    `, {"hash":"sha256:94b868109dfb1c0b4c0960d76bcdb67f0ced695d6ca755090bc6ecca1cd12f68"}) as unknown as TypedDocumentString<SaveEmailMutation, SaveEmailMutationVariables>;
export const GiveSecondFactorDocument = new TypedDocumentString(`
    mutation GiveSecondFactor($input: GiveSecondFactorInput!) {
  giveSecondFactor(input: $input) {
    viewer {
      ...ViewerFields
    }
  }
}
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  student {
    id
  }
  staff {
    id
    name
    roles {
      role
      label
      office {
        code
        name
      }
      from {
        id
        name
      }
      until
    }
  }
  permissions
  mustDo
}`, {"hash":"sha256:2a3c1abd96bfe90590261c90453521aa44f00d0cd735f43a208b485279116511"}) as unknown as TypedDocumentString<GiveSecondFactorMutation, GiveSecondFactorMutationVariables>;
export const MyPreferencesDocument = new TypedDocumentString(`
    query MyPreferences {
  messagePreferences {
    ...PreferenceFields
  }
}
    fragment PreferenceFields on MessagePreferences {
  quietFrom
  quietTo
  channels
  categories {
    category
    label
    fixed
    channels {
      channel
      label
      enabled
    }
  }
}`, {"hash":"sha256:dceaed7452a37a4c1c5359b70946f0655a1ef0632de13506cfe14b960be3df59"}) as unknown as TypedDocumentString<MyPreferencesQuery, MyPreferencesQueryVariables>;
export const SetPreferencesDocument = new TypedDocumentString(`
    mutation SetPreferences($input: SetMessagePreferencesInput!) {
  setMessagePreferences(input: $input) {
    preferences {
      ...PreferenceFields
    }
  }
}
    fragment PreferenceFields on MessagePreferences {
  quietFrom
  quietTo
  channels
  categories {
    category
    label
    fixed
    channels {
      channel
      label
      enabled
    }
  }
}`, {"hash":"sha256:02e337c78f4a17ea1c9ae3d64c2a2bd3874d5a9314c5cf6d5aac3c94afe585e3"}) as unknown as TypedDocumentString<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($search: String, $account: ID, $action: String, $subject: ID, $from: DateTime, $to: DateTime, $first: Int!, $after: String) {
  auditLog(
    search: $search
    account: $account
    action: $action
    subject: $subject
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      ...AuditRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuditRow on AuditEntry {
  id
  at
  action
  actionLabel
  subjectType
  subjectLabel
  subject
  hasReason
  chained
  actor {
    id
    username
    displayName
  }
  detail {
    key
    label
  }
}`, {"hash":"sha256:1c306db9520d3d92e1a2981fd468f11c123f85e1ea04264dff3165d449c67e7d"}) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditEntryDocument = new TypedDocumentString(`
    query AuditEntry($id: ID!) {
  node(id: $id) {
    __typename
    ...AuditRow
  }
}
    fragment AuditRow on AuditEntry {
  id
  at
  action
  actionLabel
  subjectType
  subjectLabel
  subject
  hasReason
  chained
  actor {
    id
    username
    displayName
  }
  detail {
    key
    label
  }
}`, {"hash":"sha256:c0382152841b73a8db88b4f597ab1d7dfc87ea23d2ad9db8dfedaa44754ae8d4"}) as unknown as TypedDocumentString<AuditEntryQuery, AuditEntryQueryVariables>;
export const AuditActionsDocument = new TypedDocumentString(`
    query AuditActions {
  auditActions {
    code
    label
  }
}
    `, {"hash":"sha256:34515ffcc01f2abe55b4b8e06340c06811f9ed953ffa201db9b2c6db84f1b25e"}) as unknown as TypedDocumentString<AuditActionsQuery, AuditActionsQueryVariables>;
export const AuditChainDocument = new TypedDocumentString(`
    query AuditChain {
  auditChain {
    entries
    lastSeq
    head
    lastAt
    keptFrom
    unchained
  }
}
    `, {"hash":"sha256:23101f9ddef2f3f3838fd2fd79c4f3fe1dff6961a5422ffbf9ebdffe5fbac396"}) as unknown as TypedDocumentString<AuditChainQuery, AuditChainQueryVariables>;
export const RevealAuditReasonDocument = new TypedDocumentString(`
    mutation RevealAuditReason($input: RevealAuditReasonInput!) {
  revealAuditReason(input: $input) {
    reason
  }
}
    `, {"hash":"sha256:e09ef146ed1c27302b793e9efa8ba69cdb961076d50bdcca9669bec1a6568f55"}) as unknown as TypedDocumentString<RevealAuditReasonMutation, RevealAuditReasonMutationVariables>;
export const BreakGlassesDocument = new TypedDocumentString(`
    query BreakGlasses {
  breakGlassRequests {
    ...GlassFields
  }
}
    fragment GlassFields on BreakGlass {
  id
  role
  reason
  stateCode
  stateLabel
  requestedAt
  decidedAt
  opensUntil
  endedAt
  version
  mayDecide
  mine
  office {
    code
    name
  }
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}`, {"hash":"sha256:57f52a15b66a5e8566addaf5877de6a355e937ed1aa8787867e153469ab76cb6"}) as unknown as TypedDocumentString<BreakGlassesQuery, BreakGlassesQueryVariables>;
export const RequestBreakGlassDocument = new TypedDocumentString(`
    mutation RequestBreakGlass($input: RequestBreakGlassInput!) {
  requestBreakGlass(input: $input) {
    breakGlass {
      ...GlassFields
    }
  }
}
    fragment GlassFields on BreakGlass {
  id
  role
  reason
  stateCode
  stateLabel
  requestedAt
  decidedAt
  opensUntil
  endedAt
  version
  mayDecide
  mine
  office {
    code
    name
  }
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}`, {"hash":"sha256:20ce53d71d6ff6943023de9e0188c3dcb02487f2f74e0c0de8d0bfd576005db3"}) as unknown as TypedDocumentString<RequestBreakGlassMutation, RequestBreakGlassMutationVariables>;
export const DecideBreakGlassDocument = new TypedDocumentString(`
    mutation DecideBreakGlass($input: DecideBreakGlassInput!) {
  decideBreakGlass(input: $input) {
    breakGlass {
      ...GlassFields
    }
  }
}
    fragment GlassFields on BreakGlass {
  id
  role
  reason
  stateCode
  stateLabel
  requestedAt
  decidedAt
  opensUntil
  endedAt
  version
  mayDecide
  mine
  office {
    code
    name
  }
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}`, {"hash":"sha256:433aa916e488f1c2640235a1c84d2eeff21a931d33af9b66f166011a56c72334"}) as unknown as TypedDocumentString<DecideBreakGlassMutation, DecideBreakGlassMutationVariables>;
export const EndBreakGlassDocument = new TypedDocumentString(`
    mutation EndBreakGlass($input: EndBreakGlassInput!) {
  endBreakGlass(input: $input) {
    breakGlass {
      ...GlassFields
    }
  }
}
    fragment GlassFields on BreakGlass {
  id
  role
  reason
  stateCode
  stateLabel
  requestedAt
  decidedAt
  opensUntil
  endedAt
  version
  mayDecide
  mine
  office {
    code
    name
  }
  requestedBy {
    id
    name
  }
  decidedBy {
    id
    name
  }
}`, {"hash":"sha256:8e4df9d27b25818829dc95b0f6de44dd62be95dc4a03f486d9ae0cc2e3ee55c1"}) as unknown as TypedDocumentString<EndBreakGlassMutation, EndBreakGlassMutationVariables>;
export const PrintQueueDocument = new TypedDocumentString(`
    query PrintQueue($workflow: [String!], $first: Int!, $after: String) {
  printQueue(workflow: $workflow, first: $first, after: $after) {
    nodes {
      ...ApplicationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}`, {"hash":"sha256:341df994bf82fc049ced4c6e9ebd8709d34d357c61adbb8ce7afa0dce98d9fcb"}) as unknown as TypedDocumentString<PrintQueueQuery, PrintQueueQueryVariables>;
export const CertificatesDocument = new TypedDocumentString(`
    query Certificates($state: [CertificateState!], $search: String, $first: Int!, $after: String) {
  certificates(state: $state, search: $search, first: $first, after: $after) {
    nodes {
      ...CertificateRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CertificateRow on Certificate {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  serialNo
  printedAt
  collectBy
  collectedAt
  workflow
  workflowTitle
  student {
    id
    name
    number
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}`, {"hash":"sha256:be8f01968bda68dec732ac4e1821a4babcb00eb33ca2ef1350a15d36e00858e8"}) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const CollectionCountsDocument = new TypedDocumentString(`
    query CollectionCounts($print: Boolean!) {
  print: printQueue(first: 1) @include(if: $print) {
    totalCount
  }
  ready: certificates(state: [PRINTED], first: 1) {
    totalCount
  }
  unclaimed: certificates(state: [UNCLAIMED], first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:a2639336b27cb29c1875faf5d5c885a7eb8160e1c4f75988f87a4394186b6774"}) as unknown as TypedDocumentString<CollectionCountsQuery, CollectionCountsQueryVariables>;
export const CertificateDocument = new TypedDocumentString(`
    query Certificate($id: ID!) {
  node(id: $id) {
    __typename
    ...CertificateDetail
  }
}
    fragment CertificateRow on Certificate {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  serialNo
  printedAt
  collectBy
  collectedAt
  workflow
  workflowTitle
  student {
    id
    name
    number
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment CertificateDetail on Certificate {
  ...CertificateRow
  stateMeaning
  items {
    label
    period
    detail
    amount
  }
  desk {
    address
    campus {
      code
      name
    }
  }
  application {
    id
    version
    serialNo
    stateLabel
    certificate {
      id
    }
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:eae419c7f5aa6fcb2ce914edc3d385dd22b039da71d2e38fe12d71f41fee439e"}) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const PrintCertificatesDocument = new TypedDocumentString(`
    mutation PrintCertificates($input: PrintCertificatesInput!) {
  printCertificates(input: $input) {
    results {
      id
      certificate {
        id
        serialNo
      }
      refusal {
        ...RefusalFields
      }
    }
    batchId
    pdfUrl
  }
}
    fragment RefusalFields on RefusalInfo {
  code
  message
  unmet {
    code
    reason
  }
}`, {"hash":"sha256:64371e5fe9bd723b7ecc1a5a445355f925a106d5c1236007f7a3d735ed0fc568"}) as unknown as TypedDocumentString<PrintCertificatesMutation, PrintCertificatesMutationVariables>;
export const CollectCertificateDocument = new TypedDocumentString(`
    mutation CollectCertificate($input: CollectCertificateInput!) {
  collectCertificate(input: $input) {
    certificate {
      ...CertificateDetail
    }
  }
}
    fragment CertificateRow on Certificate {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  serialNo
  printedAt
  collectBy
  collectedAt
  workflow
  workflowTitle
  student {
    id
    name
    number
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment CertificateDetail on Certificate {
  ...CertificateRow
  stateMeaning
  items {
    label
    period
    detail
    amount
  }
  desk {
    address
    campus {
      code
      name
    }
  }
  application {
    id
    version
    serialNo
    stateLabel
    certificate {
      id
    }
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:37a1875b5678d44ff0aa74bd8eed492200a17221f2a80c983dcf71ea3b6ba01c"}) as unknown as TypedDocumentString<CollectCertificateMutation, CollectCertificateMutationVariables>;
export const VoidCertificateDocument = new TypedDocumentString(`
    mutation VoidCertificate($input: CertificateActionInput!) {
  voidCertificate(input: $input) {
    certificate {
      ...CertificateDetail
    }
  }
}
    fragment CertificateRow on Certificate {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  serialNo
  printedAt
  collectBy
  collectedAt
  workflow
  workflowTitle
  student {
    id
    name
    number
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment CertificateDetail on Certificate {
  ...CertificateRow
  stateMeaning
  items {
    label
    period
    detail
    amount
  }
  desk {
    address
    campus {
      code
      name
    }
  }
  application {
    id
    version
    serialNo
    stateLabel
    certificate {
      id
    }
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:411996bcb8a6186185801eabcf8aece2ce4628e913596954c4c392cea7fb4f8f"}) as unknown as TypedDocumentString<VoidCertificateMutation, VoidCertificateMutationVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($states: [DeliveryState!], $channel: MessageChannel, $first: Int!, $after: String) {
  deliveries(states: $states, channel: $channel, first: $first, after: $after) {
    nodes {
      ...DeliveryRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeliveryRow on Delivery {
  id
  channel
  channelLabel
  state
  stateLabel
  about
  recipient {
    id
    username
    displayName
  }
  attempts
  errorCode
  errorLabel
  createdAt
  dueAt
  sentAt
  recallableUntil
}`, {"hash":"sha256:e1f1d4dc0ead733d34099631ed89429435df7c2a567f39ed2203c9883b369366"}) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const ChannelHealthDocument = new TypedDocumentString(`
    query ChannelHealth {
  channelHealth {
    ...ChannelHealthFields
  }
}
    fragment ChannelHealthFields on ChannelHealth {
  channel
  label
  configured
  pausedUntil
  errorCode
  errorLabel
  pending
  failed
  unknown
  sentToday
  duplicatesRisked
}`, {"hash":"sha256:3f6356acd35034a7b07841c3ad2978ad8622a932732c39484ca27f66fd138356"}) as unknown as TypedDocumentString<ChannelHealthQuery, ChannelHealthQueryVariables>;
export const ResumeChannelDocument = new TypedDocumentString(`
    mutation ResumeChannel($input: ResumeChannelInput!) {
  resumeChannel(input: $input) {
    health {
      ...ChannelHealthFields
    }
  }
}
    fragment ChannelHealthFields on ChannelHealth {
  channel
  label
  configured
  pausedUntil
  errorCode
  errorLabel
  pending
  failed
  unknown
  sentToday
  duplicatesRisked
}`, {"hash":"sha256:e56f8f30d884e25ca51e34f63d11131e51a5cb07e0137b493564267726f02cb1"}) as unknown as TypedDocumentString<ResumeChannelMutation, ResumeChannelMutationVariables>;
export const RetryDeliveriesDocument = new TypedDocumentString(`
    mutation RetryDeliveries($input: DeliveriesInput!) {
  retryDeliveries(input: $input) {
    deliveries {
      ...DeliveryRow
    }
  }
}
    fragment DeliveryRow on Delivery {
  id
  channel
  channelLabel
  state
  stateLabel
  about
  recipient {
    id
    username
    displayName
  }
  attempts
  errorCode
  errorLabel
  createdAt
  dueAt
  sentAt
  recallableUntil
}`, {"hash":"sha256:56920ef3759f0d44b9a31cdd21546ae871195e9a4a4d604076296f14ca259e2c"}) as unknown as TypedDocumentString<RetryDeliveriesMutation, RetryDeliveriesMutationVariables>;
export const DismissDeliveriesDocument = new TypedDocumentString(`
    mutation DismissDeliveries($input: DeliveriesInput!) {
  dismissDeliveries(input: $input) {
    deliveries {
      ...DeliveryRow
    }
  }
}
    fragment DeliveryRow on Delivery {
  id
  channel
  channelLabel
  state
  stateLabel
  about
  recipient {
    id
    username
    displayName
  }
  attempts
  errorCode
  errorLabel
  createdAt
  dueAt
  sentAt
  recallableUntil
}`, {"hash":"sha256:a0b60e873b6f27901a9c324fad2a4007c276b85f06676e34f6a35fd5bce3a0db"}) as unknown as TypedDocumentString<DismissDeliveriesMutation, DismissDeliveriesMutationVariables>;
export const RecallDeliveriesDocument = new TypedDocumentString(`
    mutation RecallDeliveries($input: DeliveriesInput!) {
  recallDeliveries(input: $input) {
    deliveries {
      ...DeliveryRow
    }
  }
}
    fragment DeliveryRow on Delivery {
  id
  channel
  channelLabel
  state
  stateLabel
  about
  recipient {
    id
    username
    displayName
  }
  attempts
  errorCode
  errorLabel
  createdAt
  dueAt
  sentAt
  recallableUntil
}`, {"hash":"sha256:f99f45f14f74b6de6d3aff0ca4de68be7265f8f503bb6c723a0fe5981eea9180"}) as unknown as TypedDocumentString<RecallDeliveriesMutation, RecallDeliveriesMutationVariables>;
export const DictionariesDocument = new TypedDocumentString(`
    query Dictionaries {
  dictionaries {
    ...DictionaryFields
  }
}
    fragment DictionaryFields on Dictionary {
  name
  label
  entries {
    code
    labelZh
    labelEn
    active
  }
}`, {"hash":"sha256:854e24aaa272591e32ae06dfc379a590a495207882b564abddc044c09ba4301c"}) as unknown as TypedDocumentString<DictionariesQuery, DictionariesQueryVariables>;
export const SaveDictionaryDocument = new TypedDocumentString(`
    mutation SaveDictionary($input: SaveDictionaryInput!) {
  saveDictionary(input: $input) {
    dictionary {
      ...DictionaryFields
    }
  }
}
    fragment DictionaryFields on Dictionary {
  name
  label
  entries {
    code
    labelZh
    labelEn
    active
  }
}`, {"hash":"sha256:81da962ad2c16166f6a5ded1ceb7207954262b9a66c40044e378dde5cc5faadf"}) as unknown as TypedDocumentString<SaveDictionaryMutation, SaveDictionaryMutationVariables>;
export const ManagedGuidesDocument = new TypedDocumentString(`
    query ManagedGuides($search: String) {
  guides(manage: true, search: $search) {
    ...GuideFields
  }
}
    fragment GuideFields on Guide {
  id
  version
  workflow
  title
  summary
  steps {
    title
    detail
  }
  who
  bring
  duration
  place
  reviewBy
  stale
  published
  position
  updatedAt
  office {
    code
    name
  }
  owner {
    id
    name
  }
}`, {"hash":"sha256:4682ee76d43ad80f7272664a26e284ccbc56774ac16ff022291fb73292b2353c"}) as unknown as TypedDocumentString<ManagedGuidesQuery, ManagedGuidesQueryVariables>;
export const GuideChoicesDocument = new TypedDocumentString(`
    query GuideChoices {
  offices {
    code
    name
  }
  workflows {
    code
    title
  }
}
    `, {"hash":"sha256:1165fae27236ceef17e71aa0efb41facfc793a57716db3b3808c337384d8f56d"}) as unknown as TypedDocumentString<GuideChoicesQuery, GuideChoicesQueryVariables>;
export const SaveGuideDocument = new TypedDocumentString(`
    mutation SaveGuide($input: SaveGuideInput!) {
  saveGuide(input: $input) {
    guide {
      ...GuideFields
    }
  }
}
    fragment GuideFields on Guide {
  id
  version
  workflow
  title
  summary
  steps {
    title
    detail
  }
  who
  bring
  duration
  place
  reviewBy
  stale
  published
  position
  updatedAt
  office {
    code
    name
  }
  owner {
    id
    name
  }
}`, {"hash":"sha256:db735ad2325cd94a3ab10bab27b9275df2ce6b8806eda9485b0938b564e39db8"}) as unknown as TypedDocumentString<SaveGuideMutation, SaveGuideMutationVariables>;
export const RegistryImportDocument = new TypedDocumentString(`
    query RegistryImport($id: ID!) {
  registryImport(id: $id) {
    ...ImportRun
  }
}
    fragment ImportRun on RegistryImport {
  id
  version
  kind
  state
  stateLabel
  fileName
  createdAt
  finishedAt
  rowsRead
  toAdd
  toChange
  unchanged
  faulty
  rowsApplied
  written
  leftOut
  failure
  problems {
    row
    column
    code
    message
  }
  changes {
    row
    action
    number
    name
    fields {
      column
      before
      after
    }
  }
}`, {"hash":"sha256:52232c2df1db1451338ef2ad6d23612d2e7c262292d41e622b0a2959356c4d87"}) as unknown as TypedDocumentString<RegistryImportQuery, RegistryImportQueryVariables>;
export const ImportRegistryDocument = new TypedDocumentString(`
    mutation ImportRegistry($input: ImportRegistryInput!) {
  importRegistry(input: $input) {
    registryImport {
      ...ImportRun
    }
  }
}
    fragment ImportRun on RegistryImport {
  id
  version
  kind
  state
  stateLabel
  fileName
  createdAt
  finishedAt
  rowsRead
  toAdd
  toChange
  unchanged
  faulty
  rowsApplied
  written
  leftOut
  failure
  problems {
    row
    column
    code
    message
  }
  changes {
    row
    action
    number
    name
    fields {
      column
      before
      after
    }
  }
}`, {"hash":"sha256:7d6fa2ec1a30ef83487638b44d1e5e0559447235af6c3329e6b7f3109cf33f75"}) as unknown as TypedDocumentString<ImportRegistryMutation, ImportRegistryMutationVariables>;
export const ImportStudentsDocument = new TypedDocumentString(`
    mutation ImportStudents($input: ImportStudentsInput!) {
  importStudents(input: $input) {
    registryImport {
      ...ImportRun
    }
  }
}
    fragment ImportRun on RegistryImport {
  id
  version
  kind
  state
  stateLabel
  fileName
  createdAt
  finishedAt
  rowsRead
  toAdd
  toChange
  unchanged
  faulty
  rowsApplied
  written
  leftOut
  failure
  problems {
    row
    column
    code
    message
  }
  changes {
    row
    action
    number
    name
    fields {
      column
      before
      after
    }
  }
}`, {"hash":"sha256:087dbaa6677dd9830909f30895436d6a9dab3cbef4ef2a5a3de02899be23641c"}) as unknown as TypedDocumentString<ImportStudentsMutation, ImportStudentsMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($input: ConfirmImportInput!) {
  confirmImport(input: $input) {
    registryImport {
      ...ImportRun
    }
  }
}
    fragment ImportRun on RegistryImport {
  id
  version
  kind
  state
  stateLabel
  fileName
  createdAt
  finishedAt
  rowsRead
  toAdd
  toChange
  unchanged
  faulty
  rowsApplied
  written
  leftOut
  failure
  problems {
    row
    column
    code
    message
  }
  changes {
    row
    action
    number
    name
    fields {
      column
      before
      after
    }
  }
}`, {"hash":"sha256:181765813344122007bf86a82465e73ddd2013d31e29243bd6141d248ef34444"}) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($input: DiscardImportInput!) {
  discardImport(input: $input) {
    registryImport {
      ...ImportRun
    }
  }
}
    fragment ImportRun on RegistryImport {
  id
  version
  kind
  state
  stateLabel
  fileName
  createdAt
  finishedAt
  rowsRead
  toAdd
  toChange
  unchanged
  faulty
  rowsApplied
  written
  leftOut
  failure
  problems {
    row
    column
    code
    message
  }
  changes {
    row
    action
    number
    name
    fields {
      column
      before
      after
    }
  }
}`, {"hash":"sha256:a7b16c61a1bae7746cad4e1ccc2a5837360d6abd01ac41cedcfaf55b8103412d"}) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const InstructionsListDocument = new TypedDocumentString(`
    query InstructionsList {
  workflows {
    code
    title
    moduleTitle
    writesInstructions
    ownerOffice {
      code
      name
    }
    instructions {
      ...InstructionsFields
    }
  }
}
    fragment InstructionsFields on Instructions {
  id
  workflow
  version
  title
  notice
  procedure
  publishedAt
  savedBy {
    id
    name
  }
}`, {"hash":"sha256:7d4162ad83ec02ab08bd77296c470452227faad333e0a859db9d604a42a55e93"}) as unknown as TypedDocumentString<InstructionsListQuery, InstructionsListQueryVariables>;
export const InstructionsInForceDocument = new TypedDocumentString(`
    query InstructionsInForce($workflow: String!) {
  instructions(workflow: $workflow) {
    ...InstructionsFields
  }
}
    fragment InstructionsFields on Instructions {
  id
  workflow
  version
  title
  notice
  procedure
  publishedAt
  savedBy {
    id
    name
  }
}`, {"hash":"sha256:fc96e928e705270e014fe71f718516b919e43d4f037bd2be2cb8fe5da2a2ced2"}) as unknown as TypedDocumentString<InstructionsInForceQuery, InstructionsInForceQueryVariables>;
export const InstructionsVersionsDocument = new TypedDocumentString(`
    query InstructionsVersions($workflow: String!) {
  instructionsVersions(workflow: $workflow) {
    ...InstructionsFields
  }
}
    fragment InstructionsFields on Instructions {
  id
  workflow
  version
  title
  notice
  procedure
  publishedAt
  savedBy {
    id
    name
  }
}`, {"hash":"sha256:2a4ba13643b794846a7bcad41e8d146747b03182c9c1404f7b7a87ba2c8933da"}) as unknown as TypedDocumentString<InstructionsVersionsQuery, InstructionsVersionsQueryVariables>;
export const SaveInstructionsDocument = new TypedDocumentString(`
    mutation SaveInstructions($input: SaveInstructionsInput!) {
  saveInstructions(input: $input) {
    instructions {
      ...InstructionsFields
    }
  }
}
    fragment InstructionsFields on Instructions {
  id
  workflow
  version
  title
  notice
  procedure
  publishedAt
  savedBy {
    id
    name
  }
}`, {"hash":"sha256:79c36095b01a1c2b9e571c1cf92407f5d953e568b84c2bc42d4573781427d371"}) as unknown as TypedDocumentString<SaveInstructionsMutation, SaveInstructionsMutationVariables>;
export const ManagedNoticesDocument = new TypedDocumentString(`
    query ManagedNotices($states: [NoticeState!], $office: String, $search: String, $first: Int!, $after: String) {
  notices(
    manage: true
    states: $states
    office: $office
    search: $search
    first: $first
    after: $after
  ) {
    nodes {
      ...NoticeRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}`, {"hash":"sha256:b249eac837d95326fc2b07017a28e526df072d35c68fbdb360e339b6039367a8"}) as unknown as TypedDocumentString<ManagedNoticesQuery, ManagedNoticesQueryVariables>;
export const ManagedNoticeDocument = new TypedDocumentString(`
    query ManagedNotice($id: ID!) {
  node(id: $id) {
    __typename
    ... on Notice {
      ...NoticeDetail
    }
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:66cdb997be976cd13bcdcce27fb3d6a1f00cc32f9ec5db2433e1bb7c016e8083"}) as unknown as TypedDocumentString<ManagedNoticeQuery, ManagedNoticeQueryVariables>;
export const NoticeChoicesDocument = new TypedDocumentString(`
    query NoticeChoices {
  offices {
    code
    name
  }
  service {
    campuses {
      code
      name
    }
  }
  colleges
}
    `, {"hash":"sha256:23e3c4a41d223395cfa69a07091b3b03ae65bd46af718cd8200d157b5cd1ed70"}) as unknown as TypedDocumentString<NoticeChoicesQuery, NoticeChoicesQueryVariables>;
export const NoticeAudienceSizeDocument = new TypedDocumentString(`
    query NoticeAudienceSize($audience: NoticeAudienceInput!) {
  audienceSize(audience: $audience)
}
    `, {"hash":"sha256:c2f9ab937849991e43a3d264cfe9dce29a1191eaaa1a1aef201d74d260fe4beb"}) as unknown as TypedDocumentString<NoticeAudienceSizeQuery, NoticeAudienceSizeQueryVariables>;
export const SaveNoticeDocument = new TypedDocumentString(`
    mutation SaveNotice($input: SaveNoticeInput!) {
  saveNotice(input: $input) {
    notice {
      ...NoticeDetail
    }
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:9e1c5a05b40a5020373f8fda9e744f94adfa0706f1680fc0e822b3768a301436"}) as unknown as TypedDocumentString<SaveNoticeMutation, SaveNoticeMutationVariables>;
export const PublishNoticeDocument = new TypedDocumentString(`
    mutation PublishNotice($input: PublishNoticeInput!) {
  publishNotice(input: $input) {
    notice {
      ...NoticeDetail
    }
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:e1d2ec6cfac97fde8af6d3d25f62ea8188c415bff9fb2b128a6beaf4b1c1d879"}) as unknown as TypedDocumentString<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const UnscheduleNoticeDocument = new TypedDocumentString(`
    mutation UnscheduleNotice($input: NoticeActionInput!) {
  unscheduleNotice(input: $input) {
    notice {
      ...NoticeDetail
    }
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:84cc574f0275cb3544a497bd200c90a7aae0632799c2c86a70a84590feda2dd1"}) as unknown as TypedDocumentString<UnscheduleNoticeMutation, UnscheduleNoticeMutationVariables>;
export const ArchiveNoticeDocument = new TypedDocumentString(`
    mutation ArchiveNotice($input: NoticeActionInput!) {
  archiveNotice(input: $input) {
    notice {
      ...NoticeDetail
    }
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:c226199ed2fe169ded20f3333733376757efa06ccbd28d7c336588cd91ba8323"}) as unknown as TypedDocumentString<ArchiveNoticeMutation, ArchiveNoticeMutationVariables>;
export const PinNoticeDocument = new TypedDocumentString(`
    mutation PinNotice($input: PinNoticeInput!) {
  pinNotice(input: $input) {
    notice {
      ...NoticeDetail
    }
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:54abb1c66b2a55eaf7be8c84e0d79d1b857fc5359a716c934cc98e798e71eb60"}) as unknown as TypedDocumentString<PinNoticeMutation, PinNoticeMutationVariables>;
export const TakeNewerSourceDocument = new TypedDocumentString(`
    mutation TakeNewerSource($input: TakeNewerSourceInput!) {
  takeNewerSource(input: $input) {
    notice {
      ...NoticeDetail
    }
  }
}
    fragment NoticeRow on Notice {
  id
  version
  state
  stateLabel
  stateTone
  title
  summary
  pinned
  publishAt
  publishedAt
  pushes
  readCount
  editedHere
  office {
    code
    name
  }
  audience {
    label
    everybody
  }
  difference {
    title
  }
}
fragment NoticeDetail on Notice {
  ...NoticeRow
  stateMeaning
  body
  sourceUrl
  difference {
    source
    marked
  }
  audienceSize
  audience {
    campuses {
      code
      name
    }
    colleges
    identities
  }
  attachments {
    id
    name
    mime
    size
    url
    picture
  }
  push {
    state
    total
    done
    startedAt
    endedAt
  }
  availableActions {
    ...ActionFields
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:f3e65a634c28e065d3934ba1dc40174bc4539324ca35097b258791c0574d4bfa"}) as unknown as TypedDocumentString<TakeNewerSourceMutation, TakeNewerSourceMutationVariables>;
export const WeComDepartmentsDocument = new TypedDocumentString(`
    query WeComDepartments {
  weComDepartments {
    ...DepartmentFields
  }
}
    fragment DepartmentFields on WeComDepartment {
  id
  name
  roles
  seenAt
  office {
    code
    name
  }
}`, {"hash":"sha256:272ef764aa4cf8a30324f913e051af9e93840c2db557c46570dd1b0d8b0dc430"}) as unknown as TypedDocumentString<WeComDepartmentsQuery, WeComDepartmentsQueryVariables>;
export const SynchroniseDepartmentsDocument = new TypedDocumentString(`
    mutation SynchroniseDepartments($input: CommandOnlyInput!) {
  synchroniseDepartments(input: $input) {
    departments {
      ...DepartmentFields
    }
    suggestions {
      role
      office {
        code
        name
      }
      staff {
        id
        name
        username
        version
      }
    }
    unknownMembers
  }
}
    fragment DepartmentFields on WeComDepartment {
  id
  name
  roles
  seenAt
  office {
    code
    name
  }
}`, {"hash":"sha256:972a35c749125f9e1a83644f080cb190cede198f403f9ef1e804a07ded0a35fe"}) as unknown as TypedDocumentString<SynchroniseDepartmentsMutation, SynchroniseDepartmentsMutationVariables>;
export const MapDepartmentDocument = new TypedDocumentString(`
    mutation MapDepartment($input: MapDepartmentInput!) {
  mapDepartment(input: $input) {
    department {
      ...DepartmentFields
    }
  }
}
    fragment DepartmentFields on WeComDepartment {
  id
  name
  roles
  seenAt
  office {
    code
    name
  }
}`, {"hash":"sha256:f011c6f09e7aab43de8b54490d286459918f2acffa6e75a619cf5525c166fbad"}) as unknown as TypedDocumentString<MapDepartmentMutation, MapDepartmentMutationVariables>;
export const OfficesDocument = new TypedDocumentString(`
    query Offices {
  offices {
    code
    name
    version
    contacts {
      campus {
        code
        name
      }
      phone
      address
      hours
    }
    teams {
      ...TeamFields
    }
  }
}
    fragment TeamFields on Team {
  id
  name
  college
  version
  members {
    id
    name
  }
}`, {"hash":"sha256:b4eee9fed1a894424c179bd7910f83bf019369c40884d134d3044868afafed7d"}) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const OfficeNamesDocument = new TypedDocumentString(`
    query OfficeNames {
  offices {
    code
    name
  }
}
    `, {"hash":"sha256:d8599ce3193a08dc448f8d444097fe3cb4d27539441690977af00104677e4d4a"}) as unknown as TypedDocumentString<OfficeNamesQuery, OfficeNamesQueryVariables>;
export const CampusesDocument = new TypedDocumentString(`
    query Campuses {
  service {
    campuses {
      code
      name
    }
  }
}
    `, {"hash":"sha256:f566e97b38c958e7adc5454925ed2ab06a710c266be95fac6377f58c6207f760"}) as unknown as TypedDocumentString<CampusesQuery, CampusesQueryVariables>;
export const SaveOfficeDocument = new TypedDocumentString(`
    mutation SaveOffice($input: SaveOfficeInput!) {
  saveOffice(input: $input) {
    office {
      code
      name
    }
  }
}
    `, {"hash":"sha256:f158db319019c3fa5f46625bc8aa7f1f623f8c08ec750e3ec860ef9c4cc512b7"}) as unknown as TypedDocumentString<SaveOfficeMutation, SaveOfficeMutationVariables>;
export const SaveTeamDocument = new TypedDocumentString(`
    mutation SaveTeam($input: SaveTeamInput!) {
  saveTeam(input: $input) {
    team {
      id
      name
    }
  }
}
    `, {"hash":"sha256:55aa5140977a55d43b444ac5c4dc9e81f440f44d89fd1b718bf669417ac9dca8"}) as unknown as TypedDocumentString<SaveTeamMutation, SaveTeamMutationVariables>;
export const PaperQueueDocument = new TypedDocumentString(`
    query PaperQueue($state: [PapersState!], $search: String, $first: Int!, $after: String) {
  paperQueue(state: $state, search: $search, first: $first, after: $after) {
    nodes {
      ...PapersRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PapersRow on Papers {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  deadline
  receivedAt
  receiptNo
  items {
    code
    label
    received
    note
  }
  application {
    id
    serialNo
    workflowTitle
    student {
      id
      name
      number
      college
    }
  }
  availableActions {
    ...ActionFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}`, {"hash":"sha256:88aacc2b0524fbc1b8b3ee146cbbf0749746fdb79cc2fc05e2ccb173e7441c73"}) as unknown as TypedDocumentString<PaperQueueQuery, PaperQueueQueryVariables>;
export const PaperCountsDocument = new TypedDocumentString(`
    query PaperCounts {
  waiting: paperQueue(state: [AWAITED, INCOMPLETE], first: 1) {
    totalCount
  }
  received: paperQueue(state: [RECEIVED], first: 1) {
    totalCount
  }
  overdue: paperQueue(state: [OVERDUE], first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:a05aa55a66bcf158132199f97398c955c7065dd897365f74af16d68b5d566951"}) as unknown as TypedDocumentString<PaperCountsQuery, PaperCountsQueryVariables>;
export const PapersDocument = new TypedDocumentString(`
    query Papers($id: ID!) {
  node(id: $id) {
    __typename
    ...PapersDetail
  }
}
    fragment PapersRow on Papers {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  deadline
  receivedAt
  receiptNo
  items {
    code
    label
    received
    note
  }
  application {
    id
    serialNo
    workflowTitle
    student {
      id
      name
      number
      college
    }
  }
  availableActions {
    ...ActionFields
  }
}
fragment PapersDetail on Papers {
  ...PapersRow
  stateMeaning
  application {
    stateLabel
    collectAt {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:228738154fa5d28873b02b25e88190b3ceb6c7e68cfdb9388fb3d7405033d2de"}) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const RecordPapersDocument = new TypedDocumentString(`
    mutation RecordPapers($input: RecordPapersInput!) {
  recordPapers(input: $input) {
    papers {
      ...PapersDetail
    }
  }
}
    fragment PapersRow on Papers {
  id
  version
  state
  stateCode
  stateLabel
  stateTone
  ended
  deadline
  receivedAt
  receiptNo
  items {
    code
    label
    received
    note
  }
  application {
    id
    serialNo
    workflowTitle
    student {
      id
      name
      number
      college
    }
  }
  availableActions {
    ...ActionFields
  }
}
fragment PapersDetail on Papers {
  ...PapersRow
  stateMeaning
  application {
    stateLabel
    collectAt {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}
fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}`, {"hash":"sha256:cb64e7dbafe137ac18242693d1440ad950a8d659ba7d79f0751eb8f0cbdce0b0"}) as unknown as TypedDocumentString<RecordPapersMutation, RecordPapersMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    temporaryPassword
    expiresAt
  }
}
    `, {"hash":"sha256:03656debd056eeaecb368fd3496a347773ffd9d6dc3b26dbda32c54bd209ea8d"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ManagedQuestionsDocument = new TypedDocumentString(`
    query ManagedQuestions($search: String, $category: String, $first: Int!, $after: String) {
  faqs(
    manage: true
    search: $search
    category: $category
    first: $first
    after: $after
  ) {
    nodes {
      ...QuestionFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment QuestionFields on Faq {
  id
  version
  question
  answer
  workflow
  useful
  notUseful
  reviewBy
  stale
  published
  position
  updatedAt
  category {
    code
    label
  }
  office {
    code
    name
  }
  owner {
    id
    name
  }
}`, {"hash":"sha256:6b77572bedc1ce766ab41f7bfeba0360560600a692c63c986de582b2ea09699a"}) as unknown as TypedDocumentString<ManagedQuestionsQuery, ManagedQuestionsQueryVariables>;
export const QuestionChoicesDocument = new TypedDocumentString(`
    query QuestionChoices {
  faqCategories {
    code
    label
    count
  }
  offices {
    code
    name
  }
  workflows {
    code
    title
  }
}
    `, {"hash":"sha256:7dd03e794eb214b2ec6cc2ac34145591566ca3c31a2d04a67ea9887b694322d2"}) as unknown as TypedDocumentString<QuestionChoicesQuery, QuestionChoicesQueryVariables>;
export const SaveQuestionDocument = new TypedDocumentString(`
    mutation SaveQuestion($input: SaveFaqInput!) {
  saveFaq(input: $input) {
    faq {
      ...QuestionFields
    }
  }
}
    fragment QuestionFields on Faq {
  id
  version
  question
  answer
  workflow
  useful
  notUseful
  reviewBy
  stale
  published
  position
  updatedAt
  category {
    code
    label
  }
  office {
    code
    name
  }
  owner {
    id
    name
  }
}`, {"hash":"sha256:ec74ca6d3090fdeb8221d7fcea40925e0bccc82574d36b6fe2b08e5d886aca0b"}) as unknown as TypedDocumentString<SaveQuestionMutation, SaveQuestionMutationVariables>;
export const RoundsDocument = new TypedDocumentString(`
    query Rounds($workflow: String) {
  rounds(workflow: $workflow) {
    ...RoundFields
  }
}
    fragment RoundFields on Round {
  id
  version
  workflow
  workflowTitle
  title
  state
  stateLabel
  opensAt
  closesAt
  paperDeadline
  quota
  taken
  perStudent
  open
  closedReason
  paperItems {
    code
    label
  }
}`, {"hash":"sha256:717151cec794bb9d7cfcdbe945900f70dffc66260a1bfaaf06d7216cedd6074d"}) as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const SaveRoundDocument = new TypedDocumentString(`
    mutation SaveRound($input: SaveRoundInput!) {
  saveRound(input: $input) {
    round {
      ...RoundFields
    }
  }
}
    fragment RoundFields on Round {
  id
  version
  workflow
  workflowTitle
  title
  state
  stateLabel
  opensAt
  closesAt
  paperDeadline
  quota
  taken
  perStudent
  open
  closedReason
  paperItems {
    code
    label
  }
}`, {"hash":"sha256:eb8b2b9db6c3a89b576a49d6c59e0cd94b2a4153078c0764e4c02abc58902c4b"}) as unknown as TypedDocumentString<SaveRoundMutation, SaveRoundMutationVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($input: RoundActionInput!) {
  openRound(input: $input) {
    round {
      ...RoundFields
    }
  }
}
    fragment RoundFields on Round {
  id
  version
  workflow
  workflowTitle
  title
  state
  stateLabel
  opensAt
  closesAt
  paperDeadline
  quota
  taken
  perStudent
  open
  closedReason
  paperItems {
    code
    label
  }
}`, {"hash":"sha256:2973fe6e2f9b17d6530adb5c4c0cfe11da5ddeaad7917c8207025b582b6528de"}) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const CloseRoundDocument = new TypedDocumentString(`
    mutation CloseRound($input: RoundActionInput!) {
  closeRound(input: $input) {
    round {
      ...RoundFields
    }
  }
}
    fragment RoundFields on Round {
  id
  version
  workflow
  workflowTitle
  title
  state
  stateLabel
  opensAt
  closesAt
  paperDeadline
  quota
  taken
  perStudent
  open
  closedReason
  paperItems {
    code
    label
  }
}`, {"hash":"sha256:d93d991bddd6ffefb0ce7d3035f6676d6e040fcbfb8fc54033d228e921ec61a8"}) as unknown as TypedDocumentString<CloseRoundMutation, CloseRoundMutationVariables>;
export const SearchMissesDocument = new TypedDocumentString(`
    query SearchMisses($first: Int!, $after: String) {
  searchMisses(first: $first, after: $after) {
    nodes {
      ...SearchMissFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment SearchMissFields on SearchMiss {
  id
  typed
  times
  firstAt
  lastAt
  stateCode
}`, {"hash":"sha256:4f5ec75a78c23ee03737cb894fb1f67078755dc956d85b3660c3f11bc9c28273"}) as unknown as TypedDocumentString<SearchMissesQuery, SearchMissesQueryVariables>;
export const SearchMissCountDocument = new TypedDocumentString(`
    query SearchMissCount {
  searchMisses(first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:f935ee80ef7ba60c5c6ab4e50cb286b50125e834d9caef56e8ecf941020f4c93"}) as unknown as TypedDocumentString<SearchMissCountQuery, SearchMissCountQueryVariables>;
export const DraftFromMissDocument = new TypedDocumentString(`
    mutation DraftFromMiss($input: SearchMissInput!) {
  draftFromMiss(input: $input) {
    miss {
      ...SearchMissFields
    }
    faq {
      ...QuestionFields
    }
  }
}
    fragment QuestionFields on Faq {
  id
  version
  question
  answer
  workflow
  useful
  notUseful
  reviewBy
  stale
  published
  position
  updatedAt
  category {
    code
    label
  }
  office {
    code
    name
  }
  owner {
    id
    name
  }
}
fragment SearchMissFields on SearchMiss {
  id
  typed
  times
  firstAt
  lastAt
  stateCode
}`, {"hash":"sha256:b1c11cd7d95ceb269faa27945c44cda190f0b7ee879a0d7509057295234aab2c"}) as unknown as TypedDocumentString<DraftFromMissMutation, DraftFromMissMutationVariables>;
export const DismissMissDocument = new TypedDocumentString(`
    mutation DismissMiss($input: SearchMissInput!) {
  dismissMiss(input: $input) {
    miss {
      ...SearchMissFields
    }
  }
}
    fragment SearchMissFields on SearchMiss {
  id
  typed
  times
  firstAt
  lastAt
  stateCode
}`, {"hash":"sha256:029357cf6efff9448e0de16bce7b9ca16f0e1f788fc955982b7f9dd0592a065f"}) as unknown as TypedDocumentString<DismissMissMutation, DismissMissMutationVariables>;
export const SiteSourcesDocument = new TypedDocumentString(`
    query SiteSources {
  siteSources {
    name
    title
    url
    lastRun {
      ...SiteRunFields
    }
  }
}
    fragment SiteRunFields on SiteSyncRun {
  id
  source
  stateCode
  stateLabel
  startedAt
  endedAt
  startedBy {
    id
    name
  }
  seen
  added
  changed
  differing
  failed
  problems {
    url
    reason
  }
}`, {"hash":"sha256:9c642722be6970e70aa03cf1d322aad3393a3ec023aa689de4db9adf15e2bf0b"}) as unknown as TypedDocumentString<SiteSourcesQuery, SiteSourcesQueryVariables>;
export const SiteRunsDocument = new TypedDocumentString(`
    query SiteRuns($source: String, $first: Int!) {
  siteSyncRuns(source: $source, first: $first) {
    ...SiteRunFields
  }
}
    fragment SiteRunFields on SiteSyncRun {
  id
  source
  stateCode
  stateLabel
  startedAt
  endedAt
  startedBy {
    id
    name
  }
  seen
  added
  changed
  differing
  failed
  problems {
    url
    reason
  }
}`, {"hash":"sha256:2a339e430542efdf07f13b826719d1bb03f7210b0a7f7453762ac9809a9345af"}) as unknown as TypedDocumentString<SiteRunsQuery, SiteRunsQueryVariables>;
export const SynchroniseNoticesDocument = new TypedDocumentString(`
    mutation SynchroniseNotices($input: SynchroniseNoticesInput!) {
  synchroniseNotices(input: $input) {
    run {
      ...SiteRunFields
    }
  }
}
    fragment SiteRunFields on SiteSyncRun {
  id
  source
  stateCode
  stateLabel
  startedAt
  endedAt
  startedBy {
    id
    name
  }
  seen
  added
  changed
  differing
  failed
  problems {
    url
    reason
  }
}`, {"hash":"sha256:a5da62561a026100808d6a497952a419f1c154382554181d739fe27dafce2ac7"}) as unknown as TypedDocumentString<SynchroniseNoticesMutation, SynchroniseNoticesMutationVariables>;
export const NoticesToPublishDocument = new TypedDocumentString(`
    query NoticesToPublish {
  notices(manage: true, states: [IMPORTED], first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:174bbddc243e7495c78491f8a51b05fb9fa0ea20caef31e6a52b51152a2c5053"}) as unknown as TypedDocumentString<NoticesToPublishQuery, NoticesToPublishQueryVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers($search: String, $office: String, $role: StaffRoleCode, $left: Boolean, $first: Int!, $after: String) {
  staffMembers(
    search: $search
    office: $office
    role: $role
    left: $left
    first: $first
    after: $after
  ) {
    nodes {
      ...StaffListRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}`, {"hash":"sha256:3541df032bd7e0d2d42417b024057d42149fdb857e0bab3211022aefec021263"}) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const StaffMemberDocument = new TypedDocumentString(`
    query StaffMember($id: ID!) {
  node(id: $id) {
    __typename
    ...StaffDetail
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment TemporaryRoleFields on TemporaryRole {
  id
  kind
  role
  roleLabel
  startsAt
  endsAt
  endedAt
  active
  office {
    code
    name
  }
  holder {
    id
    name
  }
  from {
    id
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}
fragment StaffDetail on Staff {
  ...StaffListRow
  email
  temporaryRoles {
    ...TemporaryRoleFields
  }
  teams {
    id
    name
    office {
      code
      name
    }
  }
  openWork {
    code
    label
    count
  }
}`, {"hash":"sha256:7cdc41f5e342e650fbd951b40d663f481780cfe9f178bce96ec27da7692d2b7b"}) as unknown as TypedDocumentString<StaffMemberQuery, StaffMemberQueryVariables>;
export const OfficeRolesDocument = new TypedDocumentString(`
    query OfficeRoles {
  offices {
    code
    name
    grantableRoles {
      role
      label
      mine
    }
  }
}
    `, {"hash":"sha256:7621cb4a42d83ba00d78ca8d25d14ff39f5f8c4667d972dd0060058d21394ec0"}) as unknown as TypedDocumentString<OfficeRolesQuery, OfficeRolesQueryVariables>;
export const SaveStaffDocument = new TypedDocumentString(`
    mutation SaveStaff($input: SaveStaffInput!) {
  saveStaff(input: $input) {
    staff {
      ...StaffListRow
    }
    temporaryPassword
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}`, {"hash":"sha256:5e17312f4ab6814194ae3a00016fbf9200e1f4eee30573950b2a77ec13ce7b3a"}) as unknown as TypedDocumentString<SaveStaffMutation, SaveStaffMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: StaffRoleInput!) {
  grantRole(input: $input) {
    staff {
      ...StaffListRow
    }
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}`, {"hash":"sha256:efd69694f22f1ff0823921ba8efa5bcb23ec80d92b11511f508cd11e00831bd6"}) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($input: StaffRoleInput!) {
  revokeRole(input: $input) {
    staff {
      ...StaffListRow
    }
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}`, {"hash":"sha256:9be77ffca8f581a26653bbf2cdcbaa9d19ad76c10a63dcf6df8fcd6424ffea5c"}) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const EndStaffDocument = new TypedDocumentString(`
    mutation EndStaff($input: EndStaffInput!) {
  endStaff(input: $input) {
    staff {
      ...StaffListRow
    }
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}`, {"hash":"sha256:96eed792a054917b708e0eb93d6f2321f516cff5670d304dc9a3a9579105cb35"}) as unknown as TypedDocumentString<EndStaffMutation, EndStaffMutationVariables>;
export const ReturnStaffDocument = new TypedDocumentString(`
    mutation ReturnStaff($input: EndStaffInput!) {
  returnStaff(input: $input) {
    staff {
      ...StaffListRow
    }
  }
}
    fragment HeldRole on StaffRole {
  role
  label
  office {
    code
    name
  }
}
fragment StaffListRow on Staff {
  id
  name
  username
  leftAt
  version
  weComUserId
  lastSignInAt
  heldRoles {
    ...HeldRole
  }
}`, {"hash":"sha256:9996185da1b86b8b67a0642da4692efa0982f7387e4d77f104fa101e573db013"}) as unknown as TypedDocumentString<ReturnStaffMutation, ReturnStaffMutationVariables>;
export const TemporaryRolesDocument = new TypedDocumentString(`
    query TemporaryRoles {
  temporaryRoles {
    ...TemporaryRoleFields
  }
}
    fragment TemporaryRoleFields on TemporaryRole {
  id
  kind
  role
  roleLabel
  startsAt
  endsAt
  endedAt
  active
  office {
    code
    name
  }
  holder {
    id
    name
  }
  from {
    id
    name
  }
}`, {"hash":"sha256:71574ca328e0859807cb1bef403a298ee43ba28b3fe8b05e6b212057ef31b281"}) as unknown as TypedDocumentString<TemporaryRolesQuery, TemporaryRolesQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($office: String!) {
  colleagues(office: $office) {
    id
    name
  }
}
    `, {"hash":"sha256:c5e15823dc331175444c7ddf88c686992f2be68523a8ea40356a3ccc42891c0f"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const DelegateRoleDocument = new TypedDocumentString(`
    mutation DelegateRole($input: DelegateRoleInput!) {
  delegateRole(input: $input) {
    temporaryRole {
      ...TemporaryRoleFields
    }
  }
}
    fragment TemporaryRoleFields on TemporaryRole {
  id
  kind
  role
  roleLabel
  startsAt
  endsAt
  endedAt
  active
  office {
    code
    name
  }
  holder {
    id
    name
  }
  from {
    id
    name
  }
}`, {"hash":"sha256:1eb3d45c70476cfe64bb1c144d102a7c384836515f4509912a065916f333c1c7"}) as unknown as TypedDocumentString<DelegateRoleMutation, DelegateRoleMutationVariables>;
export const EndTemporaryRoleDocument = new TypedDocumentString(`
    mutation EndTemporaryRole($input: EndTemporaryRoleInput!) {
  endTemporaryRole(input: $input) {
    temporaryRole {
      ...TemporaryRoleFields
    }
  }
}
    fragment TemporaryRoleFields on TemporaryRole {
  id
  kind
  role
  roleLabel
  startsAt
  endsAt
  endedAt
  active
  office {
    code
    name
  }
  holder {
    id
    name
  }
  from {
    id
    name
  }
}`, {"hash":"sha256:f0fdb703446fd9efb727212894b0b292f226b7bf6a22b525fabcb3f0cac4d333"}) as unknown as TypedDocumentString<EndTemporaryRoleMutation, EndTemporaryRoleMutationVariables>;
export const StudentsDocument = new TypedDocumentString(`
    query Students($search: String, $college: String, $grade: Int, $status: StudentStatus, $first: Int!, $after: String) {
  students(
    search: $search
    college: $college
    grade: $grade
    status: $status
    first: $first
    after: $after
  ) {
    nodes {
      ...StudentRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StudentRow on Student {
  id
  number
  name
  identityLabel
  college
  major
  className
  grade
  status
  statusLabel
  campus {
    code
    name
  }
}`, {"hash":"sha256:6165920601acfa3dc18088427ab350c8ce200d5856a8df04937910f589901998"}) as unknown as TypedDocumentString<StudentsQuery, StudentsQueryVariables>;
export const StudentDocument = new TypedDocumentString(`
    query Student($id: ID!) {
  node(id: $id) {
    __typename
    ... on Student {
      ...StudentRow
      homeRegion
      sensitive {
        idNumber
        phone
        bankAccount
        bankName
      }
      awards {
        id
        title
        period
        amount
      }
      loans {
        id
        title
        period
        amount
      }
      honours {
        id
        title
        period
        issuedOn
      }
      hardship {
        id
        period
        levelLabel
      }
      grades {
        id
        period
        course
        score
        markLabel
        passed
      }
      skillCertificates {
        id
        title
        number
        issuedOn
      }
      volunteering {
        hours
        cardNumber
      }
    }
  }
}
    fragment StudentRow on Student {
  id
  number
  name
  identityLabel
  college
  major
  className
  grade
  status
  statusLabel
  campus {
    code
    name
  }
}`, {"hash":"sha256:ac5351e01bf8766a2e2893eff4fb7e34ba3e77747f078630bb7905477ba9445c"}) as unknown as TypedDocumentString<StudentQuery, StudentQueryVariables>;
export const StudentApplicationsDocument = new TypedDocumentString(`
    query StudentApplications($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Student {
      id
      applications(first: 20, after: $after) {
        nodes {
          id
          serialNo
          workflow
          workflowTitle
          stateLabel
          stateTone
          submittedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `, {"hash":"sha256:18cc4b06d602c6f3134a175fb2d4283322a06cf460191a149c0153dded896601"}) as unknown as TypedDocumentString<StudentApplicationsQuery, StudentApplicationsQueryVariables>;
export const StudentEligibilityDocument = new TypedDocumentString(`
    query StudentEligibility($id: ID!, $workflow: String!) {
  node(id: $id) {
    __typename
    ... on Student {
      id
      eligibility(workflow: $workflow) {
        ...EligibilityFields
      }
    }
  }
}
    fragment EligibilityFields on Eligibility {
  eligible
  judgedAt
  rules {
    code
    label
    verdict
    satisfied
    reason
    overridden
  }
}`, {"hash":"sha256:c3f814b5c45bbf162b9064067d8e8803422c64dcdde74e1c3812081088c364e8"}) as unknown as TypedDocumentString<StudentEligibilityQuery, StudentEligibilityQueryVariables>;
export const RevealFieldDocument = new TypedDocumentString(`
    mutation RevealField($input: RevealFieldInput!) {
  revealField(input: $input) {
    value
  }
}
    `, {"hash":"sha256:8e414bf97f0b832594236748ad0218fa59171cedc76298eec08ac7d97d6096a9"}) as unknown as TypedDocumentString<RevealFieldMutation, RevealFieldMutationVariables>;
export const CertificateRecordsDocument = new TypedDocumentString(`
    query CertificateRecords($id: ID!) {
  node(id: $id) {
    __typename
    ... on FundingCertificate {
      records {
        ...CertificateItemFields
      }
    }
    ... on HonourCertificate {
      records {
        ...CertificateItemFields
      }
    }
    ... on HardshipCertificate {
      records {
        ...CertificateItemFields
      }
    }
  }
}
    fragment CertificateItemFields on CertificateItem {
  label
  period
  detail
  amount
}`, {"hash":"sha256:c69963778ec25d6b81203bab2fe6c0eb48b084c7a3631d3816944598ce6738b4"}) as unknown as TypedDocumentString<CertificateRecordsQuery, CertificateRecordsQueryVariables>;
export const CounsellingBookingsDocument = new TypedDocumentString(`
    query CounsellingBookings($state: [CounsellingBookingState!], $counsellor: ID, $from: Date, $to: Date, $first: Int!, $after: String) {
  counsellingBookings(
    state: $state
    counsellor: $counsellor
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      ...BookingRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}`, {"hash":"sha256:e547087b94c1e50f48f9749907719fc8e5d112871b1986d3694e27d7938522fb"}) as unknown as TypedDocumentString<CounsellingBookingsQuery, CounsellingBookingsQueryVariables>;
export const CounsellingCountsDocument = new TypedDocumentString(`
    query CounsellingCounts($counsellor: ID, $from: Date, $to: Date) {
  requested: counsellingBookings(
    state: [REQUESTED]
    counsellor: $counsellor
    from: $from
    to: $to
    first: 1
  ) {
    totalCount
  }
  confirmed: counsellingBookings(
    state: [CONFIRMED]
    counsellor: $counsellor
    from: $from
    to: $to
    first: 1
  ) {
    totalCount
  }
  arrived: counsellingBookings(
    state: [ARRIVED]
    counsellor: $counsellor
    from: $from
    to: $to
    first: 1
  ) {
    totalCount
  }
}
    `, {"hash":"sha256:6e1701c3ee9d49a9c7f9f843716fc3545894ddb40c5a6097b658c73ea7a5b6ff"}) as unknown as TypedDocumentString<CounsellingCountsQuery, CounsellingCountsQueryVariables>;
export const CounsellingBookingDocument = new TypedDocumentString(`
    query CounsellingBooking($id: ID!) {
  node(id: $id) {
    __typename
    ...BookingDetail
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:494e446b31ee64c0a994642bed109ce4fe0f4b928f8fc73b0be389ab0907ab60"}) as unknown as TypedDocumentString<CounsellingBookingQuery, CounsellingBookingQueryVariables>;
export const CounsellorNamesDocument = new TypedDocumentString(`
    query CounsellorNames {
  counsellors(first: 100) {
    nodes {
      id
      name
      campus {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:18aa3d0bdaeb7f35df1955eeb9521792c695d6d92fb1e7ea3ad307edd90a9ea0"}) as unknown as TypedDocumentString<CounsellorNamesQuery, CounsellorNamesQueryVariables>;
export const ConfirmCounsellingDocument = new TypedDocumentString(`
    mutation ConfirmCounselling($input: CounsellingActionInput!) {
  confirmCounselling(input: $input) {
    booking {
      ...BookingDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:669261048561d8d6b73b62195ea216391605e7a4f14ecbea89d18290c3e5269b"}) as unknown as TypedDocumentString<ConfirmCounsellingMutation, ConfirmCounsellingMutationVariables>;
export const DeclineCounsellingDocument = new TypedDocumentString(`
    mutation DeclineCounselling($input: CounsellingActionInput!) {
  declineCounselling(input: $input) {
    booking {
      ...BookingDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:71b7918aa3ad92da7eb7974a97433880fb8a50649995d5915c8d25a82f3a768e"}) as unknown as TypedDocumentString<DeclineCounsellingMutation, DeclineCounsellingMutationVariables>;
export const RecordCounsellingArrivalDocument = new TypedDocumentString(`
    mutation RecordCounsellingArrival($input: CounsellingActionInput!) {
  recordCounsellingArrival(input: $input) {
    booking {
      ...BookingDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:2d93a39fd8882b1dbfe2e1a642ccd2a88ddd44aedf240ae7b287c67771f2c5c6"}) as unknown as TypedDocumentString<RecordCounsellingArrivalMutation, RecordCounsellingArrivalMutationVariables>;
export const RecordCounsellingOutcomeDocument = new TypedDocumentString(`
    mutation RecordCounsellingOutcome($input: RecordCounsellingOutcomeInput!) {
  recordCounsellingOutcome(input: $input) {
    booking {
      ...BookingDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:21020df7dc8b506dfb64c3e797735654321fc9c54990589620f9675142e58d74"}) as unknown as TypedDocumentString<RecordCounsellingOutcomeMutation, RecordCounsellingOutcomeMutationVariables>;
export const CancelCounsellingByCentreDocument = new TypedDocumentString(`
    mutation CancelCounsellingByCentre($input: CounsellingActionInput!) {
  cancelCounsellingByCentre(input: $input) {
    booking {
      ...BookingDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:07314edfa3d6af36667ae68fdd1437ed152c4fc8960705b6543de59db6ffcbf4"}) as unknown as TypedDocumentString<CancelCounsellingByCentreMutation, CancelCounsellingByCentreMutationVariables>;
export const RecordLateCancellationDocument = new TypedDocumentString(`
    mutation RecordLateCancellation($input: CounsellingActionInput!) {
  recordLateCancellation(input: $input) {
    booking {
      ...BookingDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:0436c3153565f31aaed1641500888458cc78a8e07e786ceaecd23bf97175c602"}) as unknown as TypedDocumentString<RecordLateCancellationMutation, RecordLateCancellationMutationVariables>;
export const CounsellingSlotsDocument = new TypedDocumentString(`
    query CounsellingSlots($from: Date!, $to: Date!, $counsellor: ID) {
  counsellingSlots(from: $from, to: $to, counsellor: $counsellor) {
    id
    startsAt
    endsAt
    capacity
    remaining
    counsellor {
      id
      name
    }
    bookings {
      id
      stateCode
      stateLabel
      stateTone
      ended
      version
      student {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:2893de11da9ca461e599aa55918c999352a70acfec99f2f49ce9dbd087554ec5"}) as unknown as TypedDocumentString<CounsellingSlotsQuery, CounsellingSlotsQueryVariables>;
export const CounsellingSlotDocument = new TypedDocumentString(`
    query CounsellingSlot($id: ID!) {
  node(id: $id) {
    __typename
    ... on CounsellingSlot {
      id
      startsAt
      endsAt
      capacity
      remaining
      counsellor {
        id
        name
        room
        campus {
          code
          name
        }
      }
      bookings {
        ...BookingDetail
      }
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment BookingRow on CounsellingBooking {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
  createdAt
  purpose
  nextStep
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        code
        name
      }
    }
  }
  student {
    id
    number
    name
    identityLabel
    college
  }
  availableActions {
    ...ActionFields
  }
}
fragment BookingDetail on CounsellingBooking {
  ...BookingRow
  stateMeaning
  cancellableUntil
  student {
    major
    className
    grade
    campus {
      code
      name
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:683c1caa817979bebdc88ef7c9d52747dbea96f62657dce3f08e986edaaa574e"}) as unknown as TypedDocumentString<CounsellingSlotQuery, CounsellingSlotQueryVariables>;
export const FeedbackListDocument = new TypedDocumentString(`
    query FeedbackList($state: [FeedbackState!], $office: String, $first: Int!, $after: String) {
  feedbacks(state: $state, office: $office, first: $first, after: $after) {
    nodes {
      ...FeedbackRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment FeedbackRow on Feedback {
  id
  version
  state
  stateLabel
  stateTone
  about
  aboutTitle
  createdAt
  waitingSince
  office {
    code
    name
  }
  student {
    id
    name
    number
    college
  }
  thread {
    id
    byStaff
    text
  }
  availableActions {
    ...ActionFields
  }
}`, {"hash":"sha256:a89ee85d106bd56c22c1608edc190ea6975d24bb5fde5c2fcb0b8b642093ec18"}) as unknown as TypedDocumentString<FeedbackListQuery, FeedbackListQueryVariables>;
export const FeedbackCountsDocument = new TypedDocumentString(`
    query FeedbackCounts($office: String) {
  waiting: feedbacks(state: [WAITING], office: $office, first: 1) {
    totalCount
  }
  answered: feedbacks(state: [ANSWERED], office: $office, first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:682bdffd475ebbe3cb6a44b4f6ccb1cb39ff9b650a786655de40fd60c09d7914"}) as unknown as TypedDocumentString<FeedbackCountsQuery, FeedbackCountsQueryVariables>;
export const FeedbackOneDocument = new TypedDocumentString(`
    query FeedbackOne($id: ID!) {
  node(id: $id) {
    __typename
    ...FeedbackDetail
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment FeedbackRow on Feedback {
  id
  version
  state
  stateLabel
  stateTone
  about
  aboutTitle
  createdAt
  waitingSince
  office {
    code
    name
  }
  student {
    id
    name
    number
    college
  }
  thread {
    id
    byStaff
    text
  }
  availableActions {
    ...ActionFields
  }
}
fragment FeedbackDetail on Feedback {
  ...FeedbackRow
  stateMeaning
  student {
    identityLabel
    major
    className
    grade
    campus {
      code
      name
    }
    sensitive {
      phone
      idNumber
    }
  }
  thread {
    at
    author
    pictures {
      id
      name
      url
      picture
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:83eff880312f63f5dc971080e910f9a9d8a2b8467ba6e60268ec8806c45de9e4"}) as unknown as TypedDocumentString<FeedbackOneQuery, FeedbackOneQueryVariables>;
export const FeedbackOfficesDocument = new TypedDocumentString(`
    query FeedbackOffices {
  feedbackOffices {
    code
    name
  }
}
    `, {"hash":"sha256:99ee83233a6b58437171d6f35c90bdbbb1b94fd6350fd3ab8ef2293ca20fcbfe"}) as unknown as TypedDocumentString<FeedbackOfficesQuery, FeedbackOfficesQueryVariables>;
export const AnswerFeedbackDocument = new TypedDocumentString(`
    mutation AnswerFeedback($input: FeedbackActionInput!) {
  answerFeedback(input: $input) {
    feedback {
      ...FeedbackDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment FeedbackRow on Feedback {
  id
  version
  state
  stateLabel
  stateTone
  about
  aboutTitle
  createdAt
  waitingSince
  office {
    code
    name
  }
  student {
    id
    name
    number
    college
  }
  thread {
    id
    byStaff
    text
  }
  availableActions {
    ...ActionFields
  }
}
fragment FeedbackDetail on Feedback {
  ...FeedbackRow
  stateMeaning
  student {
    identityLabel
    major
    className
    grade
    campus {
      code
      name
    }
    sensitive {
      phone
      idNumber
    }
  }
  thread {
    at
    author
    pictures {
      id
      name
      url
      picture
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:ef56b1c10482fdd1599ab8eef398779d2b46ab2b2d56c17ab1d3906c527a0b81"}) as unknown as TypedDocumentString<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;
export const ForwardFeedbackDocument = new TypedDocumentString(`
    mutation ForwardFeedback($input: FeedbackActionInput!) {
  forwardFeedback(input: $input) {
    feedback {
      ...FeedbackDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment FeedbackRow on Feedback {
  id
  version
  state
  stateLabel
  stateTone
  about
  aboutTitle
  createdAt
  waitingSince
  office {
    code
    name
  }
  student {
    id
    name
    number
    college
  }
  thread {
    id
    byStaff
    text
  }
  availableActions {
    ...ActionFields
  }
}
fragment FeedbackDetail on Feedback {
  ...FeedbackRow
  stateMeaning
  student {
    identityLabel
    major
    className
    grade
    campus {
      code
      name
    }
    sensitive {
      phone
      idNumber
    }
  }
  thread {
    at
    author
    pictures {
      id
      name
      url
      picture
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:0855152a62da89e421cd446f557a85bf98992239c274e73e9d057d69425e2517"}) as unknown as TypedDocumentString<ForwardFeedbackMutation, ForwardFeedbackMutationVariables>;
export const CloseFeedbackDocument = new TypedDocumentString(`
    mutation CloseFeedback($input: FeedbackActionInput!) {
  closeFeedback(input: $input) {
    feedback {
      ...FeedbackDetail
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment FeedbackRow on Feedback {
  id
  version
  state
  stateLabel
  stateTone
  about
  aboutTitle
  createdAt
  waitingSince
  office {
    code
    name
  }
  student {
    id
    name
    number
    college
  }
  thread {
    id
    byStaff
    text
  }
  availableActions {
    ...ActionFields
  }
}
fragment FeedbackDetail on Feedback {
  ...FeedbackRow
  stateMeaning
  student {
    identityLabel
    major
    className
    grade
    campus {
      code
      name
    }
    sensitive {
      phone
      idNumber
    }
  }
  thread {
    at
    author
    pictures {
      id
      name
      url
      picture
    }
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:0fb4ce51118019d59d98393df4a8fadef8d980f89eee29864b9c54b174accaa4"}) as unknown as TypedDocumentString<CloseFeedbackMutation, CloseFeedbackMutationVariables>;
export const ReviewApplicationDocument = new TypedDocumentString(`
    mutation ReviewApplication($input: ReviewApplicationsInput!) {
  reviewApplications(input: $input) {
    results {
      id
      application {
        ...ApplicationDetail
      }
      refusal {
        ...RefusalFields
      }
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment RefusalFields on RefusalInfo {
  code
  message
  unmet {
    code
    reason
  }
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}
fragment EligibilityFields on Eligibility {
  eligible
  judgedAt
  rules {
    code
    label
    verdict
    satisfied
    reason
    overridden
  }
}
fragment AttachmentFields on Attachment {
  id
  item
  name
  mime
  size
  width
  height
  url
  thumbnailUrl
  uploadedAt
}
fragment ApplicationDetail on Application {
  ...ApplicationRow
  stateMeaning
  nextStep
  createdAt
  submittedAt
  supplementBy
  appealBy
  office {
    code
    name
  }
  deskOffice {
    code
    name
  }
  round {
    id
    title
  }
  student {
    identityLabel
    major
    className
    grade
    statusLabel
    campus {
      code
      name
    }
    sensitive {
      idNumber
      phone
    }
  }
  changes {
    field
    label
    before
    after
  }
  returnedItems {
    field
    label
    reason
  }
  eligibility {
    ...EligibilityFields
  }
  attachments {
    ...AttachmentFields
  }
  papers {
    id
    stateLabel
    stateTone
    deadline
    receivedAt
    items {
      code
      label
      received
      note
    }
  }
  certificates {
    id
    serialNo
    stateLabel
    stateTone
    printedAt
    collectedAt
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:73174ca4242af4e9324e136d32a266a5c14f84848f03ab79995a215e1bb00a50"}) as unknown as TypedDocumentString<ReviewApplicationMutation, ReviewApplicationMutationVariables>;
export const ReviewApplicationsDocument = new TypedDocumentString(`
    mutation ReviewApplications($input: ReviewApplicationsInput!) {
  reviewApplications(input: $input) {
    results {
      ...ApplicationResultFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment RefusalFields on RefusalInfo {
  code
  message
  unmet {
    code
    reason
  }
}
fragment ApplicationResultFields on ReviewResult {
  id
  application {
    ...ApplicationRow
  }
  refusal {
    ...RefusalFields
  }
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}`, {"hash":"sha256:e0ca183fc7ee62780f42405e867506a29655c52acf58d20f073b08d0ae331797"}) as unknown as TypedDocumentString<ReviewApplicationsMutation, ReviewApplicationsMutationVariables>;
export const ClaimApplicationsDocument = new TypedDocumentString(`
    mutation ClaimApplications($input: ApplicationRefsInput!) {
  claimApplications(input: $input) {
    results {
      ...ApplicationResultFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment RefusalFields on RefusalInfo {
  code
  message
  unmet {
    code
    reason
  }
}
fragment ApplicationResultFields on ReviewResult {
  id
  application {
    ...ApplicationRow
  }
  refusal {
    ...RefusalFields
  }
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}`, {"hash":"sha256:45cfae8ec045fa5c5947a54abc10e3042a40bd61f42b0cadfabf116c73ea525c"}) as unknown as TypedDocumentString<ClaimApplicationsMutation, ClaimApplicationsMutationVariables>;
export const ReleaseApplicationsDocument = new TypedDocumentString(`
    mutation ReleaseApplications($input: ApplicationRefsInput!) {
  releaseApplications(input: $input) {
    results {
      ...ApplicationResultFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment RefusalFields on RefusalInfo {
  code
  message
  unmet {
    code
    reason
  }
}
fragment ApplicationResultFields on ReviewResult {
  id
  application {
    ...ApplicationRow
  }
  refusal {
    ...RefusalFields
  }
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}`, {"hash":"sha256:d504fb962a83ca65a2b6c79442ed5109beb30e541aafd904f6c7bfad3ba977ff"}) as unknown as TypedDocumentString<ReleaseApplicationsMutation, ReleaseApplicationsMutationVariables>;
export const OverrideEligibilityDocument = new TypedDocumentString(`
    mutation OverrideEligibility($input: OverrideEligibilityInput!) {
  overrideEligibility(input: $input) {
    eligibility {
      ...EligibilityFields
    }
  }
}
    fragment EligibilityFields on Eligibility {
  eligible
  judgedAt
  rules {
    code
    label
    verdict
    satisfied
    reason
    overridden
  }
}`, {"hash":"sha256:06fc07498393637eccac87a3c817f6cac8db6e2ce66aad6c387fbf8db6023fa4"}) as unknown as TypedDocumentString<OverrideEligibilityMutation, OverrideEligibilityMutationVariables>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist($workflow: [String!], $state: [String!], $assignee: WorklistAssignee, $search: String, $sort: WorklistSort, $first: Int!, $after: String) {
  worklist(
    workflow: $workflow
    state: $state
    assignee: $assignee
    search: $search
    sort: $sort
    first: $first
    after: $after
  ) {
    nodes {
      ...ApplicationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}`, {"hash":"sha256:ecdffa24617f57d186fad7039c03435c6b4cbf9f113619b550cba7b4cb9394a3"}) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
export const WorklistCountsDocument = new TypedDocumentString(`
    query WorklistCounts {
  worklistCounts {
    workflow
    workflowTitle
    state
    stateLabel
    count
    oldest
    mine
  }
}
    `, {"hash":"sha256:8b9fa7037f0fc392b6ee2e9f266841ef40980f0c4081ea6a30a53d347c45d5c1"}) as unknown as TypedDocumentString<WorklistCountsQuery, WorklistCountsQueryVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  node(id: $id) {
    __typename
    ...ApplicationDetail
  }
}
    fragment ActionFields on AvailableAction {
  code
  label
  emphasis
  enabled
  mutation
  needs
  blockedBy {
    code
    reason
  }
}
fragment TimelineFields on TimelineEntry {
  at
  action
  label
  from
  to
  toLabel
  actor
  note
}
fragment ApplicationRow on Application {
  id
  version
  serialNo
  workflow
  workflowTitle
  state
  stateCode
  stateLabel
  stateTone
  ended
  revision
  waitingSince
  mine
  conflictOfInterest
  assignee {
    id
    name
  }
  student {
    id
    number
    name
    college
  }
  form {
    field
    label
    value
  }
  availableActions {
    ...ActionFields
  }
}
fragment EligibilityFields on Eligibility {
  eligible
  judgedAt
  rules {
    code
    label
    verdict
    satisfied
    reason
    overridden
  }
}
fragment AttachmentFields on Attachment {
  id
  item
  name
  mime
  size
  width
  height
  url
  thumbnailUrl
  uploadedAt
}
fragment ApplicationDetail on Application {
  ...ApplicationRow
  stateMeaning
  nextStep
  createdAt
  submittedAt
  supplementBy
  appealBy
  office {
    code
    name
  }
  deskOffice {
    code
    name
  }
  round {
    id
    title
  }
  student {
    identityLabel
    major
    className
    grade
    statusLabel
    campus {
      code
      name
    }
    sensitive {
      idNumber
      phone
    }
  }
  changes {
    field
    label
    before
    after
  }
  returnedItems {
    field
    label
    reason
  }
  eligibility {
    ...EligibilityFields
  }
  attachments {
    ...AttachmentFields
  }
  papers {
    id
    stateLabel
    stateTone
    deadline
    receivedAt
    items {
      code
      label
      received
      note
    }
  }
  certificates {
    id
    serialNo
    stateLabel
    stateTone
    printedAt
    collectedAt
  }
  timeline {
    ...TimelineFields
  }
}`, {"hash":"sha256:f3cacf4b843f134ab808f9cf893ef6d9b35d69ead7e04f3812535adaa8d17876"}) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const ApplicationFormsDocument = new TypedDocumentString(`
    query ApplicationForms {
  workflows {
    code
    form {
      code
      label
    }
  }
}
    `, {"hash":"sha256:dd3c5e7f8839a1e44e32b6b75b19632fb41133f2e2c8923eea835c1df579b676"}) as unknown as TypedDocumentString<ApplicationFormsQuery, ApplicationFormsQueryVariables>;