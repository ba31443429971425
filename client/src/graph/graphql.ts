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

/** Consent to one use of sensitive data, separate from everything else. */
export type GiveConsentInput = {
  /** What for. */
  purpose: ConsentPurpose;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** Version of the wording that was shown. */
  version: number;
};

/** Which messages were read. */
export type MarkMessagesReadInput = {
  /** At most 200; left out: all that are unread. */
  ids?: Array<string | number> | null | undefined;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
};

/** How the session travels. */
export type SessionTransport =
  /** A token in the answer, sent as `authorization: Bearer`; mini-program and API. */
  | 'BEARER'
  /** An httpOnly cookie; H5 and console. */
  | 'COOKIE';

/** Name and password. */
export type SignInInput = {
  /** Password; at most 200 characters. */
  password: string;
  /** One id per intended act; a retry sends the same and gets the first result again. */
  requestId?: string | null | undefined;
  /** How the session shall travel; COOKIE if left out. */
  transport?: SessionTransport | null | undefined;
  /** Student or staff number; at most 64 characters. */
  username: string;
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


export type ServiceQuery = { service: { name: string, university: string, demo: boolean, campuses: Array<{ code: string, name: string }>, crisisLines: Array<{ label: string, number: string }> } };

export type StudentViewerFragment = { unreadCount: number, account: { username: string, displayName: string }, student: { id: string, number: string, name: string, identityLabel: string, grade: number, campus: { code: string, name: string } } | null };

export type OfficeFieldsFragment = { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { viewer: { unreadCount: number, account: { username: string, displayName: string }, student: { id: string, number: string, name: string, identityLabel: string, grade: number, campus: { code: string, name: string } } | null } | null, workflows: Array<{ code: string, module: WorkflowModule, moduleTitle: string, title: string, open: boolean, closedReason: string | null, closesAt: string | null, ownerOffice: { code: string, name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { code: string, name: string } | null }> } }> };

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
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
   | null };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: { unreadCount: number } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string | null, viewer: { unreadCount: number, account: { username: string, displayName: string }, student: { id: string, number: string, name: string, identityLabel: string, grade: number, campus: { code: string, name: string } } | null } } };

export type StateFieldsFragment = { id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number };

export type ReviewFieldsFragment = { stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type CounsellorFieldsFragment = { id: string, name: string, room: string, specialities: Array<string>, introduction: string, photoUrl: string | null, sessionMinutes: number, campus: { code: string, name: string } };

export type CounsellingRowFragment = { createdAt: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } } };

export type CounsellingDetailFragment = { purpose: string | null, nextStep: string | null, cancellableUntil: string | null, createdAt: string, stateMeaning: string, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } }, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> };

export type DoorKeysFragment = { instructions: { id: string, version: number, acknowledged: boolean } | null, viewer: { account: { username: string }, student: { id: string, consents: Array<{ purpose: ConsentPurpose, version: number, withdrawnAt: string | null }> | null } | null } | null };

export type CounsellingDoorQueryVariables = Exact<{ [key: string]: never; }>;


export type CounsellingDoorQuery = { instructions: { title: string, notice: Array<string>, procedure: Array<string>, publishedAt: string, id: string, version: number, acknowledged: boolean } | null, workflows: Array<{ code: string, open: boolean, closedReason: string | null, ownerOffice: { name: string, contacts: Array<{ phone: string, address: string, hours: string, campus: { name: string } | null }> } }>, viewer: { account: { username: string }, student: { id: string, consents: Array<{ purpose: ConsentPurpose, version: number, withdrawnAt: string | null }> | null } | null } | null };

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
    | { __typename: 'CounsellingBooking', id: string }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string, name: string, room: string, specialities: Array<string>, introduction: string, photoUrl: string | null, sessionMinutes: number, slots: Array<{ id: string, startsAt: string, endsAt: string, remaining: number, bookable: { ok: boolean, reasons: Array<{ code: string, reason: string }> } }>, campus: { code: string, name: string } }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
   | null, instructions: { id: string, version: number, acknowledged: boolean } | null, viewer: { account: { username: string }, student: { id: string, consents: Array<{ purpose: ConsentPurpose, version: number, withdrawnAt: string | null }> | null } | null } | null };

