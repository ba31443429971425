import type { DictionaryName } from '../../campus/registry/dictionary-names.js';
import type { StudentFacts } from '../../campus/registry/student-facts.js';

/** What a field of a form holds: a code, a text, a number; null when nothing was filled in. */
export type FormValue = string | number | null;
export type FormValues = Readonly<Record<string, FormValue>>;

interface FieldBase {
  /** camelCase; the name of the input's field in the graph, and the key of its label: `<workflow>.field.<code>`, or `field.<code>` for what many ask */
  readonly code: string;
  readonly required: boolean;
}

/** One choice out of several: fixed codes, or what the student has on record. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'CHOICE';
  /** fixed codes; null: `ApplicationWorkflow.choices` answers them */
  readonly options: readonly string[] | null;
  /** the dictionary that names the codes; a code outside it has the text `<workflow>.choice.<field>.<code>`, or stands for itself */
  readonly dictionary: DictionaryName | null;
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

/** Something that this very student can choose, with the periods in which it is on record. */
export interface ChoiceOnRecord {
  readonly code: string;
  readonly periods: readonly string[];
}

/** What a student can choose of what is on record; null where the registry does not know. */
export type ChoicesOf = (facts: StudentFacts) => readonly ChoiceOnRecord[] | null;
