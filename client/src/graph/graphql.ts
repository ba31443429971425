/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** That a version was read. */
export type AcknowledgeInstructionsInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** The version that was shown. */
  version: number;
  /** Code of the function. */
  workflow: string;
};

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

/** A command on one application. */
export type ApplicationActionInput = {
  /** Its version as last seen. */
  expectedVersion: number;
  /** The application. */
  id: string | number;
  /** Reason or opinion, at most 500 characters. */
  note?: string | null | undefined;
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

/** The form, complete; it takes the place of the standing draft. */
export type ApplyForFundingCertificateInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** A whole number. */
  copies: number;
  /** The draft's version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** A code: a fixed choice, or one of `Student.choices`. */
  fundingProjectType: string;
  /** Version of the instructions that the student acknowledged. */
  instructionsVersion: number;
  /** Words. */
  purpose: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** The form, complete; it takes the place of the standing draft. */
export type ApplyForHardshipCertificateInput = {
  /** A code: a fixed choice, or one of `Student.choices`. */
  academicYear: string;
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** A whole number. */
  copies: number;
  /** The draft's version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** Version of the instructions that the student acknowledged. */
  instructionsVersion: number;
  /** Words. */
  purpose: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** The form, complete; it takes the place of the standing draft. */
export type ApplyForHonourCertificateInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** A whole number. */
  copies: number;
  /** The draft's version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** A code: a fixed choice, or one of `Student.choices`. */
  honour: string;
  /** Version of the instructions that the student acknowledged. */
  instructionsVersion: number;
  /** Words. */
  purpose: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** The form, complete; it takes the place of the standing draft. */
export type ApplyForVolunteerCardReplacementInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** The draft's version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** Version of the instructions that the student acknowledged. */
  instructionsVersion: number;
  /** A code: a fixed choice, or one of `Student.choices`. */
  reason: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Words. */
  statement: string;
};

/** A file for one of the items that a form asks for. */
export type AttachmentInput = {
  /** Id of the uploaded file, as `POST /files` or `Attachment.fileId` tells it. */
  fileId: string | number;
  /** Code of the item that it is. */
  item: string;
};

/** The WeChat to bind. */
export type BindWeChatInput = {
  /** The code of wx.login; good once, five minutes. */
  code: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Which time, and what the student wants to say beforehand. */
export type BookCounsellingInput = {
  /** Version of the instructions that the student acknowledged. */
  instructionsVersion: number;
  /** At most 500 characters; only the centre reads it. */
  purpose?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** The slot. */
  slotId: string | number;
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

/** A command that asks nothing else. */
export type CommandOnlyInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What sensitive personal data may be used for; each purpose is asked by itself. */
export type ConsentPurpose =
  /** Arranging and holding psychological counselling. */
  | 'COUNSELLING';

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

/** How a field is filled in. */
export type FormFieldKind =
  /** Code of a campus. */
  | 'CAMPUS'
  /** One of several codes. */
  | 'CHOICE'
  /** Attachments: `attachments` of the input, with the field's code as their item. */
  | 'FILES'
  /** A whole number. */
  | 'NUMBER'
  /** Words. */
  | 'TEXT';

/** Consent to one use of sensitive data, separate from everything else. */
export type GiveConsentInput = {
  /** What for. */
  purpose: ConsentPurpose;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Version of the wording that was shown. */
  version: number;
};

/** How a line stands to the version before. */
export type LineMark =
  /** It is new. */
  | 'ADDED'
  /** It is not there any more. */
  | 'REMOVED'
  /** It was there already. */
  | 'SAME';

/** Which messages were read. */
export type MarkMessagesReadInput = {
  /** At most 200; left out: all that are unread. */
  ids?: Array<string | number> | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** That a notice was read. */
export type MarkNoticeReadInput = {
  /** The notice. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** A way out of the house; the inbox within always gets every message. */
export type MessageChannel =
  /** E-mail. */
  | 'MAIL'
  /** 微信订阅消息, one for each consent given. */
  | 'WECHAT'
  /** 企业微信 */
  | 'WECOM';

/** Which app a mini-program runs in. */
export type MiniProgramPlatform =
  /** WeChat (微信): wx.login. */
  | 'WECHAT'
  /** WeCom (企业微信): wx.qy.login. */
  | 'WECOM';

/** Whether an answer helped. */
export type RateFaqInput = {
  /** The question. */
  id: string | number;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** True: useful. One vote a person; the last one counts. */
  useful: boolean;
};

/** What the person agreed to in WeChat. */
export type RecordSubscriptionConsentInput = {
  /** Keys of the templates accepted, at most 10; unknown ones count for nothing. */
  accepted: Array<string>;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What the page after the portal handed over. */
export type RedeemSignInTicketInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** The ticket; good once, two minutes. */
  ticket: string;
};

/** What a rule says. */
export type RuleVerdict =
  /** It holds. */
  | 'SATISFIED'
  /** The registry was never told of the fact: neither yes nor no. Staff can let it pass. */
  | 'UNKNOWN'
  /** It does not hold. */
  | 'UNSATISFIED';

/** Where e-mail shall go. */
export type SaveEmailInput = {
  /** At most 200 characters; null or empty: no e-mail. */
  email?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What has been filled in so far. */
export type SaveFundingCertificateDraftInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt?: string | null | undefined;
  /** A whole number. */
  copies?: number | null | undefined;
  /** Its version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** A code: a fixed choice, or one of `Student.choices`. */
  fundingProjectType?: string | null | undefined;
  /** The draft that it goes on with; without it, the one that stands. */
  id?: string | number | null | undefined;
  /** Words. */
  purpose?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What has been filled in so far. */
export type SaveHardshipCertificateDraftInput = {
  /** A code: a fixed choice, or one of `Student.choices`. */
  academicYear?: string | null | undefined;
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt?: string | null | undefined;
  /** A whole number. */
  copies?: number | null | undefined;
  /** Its version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** The draft that it goes on with; without it, the one that stands. */
  id?: string | number | null | undefined;
  /** Words. */
  purpose?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What has been filled in so far. */
export type SaveHonourCertificateDraftInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt?: string | null | undefined;
  /** A whole number. */
  copies?: number | null | undefined;
  /** Its version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** A code: a fixed choice, or one of `Student.choices`. */
  honour?: string | null | undefined;
  /** The draft that it goes on with; without it, the one that stands. */
  id?: string | number | null | undefined;
  /** Words. */
  purpose?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** What has been filled in so far. */
export type SaveVolunteerCardReplacementDraftInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt?: string | null | undefined;
  /** Its version as last seen; CONFLICT where it has changed. */
  expectedVersion?: number | null | undefined;
  /** The draft that it goes on with; without it, the one that stands. */
  id?: string | number | null | undefined;
  /** A code: a fixed choice, or one of `Student.choices`. */
  reason?: string | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Words. */
  statement?: string | null | undefined;
};

/** What can be found. */
export type SearchKind =
  /** 常见问题 */
  | 'FAQ'
  /** 我要办… (a function of the home screen) */
  | 'FUNCTION'
  /** 办事流程 */
  | 'GUIDE'
  /** 近期通知 */
  | 'NOTICE';

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

/** What the app gave for signing in. */
export type SignInWithMiniProgramInput = {
  /** The code of wx.qy.login or wx.login; good once, five minutes. */
  code: string;
  /** Which app it came from. */
  platform: MiniProgramPlatform;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** Ends this session. */
export type SignOutInput = {
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
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

/** What a student writes to an office. */
export type SubmitFeedbackInput = {
  /** Code of the function it is about. */
  about?: string | null | undefined;
  /** Version of the instructions that the student acknowledged; any where the function has none. */
  instructionsVersion: number;
  /** Code of the office; left out: the one in charge. */
  office?: string | null | undefined;
  /** At most six pictures: own uploads. */
  pictures: Array<string | number>;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Plain words, 5 to 2000 characters. */
  text: string;
};

/** The form after a return, complete. */
export type SupplementFundingCertificateInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** A whole number. */
  copies: number;
  /** Its version as last seen. */
  expectedVersion: number;
  /** A code: a fixed choice, or one of `Student.choices`. */
  fundingProjectType: string;
  /** The application. */
  id: string | number;
  /** Words to the reviewer, at most 500 characters. */
  note?: string | null | undefined;
  /** Words. */
  purpose: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** The form after a return, complete. */
export type SupplementHardshipCertificateInput = {
  /** A code: a fixed choice, or one of `Student.choices`. */
  academicYear: string;
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** A whole number. */
  copies: number;
  /** Its version as last seen. */
  expectedVersion: number;
  /** The application. */
  id: string | number;
  /** Words to the reviewer, at most 500 characters. */
  note?: string | null | undefined;
  /** Words. */
  purpose: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** The form after a return, complete. */
export type SupplementHonourCertificateInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** A whole number. */
  copies: number;
  /** Its version as last seen. */
  expectedVersion: number;
  /** A code: a fixed choice, or one of `Student.choices`. */
  honour: string;
  /** The application. */
  id: string | number;
  /** Words to the reviewer, at most 500 characters. */
  note?: string | null | undefined;
  /** Words. */
  purpose: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** The form after a return, complete. */
export type SupplementVolunteerCardReplacementInput = {
  /** All files from now on, in order; left out, they stay as they are. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Code of the campus whose desk the student picked. */
  collectAt: string;
  /** Its version as last seen. */
  expectedVersion: number;
  /** The application. */
  id: string | number;
  /** Words to the reviewer, at most 500 characters. */
  note?: string | null | undefined;
  /** A code: a fixed choice, or one of `Student.choices`. */
  reason: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Words. */
  statement: string;
};

/** Why a volunteer card is replaced. */
export type VolunteerCardReason =
  /** 损坏 */
  | 'DAMAGED'
  /** 遗失 */
  | 'LOST'
  /** 信息变更 */
  | 'NAME_CHANGED';

/** Withdraws a consent; what was done under it stays. */
export type WithdrawConsentInput = {
  /** What for. */
  purpose: ConsentPurpose;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** The three modules of the manual. */
export type WorkflowModule =
  /** 信息查询 */
  | 'INFORMATION'
  /** 实践锻炼 */
  | 'PRACTICE'
  /** 事务办理 */
  | 'SERVICES';

export type ServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceQuery = { service: { name: string, university: string, demo: boolean, signInWays: Array<SignInWay>, campuses: Array<{ code: string, name: string }>, crisisLines: Array<{ label: string, number: string }> } };

export type OfficeFieldsFragment = { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> };

export type SignedInFragment = { token: string | null, mustDo: Array<FirstDuty>, viewer: { unreadCount: number, account: { id: string } } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string | null, mustDo: Array<FirstDuty>, viewer: { unreadCount: number, account: { id: string } } } };

export type SignInWithMiniProgramMutationVariables = Exact<{
  input: SignInWithMiniProgramInput;
}>;


export type SignInWithMiniProgramMutation = { signInWithMiniProgram: { token: string | null, mustDo: Array<FirstDuty>, viewer: { unreadCount: number, account: { id: string } } } };

export type RedeemSignInTicketMutationVariables = Exact<{
  input: RedeemSignInTicketInput;
}>;


export type RedeemSignInTicketMutation = { redeemSignInTicket: { token: string | null, mustDo: Array<FirstDuty>, viewer: { unreadCount: number, account: { id: string } } } };

export type BindWeChatMutationVariables = Exact<{
  input: BindWeChatInput;
}>;


export type BindWeChatMutation = { bindWeChat: { account: { id: string, weChatBound: boolean } } };

export type WeComPageQueryVariables = Exact<{
  url: string;
}>;


export type WeComPageQuery = { weComJsConfig: { corpId: string, agentId: number, timestamp: number, nonceStr: string, signature: string, agentSignature: string } | null };

export type SignInFieldsFragment = { id: string, way: SignInWay, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, current: boolean };

export type AccountSignInsFragment = { id: string, hasPassword: boolean, weChatBound: boolean, sessions: Array<{ id: string, way: SignInWay, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, current: boolean }> };

export type MySignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignInsQuery = { viewer: { account: { id: string, hasPassword: boolean, weChatBound: boolean, sessions: Array<{ id: string, way: SignInWay, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, current: boolean }> } } | null, service: { signInWays: Array<SignInWay> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { account: { id: string, hasPassword: boolean, weChatBound: boolean, sessions: Array<{ id: string, way: SignInWay, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, current: boolean }> } } };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndOtherSessionsInput;
}>;


export type EndOtherSessionsMutation = { endOtherSessions: { account: { id: string, hasPassword: boolean, weChatBound: boolean, sessions: Array<{ id: string, way: SignInWay, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, current: boolean }> } } };

export type UnbindWeChatMutationVariables = Exact<{
  input: CommandOnlyInput;
}>;


export type UnbindWeChatMutation = { unbindWeChat: { account: { id: string, hasPassword: boolean, weChatBound: boolean, sessions: Array<{ id: string, way: SignInWay, wayLabel: string, device: string, createdAt: string, lastSeenAt: string, current: boolean }> } } };

export type MyPasswordQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPasswordQuery = { viewer: { account: { id: string, username: string, displayName: string, hasPassword: boolean, mustChangePassword: boolean } } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { account: { id: string, mustChangePassword: boolean } } };

export type ReminderSettingsFragment = { quietFrom: string, quietTo: string, channels: Array<MessageChannel>, categories: Array<{ category: string, label: string, fixed: boolean, channels: Array<{ channel: MessageChannel, label: string, enabled: boolean }> }> };

export type MyRemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRemindersQuery = { viewer: { account: { id: string, email: string | null } } | null, messagePreferences: { quietFrom: string, quietTo: string, channels: Array<MessageChannel>, categories: Array<{ category: string, label: string, fixed: boolean, channels: Array<{ channel: MessageChannel, label: string, enabled: boolean }> }> } };

export type SetMessagePreferencesMutationVariables = Exact<{
  input: SetMessagePreferencesInput;
}>;


export type SetMessagePreferencesMutation = { setMessagePreferences: { preferences: { quietFrom: string, quietTo: string, channels: Array<MessageChannel>, categories: Array<{ category: string, label: string, fixed: boolean, channels: Array<{ channel: MessageChannel, label: string, enabled: boolean }> }> } } };

export type SaveEmailMutationVariables = Exact<{
  input: SaveEmailInput;
}>;


export type SaveEmailMutation = { saveEmail: { account: { id: string, email: string | null } } };

export type StudentViewerFragment = { unreadCount: number, account: { username: string, displayName: string }, student: { id: string, number: string, name: string, identityLabel: string, grade: number, campus: { code: string, name: string } } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { viewer: { unreadCount: number, account: { username: string, displayName: string }, student: { id: string, number: string, name: string, identityLabel: string, grade: number, campus: { code: string, name: string } } | null } | null, todo: Array<{ code: string, title: string, hint: string, subject: string, due: string | null, tone: StateTone }>, workflows: Array<{ code: string, module: WorkflowModule, moduleTitle: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } }>, notices: { nodes: Array<{ id: string, title: string, summary: string, pinned: boolean, read: boolean | null, publishedAt: string | null, office: { code: string, name: string }, audience: { everybody: boolean, label: string } }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { unreadCount: number, account: { username: string, displayName: string }, student: { id: string, number: string, name: string, identityLabel: string, grade: number, college: string, major: string, className: string, campus: { code: string, name: string } } | null } | null, workflows: Array<{ code: string, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } }> };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type MessagesQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { viewer: { unreadCount: number, account: { username: string } } | null, messages: { nodes: Array<{ id: string, title: string, body: string, subjectId: string | null, createdAt: string, readAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MessageSubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type MessageSubjectQuery = { node:
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'Certificate', id: string, application:
        | { __typename: 'FundingCertificate', id: string }
        | { __typename: 'HardshipCertificate', id: string }
        | { __typename: 'HonourCertificate', id: string }
        | { __typename: 'VolunteerCardReplacement', id: string }
       }
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Faq', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FundingCertificate', id: string }
    | { __typename: 'Guide', id: string }
    | { __typename: 'HardshipCertificate', id: string }
    | { __typename: 'HonourCertificate', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Papers', id: string, application:
        | { __typename: 'FundingCertificate', id: string }
        | { __typename: 'HardshipCertificate', id: string }
        | { __typename: 'HonourCertificate', id: string }
        | { __typename: 'VolunteerCardReplacement', id: string }
       }
    | { __typename: 'RegistryImport', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SearchMiss', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SiteSyncRun', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TemporaryRole', id: string }
    | { __typename: 'VolunteerCardReplacement', id: string }
   | null };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: { unreadCount: number } };

export type HitFragment = { kind: SearchKind, target: string, at: string | null, pinned: boolean, function: { open: boolean, closedReason: string | null } | null, title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  settled: boolean;
}>;


export type SearchQuery = { viewer: { account: { username: string } } | null, search: { nodes: Array<{ kind: SearchKind, target: string, at: string | null, pinned: boolean, function: { open: boolean, closedReason: string | null } | null, title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyAttachmentFragment = { id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null };

type MyApplicationRow_FundingCertificate_Fragment = { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null };

type MyApplicationRow_HardshipCertificate_Fragment = { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null };

type MyApplicationRow_HonourCertificate_Fragment = { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null };

type MyApplicationRow_VolunteerCardReplacement_Fragment = { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null };

export type MyApplicationRowFragment =
  | MyApplicationRow_FundingCertificate_Fragment
  | MyApplicationRow_HardshipCertificate_Fragment
  | MyApplicationRow_HonourCertificate_Fragment
  | MyApplicationRow_VolunteerCardReplacement_Fragment
;

export type CertificateFieldsFragment = { stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null };

export type PapersFieldsFragment = { stateMeaning: string, deadline: string | null, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> };

type ApplicationFields_FundingCertificate_Fragment = { revision: number, appealBy: string | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationFields_HardshipCertificate_Fragment = { revision: number, appealBy: string | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationFields_HonourCertificate_Fragment = { revision: number, appealBy: string | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ApplicationFields_VolunteerCardReplacement_Fragment = { revision: number, appealBy: string | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type ApplicationFieldsFragment =
  | ApplicationFields_FundingCertificate_Fragment
  | ApplicationFields_HardshipCertificate_Fragment
  | ApplicationFields_HonourCertificate_Fragment
  | ApplicationFields_VolunteerCardReplacement_Fragment
;

type DraftFields_FundingCertificate_Fragment = { id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> };

type DraftFields_HardshipCertificate_Fragment = { id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> };

type DraftFields_HonourCertificate_Fragment = { id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> };

type DraftFields_VolunteerCardReplacement_Fragment = { id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> };

export type DraftFieldsFragment =
  | DraftFields_FundingCertificate_Fragment
  | DraftFields_HardshipCertificate_Fragment
  | DraftFields_HonourCertificate_Fragment
  | DraftFields_VolunteerCardReplacement_Fragment
;

export type FormFieldFieldsFragment = { code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null };

export type MyEligibilityFragment = { eligible: boolean, rules: Array<{ code: string, label: string, verdict: RuleVerdict, reason: string }> };

export type FunctionFieldsFragment = { code: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, workingDays: number | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, reviewOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null }> };

export type ApplicationDoorFragment = { instructions: { workflow: string, id: string, version: number, acknowledged: boolean, title: string, notice: Array<string>, procedure: Array<string>, changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null } | null, workflows: Array<{ code: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, workingDays: number | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, reviewOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null }> }>, viewer: { student: { id: string, campus: { code: string, name: string }, eligibility: { eligible: boolean, rules: Array<{ code: string, label: string, verdict: RuleVerdict, reason: string }> } | null, choices: Array<{ code: string, label: string, detail: string }> | null, applications: { nodes: Array<
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
        > } | null } | null } | null };

export type ApplicationFormQueryVariables = Exact<{
  workflow: string;
}>;


export type ApplicationFormQuery = { workflows: Array<{ code: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, workingDays: number | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, reviewOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null }> }>, viewer: { student: { id: string, campus: { code: string, name: string }, choices: Array<{ code: string, label: string, detail: string }> | null } | null } | null };

export type MyApplicationsQueryVariables = Exact<{
  state?: Array<ApplicationState> | ApplicationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyApplicationsQuery = { viewer: { account: { username: string }, student: { id: string, applications: { nodes: Array<
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
        >, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } | null } | null };

export type AcknowledgeNotesMutationVariables = Exact<{
  input: AcknowledgeInstructionsInput;
}>;


export type AcknowledgeNotesMutation = { acknowledgeInstructions: { instructions: { id: string, version: number, acknowledged: boolean } } };

type StateFields_Certificate_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_CounsellingBooking_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_Feedback_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_FundingCertificate_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_HardshipCertificate_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_HonourCertificate_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_Notice_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_Papers_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

type StateFields_VolunteerCardReplacement_Fragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

export type StateFieldsFragment =
  | StateFields_Certificate_Fragment
  | StateFields_CounsellingBooking_Fragment
  | StateFields_Feedback_Fragment
  | StateFields_FundingCertificate_Fragment
  | StateFields_HardshipCertificate_Fragment
  | StateFields_HonourCertificate_Fragment
  | StateFields_Notice_Fragment
  | StateFields_Papers_Fragment
  | StateFields_VolunteerCardReplacement_Fragment
;

export type TimelineEntryFieldsFragment = { at: string, action: string, label: string, toLabel: string, actor: string, note: string | null };

type ReviewFields_Certificate_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_CounsellingBooking_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_Feedback_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_FundingCertificate_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_HardshipCertificate_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_HonourCertificate_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_Notice_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_Papers_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

type ReviewFields_VolunteerCardReplacement_Fragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type ReviewFieldsFragment =
  | ReviewFields_Certificate_Fragment
  | ReviewFields_CounsellingBooking_Fragment
  | ReviewFields_Feedback_Fragment
  | ReviewFields_FundingCertificate_Fragment
  | ReviewFields_HardshipCertificate_Fragment
  | ReviewFields_HonourCertificate_Fragment
  | ReviewFields_Notice_Fragment
  | ReviewFields_Papers_Fragment
  | ReviewFields_VolunteerCardReplacement_Fragment
;

export type NotesChangesFragment = { changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null };

export type SubscriptionTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionTemplatesQuery = { subscriptionTemplates: Array<{ key: string, templateId: string, label: string }> };

export type RecordSubscriptionConsentMutationVariables = Exact<{
  input: RecordSubscriptionConsentInput;
}>;


export type RecordSubscriptionConsentMutation = { recordSubscriptionConsent: { recorded: number } };

export type CounsellorFieldsFragment = { id: string, name: string, room: string, specialities: Array<string>, introduction: string, photoUrl: string | null, sessionMinutes: number, campus: { code: string, name: string } };

export type CounsellingRowFragment = { createdAt: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } } };

export type CounsellingDetailFragment = { purpose: string | null, nextStep: string | null, cancellableUntil: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } }, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type DoorKeysFragment = { instructions: { id: string, version: number, acknowledged: boolean } | null, viewer: { account: { username: string }, student: { id: string, consents: Array<{ purpose: ConsentPurpose, version: number, withdrawnAt: string | null }> | null } | null } | null };

export type CounsellingDoorQueryVariables = Exact<{ [key: string]: never; }>;


export type CounsellingDoorQuery = { instructions: { title: string, notice: Array<string>, procedure: Array<string>, publishedAt: string, id: string, version: number, acknowledged: boolean, changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null } | null, workflows: Array<{ code: string, open: boolean, closedReason: string | null, ownerOffice: { name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { name: string } | null }> } }>, viewer: { account: { username: string }, student: { id: string, consents: Array<{ purpose: ConsentPurpose, version: number, withdrawnAt: string | null }> | null } | null } | null };

export type CounsellorsQueryVariables = Exact<{
  campus?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CounsellorsQuery = { counsellors: { nodes: Array<{ id: string, name: string, room: string, specialities: Array<string>, introduction: string, photoUrl: string | null, sessionMinutes: number, nextFreeSlot: { id: string, startsAt: string } | null, campus: { code: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CounsellorTimesQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
}>;


export type CounsellorTimesQuery = { node:
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string, name: string, room: string, specialities: Array<string>, introduction: string, photoUrl: string | null, sessionMinutes: number, slots: Array<{ id: string, startsAt: string, endsAt: string, remaining: number, bookable: { ok: boolean, reasons: Array<{ code: string, reason: string }> } }>, campus: { code: string, name: string } }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Faq', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FundingCertificate', id: string }
    | { __typename: 'Guide', id: string }
    | { __typename: 'HardshipCertificate', id: string }
    | { __typename: 'HonourCertificate', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Papers', id: string }
    | { __typename: 'RegistryImport', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SearchMiss', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SiteSyncRun', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TemporaryRole', id: string }
    | { __typename: 'VolunteerCardReplacement', id: string }
   | null, instructions: { id: string, version: number, acknowledged: boolean } | null, viewer: { account: { username: string }, student: { id: string, consents: Array<{ purpose: ConsentPurpose, version: number, withdrawnAt: string | null }> | null } | null } | null };

export type CounsellingBookingQueryVariables = Exact<{
  id: string | number;
}>;


export type CounsellingBookingQuery = { node:
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'CounsellingBooking', id: string, purpose: string | null, nextStep: string | null, cancellableUntil: string | null, createdAt: string, stateMeaning: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } }, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Faq', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FundingCertificate', id: string }
    | { __typename: 'Guide', id: string }
    | { __typename: 'HardshipCertificate', id: string }
    | { __typename: 'HonourCertificate', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Papers', id: string }
    | { __typename: 'RegistryImport', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SearchMiss', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SiteSyncRun', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TemporaryRole', id: string }
    | { __typename: 'VolunteerCardReplacement', id: string }
   | null };

export type MyCounsellingQueryVariables = Exact<{
  state?: Array<CounsellingBookingState> | CounsellingBookingState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyCounsellingQuery = { viewer: { account: { username: string }, student: { id: string, appointments: { nodes: Array<{ createdAt: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } | null } | null };

export type AcknowledgeCounsellingMutationVariables = Exact<{
  input: AcknowledgeInstructionsInput;
}>;


export type AcknowledgeCounsellingMutation = { acknowledgeInstructions: { instructions: { id: string, version: number, acknowledged: boolean } } };

export type ConsentToCounsellingMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type ConsentToCounsellingMutation = { giveConsent: { consent: { purpose: ConsentPurpose, version: number, givenAt: string } } };

export type WithdrawCounsellingConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawCounsellingConsentMutation = { withdrawConsent: { consent: { purpose: ConsentPurpose, version: number, withdrawnAt: string | null } } };

export type BookCounsellingMutationVariables = Exact<{
  input: BookCounsellingInput;
}>;


export type BookCounsellingMutation = { bookCounselling: { booking: { purpose: string | null, nextStep: string | null, cancellableUntil: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } }, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type CancelCounsellingMutationVariables = Exact<{
  input: CounsellingActionInput;
}>;


export type CancelCounsellingMutation = { cancelCounselling: { booking: { purpose: string | null, nextStep: string | null, cancellableUntil: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } }, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } } };

export type FeedbackRowFragment = { state: FeedbackState, aboutTitle: string | null, createdAt: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { code: string, name: string }, thread: Array<{ at: string, byStaff: boolean, text: string }> };

export type FeedbackFieldsFragment = { aboutTitle: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { code: string, name: string }, thread: Array<{ id: string, at: string, byStaff: boolean, author: string, text: string, pictures: Array<{ id: string, name: string, mime: string, url: string }> }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type MyFeedbackQueryVariables = Exact<{
  state?: Array<FeedbackState> | FeedbackState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyFeedbackQuery = { viewer: { account: { username: string } } | null, feedbacks: { nodes: Array<{ state: FeedbackState, aboutTitle: string | null, createdAt: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { code: string, name: string }, thread: Array<{ at: string, byStaff: boolean, text: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FeedbackDoorQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackDoorQuery = { viewer: { student: { id: string } | null } | null, instructions: { workflow: string, id: string, version: number, acknowledged: boolean, title: string, notice: Array<string>, procedure: Array<string>, changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null } | null, workflows: Array<{ code: string, title: string, ownerOffice: { code: string, name: string } }>, feedbackOffices: Array<{ code: string, name: string }> };

export type FeedbackThreadQueryVariables = Exact<{
  id: string | number;
}>;


export type FeedbackThreadQuery = { viewer: { student: { id: string } | null } | null, node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq' }
    | { __typename: 'Feedback', aboutTitle: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { code: string, name: string }, thread: Array<{ id: string, at: string, byStaff: boolean, author: string, text: string, pictures: Array<{ id: string, name: string, mime: string, url: string }> }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
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

export type KeptUploadQueryVariables = Exact<{
  id: string | number;
}>;


export type KeptUploadQuery = { uploadedFile: { id: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null } | null };

export type SubmitFeedbackMutationVariables = Exact<{
  input: SubmitFeedbackInput;
}>;


export type SubmitFeedbackMutation = { submitFeedback: { feedback: { id: string } | null } };

export type ReplyToFeedbackMutationVariables = Exact<{
  input: FeedbackActionInput;
}>;


export type ReplyToFeedbackMutation = { replyToFeedback: { feedback: { aboutTitle: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { code: string, name: string }, thread: Array<{ id: string, at: string, byStaff: boolean, author: string, text: string, pictures: Array<{ id: string, name: string, mime: string, url: string }> }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } | null } };

export type CloseFeedbackMutationVariables = Exact<{
  input: FeedbackActionInput;
}>;


export type CloseFeedbackMutation = { closeFeedback: { feedback: { aboutTitle: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { code: string, name: string }, thread: Array<{ id: string, at: string, byStaff: boolean, author: string, text: string, pictures: Array<{ id: string, name: string, mime: string, url: string }> }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> } | null } };

export type FundingCertificateValuesFragment = { purpose: string | null, copies: number | null, fundingProjectType: { code: string } | null };

export type FundingCertificateDoorQueryVariables = Exact<{
  workflow: string;
}>;


export type FundingCertificateDoorQuery = { viewer: { student: { id: string, draft:
        | { __typename: 'FundingCertificate', id: string, version: number, state: ApplicationState, revision: number, purpose: string | null, copies: number | null, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, fundingProjectType: { code: string } | null }
        | { __typename: 'HardshipCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'HonourCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'VolunteerCardReplacement', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
       | null, campus: { code: string, name: string }, eligibility: { eligible: boolean, rules: Array<{ code: string, label: string, verdict: RuleVerdict, reason: string }> } | null, choices: Array<{ code: string, label: string, detail: string }> | null, applications: { nodes: Array<
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
        > } | null } | null } | null, instructions: { workflow: string, id: string, version: number, acknowledged: boolean, title: string, notice: Array<string>, procedure: Array<string>, changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null } | null, workflows: Array<{ code: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, workingDays: number | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, reviewOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null }> }> };

export type FundingCertificateQueryVariables = Exact<{
  id: string | number;
}>;


export type FundingCertificateQuery = { node:
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Faq', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FundingCertificate', id: string, revision: number, appealBy: string | null, purpose: string | null, copies: number | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, fundingProjectType: { code: string } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'Guide', id: string }
    | { __typename: 'HardshipCertificate', id: string }
    | { __typename: 'HonourCertificate', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Papers', id: string }
    | { __typename: 'RegistryImport', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SearchMiss', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SiteSyncRun', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TemporaryRole', id: string }
    | { __typename: 'VolunteerCardReplacement', id: string }
   | null };

export type SaveFundingCertificateDraftMutationVariables = Exact<{
  input: SaveFundingCertificateDraftInput;
}>;


export type SaveFundingCertificateDraftMutation = { done: { application: { id: string, version: number } } };

export type ApplyForFundingCertificateMutationVariables = Exact<{
  input: ApplyForFundingCertificateInput;
}>;


export type ApplyForFundingCertificateMutation = { done: { application: { id: string, version: number } } };

export type SupplementFundingCertificateMutationVariables = Exact<{
  input: SupplementFundingCertificateInput;
}>;


export type SupplementFundingCertificateMutation = { done: { application: { id: string, version: number } } };

export type WithdrawFundingCertificateMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type WithdrawFundingCertificateMutation = { done: { application: { id: string, version: number } } };

export type AppealFundingCertificateMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type AppealFundingCertificateMutation = { done: { application: { id: string, version: number } } };

export type GuideRowFragment = { id: string, title: string, summary: string, duration: string, office: { code: string, name: string } };

export type FaqFieldsFragment = { id: string, question: string, answer: string, useful: number, notUseful: number, myVote: boolean | null, category: { code: string, label: string } };

export type GuidesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type GuidesQuery = { viewer: { account: { username: string } } | null, guides: Array<{ id: string, title: string, summary: string, duration: string, office: { code: string, name: string } }>, faqCategories: Array<{ code: string, label: string, count: number }> };

export type FaqsQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FaqsQuery = { viewer: { account: { username: string } } | null, faqs: { nodes: Array<{ id: string, question: string, answer: string, useful: number, notUseful: number, myVote: boolean | null, category: { code: string, label: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type GuideQueryVariables = Exact<{
  id: string | number;
}>;


export type GuideQuery = { viewer: { student: { id: string, campus: { code: string } } | null } | null, node:
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
    | { __typename: 'Guide', workflow: string | null, who: string, bring: Array<string>, place: string, updatedAt: string, id: string, title: string, summary: string, duration: string, steps: Array<{ title: string, detail: string }>, office: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, faqs: Array<{ id: string, question: string, answer: string, useful: number, notUseful: number, myVote: boolean | null, category: { code: string, label: string } }> }
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

export type FaqQueryVariables = Exact<{
  id: string | number;
}>;


export type FaqQuery = { viewer: { account: { username: string } } | null, node:
    | { __typename: 'AuditEntry' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Certificate' }
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Delivery' }
    | { __typename: 'Faq', id: string, question: string, answer: string, useful: number, notUseful: number, myVote: boolean | null, category: { code: string, label: string } }
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

export type RateFaqMutationVariables = Exact<{
  input: RateFaqInput;
}>;


export type RateFaqMutation = { rateFaq: { faq: { id: string, useful: number, notUseful: number, myVote: boolean | null } } };

export type HardshipCertificateValuesFragment = { academicYear: string | null, purpose: string | null, copies: number | null };

export type HardshipCertificateDoorQueryVariables = Exact<{
  workflow: string;
}>;


export type HardshipCertificateDoorQuery = { viewer: { student: { id: string, draft:
        | { __typename: 'FundingCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'HardshipCertificate', id: string, version: number, state: ApplicationState, revision: number, academicYear: string | null, purpose: string | null, copies: number | null, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'HonourCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'VolunteerCardReplacement', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
       | null, campus: { code: string, name: string }, eligibility: { eligible: boolean, rules: Array<{ code: string, label: string, verdict: RuleVerdict, reason: string }> } | null, choices: Array<{ code: string, label: string, detail: string }> | null, applications: { nodes: Array<
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
        > } | null } | null } | null, instructions: { workflow: string, id: string, version: number, acknowledged: boolean, title: string, notice: Array<string>, procedure: Array<string>, changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null } | null, workflows: Array<{ code: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, workingDays: number | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, reviewOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null }> }> };

export type HardshipCertificateQueryVariables = Exact<{
  id: string | number;
}>;


export type HardshipCertificateQuery = { node:
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Faq', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FundingCertificate', id: string }
    | { __typename: 'Guide', id: string }
    | { __typename: 'HardshipCertificate', id: string, revision: number, appealBy: string | null, academicYear: string | null, purpose: string | null, copies: number | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'HonourCertificate', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Papers', id: string }
    | { __typename: 'RegistryImport', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SearchMiss', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SiteSyncRun', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TemporaryRole', id: string }
    | { __typename: 'VolunteerCardReplacement', id: string }
   | null };

export type SaveHardshipCertificateDraftMutationVariables = Exact<{
  input: SaveHardshipCertificateDraftInput;
}>;


export type SaveHardshipCertificateDraftMutation = { done: { application: { id: string, version: number } } };

export type ApplyForHardshipCertificateMutationVariables = Exact<{
  input: ApplyForHardshipCertificateInput;
}>;


export type ApplyForHardshipCertificateMutation = { done: { application: { id: string, version: number } } };

export type SupplementHardshipCertificateMutationVariables = Exact<{
  input: SupplementHardshipCertificateInput;
}>;


export type SupplementHardshipCertificateMutation = { done: { application: { id: string, version: number } } };

export type WithdrawHardshipCertificateMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type WithdrawHardshipCertificateMutation = { done: { application: { id: string, version: number } } };

export type AppealHardshipCertificateMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type AppealHardshipCertificateMutation = { done: { application: { id: string, version: number } } };

export type HonourCertificateValuesFragment = { purpose: string | null, copies: number | null, honour: { code: string } | null };

export type HonourCertificateDoorQueryVariables = Exact<{
  workflow: string;
}>;


export type HonourCertificateDoorQuery = { viewer: { student: { id: string, draft:
        | { __typename: 'FundingCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'HardshipCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'HonourCertificate', id: string, version: number, state: ApplicationState, revision: number, purpose: string | null, copies: number | null, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, honour: { code: string } | null }
        | { __typename: 'VolunteerCardReplacement', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
       | null, campus: { code: string, name: string }, eligibility: { eligible: boolean, rules: Array<{ code: string, label: string, verdict: RuleVerdict, reason: string }> } | null, choices: Array<{ code: string, label: string, detail: string }> | null, applications: { nodes: Array<
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
        > } | null } | null } | null, instructions: { workflow: string, id: string, version: number, acknowledged: boolean, title: string, notice: Array<string>, procedure: Array<string>, changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null } | null, workflows: Array<{ code: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, workingDays: number | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, reviewOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null }> }> };

export type HonourCertificateQueryVariables = Exact<{
  id: string | number;
}>;


export type HonourCertificateQuery = { node:
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Faq', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FundingCertificate', id: string }
    | { __typename: 'Guide', id: string }
    | { __typename: 'HardshipCertificate', id: string }
    | { __typename: 'HonourCertificate', id: string, revision: number, appealBy: string | null, purpose: string | null, copies: number | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, honour: { code: string } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Papers', id: string }
    | { __typename: 'RegistryImport', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SearchMiss', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SiteSyncRun', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TemporaryRole', id: string }
    | { __typename: 'VolunteerCardReplacement', id: string }
   | null };

export type SaveHonourCertificateDraftMutationVariables = Exact<{
  input: SaveHonourCertificateDraftInput;
}>;


export type SaveHonourCertificateDraftMutation = { done: { application: { id: string, version: number } } };

export type ApplyForHonourCertificateMutationVariables = Exact<{
  input: ApplyForHonourCertificateInput;
}>;


export type ApplyForHonourCertificateMutation = { done: { application: { id: string, version: number } } };

export type SupplementHonourCertificateMutationVariables = Exact<{
  input: SupplementHonourCertificateInput;
}>;


export type SupplementHonourCertificateMutation = { done: { application: { id: string, version: number } } };

export type WithdrawHonourCertificateMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type WithdrawHonourCertificateMutation = { done: { application: { id: string, version: number } } };

export type AppealHonourCertificateMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type AppealHonourCertificateMutation = { done: { application: { id: string, version: number } } };

export type NoticeRowFragment = { id: string, title: string, summary: string, pinned: boolean, read: boolean | null, publishedAt: string | null, office: { code: string, name: string }, audience: { everybody: boolean, label: string } };

export type NoticesQueryVariables = Exact<{
  search?: string | null | undefined;
  unread?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { viewer: { account: { username: string } } | null, notices: { nodes: Array<{ id: string, title: string, summary: string, pinned: boolean, read: boolean | null, publishedAt: string | null, office: { code: string, name: string }, audience: { everybody: boolean, label: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type NoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type NoticeQuery = { viewer: { account: { username: string } } | null, node:
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
    | { __typename: 'Notice', body: string, sourceUrl: string | null, id: string, title: string, summary: string, pinned: boolean, read: boolean | null, publishedAt: string | null, attachments: Array<{ id: string, name: string, mime: string, size: number, url: string, picture: boolean }>, office: { code: string, name: string }, audience: { everybody: boolean, label: string } }
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

export type MarkNoticeReadMutationVariables = Exact<{
  input: MarkNoticeReadInput;
}>;


export type MarkNoticeReadMutation = { markNoticeRead: { notice: { id: string, read: boolean | null } } };

export type VolunteerCardReplacementValuesFragment = { reason: VolunteerCardReason | null, statement: string | null };

export type VolunteerCardReplacementDoorQueryVariables = Exact<{
  workflow: string;
}>;


export type VolunteerCardReplacementDoorQuery = { viewer: { student: { id: string, draft:
        | { __typename: 'FundingCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'HardshipCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'HonourCertificate', id: string, version: number, state: ApplicationState, revision: number, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
        | { __typename: 'VolunteerCardReplacement', id: string, version: number, state: ApplicationState, revision: number, reason: VolunteerCardReason | null, statement: string | null, collectAt: { code: string, name: string } | null, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }> }
       | null, campus: { code: string, name: string }, eligibility: { eligible: boolean, rules: Array<{ code: string, label: string, verdict: RuleVerdict, reason: string }> } | null, choices: Array<{ code: string, label: string, detail: string }> | null, applications: { nodes: Array<
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
          | { state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, office: { name: string }, returnedItems: Array<{ field: string, label: string, reason: string }>, certificate: { collectBy: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number } | null }
        > } | null } | null } | null, instructions: { workflow: string, id: string, version: number, acknowledged: boolean, title: string, notice: Array<string>, procedure: Array<string>, changes: { since: number, notice: Array<{ text: string, mark: LineMark }>, procedure: Array<{ text: string, mark: LineMark }> } | null } | null, workflows: Array<{ code: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, workingDays: number | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, reviewOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ code: string, label: string, kind: FormFieldKind, required: boolean, hint: string | null, minLength: number | null, maxLength: number | null, min: number | null, max: number | null, fileKinds: Array<string> | null, options: Array<{ code: string, label: string, detail: string }> | null }> }> };

export type VolunteerCardReplacementQueryVariables = Exact<{
  id: string | number;
}>;


export type VolunteerCardReplacementQuery = { node:
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BreakGlass', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Faq', id: string }
    | { __typename: 'Feedback', id: string }
    | { __typename: 'FundingCertificate', id: string }
    | { __typename: 'Guide', id: string }
    | { __typename: 'HardshipCertificate', id: string }
    | { __typename: 'HonourCertificate', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Papers', id: string }
    | { __typename: 'RegistryImport', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SearchMiss', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SiteSyncRun', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TemporaryRole', id: string }
    | { __typename: 'VolunteerCardReplacement', id: string, revision: number, appealBy: string | null, reason: VolunteerCardReason | null, statement: string | null, state: ApplicationState, workflow: string, workflowTitle: string, serialNo: string | null, createdAt: string, submittedAt: string | null, supplementBy: string | null, nextStep: string | null, stateMeaning: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, collectAt: { code: string, name: string } | null, office: { name: string, code: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> }, deskOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } | null, form: Array<{ field: string, label: string, value: string }>, attachments: Array<{ id: string, fileId: string, item: string, name: string, mime: string, size: number, url: string, thumbnailUrl: string | null }>, certificate: { collectBy: string, stateMeaning: string, state: CertificateState, serialNo: string, printedAt: string, collectedAt: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { address: string, phone: string, hours: string, campus: { name: string } | null } | null } | null, papers: { deadline: string | null, stateMeaning: string, receivedAt: string | null, receiptNo: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, desk: { phone: string, address: string, hours: string, campus: { name: string } | null } | null, items: Array<{ code: string, label: string, received: boolean, note: string | null }> } | null, returnedItems: Array<{ field: string, label: string, reason: string }>, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
   | null };

export type SaveVolunteerCardReplacementDraftMutationVariables = Exact<{
  input: SaveVolunteerCardReplacementDraftInput;
}>;


export type SaveVolunteerCardReplacementDraftMutation = { done: { application: { id: string, version: number } } };

export type ApplyForVolunteerCardReplacementMutationVariables = Exact<{
  input: ApplyForVolunteerCardReplacementInput;
}>;


export type ApplyForVolunteerCardReplacementMutation = { done: { application: { id: string, version: number } } };

export type SupplementVolunteerCardReplacementMutationVariables = Exact<{
  input: SupplementVolunteerCardReplacementInput;
}>;


export type SupplementVolunteerCardReplacementMutation = { done: { application: { id: string, version: number } } };

export type WithdrawVolunteerCardReplacementMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type WithdrawVolunteerCardReplacementMutation = { done: { application: { id: string, version: number } } };

export type AppealVolunteerCardReplacementMutationVariables = Exact<{
  input: ApplicationActionInput;
}>;


export type AppealVolunteerCardReplacementMutation = { done: { application: { id: string, version: number } } };

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
export const SignedInFragmentDoc = new TypedDocumentString(`
    fragment SignedIn on SignInPayload {
  token
  mustDo
  viewer {
    account {
      id
    }
    unreadCount
  }
}
    `, {"fragmentName":"SignedIn"}) as unknown as TypedDocumentString<SignedInFragment, unknown>;
export const SignInFieldsFragmentDoc = new TypedDocumentString(`
    fragment SignInFields on Session {
  id
  way
  wayLabel
  device
  createdAt
  lastSeenAt
  current
}
    `, {"fragmentName":"SignInFields"}) as unknown as TypedDocumentString<SignInFieldsFragment, unknown>;
export const AccountSignInsFragmentDoc = new TypedDocumentString(`
    fragment AccountSignIns on Account {
  id
  hasPassword
  weChatBound
  sessions {
    ...SignInFields
  }
}
    fragment SignInFields on Session {
  id
  way
  wayLabel
  device
  createdAt
  lastSeenAt
  current
}`, {"fragmentName":"AccountSignIns"}) as unknown as TypedDocumentString<AccountSignInsFragment, unknown>;
export const ReminderSettingsFragmentDoc = new TypedDocumentString(`
    fragment ReminderSettings on MessagePreferences {
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
  quietFrom
  quietTo
  channels
}
    `, {"fragmentName":"ReminderSettings"}) as unknown as TypedDocumentString<ReminderSettingsFragment, unknown>;
export const StudentViewerFragmentDoc = new TypedDocumentString(`
    fragment StudentViewer on Viewer {
  account {
    username
    displayName
  }
  unreadCount
  student {
    id
    number
    name
    identityLabel
    grade
    campus {
      code
      name
    }
  }
}
    `, {"fragmentName":"StudentViewer"}) as unknown as TypedDocumentString<StudentViewerFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on SearchHit {
  kind
  target
  at
  pinned
  function {
    open
    closedReason
  }
  title {
    text
    hit
  }
  excerpt {
    text
    hit
  }
}
    `, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const StateFieldsFragmentDoc = new TypedDocumentString(`
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
    `, {"fragmentName":"StateFields"}) as unknown as TypedDocumentString<StateFieldsFragment, unknown>;
export const MyApplicationRowFragmentDoc = new TypedDocumentString(`
    fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}`, {"fragmentName":"MyApplicationRow"}) as unknown as TypedDocumentString<MyApplicationRowFragment, unknown>;
export const TimelineEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
    `, {"fragmentName":"TimelineEntryFields"}) as unknown as TypedDocumentString<TimelineEntryFieldsFragment, unknown>;
export const ReviewFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}`, {"fragmentName":"ReviewFields"}) as unknown as TypedDocumentString<ReviewFieldsFragment, unknown>;
export const OfficeFieldsFragmentDoc = new TypedDocumentString(`
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
    `, {"fragmentName":"OfficeFields"}) as unknown as TypedDocumentString<OfficeFieldsFragment, unknown>;
export const MyAttachmentFragmentDoc = new TypedDocumentString(`
    fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
    `, {"fragmentName":"MyAttachment"}) as unknown as TypedDocumentString<MyAttachmentFragment, unknown>;
export const CertificateFieldsFragmentDoc = new TypedDocumentString(`
    fragment CertificateFields on Certificate {
  ...StateFields
  stateMeaning
  state
  serialNo
  printedAt
  collectedAt
  collectBy
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}`, {"fragmentName":"CertificateFields"}) as unknown as TypedDocumentString<CertificateFieldsFragment, unknown>;
export const PapersFieldsFragmentDoc = new TypedDocumentString(`
    fragment PapersFields on Papers {
  ...StateFields
  stateMeaning
  deadline
  receivedAt
  receiptNo
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
  items {
    code
    label
    received
    note
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}`, {"fragmentName":"PapersFields"}) as unknown as TypedDocumentString<PapersFieldsFragment, unknown>;
export const ApplicationFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationFields on Application {
  ...MyApplicationRow
  ...ReviewFields
  revision
  appealBy
  collectAt {
    code
    name
  }
  office {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    field
    label
    value
  }
  attachments {
    ...MyAttachment
  }
  certificate {
    ...CertificateFields
  }
  papers {
    ...PapersFields
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment CertificateFields on Certificate {
  ...StateFields
  stateMeaning
  state
  serialNo
  printedAt
  collectedAt
  collectBy
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
}
fragment PapersFields on Papers {
  ...StateFields
  stateMeaning
  deadline
  receivedAt
  receiptNo
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
  items {
    code
    label
    received
    note
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}`, {"fragmentName":"ApplicationFields"}) as unknown as TypedDocumentString<ApplicationFieldsFragment, unknown>;
export const DraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftFields on Application {
  id
  version
  state
  revision
  collectAt {
    code
    name
  }
  attachments {
    ...MyAttachment
  }
}
    fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}`, {"fragmentName":"DraftFields"}) as unknown as TypedDocumentString<DraftFieldsFragment, unknown>;
export const NotesChangesFragmentDoc = new TypedDocumentString(`
    fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}
    `, {"fragmentName":"NotesChanges"}) as unknown as TypedDocumentString<NotesChangesFragment, unknown>;
export const FormFieldFieldsFragmentDoc = new TypedDocumentString(`
    fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}
    `, {"fragmentName":"FormFieldFields"}) as unknown as TypedDocumentString<FormFieldFieldsFragment, unknown>;
export const FunctionFieldsFragmentDoc = new TypedDocumentString(`
    fragment FunctionFields on WorkflowInfo {
  code
  title
  open
  closedReason
  closesAt
  workingDays
  ownerOffice {
    ...OfficeFields
  }
  reviewOffice {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    ...FormFieldFields
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}`, {"fragmentName":"FunctionFields"}) as unknown as TypedDocumentString<FunctionFieldsFragment, unknown>;
export const MyEligibilityFragmentDoc = new TypedDocumentString(`
    fragment MyEligibility on Eligibility {
  eligible
  rules {
    code
    label
    verdict
    reason
  }
}
    `, {"fragmentName":"MyEligibility"}) as unknown as TypedDocumentString<MyEligibilityFragment, unknown>;
export const ApplicationDoorFragmentDoc = new TypedDocumentString(`
    fragment ApplicationDoor on Query {
  instructions(workflow: $workflow) {
    ...NotesChanges
    workflow
    id
    version
    acknowledged
    title
    notice
    procedure
  }
  workflows {
    ...FunctionFields
  }
  viewer {
    student {
      id
      campus {
        code
        name
      }
      eligibility(workflow: $workflow) {
        ...MyEligibility
      }
      choices(workflow: $workflow) {
        code
        label
        detail
      }
      applications(workflow: [$workflow], open: true, first: 5) {
        nodes {
          ...MyApplicationRow
        }
      }
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}
fragment MyEligibility on Eligibility {
  eligible
  rules {
    code
    label
    verdict
    reason
  }
}
fragment FunctionFields on WorkflowInfo {
  code
  title
  open
  closedReason
  closesAt
  workingDays
  ownerOffice {
    ...OfficeFields
  }
  reviewOffice {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    ...FormFieldFields
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}`, {"fragmentName":"ApplicationDoor"}) as unknown as TypedDocumentString<ApplicationDoorFragment, unknown>;
export const CounsellorFieldsFragmentDoc = new TypedDocumentString(`
    fragment CounsellorFields on Counsellor {
  id
  name
  room
  campus {
    code
    name
  }
  specialities
  introduction
  photoUrl
  sessionMinutes
}
    `, {"fragmentName":"CounsellorFields"}) as unknown as TypedDocumentString<CounsellorFieldsFragment, unknown>;
export const CounsellingRowFragmentDoc = new TypedDocumentString(`
    fragment CounsellingRow on CounsellingBooking {
  ...StateFields
  createdAt
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        name
      }
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}`, {"fragmentName":"CounsellingRow"}) as unknown as TypedDocumentString<CounsellingRowFragment, unknown>;
export const CounsellingDetailFragmentDoc = new TypedDocumentString(`
    fragment CounsellingDetail on CounsellingBooking {
  ...CounsellingRow
  ...ReviewFields
  purpose
  nextStep
  cancellableUntil
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment CounsellingRow on CounsellingBooking {
  ...StateFields
  createdAt
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        name
      }
    }
  }
}`, {"fragmentName":"CounsellingDetail"}) as unknown as TypedDocumentString<CounsellingDetailFragment, unknown>;
export const DoorKeysFragmentDoc = new TypedDocumentString(`
    fragment DoorKeys on Query {
  instructions(workflow: "COUNSELLING") {
    id
    version
    acknowledged
  }
  viewer {
    account {
      username
    }
    student {
      id
      consents {
        purpose
        version
        withdrawnAt
      }
    }
  }
}
    `, {"fragmentName":"DoorKeys"}) as unknown as TypedDocumentString<DoorKeysFragment, unknown>;
export const FeedbackRowFragmentDoc = new TypedDocumentString(`
    fragment FeedbackRow on Feedback {
  ...StateFields
  state
  aboutTitle
  createdAt
  office {
    code
    name
  }
  thread {
    at
    byStaff
    text
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}`, {"fragmentName":"FeedbackRow"}) as unknown as TypedDocumentString<FeedbackRowFragment, unknown>;
export const FeedbackFieldsFragmentDoc = new TypedDocumentString(`
    fragment FeedbackFields on Feedback {
  ...ReviewFields
  aboutTitle
  createdAt
  office {
    code
    name
  }
  thread {
    id
    at
    byStaff
    author
    text
    pictures {
      id
      name
      mime
      url
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}`, {"fragmentName":"FeedbackFields"}) as unknown as TypedDocumentString<FeedbackFieldsFragment, unknown>;
export const FundingCertificateValuesFragmentDoc = new TypedDocumentString(`
    fragment FundingCertificateValues on FundingCertificate {
  fundingProjectType {
    code
  }
  purpose
  copies
}
    `, {"fragmentName":"FundingCertificateValues"}) as unknown as TypedDocumentString<FundingCertificateValuesFragment, unknown>;
export const GuideRowFragmentDoc = new TypedDocumentString(`
    fragment GuideRow on Guide {
  id
  title
  summary
  duration
  office {
    code
    name
  }
}
    `, {"fragmentName":"GuideRow"}) as unknown as TypedDocumentString<GuideRowFragment, unknown>;
export const FaqFieldsFragmentDoc = new TypedDocumentString(`
    fragment FaqFields on Faq {
  id
  question
  answer
  useful
  notUseful
  myVote
  category {
    code
    label
  }
}
    `, {"fragmentName":"FaqFields"}) as unknown as TypedDocumentString<FaqFieldsFragment, unknown>;
export const HardshipCertificateValuesFragmentDoc = new TypedDocumentString(`
    fragment HardshipCertificateValues on HardshipCertificate {
  academicYear
  purpose
  copies
}
    `, {"fragmentName":"HardshipCertificateValues"}) as unknown as TypedDocumentString<HardshipCertificateValuesFragment, unknown>;
export const HonourCertificateValuesFragmentDoc = new TypedDocumentString(`
    fragment HonourCertificateValues on HonourCertificate {
  honour {
    code
  }
  purpose
  copies
}
    `, {"fragmentName":"HonourCertificateValues"}) as unknown as TypedDocumentString<HonourCertificateValuesFragment, unknown>;
export const NoticeRowFragmentDoc = new TypedDocumentString(`
    fragment NoticeRow on Notice {
  id
  title
  summary
  pinned
  read
  publishedAt
  office {
    code
    name
  }
  audience {
    everybody
    label
  }
}
    `, {"fragmentName":"NoticeRow"}) as unknown as TypedDocumentString<NoticeRowFragment, unknown>;
export const VolunteerCardReplacementValuesFragmentDoc = new TypedDocumentString(`
    fragment VolunteerCardReplacementValues on VolunteerCardReplacement {
  reason
  statement
}
    `, {"fragmentName":"VolunteerCardReplacementValues"}) as unknown as TypedDocumentString<VolunteerCardReplacementValuesFragment, unknown>;
export const ServiceDocument = new TypedDocumentString(`
    query Service {
  service {
    name
    university
    demo
    signInWays
    campuses {
      code
      name
    }
    crisisLines {
      label
      number
    }
  }
}
    `, {"hash":"sha256:a7e59be86d5b306833afaa7374b7050de4455ec3b99048e4a50179cbc80460ba"}) as unknown as TypedDocumentString<ServiceQuery, ServiceQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...SignedIn
  }
}
    fragment SignedIn on SignInPayload {
  token
  mustDo
  viewer {
    account {
      id
    }
    unreadCount
  }
}`, {"hash":"sha256:f3e26d5c824cf26bc1d00a3ba73cfdd2f71155442982accdbc2dc1fa11263850"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInWithMiniProgramDocument = new TypedDocumentString(`
    mutation SignInWithMiniProgram($input: SignInWithMiniProgramInput!) {
  signInWithMiniProgram(input: $input) {
    ...SignedIn
  }
}
    fragment SignedIn on SignInPayload {
  token
  mustDo
  viewer {
    account {
      id
    }
    unreadCount
  }
}`, {"hash":"sha256:d234098e4cb967b386574583084e31e4f9b53800d0f422eed4ad9608c021736b"}) as unknown as TypedDocumentString<SignInWithMiniProgramMutation, SignInWithMiniProgramMutationVariables>;
export const RedeemSignInTicketDocument = new TypedDocumentString(`
    mutation RedeemSignInTicket($input: RedeemSignInTicketInput!) {
  redeemSignInTicket(input: $input) {
    ...SignedIn
  }
}
    fragment SignedIn on SignInPayload {
  token
  mustDo
  viewer {
    account {
      id
    }
    unreadCount
  }
}`, {"hash":"sha256:b2c547cdadda51a127088dd56bebcd0fb01b8d046c7f2b3e6ded0b050b7f1bd8"}) as unknown as TypedDocumentString<RedeemSignInTicketMutation, RedeemSignInTicketMutationVariables>;
export const BindWeChatDocument = new TypedDocumentString(`
    mutation BindWeChat($input: BindWeChatInput!) {
  bindWeChat(input: $input) {
    account {
      id
      weChatBound
    }
  }
}
    `, {"hash":"sha256:15cfe3b5123c00ba242cfa4e7fe5646c8c457aeebd9cf56bd6857fcc57ebd821"}) as unknown as TypedDocumentString<BindWeChatMutation, BindWeChatMutationVariables>;
export const WeComPageDocument = new TypedDocumentString(`
    query WeComPage($url: String!) {
  weComJsConfig(url: $url) {
    corpId
    agentId
    timestamp
    nonceStr
    signature
    agentSignature
  }
}
    `, {"hash":"sha256:21c66f7b23f3655d2ccc9cb345ac87eaceeb0d1c42f31315ff87b15b9bfa5cc0"}) as unknown as TypedDocumentString<WeComPageQuery, WeComPageQueryVariables>;
export const MySignInsDocument = new TypedDocumentString(`
    query MySignIns {
  viewer {
    account {
      ...AccountSignIns
    }
  }
  service {
    signInWays
  }
}
    fragment SignInFields on Session {
  id
  way
  wayLabel
  device
  createdAt
  lastSeenAt
  current
}
fragment AccountSignIns on Account {
  id
  hasPassword
  weChatBound
  sessions {
    ...SignInFields
  }
}`, {"hash":"sha256:3388cb5a951a77bcb7a1d9d474fb11da93e37cae5c561d3be4797874cdde441a"}) as unknown as TypedDocumentString<MySignInsQuery, MySignInsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    account {
      ...AccountSignIns
    }
  }
}
    fragment SignInFields on Session {
  id
  way
  wayLabel
  device
  createdAt
  lastSeenAt
  current
}
fragment AccountSignIns on Account {
  id
  hasPassword
  weChatBound
  sessions {
    ...SignInFields
  }
}`, {"hash":"sha256:d7363b8459966726c529e6cb8dd184457c24242f0593ba460cd86846c6f5f91e"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    account {
      ...AccountSignIns
    }
  }
}
    fragment SignInFields on Session {
  id
  way
  wayLabel
  device
  createdAt
  lastSeenAt
  current
}
fragment AccountSignIns on Account {
  id
  hasPassword
  weChatBound
  sessions {
    ...SignInFields
  }
}`, {"hash":"sha256:e2d7adcfccfa3106ebb3a2482efba4ca775bf407013ee697e24246a424ac6999"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const UnbindWeChatDocument = new TypedDocumentString(`
    mutation UnbindWeChat($input: CommandOnlyInput!) {
  unbindWeChat(input: $input) {
    account {
      ...AccountSignIns
    }
  }
}
    fragment SignInFields on Session {
  id
  way
  wayLabel
  device
  createdAt
  lastSeenAt
  current
}
fragment AccountSignIns on Account {
  id
  hasPassword
  weChatBound
  sessions {
    ...SignInFields
  }
}`, {"hash":"sha256:e1d9a7f87d62ff2437d036a5f02dd8fb5d2b74e2302b5ef94d632ee840af7dd2"}) as unknown as TypedDocumentString<UnbindWeChatMutation, UnbindWeChatMutationVariables>;
export const MyPasswordDocument = new TypedDocumentString(`
    query MyPassword {
  viewer {
    account {
      id
      username
      displayName
      hasPassword
      mustChangePassword
    }
  }
}
    `, {"hash":"sha256:af87851a71854f51a27355be890fe8cdbaa3c8cf8942ebb628d6ea6982d9c574"}) as unknown as TypedDocumentString<MyPasswordQuery, MyPasswordQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    account {
      id
      mustChangePassword
    }
  }
}
    `, {"hash":"sha256:6b4b4ca51ade783dd50cf0fe2c6dfd48d367053617732ce48eb3f0f2a468bafb"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const MyRemindersDocument = new TypedDocumentString(`
    query MyReminders {
  viewer {
    account {
      id
      email
    }
  }
  messagePreferences {
    ...ReminderSettings
  }
}
    fragment ReminderSettings on MessagePreferences {
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
  quietFrom
  quietTo
  channels
}`, {"hash":"sha256:efd139c06a2af41fd1e9df96801d675817c0393a9d9b65ece47b21aa1461242e"}) as unknown as TypedDocumentString<MyRemindersQuery, MyRemindersQueryVariables>;
export const SetMessagePreferencesDocument = new TypedDocumentString(`
    mutation SetMessagePreferences($input: SetMessagePreferencesInput!) {
  setMessagePreferences(input: $input) {
    preferences {
      ...ReminderSettings
    }
  }
}
    fragment ReminderSettings on MessagePreferences {
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
  quietFrom
  quietTo
  channels
}`, {"hash":"sha256:dec72a7371ac80ba0505fd375547ac4574cedbd103c71a3228a9f2011b9646c0"}) as unknown as TypedDocumentString<SetMessagePreferencesMutation, SetMessagePreferencesMutationVariables>;
export const SaveEmailDocument = new TypedDocumentString(`
    mutation SaveEmail($input: SaveEmailInput!) {
  saveEmail(input: $input) {
    account {
      id
      email
    }
  }
}
    `, {"hash":"sha256:7710b0bd9e10c91a8f649b3a6691c68e758209dd40b40728632d8fcad8f65a5e"}) as unknown as TypedDocumentString<SaveEmailMutation, SaveEmailMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  viewer {
    ...StudentViewer
  }
  todo {
    code
    title
    hint
    subject
    due
    tone
  }
  workflows {
    code
    module
    moduleTitle
    title
    open
    closedReason
    closesAt
    ownerOffice {
      ...OfficeFields
    }
  }
  notices(first: 3) {
    nodes {
      ...NoticeRow
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment StudentViewer on Viewer {
  account {
    username
    displayName
  }
  unreadCount
  student {
    id
    number
    name
    identityLabel
    grade
    campus {
      code
      name
    }
  }
}
fragment NoticeRow on Notice {
  id
  title
  summary
  pinned
  read
  publishedAt
  office {
    code
    name
  }
  audience {
    everybody
    label
  }
}`, {"hash":"sha256:6913574e56ee7792e95fbddabb7e1f7a160bba7d1a4dad2ad10b3c96fe2b1122"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    account {
      username
      displayName
    }
    unreadCount
    student {
      id
      number
      name
      identityLabel
      grade
      college
      major
      className
      campus {
        code
        name
      }
    }
  }
  workflows {
    code
    ownerOffice {
      ...OfficeFields
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}`, {"hash":"sha256:1db1257b92b2a83cd6d2f1c0d4886a30052cfcda879500780bcf768732fbb1d3"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:da9730b4ac302a4a955b93bf1cfc297e613eaa5261685be3ddecced2925d7780"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($unread: Boolean, $first: Int!, $after: String) {
  viewer {
    account {
      username
    }
    unreadCount
  }
  messages(unread: $unread, first: $first, after: $after) {
    nodes {
      id
      title
      body
      subjectId
      createdAt
      readAt
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:0b63f670b2f67dba3b387753d6f57b172d75dd1a42bd35669ca451ed93bd6f4a"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const MessageSubjectDocument = new TypedDocumentString(`
    query MessageSubject($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Certificate {
      application {
        __typename
        id
      }
    }
    ... on Papers {
      application {
        __typename
        id
      }
    }
  }
}
    `, {"hash":"sha256:1139223a3e2d7106821e7e4e0a2e02ebe08157e50b31a7858fb7cdae360c19ce"}) as unknown as TypedDocumentString<MessageSubjectQuery, MessageSubjectQueryVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
  markMessagesRead(input: $input) {
    unreadCount
  }
}
    `, {"hash":"sha256:01afcac1ab65805b18648c1f017c7b14773448727bdfe084b87b4cd4c82d77bd"}) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String, $settled: Boolean!) {
  viewer {
    account {
      username
    }
  }
  search(
    text: $text
    kinds: $kinds
    first: $first
    after: $after
    settled: $settled
  ) {
    nodes {
      ...Hit
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment Hit on SearchHit {
  kind
  target
  at
  pinned
  function {
    open
    closedReason
  }
  title {
    text
    hit
  }
  excerpt {
    text
    hit
  }
}`, {"hash":"sha256:dcb02b5d175714afe6e1e07153a10e235536a115f69220ed480d322cc036ffd6"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ApplicationFormDocument = new TypedDocumentString(`
    query ApplicationForm($workflow: String!) {
  workflows {
    ...FunctionFields
  }
  viewer {
    student {
      id
      campus {
        code
        name
      }
      choices(workflow: $workflow) {
        code
        label
        detail
      }
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}
fragment FunctionFields on WorkflowInfo {
  code
  title
  open
  closedReason
  closesAt
  workingDays
  ownerOffice {
    ...OfficeFields
  }
  reviewOffice {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    ...FormFieldFields
  }
}`, {"hash":"sha256:850a83f6906e89a5a1c8b2123c145c41ce51b0dc05086293cc33f9bf0ea2719b"}) as unknown as TypedDocumentString<ApplicationFormQuery, ApplicationFormQueryVariables>;
export const MyApplicationsDocument = new TypedDocumentString(`
    query MyApplications($state: [ApplicationState!], $first: Int!, $after: String) {
  viewer {
    account {
      username
    }
    student {
      id
      applications(state: $state, first: $first, after: $after) {
        nodes {
          ...MyApplicationRow
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
}
    fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}`, {"hash":"sha256:2bcb18f6e83acd4a2afeb29656596ceb0bf04b01d09268add45726dd9f0ac993"}) as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const AcknowledgeNotesDocument = new TypedDocumentString(`
    mutation AcknowledgeNotes($input: AcknowledgeInstructionsInput!) {
  acknowledgeInstructions(input: $input) {
    instructions {
      id
      version
      acknowledged
    }
  }
}
    `, {"hash":"sha256:71b0a302d6cd95936a9f4650fffd87ab0d08cab84454e10354f50bfd07326599"}) as unknown as TypedDocumentString<AcknowledgeNotesMutation, AcknowledgeNotesMutationVariables>;
export const SubscriptionTemplatesDocument = new TypedDocumentString(`
    query SubscriptionTemplates {
  subscriptionTemplates {
    key
    templateId
    label
  }
}
    `, {"hash":"sha256:34d550f903cd432bf5f57889813efff461b98734ccf808ed4e453f1863cf41fe"}) as unknown as TypedDocumentString<SubscriptionTemplatesQuery, SubscriptionTemplatesQueryVariables>;
export const RecordSubscriptionConsentDocument = new TypedDocumentString(`
    mutation RecordSubscriptionConsent($input: RecordSubscriptionConsentInput!) {
  recordSubscriptionConsent(input: $input) {
    recorded
  }
}
    `, {"hash":"sha256:4aa062bdb0bfe81e3605a804aeffd79495f7b1c316f3f855d97b6034c969baa6"}) as unknown as TypedDocumentString<RecordSubscriptionConsentMutation, RecordSubscriptionConsentMutationVariables>;
export const CounsellingDoorDocument = new TypedDocumentString(`
    query CounsellingDoor {
  ...DoorKeys
  instructions(workflow: "COUNSELLING") {
    ...NotesChanges
    title
    notice
    procedure
    publishedAt
  }
  workflows {
    code
    open
    closedReason
    ownerOffice {
      name
      contacts {
        campus {
          name
        }
        phone
        address
        hours
      }
    }
  }
}
    fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}
fragment DoorKeys on Query {
  instructions(workflow: "COUNSELLING") {
    id
    version
    acknowledged
  }
  viewer {
    account {
      username
    }
    student {
      id
      consents {
        purpose
        version
        withdrawnAt
      }
    }
  }
}`, {"hash":"sha256:4964a4f8121f5eec0986f5fb98583341eb47ee113fb9d0b19d74f6687416d0a9"}) as unknown as TypedDocumentString<CounsellingDoorQuery, CounsellingDoorQueryVariables>;
export const CounsellorsDocument = new TypedDocumentString(`
    query Counsellors($campus: String, $first: Int!, $after: String) {
  counsellors(campus: $campus, first: $first, after: $after) {
    nodes {
      ...CounsellorFields
      nextFreeSlot {
        id
        startsAt
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CounsellorFields on Counsellor {
  id
  name
  room
  campus {
    code
    name
  }
  specialities
  introduction
  photoUrl
  sessionMinutes
}`, {"hash":"sha256:1708531636188310c67aa90420f191f23838aa4064ca86173612f5378136ba4e"}) as unknown as TypedDocumentString<CounsellorsQuery, CounsellorsQueryVariables>;
export const CounsellorTimesDocument = new TypedDocumentString(`
    query CounsellorTimes($id: ID!, $from: Date!, $to: Date!) {
  ...DoorKeys
  node(id: $id) {
    __typename
    id
    ... on Counsellor {
      ...CounsellorFields
      slots(from: $from, to: $to) {
        id
        startsAt
        endsAt
        remaining
        bookable {
          ok
          reasons {
            code
            reason
          }
        }
      }
    }
  }
}
    fragment CounsellorFields on Counsellor {
  id
  name
  room
  campus {
    code
    name
  }
  specialities
  introduction
  photoUrl
  sessionMinutes
}
fragment DoorKeys on Query {
  instructions(workflow: "COUNSELLING") {
    id
    version
    acknowledged
  }
  viewer {
    account {
      username
    }
    student {
      id
      consents {
        purpose
        version
        withdrawnAt
      }
    }
  }
}`, {"hash":"sha256:ca6de8c4076605e7112afd6808520847666e6d6b4e0f559da355d82d22bf9f62"}) as unknown as TypedDocumentString<CounsellorTimesQuery, CounsellorTimesQueryVariables>;
export const CounsellingBookingDocument = new TypedDocumentString(`
    query CounsellingBooking($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on CounsellingBooking {
      ...CounsellingDetail
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment CounsellingRow on CounsellingBooking {
  ...StateFields
  createdAt
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        name
      }
    }
  }
}
fragment CounsellingDetail on CounsellingBooking {
  ...CounsellingRow
  ...ReviewFields
  purpose
  nextStep
  cancellableUntil
}`, {"hash":"sha256:e9735683e5128e268158d8c37e7a2b8e8b7b3519f9ca13863f6d5eeadaf67c54"}) as unknown as TypedDocumentString<CounsellingBookingQuery, CounsellingBookingQueryVariables>;
export const MyCounsellingDocument = new TypedDocumentString(`
    query MyCounselling($state: [CounsellingBookingState!], $first: Int!, $after: String) {
  viewer {
    account {
      username
    }
    student {
      id
      appointments(state: $state, first: $first, after: $after) {
        nodes {
          ...CounsellingRow
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment CounsellingRow on CounsellingBooking {
  ...StateFields
  createdAt
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        name
      }
    }
  }
}`, {"hash":"sha256:81fb82b9954fbe6418d7fce00d509b41b1942424b1dec5d6b2b81cced366b59c"}) as unknown as TypedDocumentString<MyCounsellingQuery, MyCounsellingQueryVariables>;
export const AcknowledgeCounsellingDocument = new TypedDocumentString(`
    mutation AcknowledgeCounselling($input: AcknowledgeInstructionsInput!) {
  acknowledgeInstructions(input: $input) {
    instructions {
      id
      version
      acknowledged
    }
  }
}
    `, {"hash":"sha256:e667e930b13c5c7e24041b29d6dca2a8352cda7de4111a9dcbc8928dc3a4786e"}) as unknown as TypedDocumentString<AcknowledgeCounsellingMutation, AcknowledgeCounsellingMutationVariables>;
export const ConsentToCounsellingDocument = new TypedDocumentString(`
    mutation ConsentToCounselling($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    consent {
      purpose
      version
      givenAt
    }
  }
}
    `, {"hash":"sha256:d0473dfde5431df22ae49dd42d45acab36465c292c6994bd8d0f8bb38b1a12cf"}) as unknown as TypedDocumentString<ConsentToCounsellingMutation, ConsentToCounsellingMutationVariables>;
export const WithdrawCounsellingConsentDocument = new TypedDocumentString(`
    mutation WithdrawCounsellingConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    consent {
      purpose
      version
      withdrawnAt
    }
  }
}
    `, {"hash":"sha256:8ce6e65e9acfd9cc382fbb138da797e82a4cc68c8bee08d7a77d3ecc46119107"}) as unknown as TypedDocumentString<WithdrawCounsellingConsentMutation, WithdrawCounsellingConsentMutationVariables>;
export const BookCounsellingDocument = new TypedDocumentString(`
    mutation BookCounselling($input: BookCounsellingInput!) {
  bookCounselling(input: $input) {
    booking {
      ...CounsellingDetail
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment CounsellingRow on CounsellingBooking {
  ...StateFields
  createdAt
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        name
      }
    }
  }
}
fragment CounsellingDetail on CounsellingBooking {
  ...CounsellingRow
  ...ReviewFields
  purpose
  nextStep
  cancellableUntil
}`, {"hash":"sha256:0c563053d1f281d917e5b5abf727dc2b790680ca8d5350762c755c9dc2a8f66c"}) as unknown as TypedDocumentString<BookCounsellingMutation, BookCounsellingMutationVariables>;
export const CancelCounsellingDocument = new TypedDocumentString(`
    mutation CancelCounselling($input: CounsellingActionInput!) {
  cancelCounselling(input: $input) {
    booking {
      ...CounsellingDetail
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment CounsellingRow on CounsellingBooking {
  ...StateFields
  createdAt
  slot {
    id
    startsAt
    endsAt
    counsellor {
      id
      name
      room
      campus {
        name
      }
    }
  }
}
fragment CounsellingDetail on CounsellingBooking {
  ...CounsellingRow
  ...ReviewFields
  purpose
  nextStep
  cancellableUntil
}`, {"hash":"sha256:e66a6f2f0bde1c0af2d3dde613c6f939a417217371348142b05ec34d6bb32611"}) as unknown as TypedDocumentString<CancelCounsellingMutation, CancelCounsellingMutationVariables>;
export const MyFeedbackDocument = new TypedDocumentString(`
    query MyFeedback($state: [FeedbackState!], $first: Int!, $after: String) {
  viewer {
    account {
      username
    }
  }
  feedbacks(mine: true, state: $state, first: $first, after: $after) {
    nodes {
      ...FeedbackRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment FeedbackRow on Feedback {
  ...StateFields
  state
  aboutTitle
  createdAt
  office {
    code
    name
  }
  thread {
    at
    byStaff
    text
  }
}`, {"hash":"sha256:5e9a08c68f9a00bf91f06b25245d0d8036ee6da73ddf58c3f2a7c207847110fe"}) as unknown as TypedDocumentString<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const FeedbackDoorDocument = new TypedDocumentString(`
    query FeedbackDoor {
  viewer {
    student {
      id
    }
  }
  instructions(workflow: "FEEDBACK") {
    ...NotesChanges
    workflow
    id
    version
    acknowledged
    title
    notice
    procedure
  }
  workflows {
    code
    title
    ownerOffice {
      code
      name
    }
  }
  feedbackOffices {
    code
    name
  }
}
    fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}`, {"hash":"sha256:5176a75f5c1d327a1d5b04646e8f309048ebf51d2a3891a0c0c5d45f3005b1cb"}) as unknown as TypedDocumentString<FeedbackDoorQuery, FeedbackDoorQueryVariables>;
export const FeedbackThreadDocument = new TypedDocumentString(`
    query FeedbackThread($id: ID!) {
  viewer {
    student {
      id
    }
  }
  node(id: $id) {
    __typename
    ... on Feedback {
      ...FeedbackFields
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment FeedbackFields on Feedback {
  ...ReviewFields
  aboutTitle
  createdAt
  office {
    code
    name
  }
  thread {
    id
    at
    byStaff
    author
    text
    pictures {
      id
      name
      mime
      url
    }
  }
}`, {"hash":"sha256:ceba2e61aea7d5ef5a51139d3036d65900c6b84fe4d82aa0ac49f5d281f567e4"}) as unknown as TypedDocumentString<FeedbackThreadQuery, FeedbackThreadQueryVariables>;
export const KeptUploadDocument = new TypedDocumentString(`
    query KeptUpload($id: ID!) {
  uploadedFile(id: $id) {
    id
    name
    mime
    size
    url
    thumbnailUrl
  }
}
    `, {"hash":"sha256:d2fb6ee9b5451d5539a17b41d287966a94efd313103f0e0aab148c0eee603831"}) as unknown as TypedDocumentString<KeptUploadQuery, KeptUploadQueryVariables>;
export const SubmitFeedbackDocument = new TypedDocumentString(`
    mutation SubmitFeedback($input: SubmitFeedbackInput!) {
  submitFeedback(input: $input) {
    feedback {
      id
    }
  }
}
    `, {"hash":"sha256:9177b0632540084165fb8a99cfc25dd7f015c85b0ea00f7e74e1c5e4cdd3b90a"}) as unknown as TypedDocumentString<SubmitFeedbackMutation, SubmitFeedbackMutationVariables>;
export const ReplyToFeedbackDocument = new TypedDocumentString(`
    mutation ReplyToFeedback($input: FeedbackActionInput!) {
  replyToFeedback(input: $input) {
    feedback {
      ...FeedbackFields
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment FeedbackFields on Feedback {
  ...ReviewFields
  aboutTitle
  createdAt
  office {
    code
    name
  }
  thread {
    id
    at
    byStaff
    author
    text
    pictures {
      id
      name
      mime
      url
    }
  }
}`, {"hash":"sha256:bae268671754c5919728dc835a5ca4ad52d5adeef8ee7f731395d80ede07fa4f"}) as unknown as TypedDocumentString<ReplyToFeedbackMutation, ReplyToFeedbackMutationVariables>;
export const CloseFeedbackDocument = new TypedDocumentString(`
    mutation CloseFeedback($input: FeedbackActionInput!) {
  closeFeedback(input: $input) {
    feedback {
      ...FeedbackFields
    }
  }
}
    fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment FeedbackFields on Feedback {
  ...ReviewFields
  aboutTitle
  createdAt
  office {
    code
    name
  }
  thread {
    id
    at
    byStaff
    author
    text
    pictures {
      id
      name
      mime
      url
    }
  }
}`, {"hash":"sha256:75401d0157404b6aa723966be423815c2be2c913d84ed4a1ecc3ac1a72de1509"}) as unknown as TypedDocumentString<CloseFeedbackMutation, CloseFeedbackMutationVariables>;
export const FundingCertificateDoorDocument = new TypedDocumentString(`
    query FundingCertificateDoor($workflow: String!) {
  ...ApplicationDoor
  viewer {
    student {
      id
      draft(workflow: $workflow) {
        __typename
        ...DraftFields
        ...FundingCertificateValues
      }
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment DraftFields on Application {
  id
  version
  state
  revision
  collectAt {
    code
    name
  }
  attachments {
    ...MyAttachment
  }
}
fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}
fragment MyEligibility on Eligibility {
  eligible
  rules {
    code
    label
    verdict
    reason
  }
}
fragment FunctionFields on WorkflowInfo {
  code
  title
  open
  closedReason
  closesAt
  workingDays
  ownerOffice {
    ...OfficeFields
  }
  reviewOffice {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    ...FormFieldFields
  }
}
fragment ApplicationDoor on Query {
  instructions(workflow: $workflow) {
    ...NotesChanges
    workflow
    id
    version
    acknowledged
    title
    notice
    procedure
  }
  workflows {
    ...FunctionFields
  }
  viewer {
    student {
      id
      campus {
        code
        name
      }
      eligibility(workflow: $workflow) {
        ...MyEligibility
      }
      choices(workflow: $workflow) {
        code
        label
        detail
      }
      applications(workflow: [$workflow], open: true, first: 5) {
        nodes {
          ...MyApplicationRow
        }
      }
    }
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}
fragment FundingCertificateValues on FundingCertificate {
  fundingProjectType {
    code
  }
  purpose
  copies
}`, {"hash":"sha256:173fe150afc00438e96f7d22281295a7de2c0c1d2e97d7d444b8a6163b449440"}) as unknown as TypedDocumentString<FundingCertificateDoorQuery, FundingCertificateDoorQueryVariables>;
export const FundingCertificateDocument = new TypedDocumentString(`
    query FundingCertificate($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on FundingCertificate {
      ...ApplicationFields
      ...FundingCertificateValues
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment CertificateFields on Certificate {
  ...StateFields
  stateMeaning
  state
  serialNo
  printedAt
  collectedAt
  collectBy
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
}
fragment PapersFields on Papers {
  ...StateFields
  stateMeaning
  deadline
  receivedAt
  receiptNo
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
  items {
    code
    label
    received
    note
  }
}
fragment ApplicationFields on Application {
  ...MyApplicationRow
  ...ReviewFields
  revision
  appealBy
  collectAt {
    code
    name
  }
  office {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    field
    label
    value
  }
  attachments {
    ...MyAttachment
  }
  certificate {
    ...CertificateFields
  }
  papers {
    ...PapersFields
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment FundingCertificateValues on FundingCertificate {
  fundingProjectType {
    code
  }
  purpose
  copies
}`, {"hash":"sha256:52764c84b81c63b255d1f963355374d629e249a02f628da53fca15bca5f7e721"}) as unknown as TypedDocumentString<FundingCertificateQuery, FundingCertificateQueryVariables>;
export const SaveFundingCertificateDraftDocument = new TypedDocumentString(`
    mutation SaveFundingCertificateDraft($input: SaveFundingCertificateDraftInput!) {
  done: saveFundingCertificateDraft(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:25b891f8af5df4dcb50ad8b6ea71d2928e10b4505323f547084a0b02567fd7c1"}) as unknown as TypedDocumentString<SaveFundingCertificateDraftMutation, SaveFundingCertificateDraftMutationVariables>;
export const ApplyForFundingCertificateDocument = new TypedDocumentString(`
    mutation ApplyForFundingCertificate($input: ApplyForFundingCertificateInput!) {
  done: applyForFundingCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5306d0b9ba549c17940a616c7642b9464ce28d652b38bbfd3c3c8ecda3ecd548"}) as unknown as TypedDocumentString<ApplyForFundingCertificateMutation, ApplyForFundingCertificateMutationVariables>;
export const SupplementFundingCertificateDocument = new TypedDocumentString(`
    mutation SupplementFundingCertificate($input: SupplementFundingCertificateInput!) {
  done: supplementFundingCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5844cd1e5d06e9912778912852a6a2faa58a2f9cd080139877921d287f61c747"}) as unknown as TypedDocumentString<SupplementFundingCertificateMutation, SupplementFundingCertificateMutationVariables>;
export const WithdrawFundingCertificateDocument = new TypedDocumentString(`
    mutation WithdrawFundingCertificate($input: ApplicationActionInput!) {
  done: withdrawFundingCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:323f541b3a9e2ea6ca8ce4b78966addda229af57a9b90c792d46d084a222cd31"}) as unknown as TypedDocumentString<WithdrawFundingCertificateMutation, WithdrawFundingCertificateMutationVariables>;
export const AppealFundingCertificateDocument = new TypedDocumentString(`
    mutation AppealFundingCertificate($input: ApplicationActionInput!) {
  done: appealFundingCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:45ddf1124f333eb549885dccd38069ca79ba9e2ecde215c1d3b15a01ab849a90"}) as unknown as TypedDocumentString<AppealFundingCertificateMutation, AppealFundingCertificateMutationVariables>;
export const GuidesDocument = new TypedDocumentString(`
    query Guides($search: String) {
  viewer {
    account {
      username
    }
  }
  guides(search: $search) {
    ...GuideRow
  }
  faqCategories {
    code
    label
    count
  }
}
    fragment GuideRow on Guide {
  id
  title
  summary
  duration
  office {
    code
    name
  }
}`, {"hash":"sha256:fabd87c0a46fc62e17b6665804684e701b3abb100101d9483c78105e832cea40"}) as unknown as TypedDocumentString<GuidesQuery, GuidesQueryVariables>;
export const FaqsDocument = new TypedDocumentString(`
    query Faqs($search: String, $category: String, $first: Int!, $after: String) {
  viewer {
    account {
      username
    }
  }
  faqs(search: $search, category: $category, first: $first, after: $after) {
    nodes {
      ...FaqFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment FaqFields on Faq {
  id
  question
  answer
  useful
  notUseful
  myVote
  category {
    code
    label
  }
}`, {"hash":"sha256:5e6d45ef617bb0f3e0294e237c6336fc7ea38bc1a5757d4aeb9dbd87aed70748"}) as unknown as TypedDocumentString<FaqsQuery, FaqsQueryVariables>;
export const GuideDocument = new TypedDocumentString(`
    query Guide($id: ID!) {
  viewer {
    student {
      id
      campus {
        code
      }
    }
  }
  node(id: $id) {
    __typename
    ... on Guide {
      ...GuideRow
      workflow
      steps {
        title
        detail
      }
      who
      bring
      place
      updatedAt
      office {
        ...OfficeFields
      }
      faqs {
        ...FaqFields
      }
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment GuideRow on Guide {
  id
  title
  summary
  duration
  office {
    code
    name
  }
}
fragment FaqFields on Faq {
  id
  question
  answer
  useful
  notUseful
  myVote
  category {
    code
    label
  }
}`, {"hash":"sha256:156c83a3ef22a74be737ba9555717dd564838f2b7686b55137ec472e97617183"}) as unknown as TypedDocumentString<GuideQuery, GuideQueryVariables>;
export const FaqDocument = new TypedDocumentString(`
    query Faq($id: ID!) {
  viewer {
    account {
      username
    }
  }
  node(id: $id) {
    __typename
    ... on Faq {
      ...FaqFields
    }
  }
}
    fragment FaqFields on Faq {
  id
  question
  answer
  useful
  notUseful
  myVote
  category {
    code
    label
  }
}`, {"hash":"sha256:07771f88993e7b06055aff776c64290b2ec5dad666c551294023c33bfd034e48"}) as unknown as TypedDocumentString<FaqQuery, FaqQueryVariables>;
export const RateFaqDocument = new TypedDocumentString(`
    mutation RateFaq($input: RateFaqInput!) {
  rateFaq(input: $input) {
    faq {
      id
      useful
      notUseful
      myVote
    }
  }
}
    `, {"hash":"sha256:c71a881c98157cff2a6af66aa83bfd5605c32b46455aff2a7d1890e23dc42c4b"}) as unknown as TypedDocumentString<RateFaqMutation, RateFaqMutationVariables>;
export const HardshipCertificateDoorDocument = new TypedDocumentString(`
    query HardshipCertificateDoor($workflow: String!) {
  ...ApplicationDoor
  viewer {
    student {
      id
      draft(workflow: $workflow) {
        __typename
        ...DraftFields
        ...HardshipCertificateValues
      }
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment DraftFields on Application {
  id
  version
  state
  revision
  collectAt {
    code
    name
  }
  attachments {
    ...MyAttachment
  }
}
fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}
fragment MyEligibility on Eligibility {
  eligible
  rules {
    code
    label
    verdict
    reason
  }
}
fragment FunctionFields on WorkflowInfo {
  code
  title
  open
  closedReason
  closesAt
  workingDays
  ownerOffice {
    ...OfficeFields
  }
  reviewOffice {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    ...FormFieldFields
  }
}
fragment ApplicationDoor on Query {
  instructions(workflow: $workflow) {
    ...NotesChanges
    workflow
    id
    version
    acknowledged
    title
    notice
    procedure
  }
  workflows {
    ...FunctionFields
  }
  viewer {
    student {
      id
      campus {
        code
        name
      }
      eligibility(workflow: $workflow) {
        ...MyEligibility
      }
      choices(workflow: $workflow) {
        code
        label
        detail
      }
      applications(workflow: [$workflow], open: true, first: 5) {
        nodes {
          ...MyApplicationRow
        }
      }
    }
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}
fragment HardshipCertificateValues on HardshipCertificate {
  academicYear
  purpose
  copies
}`, {"hash":"sha256:750aef7d5a9f7d9c97fa4b01c30d3bac4d6ae04ff9a2523d0c9d249410883162"}) as unknown as TypedDocumentString<HardshipCertificateDoorQuery, HardshipCertificateDoorQueryVariables>;
export const HardshipCertificateDocument = new TypedDocumentString(`
    query HardshipCertificate($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on HardshipCertificate {
      ...ApplicationFields
      ...HardshipCertificateValues
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment CertificateFields on Certificate {
  ...StateFields
  stateMeaning
  state
  serialNo
  printedAt
  collectedAt
  collectBy
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
}
fragment PapersFields on Papers {
  ...StateFields
  stateMeaning
  deadline
  receivedAt
  receiptNo
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
  items {
    code
    label
    received
    note
  }
}
fragment ApplicationFields on Application {
  ...MyApplicationRow
  ...ReviewFields
  revision
  appealBy
  collectAt {
    code
    name
  }
  office {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    field
    label
    value
  }
  attachments {
    ...MyAttachment
  }
  certificate {
    ...CertificateFields
  }
  papers {
    ...PapersFields
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment HardshipCertificateValues on HardshipCertificate {
  academicYear
  purpose
  copies
}`, {"hash":"sha256:eb3debe4ce437177762ebb4179a689dfe961aae50ec7afe00f956340513136e6"}) as unknown as TypedDocumentString<HardshipCertificateQuery, HardshipCertificateQueryVariables>;
export const SaveHardshipCertificateDraftDocument = new TypedDocumentString(`
    mutation SaveHardshipCertificateDraft($input: SaveHardshipCertificateDraftInput!) {
  done: saveHardshipCertificateDraft(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:a8bae9282a627fffa1c580c4c4c4554eb393213e2a96128ebdb0d91331ec5dc7"}) as unknown as TypedDocumentString<SaveHardshipCertificateDraftMutation, SaveHardshipCertificateDraftMutationVariables>;
export const ApplyForHardshipCertificateDocument = new TypedDocumentString(`
    mutation ApplyForHardshipCertificate($input: ApplyForHardshipCertificateInput!) {
  done: applyForHardshipCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:eca26f1965836431c78e8f9b4a9fd3e82b4e175f0fa0a3bb62ca62b5a154ac95"}) as unknown as TypedDocumentString<ApplyForHardshipCertificateMutation, ApplyForHardshipCertificateMutationVariables>;
export const SupplementHardshipCertificateDocument = new TypedDocumentString(`
    mutation SupplementHardshipCertificate($input: SupplementHardshipCertificateInput!) {
  done: supplementHardshipCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:3ab0e4fc2eda4a09b3ccdde91461bcb3cf927d194c05b1580a647a99c82ff632"}) as unknown as TypedDocumentString<SupplementHardshipCertificateMutation, SupplementHardshipCertificateMutationVariables>;
export const WithdrawHardshipCertificateDocument = new TypedDocumentString(`
    mutation WithdrawHardshipCertificate($input: ApplicationActionInput!) {
  done: withdrawHardshipCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:a8e4395d5e5eb162d21f929bdfe8f8fe0f882bfb9e2092b5e277e65b92217694"}) as unknown as TypedDocumentString<WithdrawHardshipCertificateMutation, WithdrawHardshipCertificateMutationVariables>;
export const AppealHardshipCertificateDocument = new TypedDocumentString(`
    mutation AppealHardshipCertificate($input: ApplicationActionInput!) {
  done: appealHardshipCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:a73d792b3e5b025dd482eb41de04aadd7fecc49f2aa384c49a87480286c3388b"}) as unknown as TypedDocumentString<AppealHardshipCertificateMutation, AppealHardshipCertificateMutationVariables>;
export const HonourCertificateDoorDocument = new TypedDocumentString(`
    query HonourCertificateDoor($workflow: String!) {
  ...ApplicationDoor
  viewer {
    student {
      id
      draft(workflow: $workflow) {
        __typename
        ...DraftFields
        ...HonourCertificateValues
      }
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment DraftFields on Application {
  id
  version
  state
  revision
  collectAt {
    code
    name
  }
  attachments {
    ...MyAttachment
  }
}
fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}
fragment MyEligibility on Eligibility {
  eligible
  rules {
    code
    label
    verdict
    reason
  }
}
fragment FunctionFields on WorkflowInfo {
  code
  title
  open
  closedReason
  closesAt
  workingDays
  ownerOffice {
    ...OfficeFields
  }
  reviewOffice {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    ...FormFieldFields
  }
}
fragment ApplicationDoor on Query {
  instructions(workflow: $workflow) {
    ...NotesChanges
    workflow
    id
    version
    acknowledged
    title
    notice
    procedure
  }
  workflows {
    ...FunctionFields
  }
  viewer {
    student {
      id
      campus {
        code
        name
      }
      eligibility(workflow: $workflow) {
        ...MyEligibility
      }
      choices(workflow: $workflow) {
        code
        label
        detail
      }
      applications(workflow: [$workflow], open: true, first: 5) {
        nodes {
          ...MyApplicationRow
        }
      }
    }
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}
fragment HonourCertificateValues on HonourCertificate {
  honour {
    code
  }
  purpose
  copies
}`, {"hash":"sha256:d46d4d72bbd42a36b661c01c393bad546527418d459adfb1eb5ffd8a40a6064d"}) as unknown as TypedDocumentString<HonourCertificateDoorQuery, HonourCertificateDoorQueryVariables>;
export const HonourCertificateDocument = new TypedDocumentString(`
    query HonourCertificate($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on HonourCertificate {
      ...ApplicationFields
      ...HonourCertificateValues
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment CertificateFields on Certificate {
  ...StateFields
  stateMeaning
  state
  serialNo
  printedAt
  collectedAt
  collectBy
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
}
fragment PapersFields on Papers {
  ...StateFields
  stateMeaning
  deadline
  receivedAt
  receiptNo
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
  items {
    code
    label
    received
    note
  }
}
fragment ApplicationFields on Application {
  ...MyApplicationRow
  ...ReviewFields
  revision
  appealBy
  collectAt {
    code
    name
  }
  office {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    field
    label
    value
  }
  attachments {
    ...MyAttachment
  }
  certificate {
    ...CertificateFields
  }
  papers {
    ...PapersFields
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment HonourCertificateValues on HonourCertificate {
  honour {
    code
  }
  purpose
  copies
}`, {"hash":"sha256:a36cd541f9ad8117482a819bd4a948dfbe67bacfcb9e9b4aefb71d79ca94e32d"}) as unknown as TypedDocumentString<HonourCertificateQuery, HonourCertificateQueryVariables>;
export const SaveHonourCertificateDraftDocument = new TypedDocumentString(`
    mutation SaveHonourCertificateDraft($input: SaveHonourCertificateDraftInput!) {
  done: saveHonourCertificateDraft(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:2fcaee2bb7321beb6e88d1bbf3aab6e0b24bd309b6fe096b5dc23465439f97aa"}) as unknown as TypedDocumentString<SaveHonourCertificateDraftMutation, SaveHonourCertificateDraftMutationVariables>;
export const ApplyForHonourCertificateDocument = new TypedDocumentString(`
    mutation ApplyForHonourCertificate($input: ApplyForHonourCertificateInput!) {
  done: applyForHonourCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:f4c1ef2484c624ef39ae87287cd9b2595166cbebab4cf73fdce54fbee2da3d05"}) as unknown as TypedDocumentString<ApplyForHonourCertificateMutation, ApplyForHonourCertificateMutationVariables>;
export const SupplementHonourCertificateDocument = new TypedDocumentString(`
    mutation SupplementHonourCertificate($input: SupplementHonourCertificateInput!) {
  done: supplementHonourCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:41cdfed2400c592d9fa833e1b972b0dfb419c347a4475927dd57a373cb8bf743"}) as unknown as TypedDocumentString<SupplementHonourCertificateMutation, SupplementHonourCertificateMutationVariables>;
export const WithdrawHonourCertificateDocument = new TypedDocumentString(`
    mutation WithdrawHonourCertificate($input: ApplicationActionInput!) {
  done: withdrawHonourCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:dc4b69649c5b67b8457af263c033e6ef7b2d4ef927f1e1eb2f085c91141fe2f9"}) as unknown as TypedDocumentString<WithdrawHonourCertificateMutation, WithdrawHonourCertificateMutationVariables>;
export const AppealHonourCertificateDocument = new TypedDocumentString(`
    mutation AppealHonourCertificate($input: ApplicationActionInput!) {
  done: appealHonourCertificate(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:153c41fea5d36e1b9de4863ef095134752f38ef847285b7f8dd35ed9c970681d"}) as unknown as TypedDocumentString<AppealHonourCertificateMutation, AppealHonourCertificateMutationVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($search: String, $unread: Boolean, $first: Int!, $after: String) {
  viewer {
    account {
      username
    }
  }
  notices(search: $search, unread: $unread, first: $first, after: $after) {
    nodes {
      ...NoticeRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment NoticeRow on Notice {
  id
  title
  summary
  pinned
  read
  publishedAt
  office {
    code
    name
  }
  audience {
    everybody
    label
  }
}`, {"hash":"sha256:5534b64c91bee9f5929b8a2e57075952ff962d7484f08f079685f855b792091a"}) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticeDocument = new TypedDocumentString(`
    query Notice($id: ID!) {
  viewer {
    account {
      username
    }
  }
  node(id: $id) {
    __typename
    ... on Notice {
      ...NoticeRow
      body
      sourceUrl
      attachments {
        id
        name
        mime
        size
        url
        picture
      }
    }
  }
}
    fragment NoticeRow on Notice {
  id
  title
  summary
  pinned
  read
  publishedAt
  office {
    code
    name
  }
  audience {
    everybody
    label
  }
}`, {"hash":"sha256:3fba2c6c09664cad818da0f818a15d3b29094a2600e9b3cff5babef3e73bbcee"}) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const MarkNoticeReadDocument = new TypedDocumentString(`
    mutation MarkNoticeRead($input: MarkNoticeReadInput!) {
  markNoticeRead(input: $input) {
    notice {
      id
      read
    }
  }
}
    `, {"hash":"sha256:3bdba6beab362cbf78a22829c16ac4cb958813d4857ea56497c1f91656ce6ba6"}) as unknown as TypedDocumentString<MarkNoticeReadMutation, MarkNoticeReadMutationVariables>;
export const VolunteerCardReplacementDoorDocument = new TypedDocumentString(`
    query VolunteerCardReplacementDoor($workflow: String!) {
  ...ApplicationDoor
  viewer {
    student {
      id
      draft(workflow: $workflow) {
        __typename
        ...DraftFields
        ...VolunteerCardReplacementValues
      }
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment DraftFields on Application {
  id
  version
  state
  revision
  collectAt {
    code
    name
  }
  attachments {
    ...MyAttachment
  }
}
fragment FormFieldFields on FormField {
  code
  label
  kind
  required
  hint
  minLength
  maxLength
  min
  max
  fileKinds
  options {
    code
    label
    detail
  }
}
fragment MyEligibility on Eligibility {
  eligible
  rules {
    code
    label
    verdict
    reason
  }
}
fragment FunctionFields on WorkflowInfo {
  code
  title
  open
  closedReason
  closesAt
  workingDays
  ownerOffice {
    ...OfficeFields
  }
  reviewOffice {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    ...FormFieldFields
  }
}
fragment ApplicationDoor on Query {
  instructions(workflow: $workflow) {
    ...NotesChanges
    workflow
    id
    version
    acknowledged
    title
    notice
    procedure
  }
  workflows {
    ...FunctionFields
  }
  viewer {
    student {
      id
      campus {
        code
        name
      }
      eligibility(workflow: $workflow) {
        ...MyEligibility
      }
      choices(workflow: $workflow) {
        code
        label
        detail
      }
      applications(workflow: [$workflow], open: true, first: 5) {
        nodes {
          ...MyApplicationRow
        }
      }
    }
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment NotesChanges on Instructions {
  changes {
    since
    notice {
      text
      mark
    }
    procedure {
      text
      mark
    }
  }
}
fragment VolunteerCardReplacementValues on VolunteerCardReplacement {
  reason
  statement
}`, {"hash":"sha256:ba375042b3de1d3aadcc4d30d608887335b5bc6169af56552e4249cd22544c1d"}) as unknown as TypedDocumentString<VolunteerCardReplacementDoorQuery, VolunteerCardReplacementDoorQueryVariables>;
export const VolunteerCardReplacementDocument = new TypedDocumentString(`
    query VolunteerCardReplacement($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on VolunteerCardReplacement {
      ...ApplicationFields
      ...VolunteerCardReplacementValues
    }
  }
}
    fragment OfficeFields on Office {
  code
  name
  contacts {
    campus {
      code
      name
    }
    phone
    address
    hours
  }
}
fragment MyAttachment on Attachment {
  id
  fileId
  item
  name
  mime
  size
  url
  thumbnailUrl
}
fragment MyApplicationRow on Application {
  ...StateFields
  state
  workflow
  workflowTitle
  serialNo
  createdAt
  submittedAt
  supplementBy
  nextStep
  office {
    name
  }
  returnedItems {
    field
    label
    reason
  }
  certificate {
    ...StateFields
    collectBy
    desk {
      address
      campus {
        name
      }
    }
  }
  papers {
    ...StateFields
    deadline
  }
}
fragment CertificateFields on Certificate {
  ...StateFields
  stateMeaning
  state
  serialNo
  printedAt
  collectedAt
  collectBy
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
}
fragment PapersFields on Papers {
  ...StateFields
  stateMeaning
  deadline
  receivedAt
  receiptNo
  desk {
    campus {
      name
    }
    phone
    address
    hours
  }
  items {
    code
    label
    received
    note
  }
}
fragment ApplicationFields on Application {
  ...MyApplicationRow
  ...ReviewFields
  revision
  appealBy
  collectAt {
    code
    name
  }
  office {
    ...OfficeFields
  }
  deskOffice {
    ...OfficeFields
  }
  form {
    field
    label
    value
  }
  attachments {
    ...MyAttachment
  }
  certificate {
    ...CertificateFields
  }
  papers {
    ...PapersFields
  }
}
fragment StateFields on Reviewable {
  id
  stateCode
  stateLabel
  stateTone
  ended
  version
}
fragment TimelineEntryFields on TimelineEntry {
  at
  action
  label
  toLabel
  actor
  note
}
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    ...TimelineEntryFields
  }
  availableActions {
    code
    label
    emphasis
    enabled
    blockedBy {
      code
      reason
    }
    mutation
    needs
  }
}
fragment VolunteerCardReplacementValues on VolunteerCardReplacement {
  reason
  statement
}`, {"hash":"sha256:cd5b58284f6a57f5ff827cc3cd5522bf536910a50609c6f5b6517ea6912777b2"}) as unknown as TypedDocumentString<VolunteerCardReplacementQuery, VolunteerCardReplacementQueryVariables>;
export const SaveVolunteerCardReplacementDraftDocument = new TypedDocumentString(`
    mutation SaveVolunteerCardReplacementDraft($input: SaveVolunteerCardReplacementDraftInput!) {
  done: saveVolunteerCardReplacementDraft(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7a902f7fba816cd288778b0697c350ee1ddc2db172c1894d60ce1a1236f57ad9"}) as unknown as TypedDocumentString<SaveVolunteerCardReplacementDraftMutation, SaveVolunteerCardReplacementDraftMutationVariables>;
export const ApplyForVolunteerCardReplacementDocument = new TypedDocumentString(`
    mutation ApplyForVolunteerCardReplacement($input: ApplyForVolunteerCardReplacementInput!) {
  done: applyForVolunteerCardReplacement(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:cc80118559835a964fcf6381cbf217d16689046eba6ff0a89398b4cfcbdae1a2"}) as unknown as TypedDocumentString<ApplyForVolunteerCardReplacementMutation, ApplyForVolunteerCardReplacementMutationVariables>;
export const SupplementVolunteerCardReplacementDocument = new TypedDocumentString(`
    mutation SupplementVolunteerCardReplacement($input: SupplementVolunteerCardReplacementInput!) {
  done: supplementVolunteerCardReplacement(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:d4099bf52a83a8fc741d87277ceda97b4a430fb70a6b0889dc30de4deb554082"}) as unknown as TypedDocumentString<SupplementVolunteerCardReplacementMutation, SupplementVolunteerCardReplacementMutationVariables>;
export const WithdrawVolunteerCardReplacementDocument = new TypedDocumentString(`
    mutation WithdrawVolunteerCardReplacement($input: ApplicationActionInput!) {
  done: withdrawVolunteerCardReplacement(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:b46f8c2ce64ad06525d774513982427d7c029c81e6308f28e8c8dcc247a8efe2"}) as unknown as TypedDocumentString<WithdrawVolunteerCardReplacementMutation, WithdrawVolunteerCardReplacementMutationVariables>;
export const AppealVolunteerCardReplacementDocument = new TypedDocumentString(`
    mutation AppealVolunteerCardReplacement($input: ApplicationActionInput!) {
  done: appealVolunteerCardReplacement(input: $input) {
    application {
      id
      version
    }
  }
}
    `, {"hash":"sha256:3be24da42dd666d2302089bc84a32cecc28cdd374ec47d27273a872971ae9f25"}) as unknown as TypedDocumentString<AppealVolunteerCardReplacementMutation, AppealVolunteerCardReplacementMutationVariables>;