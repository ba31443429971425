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

export type ViewerFieldsFragment = { permissions: Array<string>, account: { id: string, username: string, displayName: string }, student: { id: string } | null, staff: { id: string, name: string, roles: Array<{ role: StaffRoleCode, office: { code: string, name: string } }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, account: { id: string, username: string, displayName: string }, student: { id: string } | null, staff: { id: string, name: string, roles: Array<{ role: StaffRoleCode, office: { code: string, name: string } }> } | null } | null };

export type ServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceQuery = { service: { name: string, university: string, demo: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { permissions: Array<string>, account: { id: string, username: string, displayName: string }, student: { id: string } | null, staff: { id: string, name: string, roles: Array<{ role: StaffRoleCode, office: { code: string, name: string } }> } | null } } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type ActionFieldsFragment = { code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> };

export type TimelineFieldsFragment = { at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null };

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
    | { __typename: 'CounsellingBooking', stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }
    | { __typename: 'CounsellingSlot' }
    | { __typename: 'Counsellor' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
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
    | { __typename: 'CounsellingBooking' }
    | { __typename: 'CounsellingSlot', id: string, startsAt: string, endsAt: string, capacity: number, remaining: number, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } }, bookings: Array<{ stateMeaning: string, cancellableUntil: string | null, id: string, stateCode: string, stateLabel: string, stateTone: StateTone, ended: boolean, version: number, createdAt: string, purpose: string | null, nextStep: string | null, student: { major: string, className: string, grade: number, id: string, number: string, name: string, identityLabel: string, college: string, campus: { code: string, name: string } } | null, timeline: Array<{ at: string, action: string, label: string, from: string | null, to: string, toLabel: string, actor: string, note: string | null }>, slot: { id: string, startsAt: string, endsAt: string, counsellor: { id: string, name: string, room: string, campus: { code: string, name: string } } }, availableActions: Array<{ code: string, label: string, emphasis: ActionEmphasis, enabled: boolean, mutation: string, needs: Array<ActionNeed>, blockedBy: Array<{ code: string, reason: string }> }> }> | null }
    | { __typename: 'Counsellor' }
    | { __typename: 'Instructions' }
    | { __typename: 'Message' }
    | { __typename: 'Staff' }
    | { __typename: 'Student' }
   | null };

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
      office {
        code
        name
      }
    }
  }
  permissions
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
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
      office {
        code
        name
      }
    }
  }
  permissions
}`, {"hash":"sha256:aa4113415e4ed63b3ce1909203efa85a4274e82a8cc6c77a080dd1be86a46742"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ServiceDocument = new TypedDocumentString(`
    query Service {
  service {
    name
    university
    demo
  }
}
    `, {"hash":"sha256:3f198007aa360ba0747a302c69a6e881de410d57d8900eb9c9d81eb6f151c66c"}) as unknown as TypedDocumentString<ServiceQuery, ServiceQueryVariables>;
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
      office {
        code
        name
      }
    }
  }
  permissions
}`, {"hash":"sha256:3c1f928c7aeedb75076abb4b3d98182c92889aa8f12e0e43dfd911cd8b3868d1"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:da9730b4ac302a4a955b93bf1cfc297e613eaa5261685be3ddecced2925d7780"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
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