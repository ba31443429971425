import type { StudentFacts } from '../../campus/registry/student-facts.js';

/** What a field of a form holds: a code, a text, a number; null when nothing was filled in. */
export type FormValue = string | number | null;
export type FormValues = Readonly<Record<string, FormValue>>;

interface FieldBase {
  /** camelCase; the name of the input's field in the graph, and the key `field.<code>` of its label */
  readonly code: string;
  readonly required: boolean;
}

/** One choice out of several: fixed codes, or what the student has on record. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'CHOICE';
  /** fixed codes, each with the text `choice.<field>.<code>`; null: `ApplicationWorkflow.choices` answers them */
  readonly options: readonly string[] | null;
}

export interface TextField extends FieldBase {
  readonly kind: 'TEXT';
  readonly minLength: number;
  readonly maxLength: number;
}

export interface NumberField extends FieldBase {
  readonly kind: 'NUMBER';
  readonly min: number;
  readonly max: number;
}

/** A campus whose desk hands out; kept in the header. */
export interface CampusField extends FieldBase {
  readonly kind: 'CAMPUS';
}

/** Attachments under this item. */
export interface FilesField extends FieldBase {
  readonly kind: 'FILES';
  readonly kinds: readonly ('IMAGE' | 'PDF')[];
  readonly max: number;
}

export type FormField = ChoiceField | TextField | NumberField | CampusField | FilesField;

/** Something that this very student can choose. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly detail: string;
}

/** What a student can choose of what is on record; null where the registry does not know. */
export type ChoicesOf = (facts: StudentFacts) => readonly Choice[] | null;
