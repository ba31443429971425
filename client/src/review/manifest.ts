import type { Page } from '../lib/paged';
import type { Tone } from '../ui/tone';
import type { ApplicationKind } from './application/kind';

/** One thing of mine, as lists show it. */
export interface Matter {
  id: string;
  title: string;
  stateLabel: string;
  tone: Tone;
  /** one line below the title */
  line: string;
  /** when it takes place, in words; null when it has no day */
  when: string | null;
  url: string;
  /** it waits for this person: to be supplemented, collected, finished, come to */
  needsMe: boolean;
  /** until when, or when it takes place, ISO; null where there is no such date */
  due: string | null;
  /** when it last moved, ISO */
  at: string;
}

export type MatterFilter = 'all' | 'open' | 'ended';

/** What the rooms around it need to know of a workflow; the registry lists them. */
export interface WorkflowManifest {
  /** as in `workflows { code }` */
  code: string;
  /** the page behind the function on the home screen */
  door: string;
  /** where a thing of this type opens, by its type's name in the graph */
  subjects: Readonly<Record<string, (id: string) => string>>;
  /**
   * my own things of this workflow; several workflows may share one source, which is then read once.
   * None where nothing is ever under way, as with what is only read
   */
  matters?: MatterSource;
  /** where it is a workflow of applications: what the shared pages need */
  application?: ApplicationKind;
}

/** My own things, a page at a time, newest first. */
export type MatterSource = (filter: MatterFilter, after: string | null, first: number) => Promise<Page<Matter>>;
