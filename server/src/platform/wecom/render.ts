import type { ButtonCard, TextCard, WeComMessage } from './wecom-port.js';

const ELLIPSIS = '…';

/** Cut at a character, so that its UTF-8 fits into so many bytes. */
export function cutToBytes(text: string, bytes: number): string {
  return Buffer.byteLength(text) <= bytes ? text : cut(text, bytes - Buffer.byteLength(ELLIPSIS), Buffer.byteLength);
}

/** Cut at a character, counted in characters as people do. */
export function cutToCharacters(text: string, characters: number): string {
  return [...text].length <= characters ? text : cut(text, characters - 1, () => 1);
}

function cut(text: string, room: number, sizeOf: (character: string) => number): string {
  let kept = '';
  let left = room;
  for (const character of text) {
    left -= sizeOf(character);
    if (left < 0) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text card's description is read as HTML. Cut so that what was escaped fits, and no entity is cut in two. */
function escapedToBytes(text: string, bytes: number): string {
  const escaped = [...text].map((character) => ENTITIES[character] ?? character);
  if (Buffer.byteLength(escaped.join('')) <= bytes) return escaped.join('');
  let kept = '';
  for (const character of escaped) {
    if (Buffer.byteLength(kept + character + ELLIPSIS) > bytes) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/**
 * The bytes of a message without its receivers, within WeCom's limits.
 *
 * @throws RangeError where an address, a task id or a key is too long to be sent whole: those cannot be cut
 */
export function render(message: WeComMessage): string {
  return JSON.stringify(message.kind === 'TEXT_CARD' ? textCard(message) : buttonCard(message));
}

function textCard({ title, description, url }: TextCard): object {
  return {
    msgtype: 'textcard',
    textcard: {
      title: cutToBytes(title, 128),
      description: escapedToBytes(description, 512),
      url: whole(url, 2_048),
    },
  };
}

function buttonCard(card: ButtonCard): object {
  if (!/^[\w@-]{1,128}$/.test(card.taskId)) throw new RangeError('a task id must be 1 to 128 of [A-Za-z0-9_-@]');
  const { selection } = card;
  return {
    msgtype: 'template_card',
    template_card: {
      card_type: 'button_interaction',
      main_title: { title: cutToCharacters(card.title, 36) },
      sub_title_text: cutToCharacters(card.description, 160),
      horizontal_content_list: card.facts
        .slice(0, 6)
        .map(({ label, value }) => ({ keyname: cutToCharacters(label, 5), value: cutToCharacters(value, 30) })),
      card_action: { type: 1, url: whole(card.url, 2_048) },
      task_id: card.taskId,
      ...(selection === undefined
        ? {}
        : {
            button_selection: {
              question_key: whole(selection.key, 1_024),
              title: cutToCharacters(selection.title, 12),
              option_list: selection.options
                .slice(0, 10)
                .map(({ id, text }) => ({ id: whole(id, 128), text: cutToCharacters(text, 16) })),
            },
          }),
      button_list: card.buttons.slice(0, 6).map(buttonOf),
    },
  };
}

function buttonOf({ key, text, primary, url }: ButtonCard['buttons'][number]): object {
  const look = { text: cutToCharacters(text, 10), style: primary ? 1 : 4 };
  return url === undefined
    ? { ...look, type: 0, key: whole(key, 1_024) }
    : { ...look, type: 1, url: whole(url, 2_048) };
}

function whole(text: string, bytes: number): string {
  if (Buffer.byteLength(text) > bytes) throw new RangeError(`too long for WeCom: at most ${bytes} bytes`);
  return text;
}
