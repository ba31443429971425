import type {
  ApplicationDoorFragment,
  ApplicationFieldsFragment,
  DraftFieldsFragment,
  TypedDocumentString,
} from '../../graph/graphql';
import type { ActionDocument } from '../actionDocument';
import type { FormValues } from './form';

export interface FormInput {
  requestId?: string | null;
  [field: string]: unknown;
}

/** What saving, applying and supplementing answer. */
export interface Changed {
  done: { application: { id: string; version: number } };
}

// the form decides at run time what the input holds, so the generated input type is of no use here
type FormDocument = TypedDocumentString<Changed, { input: never }>;

type Student = NonNullable<NonNullable<ApplicationDoorFragment['viewer']>['student']>;
type Draft = DraftFieldsFragment & { __typename: string };

/** The door's answer: the shared part, and this workflow's own draft. */
export type DoorAnswer = ApplicationDoorFragment & {
  viewer: { student: (Student & { draft: Draft | null }) | null } | null;
};
/** An application's answer; of another type when the id is not of this workflow. */
export type OneAnswer = { node: ({ __typename: string; id: string } & Partial<ApplicationFieldsFragment>) | null };

interface ApplicationDocuments {
  door: TypedDocumentString<DoorAnswer, { workflow: string }>;
  one: TypedDocumentString<OneAnswer, { id: string }>;
  save: FormDocument;
  apply: FormDocument;
  supplement: FormDocument;
  withdraw: ActionDocument;
  appeal: ActionDocument;
}

/** One workflow of applications, as the shared screens need it. */
export interface ApplicationKind {
  /** FUNDING_CERTIFICATE */
  code: string;
  /** its type in the graph, which also makes the names of its mutations */
  type: string;
  documents: ApplicationDocuments;
  /** its own form's values out of an application or a draft of its type, by the fields' codes */
  values: (application: unknown) => FormValues;
}

/** What a form is sent with: the type of its input is the form's own. */
export function formDocument(document: FormDocument): TypedDocumentString<Changed, { input: FormInput }> {
  return document as unknown as TypedDocumentString<Changed, { input: FormInput }>;
}
