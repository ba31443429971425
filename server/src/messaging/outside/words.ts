import type { TextParams } from '../../kernel/refusal.js';
import type { Services } from '../../platform/services.js';
import type { Language } from '../../platform/texts/texts.js';
import { outsideKey, type MessageSource, type MessageSources } from '../message-source.js';
import type { Outgoing } from './outgoing.js';

export interface Words {
  readonly title: string;
  readonly body: string;
}

/**
 * What the words of each message need, in its person's language, by one question a kind of subject and language. Those whose
 * subject is gone are left out.
 */
export async function paramsOf(
  services: Services,
  sources: MessageSources,
  rows: readonly Outgoing[],
  languageOf: (row: Outgoing) => Language,
): Promise<ReadonlyMap<string, TextParams>> {
  const groups = new Map<string, { source: MessageSource; language: Language; rows: Outgoing[] }>();
  for (const row of rows) {
    const language = languageOf(row);
    const key = `${row.subjectType} ${language}`;
    const group = groups.get(key) ?? { source: sources.of(row.subjectType), language, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const found = new Map<string, TextParams>();
  for (const { source, language, rows: group } of groups.values()) {
    const params = await source.params(services, [...new Set(group.map((row) => row.subjectId))], language);
    for (const row of group) {
      const known = params.get(row.subjectId);
      if (known !== undefined) found.set(row.id, known);
    }
  }
  return found;
}

/** Puts a message into the words in which it leaves the house. */
export function say(
  { texts }: Services,
  source: MessageSource,
  template: string,
  language: Language,
  params: TextParams,
): Words {
  return {
    title: texts.say(language, outsideKey(source, template, 'title'), params),
    body: texts.say(language, outsideKey(source, template, 'body'), params),
  };
}
