import type { Sql } from '../../platform/db/sql.js';
import type { Services } from '../../platform/services.js';
import type { Language } from '../../platform/texts/texts.js';

/** A button that carries out an action of the workflow's table, by the mutation that the table names. */
export interface CardButton {
  /** code of the action: also the button's key */
  readonly action: string;
  /** name of the mutation; its input takes `id`, `expectedVersion`, `note` and `requestId` */
  readonly mutation: string;
  /** what stands on it: the catalogue's key, at most 10 characters of text */
  readonly label: string;
  /** what stands there afterwards: the catalogue's key */
  readonly doneLabel: string;
  readonly primary: boolean;
  /** the choice from the card's list becomes the note; without a choice the action is refused like any without a note */
  readonly takesNote?: boolean;
  /** what the mutation's input wants besides */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** A list to choose from that goes along with a click, e.g. the reasons of a refusal. */
export interface CardChoices {
  /** the catalogue's keys */
  readonly title: string;
  readonly options: readonly string[];
}

/** What a room gives for its messages to have buttons in WeCom. The guards stay where they are: a click acts as its person. */
export interface CardSource {
  /** whose seal lies on it: in the audit, others learn only that something was done */
  readonly sealedOffice?: string;
  /** templates that have buttons; the others are plain cards */
  buttons(template: string): readonly CardButton[];
  choices?(template: string): CardChoices | null;
  /** present version by subject: a card of another version is out of date. Subjects that are gone are left out. */
  versions(sql: Sql, subjectIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** more to show than the words, label and value; a sealed office shows nothing */
  facts?(
    services: Services,
    subjectIds: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, readonly { readonly label: string; readonly value: string }[]>>;
}
