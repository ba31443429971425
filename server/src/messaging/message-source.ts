import type { Instant } from '../kernel/clock.js';
import type { TextParams } from '../kernel/refusal.js';
import type { Sql } from '../platform/db/sql.js';
import type { Services } from '../platform/services.js';
import type { Language } from '../platform/texts/texts.js';
import type { CardSource } from './cards/card-source.js';
import { PLAIN_KIND, type MessageAudience, type MessageKind } from './message-kind.js';

/**
 * What a room tells the messengers about its messages. Messages name their subject only; the words are asked for when
 * somebody reads them, so that nothing confidential lies in queues.
 */
export interface MessageSource {
  /** as in `Outbox.subjectType` */
  readonly subjectType: string;
  /** the graph's type of the subject, for opening it */
  readonly graphType: string;
  /** each has the texts `message.<template>.title` and `.body` */
  readonly templates: readonly string[];
  /** the office's roles that get what is addressed to the office */
  readonly officeRoles: readonly string[];
  /** parameters of the texts by subject; subjects that are gone are left out: nothing goes outside about them any more */
  params(
    services: Services,
    subjectIds: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, TextParams>>;
  /** just before sending: which subjects still give reason for this template */
  standing(sql: Sql, template: string, subjectIds: readonly string[], now: Instant): Promise<ReadonlySet<string>>;
  /**
   * What it writes about is nobody else's business: outside the house `message.<template>.outside.title` and `.outside.body`
   * are said, which may name a time and nothing more (NEUTRAL: only that there is something), and operators do not learn the
   * kind.
   */
  readonly sealed?: 'OWN_WORDS' | 'NEUTRAL';
  /**
   * Its subjects may be withdrawn: inboxes then say `message.<template>.gone.title` and `.gone.body` of those that `params`
   * leaves out, and lead nowhere.
   */
  readonly mayGo?: true;
  /**
   * One message a subject, to many, each staged by itself: outside they are the same bytes, so that one call of WeCom's tells
   * (and takes back from) a thousand. Left out: each message carries its own id.
   */
  readonly sameBytes?: true;
  /** how a template behaves outside the house; left out: SYSTEM, not urgent */
  kind?(template: string): MessageKind;
  /** the page to open, from the root of its face and with a leading `/`; left out: the inbox, or the console's first page */
  page?(template: string, subjectId: string, audience: MessageAudience): string;
  /** buttons under a message in WeCom */
  readonly card?: CardSource;
}

export function kindOf(source: MessageSource, template: string): MessageKind {
  return source.kind?.(template) ?? PLAIN_KIND;
}

/** Key of the words that go outside the house. */
export function outsideKey(source: MessageSource, template: string, part: 'title' | 'body'): string {
  if (source.sealed === 'NEUTRAL') return `message.neutral.${part}`;
  return `message.${template}${source.sealed === 'OWN_WORDS' ? '.outside' : ''}.${part}`;
}

/** Key of the words of an inbox about a subject that was withdrawn. */
export function goneKey(template: string, part: 'title' | 'body'): string {
  return `message.${template}.gone.${part}`;
}

/** Every text that a source must have: for the inbox, and for outside where those are others. */
export function textKeysOf(source: MessageSource): string[] {
  return source.templates.flatMap((template) => [
    ...(['title', 'body'] as const).flatMap((part) => [
      `message.${template}.${part}`,
      outsideKey(source, template, part),
      ...(source.mayGo === true ? [goneKey(template, part)] : []),
    ]),
  ]);
}

/** The sources by subject type; throws at boot where two claim the same. */
export class MessageSources {
  readonly #bySubject = new Map<string, MessageSource>();

  constructor(sources: readonly MessageSource[]) {
    for (const source of sources) {
      if (this.#bySubject.has(source.subjectType)) throw new Error(`two sources for ${source.subjectType}`);
      this.#bySubject.set(source.subjectType, source);
    }
  }

  knows(subjectType: string): boolean {
    return this.#bySubject.has(subjectType);
  }

  of(subjectType: string): MessageSource {
    const source = this.#bySubject.get(subjectType);
    if (source === undefined) throw new Error(`no message source for ${subjectType}`);
    return source;
  }
}
