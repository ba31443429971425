import { SECOND, type Instant } from '../../kernel/clock.js';
import { tokenHash } from '../../platform/crypto/tokens.js';
import type { FieldCipher, Sealer } from '../../platform/crypto/field-cipher.js';
import { childOf, childrenOf, readXml, textOfChild, type XmlElement } from '../../platform/foreign/safe-xml.js';

/** What WeCom delivered, as far as we read it. */
export interface WeComEvent {
  /** MsgType: `event`, `text` … */
  readonly messageType: string;
  /** Event: `template_card_event`, `enter_agent` …; null for what is no event */
  readonly event: string | null;
  /** whose act it was, in WeCom's spelling: an account's userid */
  readonly fromUser: string;
  readonly createdAt: Instant;
  /** key of the button that was pressed */
  readonly eventKey: string | null;
  /** the card's, as it was sent */
  readonly taskId: string | null;
  readonly cardType: string | null;
  /** changes the card of this clicker once, within 24 hours */
  readonly responseCode: string | null;
  /** what was chosen from lists on the card */
  readonly selected: readonly { readonly questionKey: string; readonly optionIds: readonly string[] }[];
}

const MAX_BYTES = 64 * 1024;

/** An event with what makes it one and the same however often it is delivered. null: not readable. */
export function parseWeComEvent(xml: string): { readonly event: WeComEvent; readonly dedupeKey: string } | null {
  const root = childOf(readXml(xml, MAX_BYTES), 'xml');
  if (root === null || typeof root !== 'object' || Array.isArray(root)) return null;
  const field = (name: string) => textOfChild(root as XmlElement, name)?.trim() || null;
  const fromUser = field('FromUserName');
  const created = field('CreateTime');
  if (fromUser === null || created === null || !/^\d{1,12}$/.test(created)) return null;
  const event: WeComEvent = {
    messageType: field('MsgType') ?? '',
    event: field('Event'),
    fromUser,
    createdAt: Number(created) * SECOND,
    eventKey: field('EventKey'),
    taskId: field('TaskId'),
    cardType: field('CardType'),
    responseCode: field('ResponseCode'),
    selected: childrenOf(childOf(root, 'SelectedItems'), 'SelectedItem').map((item) => ({
      questionKey: textOfChild(item, 'QuestionKey')?.trim() ?? '',
      optionIds: childrenOf(childOf(item, 'OptionIds'), 'OptionId').filter((id) => typeof id === 'string'),
    })),
  };
  const messageId = field('MsgId');
  const same =
    messageId === null ? [fromUser, created, event.event, event.eventKey, event.taskId] : ['MsgId', messageId];
  return { event, dedupeKey: tokenHash(JSON.stringify(same)) };
}

/** `callback_event.payload`: who pressed what is nobody's business but the sweep's. */
export function sealWeComEvent(cipher: Sealer, id: string, event: WeComEvent): string {
  return cipher.seal(JSON.stringify(event), id);
}

/** Reads a row of `callback_event`; `id` is its id. */
export function openWeComEvent(cipher: FieldCipher, id: string, payload: string): WeComEvent {
  return JSON.parse(cipher.open(payload, id)) as WeComEvent;
}