export type CounsellingBookingQueryVariables = Exact<{
  id: string | number;
}>;


export type CounsellingBookingQuery = { node:
    | { __typename: 'CounsellingBooking', id: string, purpose: string | null, nextStep: string | null, cancellableUntil: string | null, createdAt: string, stateMeaning: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { name: string } } }, timeline: Array<{ at: string, action: string, label: string, toLabel: string, actor: string, note: string | null }>, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'CounsellingSlot', id: string }
    | { __typename: 'Counsellor', id: string }
    | { __typename: 'Instructions', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Staff', id: string }
    | { __typename: 'Student', id: string }
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
export const ReviewFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    at
    action
    label
    toLabel
    actor
    note
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
}`, {"fragmentName":"ReviewFields"}) as unknown as TypedDocumentString<ReviewFieldsFragment, unknown>;
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
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    at
    action
    label
    toLabel
    actor
    note
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
export const ServiceDocument = new TypedDocumentString(`
    query Service {
  service {
    name
    university
    demo
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
    `, {"hash":"sha256:00f4e1e8ec5eb9f8f495df0261956961b5f40aa52f3fcef99ad3843c656d27f5"}) as unknown as TypedDocumentString<ServiceQuery, ServiceQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  viewer {
    ...StudentViewer
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
}`, {"hash":"sha256:354f5ab4d2bd476bea5c9d22c6349f12e1497acef1ef58dd9f32a98df55f4ffb"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
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
  }
}
    `, {"hash":"sha256:927a8b8b49200619e1e95f18ae411e94634a8d5e1bec93b9470f73091f9df0c2"}) as unknown as TypedDocumentString<MessageSubjectQuery, MessageSubjectQueryVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
  markMessagesRead(input: $input) {
    unreadCount
  }
}
    `, {"hash":"sha256:01afcac1ab65805b18648c1f017c7b14773448727bdfe084b87b4cd4c82d77bd"}) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    viewer {
      ...StudentViewer
    }
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
}`, {"hash":"sha256:ef8446cace5b065274d791d8aa523c24c50abc897cc44cd056068874192f7f9e"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CounsellingDoorDocument = new TypedDocumentString(`
    query CounsellingDoor {
  ...DoorKeys
  instructions(workflow: "COUNSELLING") {
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
}`, {"hash":"sha256:1ac920a1399d6adb8df5edec2f32d9113b2aeed930bbe63de3b39c383ac16314"}) as unknown as TypedDocumentString<CounsellingDoorQuery, CounsellingDoorQueryVariables>;
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
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    at
    action
    label
    toLabel
    actor
    note
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
}`, {"hash":"sha256:7c1c0c51e1cfc9d44ea21e2da5eb4c5667b0a46577c278c71e7b5228d7e35bab"}) as unknown as TypedDocumentString<CounsellingBookingQuery, CounsellingBookingQueryVariables>;
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
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    at
    action
    label
    toLabel
    actor
    note
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
}`, {"hash":"sha256:37d51a0ead56f19d68c15c63c9bb5b81bd8c1caa1e009bd28a4012aa5642195d"}) as unknown as TypedDocumentString<BookCounsellingMutation, BookCounsellingMutationVariables>;
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
fragment ReviewFields on Reviewable {
  ...StateFields
  stateMeaning
  timeline {
    at
    action
    label
    toLabel
    actor
    note
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
}`, {"hash":"sha256:2914b85d962c29e0a024bc602eefb010e3bdc0b43de8a229140f51b194868a61"}) as unknown as TypedDocumentString<CancelCounsellingMutation, CancelCounsellingMutationVariables>;