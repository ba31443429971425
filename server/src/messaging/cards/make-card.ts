import type { Services } from '../../platform/services.js';
import type { Language } from '../../platform/texts/texts.js';
import type { ButtonCard } from '../../platform/wecom/wecom-port.js';
import type { MessageSource } from '../message-source.js';
import type { Outgoing } from '../outside/outgoing.js';

export const SELECTION_KEY = 'choice';

export type CardParts = Omit<ButtonCard, 'kind' | 'title' | 'description' | 'url'> & {
  readonly subjectVersion: number;
};

/** The card's list of choices by id: the id is the place in the list. */
export const optionId = (place: number): string => `o${place}`;

/** The buttons of this message; null where it has none, or where clicks could not come back. */
export async function cardOf(
  services: Services,
  source: MessageSource,
  row: Outgoing,
  language: Language,
): Promise<CardParts | null> {
  const { card } = source;
  const buttons = card?.buttons(row.template) ?? [];
  if (card === undefined || buttons.length === 0 || services.config.identity.weCom?.callback == null) return null;
  const version = (await card.versions(services.database, [row.subjectId])).get(row.subjectId);
  if (version === undefined) return null;
  const say = (key: string) => services.texts.say(language, key);
  const choices = card.choices?.(row.template) ?? null;
  const facts = source.sealed !== undefined ? undefined : await card.facts?.(services, [row.subjectId], language);
  return {
    taskId: row.id,
    subjectVersion: version,
    facts: facts?.get(row.subjectId) ?? [],
    buttons: buttons.map(({ action, label, primary }) => ({ key: action, text: say(label), primary })),
    ...(choices === null
      ? {}
      : {
          selection: {
            key: SELECTION_KEY,
            title: say(choices.title),
            options: choices.options.map((key, place) => ({ id: optionId(place), text: say(key) })),
          },
        }),
  };
}
